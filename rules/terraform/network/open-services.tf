resource "google_compute_network_firewall_policy_rule" "all" {
  direction = "INGRESS"
  action    = "allow"
  match {
    # ruleid: firewall-policy-open-to-every-address
    src_ip_ranges = ["10.0.0.0/8", "0.0.0.0/0"]
  }
}

resource "google_compute_network_firewall_policy_rule" "none" {
  direction = "INGRESS"
  action    = "deny"
  match {
    # ok: firewall-policy-open-to-every-address
    src_ip_ranges = ["0.0.0.0/0"]
  }
}

resource "google_app_engine_firewall_rule" "all" {
  action = "ALLOW"
  # ruleid: firewall-policy-open-to-every-address
  source_range = "*"
}

resource "google_app_engine_firewall_rule" "none" {
  action = "DENY"
  # ok: firewall-policy-open-to-every-address
  source_range = "*"
}

resource "aws_lightsail_instance_public_ports" "tea" {
  port_info {
    from_port = 22
    to_port   = 22
    protocol  = "tcp"
    # ruleid: firewall-policy-open-to-every-address
    cidrs = ["0.0.0.0/0"]
  }
  port_info {
    from_port = 443
    to_port   = 443
    protocol  = "tcp"
    # ok: firewall-policy-open-to-every-address
    cidrs = ["0.0.0.0/0"]
  }
}

module "group" {
  source  = "terraform-aws-modules/security-group/aws"
  version = "5.1.0"
  ingress_with_cidr_blocks = [
    # ruleid: firewall-policy-open-to-every-address
    {
      from_port   = 22
      to_port     = 22
      protocol    = "tcp"
      cidr_blocks = "0.0.0.0/0"
    },
    # ok: firewall-policy-open-to-every-address
    {
      from_port   = 443
      to_port     = 443
      protocol    = "tcp"
      cidr_blocks = "0.0.0.0/0"
    },
    # ok: firewall-policy-open-to-every-address
    {
      from_port   = 5432
      to_port     = 5432
      protocol    = "tcp"
      cidr_blocks = "10.0.0.0/16"
    },
  ]
}

resource "aws_mwaa_environment" "flows" {
  # ruleid: console-on-the-internet
  webserver_access_mode = "PUBLIC_ONLY"
}

resource "aws_mwaa_environment" "inside" {
  # ok: console-on-the-internet
  webserver_access_mode = "PRIVATE_ONLY"
}

resource "google_workbench_instance" "study" {
  gce_setup {
    # ruleid: console-on-the-internet
    disable_public_ip = false
  }
}

module "cluster" {
  source  = "terraform-aws-modules/eks/aws"
  version = "20.8.4"
  # ruleid: console-on-the-internet
  cluster_endpoint_public_access = true
}

module "narrow" {
  source  = "terraform-aws-modules/eks/aws"
  version = "20.8.4"
  # ok: console-on-the-internet
  cluster_endpoint_public_access       = true
  cluster_endpoint_public_access_cidrs = ["203.0.113.7/32"]
}

resource "aws_emr_block_public_access_configuration" "all" {
  # ruleid: public-ports-allowed-in-account
  block_public_security_group_rules = false
}

resource "aws_emr_block_public_access_configuration" "none" {
  # ok: public-ports-allowed-in-account
  block_public_security_group_rules = true
}

resource "azurerm_firewall" "edge" {
  # ruleid: firewall-only-watches
  threat_intel_mode = "Alert"
}

resource "azurerm_firewall" "strict" {
  # ok: firewall-only-watches
  threat_intel_mode = "Deny"
}

resource "azurerm_web_application_firewall_policy" "shop" {
  policy_settings {
    # ruleid: firewall-only-watches
    mode = "Detection"
  }
}

resource "azurerm_web_application_firewall_policy" "strict" {
  policy_settings {
    # ok: firewall-only-watches
    mode = "Prevention"
  }
}

resource "azurerm_frontdoor" "shop" {
  # ruleid: firewall-only-watches
  frontend_endpoint {
    name = "shop"
  }
}

resource "azurerm_frontdoor" "guarded" {
  # ok: firewall-only-watches
  frontend_endpoint {
    name                                    = "shop"
    web_application_firewall_policy_link_id = azurerm_frontdoor_firewall_policy.shop.id
  }
}

resource "google_notebooks_runtime" "study" {
  virtual_machine {
    virtual_machine_config {
      # ruleid: service-outside-private-network
      internal_ip_only = false
    }
  }
}

resource "google_notebooks_runtime" "lab" {
  virtual_machine {
    virtual_machine_config {
      # ok: service-outside-private-network
      internal_ip_only = true
    }
  }
}

resource "google_looker_instance" "sales" {
  # ruleid: service-outside-private-network
  public_ip_enabled = true
}

resource "google_looker_instance" "inside" {
  # ok: service-outside-private-network
  public_ip_enabled = false
}

resource "google_compute_security_policy" "shop" {
  rule {
    action = "deny(403)"
    # ruleid: firewall-only-watches
    preview = true
  }
  rule {
    action = "deny(403)"
    # ok: firewall-only-watches
    preview = false
  }
}

resource "aws_sagemaker_model" "prices" {
  # ruleid: service-outside-private-network
  enable_network_isolation = false
}

resource "aws_sagemaker_model" "kept" {
  # ok: service-outside-private-network
  enable_network_isolation = true
}
