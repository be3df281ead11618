resource "aws_db_instance" "shop" {
  username = "shop"
  # ruleid: password-in-configuration
  password = "tea-at-five"
}
provider "aws" {
  # ruleid: password-in-configuration
  access_key = "AKIAIOSFODNN7EXAMPLE"
  # ruleid: password-in-configuration
  secret_key = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
}
resource "azurerm_linux_virtual_machine" "web" {
  # ruleid: password-in-configuration
  admin_password = "Tea-at-5-sharp"
}

# ok: password-in-configuration
resource "aws_db_instance" "read" {
  username = "shop"
  password = var.password
}
# ok: password-in-configuration
resource "aws_db_instance" "managed" {
  username                    = "shop"
  manage_master_user_password = true
}
# ok: password-in-configuration
resource "azurerm_linux_virtual_machine" "random" {
  admin_password = random_password.web.result
}

variable "db_password" {
  type    = string
  # ruleid: password-as-default-value
  default = "tea-at-five"
}

# ok: password-as-default-value
variable "db_password" {
  type      = string
  sensitive = true
}
# ok: password-as-default-value
variable "db_password_length" {
  default = 32
}

resource "aws_instance" "web" {
  user_data = <<EOF
#!/bin/bash
# ruleid: secret-in-start-script
export DB_PASSWORD=tea-at-five
./start
EOF
}
resource "aws_lambda_function" "hook" {
  environment {
    variables = {
      # ruleid: password-in-configuration, secret-in-start-script
      API_KEY = "0123456789abcdef"
    }
  }
}

# ok: secret-in-start-script
resource "aws_instance" "fetches" {
  user_data = <<EOF
#!/bin/bash
# ok: secret-in-start-script
export DB_PASSWORD=$(aws secretsmanager get-secret-value --secret-id db)
# ok: secret-in-start-script
./start
# ok: secret-in-start-script
EOF
}
# ok: secret-in-start-script
resource "aws_lambda_function" "told" {
  environment {
    variables = {
      API_KEY_ARN = aws_secretsmanager_secret.api.arn
      API_KEY     = var.api_key
    }
  }
}

# ruleid: secret-in-output
output "db_password" {
  value = random_password.db.result
}

# ok: secret-in-output
output "db_password" {
  value     = random_password.db.result
  sensitive = true
}
# ok: secret-in-output
output "db_host" {
  value = aws_db_instance.shop.address
}

# ruleid: key-pair-in-state
resource "tls_private_key" "deploy" {
  algorithm = "ED25519"
}

# ok: key-pair-in-state
resource "aws_key_pair" "deploy" {
  public_key = file("deploy.pub")
}
locals {
  # ruleid: password-in-configuration
  api_token = "abcd1234abcd1234"
  # ok: password-in-configuration
  other_token = var.other_token
  # ok: password-in-configuration
  token_name = "reader"
}
resource "helm_release" "shop" {
  # ruleid: password-in-chart-values
  set {
    name  = "auth.adminPassword"
    value = "tea-at-five"
  }
  # ok: password-in-chart-values
  set {
    name  = "auth.adminPassword"
    value = var.admin_password
  }
  # ok: password-in-chart-values
  set {
    name  = "auth.existingSecret"
    value = "shop-secret"
  }
}
resource "aws_ecs_task_definition" "shop" {
  # ruleid: secret-in-start-script
  container_definitions = jsonencode([{ environment = [{ name = "DB_PASSWORD", value = "tea-at-five" }] }])
}
resource "aws_ecs_task_definition" "store" {
  # ok: secret-in-start-script
  container_definitions = jsonencode([{ secrets = [{ name = "DB_PASSWORD", valueFrom = aws_ssm_parameter.db.arn }] }])
}
resource "aws_instance" "with_key" {
  # ruleid: secret-in-start-script
  user_data_base64 = "LS0tLS1CRUdJTiBSU0EgUFJJVkFURSBLRVktLS0tLQ=="
}
resource "aws_instance" "with_script" {
  # ok: secret-in-start-script
  user_data_base64 = "IyEvYmluL3NoCmVjaG8gaGVsbG8K"
}

resource "azurerm_windows_virtual_machine" "till" {
  # ruleid: password-in-configuration
  admin_password = "tea$at$five"
}

resource "azurerm_windows_virtual_machine" "stock" {
  # ok: password-in-configuration
  admin_password = "${var.first}${var.second}"
}

terraform {
  backend "s3" {
    # ruleid: password-in-configuration
    access_key = "AKIAIOSFODNN7EXAMPLE"
    # ok: password-in-configuration
    bucket = "state"
  }
}

resource "google_secret_manager_secret_version" "plain" {
  # ruleid: password-in-configuration
  secret_data = "tea-at-five"
}

resource "google_secret_manager_secret_version" "safe" {
  # ok: password-in-configuration
  secret_data = var.tea
}
