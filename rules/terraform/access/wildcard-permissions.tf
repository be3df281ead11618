resource "aws_iam_policy" "all" {
  policy = <<EOF
{
  # ruleid: policy-allows-every-action, policy-for-every-resource
  "Statement": [{ "Effect": "Allow", "Action": "*", "Resource": "*" }]
}
EOF
}
resource "aws_iam_role_policy" "all" {
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      # ruleid: policy-allows-every-action, policy-for-every-resource
      Action   = ["*"]
      Resource = "*"
    }]
  })
}
data "aws_iam_policy_document" "all" {
  statement {
    # ruleid: policy-allows-every-action
    actions   = ["*"]
    resources = ["*"]
  }
}

# ok: policy-allows-every-action
resource "aws_iam_policy" "photos" {
  policy = <<EOF
# ok: policy-allows-every-action
{
  "Statement": [{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::photos/*" }]
}
# ok: policy-allows-every-action
EOF
}
# ok: policy-allows-every-action
data "aws_iam_policy_document" "photos" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["arn:aws:s3:::photos/*"]
  }
}
# ok: policy-allows-every-action, policy-allows-all-of-a-service
data "aws_iam_policy_document" "region" {
  statement {
    effect    = "Deny"
    actions   = ["*"]
    resources = ["*"]
  }
}

resource "aws_iam_role_policy" "s3" {
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      # ruleid: policy-allows-all-of-a-service
      Action   = ["s3:*"]
      Resource = "arn:aws:s3:::photos"
    }]
  })
}
data "aws_iam_policy_document" "kms" {
  statement {
    # ruleid: policy-allows-all-of-a-service
    actions   = ["kms:*"]
    resources = [aws_kms_key.shop.arn]
  }
}

# ok: policy-allows-all-of-a-service
resource "aws_iam_role_policy" "read" {
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = ["s3:GetObject"]
      Resource = "arn:aws:s3:::photos/*"
    }]
  })
}
# ok: policy-allows-all-of-a-service
data "aws_iam_policy_document" "decrypt" {
  statement {
    actions   = ["kms:Decrypt"]
    resources = [aws_kms_key.shop.arn]
  }
}

resource "aws_iam_policy" "photos" {
  policy = <<EOF
{
  # ruleid: policy-for-every-resource
  "Statement": [{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*" }]
}
EOF
}
data "aws_iam_policy_document" "send" {
  statement {
    actions   = ["sqs:SendMessage"]
    # ruleid: policy-for-every-resource
    resources = ["*"]
  }
}

# ok: policy-for-every-resource
resource "aws_iam_policy" "one" {
  policy = <<EOF
# ok: policy-for-every-resource
{
  "Statement": [{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::photos/*" }]
}
# ok: policy-for-every-resource
EOF
}
# ok: policy-for-every-resource
data "aws_iam_policy_document" "one" {
  statement {
    actions   = ["sqs:SendMessage"]
    resources = [aws_sqs_queue.orders.arn]
  }
}
# ok: policy-for-every-resource
data "aws_iam_policy_document" "login" {
  statement {
    actions   = ["ecr:GetAuthorizationToken"]
    resources = ["*"]
  }
}

resource "aws_iam_policy" "most" {
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      # ruleid: all-but-some-allowed, policy-allows-all-of-a-service
      NotAction = ["iam:*"]
      Resource  = "arn:aws:s3:::photos"
    }]
  })
}

# ok: all-but-some-allowed
resource "aws_iam_policy" "mfa" {
  policy = jsonencode({
    Statement = [{
      Effect    = "Deny"
      NotAction = ["iam:EnableMFADevice"]
      Resource  = "*"
    }]
  })
}
# ok: all-but-some-allowed
data "aws_iam_policy_document" "guard" {
  statement {
    effect      = "Deny"
    not_actions = ["sts:AssumeRole"]
    resources   = ["arn:aws:s3:::photos"]
  }
}

resource "aws_iam_role" "any" {
  assume_role_policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      # ruleid: role-for-everybody
      Principal = { AWS = "*" }
    }]
  })
}

# ok: role-for-everybody
resource "aws_iam_role" "lambda" {
  assume_role_policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "lambda.amazonaws.com" }
    }]
  })
}

data "aws_iam_policy_document" "deploy" {
  statement {
    actions = ["sts:AssumeRoleWithWebIdentity"]
    condition {
      test     = "StringLike"
      variable = "token.actions.githubusercontent.com:sub"
      # ruleid: role-for-every-repository
      values   = ["repo:*"]
    }
  }
}
data "aws_iam_policy_document" "anyone" {
  # ruleid: role-for-every-repository
  statement {
    actions = ["sts:AssumeRoleWithWebIdentity"]
  }
}

# ok: role-for-every-repository
data "aws_iam_policy_document" "deploy_main" {
  statement {
    actions = ["sts:AssumeRoleWithWebIdentity"]
    condition {
      test     = "StringEquals"
      variable = "token.actions.githubusercontent.com:sub"
      values   = ["repo:example/shop:ref:refs/heads/main"]
    }
  }
}

resource "aws_iam_role_policy_attachment" "admin" {
  role       = aws_iam_role.web.name
  # ruleid: administrator-policy-attached
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
}

# ok: role-for-every-repository, administrator-policy-attached
resource "aws_iam_role_policy_attachment" "logs" {
  role       = aws_iam_role.web.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"
}

# ruleid: rights-given-to-one-user
resource "aws_iam_user_policy_attachment" "ada" {
  user       = "ada"
  policy_arn = aws_iam_policy.photos.arn
}

# ok: rights-given-to-one-user
resource "aws_iam_group_policy_attachment" "readers" {
  group      = "readers"
  policy_arn = aws_iam_policy.photos.arn
}

resource "google_project_iam_member" "web" {
  # ruleid: google-role-too-broad
  role   = "roles/editor"
  member = "serviceAccount:web@example.iam.gserviceaccount.com"
}
resource "google_project_iam_binding" "ci" {
  # ruleid: google-role-too-broad
  role    = "roles/iam.serviceAccountTokenCreator"
  members = ["group:ci@example.com"]
}

# ok: google-role-too-broad
resource "google_project_iam_member" "logs" {
  role   = "roles/logging.logWriter"
  member = "serviceAccount:web@example.iam.gserviceaccount.com"
}
# ok: google-role-too-broad, default-google-account-used
resource "google_service_account_iam_member" "ci" {
  role   = "roles/iam.serviceAccountUser"
  member = "group:ci@example.com"
}

resource "google_compute_instance" "web" {
  service_account {
    # ruleid: default-google-account-used
    email = "123456789-compute@developer.gserviceaccount.com"
  }
}
# ruleid: default-google-account-used
resource "google_compute_instance" "silent" {
  machine_type = "e2-small"
}

# ok: default-google-account-used
resource "google_compute_instance" "own" {
  service_account {
    email = google_service_account.web.email
  }
}

resource "azurerm_role_assignment" "ci" {
  # ruleid: azure-role-too-broad
  role_definition_name = "Owner"
  principal_id         = var.ci
}
resource "azurerm_role_definition" "all" {
  permissions {
    # ruleid: azure-role-too-broad
    actions = ["*"]
  }
}

# ok: azure-role-too-broad
resource "azurerm_role_assignment" "reader" {
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = var.ci
}
# ok: azure-role-too-broad
resource "azurerm_role_definition" "some" {
  permissions {
    actions = ["Microsoft.Compute/virtualMachines/read"]
  }
}

resource "azurerm_kubernetes_cluster" "shop" {
  # ruleid: cluster-rights-not-by-role
  role_based_access_control_enabled = false
}
resource "google_container_cluster" "shop" {
  # ruleid: cluster-rights-not-by-role
  enable_legacy_abac = true
}
resource "azurerm_container_registry" "shop" {
  # ruleid: cluster-rights-not-by-role
  admin_enabled = true
}

# ok: cluster-rights-not-by-role
resource "azurerm_kubernetes_cluster" "shop" {
  role_based_access_control_enabled = true
}
# ok: cluster-rights-not-by-role
resource "google_container_cluster" "shop" {
  enable_legacy_abac = false
}
# ok: cluster-rights-not-by-role
resource "azurerm_container_registry" "shop" {
  admin_enabled = false
}

resource "google_container_cluster" "old" {
  master_auth {
    client_certificate_config {
      # ruleid: google-cluster-with-password
      issue_client_certificate = true
    }
  }
}

# ok: google-cluster-with-password, passwords-too-short-in-account
resource "google_container_cluster" "new" {
  master_auth {
    client_certificate_config {
      issue_client_certificate = false
    }
  }
}

# ruleid: passwords-too-short-in-account
resource "aws_iam_account_password_policy" "weak" {
  # ruleid: passwords-too-short-in-account
  minimum_password_length = 8
}

# ok: passwords-too-short-in-account
resource "aws_iam_account_password_policy" "strict" {
  minimum_password_length      = 14
  password_reuse_prevention    = 24
  require_lowercase_characters = true
  require_uppercase_characters = true
  require_numbers              = true
  require_symbols              = true
}

# ruleid: program-without-identity
resource "azurerm_linux_web_app" "shop" {
  https_only = true
}

# ok: program-without-identity
resource "azurerm_linux_web_app" "shop" {
  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_linux_virtual_machine" "web" {
  # ruleid: machine-login-with-password
  disable_password_authentication = false
}

# ok: machine-login-with-password
resource "azurerm_linux_virtual_machine" "web" {
  disable_password_authentication = true
}

resource "aws_ecs_task_definition" "tools" {
  container_definitions = jsonencode([{
    name       = "tools"
    # ruleid: privileged-container-in-task
    privileged = true
  }])
}
resource "kubernetes_pod" "tools" {
  spec {
    container {
      security_context {
        # ruleid: pod-opened-to-host-in-terraform
        privileged = true
      }
    }
  }
}

# ok: privileged-container-in-task
resource "aws_ecs_task_definition" "web" {
  container_definitions = jsonencode([{
    name       = "web"
    privileged = false
  }])
}
# ok: privileged-container-in-task
resource "kubernetes_pod" "web" {
  spec {
    container {
      security_context {
        privileged = false
      }
    }
  }
}
resource "aws_iam_policy" "looks" {
  # ok: policy-for-every-resource
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = ["ec2:DescribeInstances", "s3:ListAllMyBuckets"], Resource = "*" }] })
}
resource "aws_iam_policy" "takes" {
  # ruleid: policy-for-every-resource
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = ["ec2:DescribeInstances", "ec2:TerminateInstances"], Resource = "*" }] })
}
resource "kubernetes_pod" "mighty" {
  spec {
    # ruleid: pod-opened-to-host-in-terraform
    host_pid = true
    container {
      security_context {
        # ruleid: pod-opened-to-host-in-terraform
        privileged = true
      }
    }
  }
}
resource "kubernetes_pod" "modest" {
  spec {
    # ok: pod-opened-to-host-in-terraform
    host_pid = false
    # ok: pod-opened-to-host-in-terraform
    enable_service_links = true
    container {
      security_context {
        # ok: pod-opened-to-host-in-terraform
        privileged = false
      }
    }
  }
}
