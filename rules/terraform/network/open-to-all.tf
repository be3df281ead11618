resource "aws_security_group" "ssh" {
  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    # ruleid: port-open-to-every-address
    cidr_blocks = ["0.0.0.0/0"]
  }
  egress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    # ruleid: all-traffic-may-leave
    cidr_blocks = ["0.0.0.0/0"]
  }
}
resource "aws_security_group" "six" {
  ingress {
    from_port        = 3306
    to_port          = 3306
    protocol         = "tcp"
    # ruleid: port-open-to-every-address
    ipv6_cidr_blocks = ["::/0"]
  }
}
resource "aws_security_group_rule" "rdp" {
  type        = "ingress"
  from_port   = 3389
  to_port     = 3389
  protocol    = "tcp"
  # ruleid: port-open-to-every-address
  cidr_blocks = ["10.0.0.0/8", "0.0.0.0/0"]
}
module "ssh" {
  source              = "terraform-aws-modules/security-group/aws"
  version             = "5.2.0"
  # ruleid: port-open-to-every-address
  ingress_cidr_blocks = ["0.0.0.0/0"]
}
resource "aws_security_group" "list" {
  ingress = [{
    from_port   = 6379
    to_port     = 6379
    protocol    = "tcp"
    # ruleid: port-open-to-every-address
    cidr_blocks = ["0.0.0.0/0"]
  }]
}
resource "aws_vpc_security_group_ingress_rule" "all" {
  # ruleid: port-open-to-every-address
  cidr_ipv4   = "0.0.0.0/0"
  ip_protocol = "-1"
}

# ok: port-open-to-every-address
resource "aws_security_group" "office" {
  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["203.0.113.0/24"]
  }
}
# ok: port-open-to-every-address
resource "aws_security_group_rule" "out" {
  type        = "egress"
  from_port   = 443
  to_port     = 443
  protocol    = "tcp"
  # ruleid: all-traffic-may-leave
  cidr_blocks = ["0.0.0.0/0"]
}
# ok: port-open-to-every-address
resource "aws_vpc_security_group_ingress_rule" "vpn" {
  cidr_ipv4   = "10.8.0.0/16"
  from_port   = 22
  to_port     = 22
  ip_protocol = "tcp"
}

resource "aws_security_group" "web" {
  ingress {
    from_port   = 80
    to_port     = 80
    protocol    = "tcp"
    # ruleid: web-port-open-to-every-address
    cidr_blocks = ["0.0.0.0/0"]
  }
}

# ok: web-port-open-to-every-address, all-traffic-may-leave
resource "aws_security_group" "intranet" {
  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/8"]
  }
}

resource "aws_security_group" "leaky" {
  egress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    # ruleid: all-traffic-may-leave
    cidr_blocks = ["0.0.0.0/0"]
  }
}

# ok: all-traffic-may-leave
resource "aws_security_group" "tight" {
  egress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/8"]
  }
}

resource "aws_network_acl_rule" "in" {
  egress      = false
  rule_action = "allow"
  # ruleid: subnet-filter-open
  cidr_block  = "0.0.0.0/0"
}
resource "aws_network_acl" "main" {
  ingress {
    action     = "allow"
    # ruleid: subnet-filter-open
    cidr_block = "0.0.0.0/0"
  }
}

# ok: all-traffic-may-leave, subnet-filter-open
resource "aws_network_acl_rule" "out" {
  egress      = true
  rule_action = "allow"
  cidr_block  = "0.0.0.0/0"
}
# ok: subnet-filter-open
resource "aws_network_acl" "shut" {
  ingress {
    action     = "deny"
    cidr_block = "0.0.0.0/0"
  }
}

resource "azurerm_network_security_rule" "ssh" {
  direction              = "Inbound"
  access                 = "Allow"
  protocol               = "Tcp"
  destination_port_range = "22"
  # ruleid: azure-port-open-to-every-address
  source_address_prefix  = "*"
}
resource "azurerm_network_security_group" "all" {
  security_rule {
    direction             = "Inbound"
    access                = "Allow"
    # ruleid: azure-port-open-to-every-address
    source_address_prefix = "Internet"
  }
}

# ok: azure-port-open-to-every-address
resource "azurerm_network_security_rule" "deny" {
  direction             = "Inbound"
  access                = "Deny"
  source_address_prefix = "*"
}
# ok: azure-port-open-to-every-address
resource "azurerm_network_security_rule" "vpn" {
  direction             = "Inbound"
  access                = "Allow"
  source_address_prefix = "10.0.0.0/8"
}

resource "google_compute_firewall" "ssh" {
  network       = "shop"
  # ruleid: google-port-open-to-every-address
  source_ranges = ["0.0.0.0/0"]
  allow {
    protocol = "tcp"
    ports    = ["22"]
  }
}

# ok: google-port-open-to-every-address
resource "google_compute_firewall" "iap" {
  network       = "shop"
  source_ranges = ["35.235.240.0/20"]
  allow {
    protocol = "tcp"
    ports    = ["22"]
  }
}

resource "aws_instance" "web" {
  # ruleid: machine-with-public-address
  associate_public_ip_address = true
}
resource "aws_subnet" "front" {
  # ruleid: machine-with-public-address
  map_public_ip_on_launch = true
}
resource "google_compute_instance" "web" {
  network_interface {
    network = "shop"
    # ruleid: machine-with-public-address
    access_config {
    }
  }
}

