resource "aws_sagemaker_notebook_instance" "open" {
  # ruleid: notebook-on-the-internet
  direct_internet_access = "Enabled"
  # ruleid: root-in-notebook
  root_access = "Enabled"
}
resource "aws_sagemaker_notebook_instance" "inside" {
  # ok: notebook-on-the-internet
  direct_internet_access = "Disabled"
  # ok: root-in-notebook
  root_access = "Disabled"
}
resource "google_notebooks_instance" "open" {
  # ruleid: notebook-with-public-address
  no_public_ip = false
}
resource "google_notebooks_instance" "inside" {
  # ok: notebook-with-public-address
  no_public_ip = true
}
# ruleid: subnet-filter-takes-every-protocol
resource "aws_network_acl_rule" "all" {
  rule_action = "allow"
  protocol    = "-1"
  cidr_block  = "10.0.0.0/8"
}
# ok: subnet-filter-takes-every-protocol
resource "aws_network_acl_rule" "none" {
  rule_action = "deny"
  protocol    = "-1"
  cidr_block  = "10.0.0.0/8"
}
# ok: subnet-filter-takes-every-protocol
resource "aws_network_acl_rule" "web" {
  rule_action = "allow"
  protocol    = "tcp"
  cidr_block  = "10.0.0.0/8"
}
resource "aws_network_acl" "all" {
  # ruleid: subnet-filter-takes-every-protocol
  ingress {
    action     = "allow"
    protocol   = -1
    cidr_block = "10.0.0.0/8"
  }
  # ok: subnet-filter-takes-every-protocol
  egress {
    action   = "deny"
    protocol = "all"
  }
  # ok: subnet-filter-takes-every-protocol
  ingress {
    action   = "allow"
    protocol = "tcp"
  }
}
resource "aws_default_security_group" "used" {
  # ruleid: default-group-lets-traffic-through
  ingress {
    protocol  = -1
    self      = true
    from_port = 0
    to_port   = 0
  }
}
# ok: default-group-lets-traffic-through
resource "aws_default_security_group" "empty" {
  vpc_id = aws_vpc.main.id
}
resource "aws_security_group" "own" {
  # ok: default-group-lets-traffic-through
  ingress {
    protocol  = -1
    self      = true
    from_port = 0
    to_port   = 0
  }
}
resource "aws_msk_cluster" "open" {
  broker_node_group_info {
    connectivity_info {
      public_access {
        # ruleid: brokers-on-the-internet
        type = "SERVICE_PROVIDED_EIPS"
      }
    }
  }
}
resource "aws_msk_cluster" "inside" {
  broker_node_group_info {
    connectivity_info {
      public_access {
        # ok: brokers-on-the-internet
        type = "DISABLED"
      }
    }
  }
}
resource "aws_transfer_server" "open" {
  # ruleid: file-server-on-the-internet
  endpoint_type = "PUBLIC"
}
# ruleid: file-server-on-the-internet
resource "aws_transfer_server" "silent" {
  protocols = ["SFTP"]
}
# ok: file-server-on-the-internet
resource "aws_transfer_server" "inside" {
  endpoint_type = "VPC"
}
resource "aws_db_security_group" "open" {
  ingress {
    # ruleid: database-group-open-to-every-address
    cidr = "0.0.0.0/0"
  }
}
resource "aws_db_security_group" "office" {
  ingress {
    # ok: database-group-open-to-every-address
    cidr = "10.0.0.0/24"
  }
}
resource "google_cloudfunctions_function" "open" {
  # ruleid: function-reached-from-everywhere
  ingress_settings = "ALLOW_ALL"
}
resource "google_cloudfunctions_function" "inside" {
  # ok: function-reached-from-everywhere
  ingress_settings = "ALLOW_INTERNAL_ONLY"
}
resource "google_redis_instance" "open" {
  # ruleid: cache-without-password
  auth_enabled = false
}
# ruleid: cache-left-without-password
resource "google_redis_instance" "silent" {
  memory_size_gb = 1
}
# ok: cache-left-without-password
resource "google_redis_instance" "closed" {
  # ok: cache-without-password
  auth_enabled = true
}
resource "aws_qldb_ledger" "open" {
  # ruleid: ledger-without-own-rights
  permissions_mode = "ALLOW_ALL"
}
resource "aws_qldb_ledger" "closed" {
  # ok: ledger-without-own-rights
  permissions_mode = "STANDARD"
}
resource "azurerm_linux_virtual_machine" "open" {
  # ruleid: machine-takes-extensions
  allow_extension_operations = true
}
resource "azurerm_linux_virtual_machine" "closed" {
  # ok: machine-takes-extensions
  allow_extension_operations = false
}
# ruleid: cluster-without-directory-login
resource "azurerm_service_fabric_cluster" "certificates" {
  name = "orders"
}
# ok: cluster-without-directory-login
resource "azurerm_service_fabric_cluster" "people" {
  name = "orders"
  azure_active_directory {
    tenant_id = var.tenant
  }
}
resource "azurerm_application_gateway" "blind" {
  waf_configuration {
    # ruleid: web-filter-off
    enabled = false
  }
}
resource "azurerm_web_application_firewall_policy" "blind" {
  policy_settings {
    # ruleid: web-filter-off
    enabled = false
  }
}
resource "azurerm_cdn_frontdoor_firewall_policy" "blind" {
  # ruleid: web-filter-off
  enabled = false
}
resource "azurerm_application_gateway" "watching" {
  waf_configuration {
    # ok: web-filter-off
    enabled = true
  }
  http_listener {
    # ok: web-filter-off
    enabled = false
  }
}
resource "google_container_node_pool" "forgotten" {
  management {
    # ruleid: nodes-not-renewed
    auto_repair = false
    # ok: nodes-not-renewed
    auto_upgrade = true
  }
}
resource "google_compute_instance" "mighty" {
  service_account {
    # ruleid: machine-with-every-scope
    scopes = ["cloud-platform"]
  }
}
resource "google_compute_instance" "modest" {
  service_account {
    email = google_service_account.shop.email
    # ok: machine-with-every-scope
    scopes = ["cloud-platform"]
  }
}
resource "google_compute_instance" "narrow" {
  service_account {
    # ok: machine-with-every-scope
    scopes = ["logging-write"]
  }
}