# ok: machine-with-public-address
resource "aws_instance" "web" {
  associate_public_ip_address = false
}
# ok: machine-with-public-address
resource "aws_subnet" "back" {
  map_public_ip_on_launch = false
}
# ok: machine-with-public-address
resource "google_compute_instance" "web" {
  network_interface {
    network = "shop"
  }
}

# ruleid: cluster-api-open-to-every-address
resource "aws_eks_cluster" "shop" {
  vpc_config {
    subnet_ids = var.subnets
  }
}
resource "aws_eks_cluster" "open" {
  vpc_config {
    # ruleid: cluster-api-open-to-every-address
    public_access_cidrs = ["0.0.0.0/0"]
  }
}
# ruleid: cluster-api-open-to-every-address, cluster-nodes-not-private
resource "google_container_cluster" "shop" {
  name = "shop"
}
# ruleid: cluster-api-open-to-every-address
resource "azurerm_kubernetes_cluster" "shop" {
  name = "shop"
}

# ok: cluster-api-open-to-every-address
resource "aws_eks_cluster" "shop" {
  vpc_config {
    endpoint_public_access = false
  }
}
# ok: cluster-api-open-to-every-address
# ruleid: cluster-nodes-not-private
resource "google_container_cluster" "shop" {
  master_authorized_networks_config {
    cidr_blocks {
      cidr_block = "10.0.0.0/8"
    }
  }
}
# ok: cluster-api-open-to-every-address, cluster-nodes-not-private
resource "azurerm_kubernetes_cluster" "shop" {
  private_cluster_enabled = true
}

# ruleid: cluster-nodes-not-private
resource "google_container_cluster" "public" {
  master_authorized_networks_config {
  }
}

# ok: cluster-nodes-not-private
resource "google_container_cluster" "private" {
  private_cluster_config {
    enable_private_nodes = true
  }
  master_authorized_networks_config {
  }
}

resource "aws_api_gateway_method" "orders" {
  http_method   = "GET"
  # ruleid: interface-without-login
  authorization = "NONE"
}
resource "aws_lambda_function_url" "hook" {
  # ruleid: interface-without-login
  authorization_type = "NONE"
}

# ok: cluster-nodes-not-private, interface-without-login
resource "aws_api_gateway_method" "orders" {
  http_method   = "GET"
  authorization = "AWS_IAM"
}
# ok: interface-without-login
resource "aws_api_gateway_method" "cors" {
  http_method   = "OPTIONS"
  authorization = "NONE"
}

# ruleid: web-app-without-login
resource "azurerm_linux_web_app" "shop" {
  https_only = true
}

# ok: web-app-without-login
resource "azurerm_linux_web_app" "shop" {
  https_only = true
  auth_settings {
    enabled = true
  }
}

# ruleid: function-callable-from-any-account
resource "aws_lambda_permission" "s3" {
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.shop.function_name
  principal     = "s3.amazonaws.com"
}

# ok: function-callable-from-any-account
resource "aws_lambda_permission" "s3" {
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.shop.function_name
  principal     = "s3.amazonaws.com"
  source_arn    = aws_s3_bucket.shop.arn
}

# ruleid: default-network-used
resource "aws_default_vpc" "default" {
}
resource "google_compute_instance" "web" {
  network_interface {
    # ruleid: default-network-used
    network = "default"
  }
}

# ok: default-network-used
resource "aws_vpc" "shop" {
  cidr_block = "10.1.0.0/16"
}
# ok: default-network-used
resource "google_compute_network" "shop" {
  auto_create_subnetworks = false
}

resource "google_compute_instance" "hop" {
  # ruleid: packets-forwarded-for-others
  can_ip_forward = true
}
resource "azurerm_network_interface" "hop" {
  # ruleid: packets-forwarded-for-others
  enable_ip_forwarding = true
}

# ok: packets-forwarded-for-others
resource "google_compute_instance" "end" {
  can_ip_forward = false
}
# ok: packets-forwarded-for-others, remote-console-open
resource "azurerm_network_interface" "end" {
  enable_ip_forwarding = false
}

resource "google_compute_instance" "web" {
  metadata = {
    # ruleid: remote-console-open
    serial-port-enable = true
    # ruleid: remote-console-open
    enable-oslogin     = "FALSE"
  }
}

# ok: remote-console-open
resource "google_compute_instance" "web" {
  metadata = {
    serial-port-enable = false
    enable-oslogin     = "TRUE"
  }
}

resource "azurerm_storage_account" "shop" {
  network_rules {
    # ruleid: every-address-allowed-to-service
    default_action = "Allow"
  }
}
# ruleid: every-address-allowed-to-service
resource "azurerm_key_vault" "shop" {
  tenant_id = var.tenant
}

# ok: every-address-allowed-to-service
resource "azurerm_storage_account" "shop" {
  network_rules {
    default_action = "Deny"
  }
}
# ok: every-address-allowed-to-service
resource "azurerm_key_vault" "shop" {
  network_acls {
    default_action = "Deny"
  }
}

resource "azurerm_storage_account_network_rules" "shop" {
  default_action = "Deny"
  # ruleid: azure-services-locked-out
  bypass         = ["Metrics"]
}

# ok: azure-services-locked-out
resource "azurerm_storage_account_network_rules" "shop" {
  default_action = "Deny"
  bypass         = ["Metrics", "AzureServices"]
}

resource "google_compute_instance" "sixth" {
  network_interface {
    # ruleid: machine-with-public-address
    ipv6_access_config {
      network_tier = "PREMIUM"
    }
  }
}

resource "google_compute_instance" "inside" {
  # ok: machine-with-public-address
  network_interface {
    subnetwork = google_compute_subnetwork.inside.id
  }
}
