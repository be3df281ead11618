# ruleid: site-without-web-filter
resource "aws_cloudfront_distribution" "bare" {
  enabled = true
}
# ok: site-without-web-filter
resource "aws_cloudfront_distribution" "filtered" {
  web_acl_id = aws_wafv2_web_acl.shop.arn
}
# ruleid: console-login-for-user
resource "aws_iam_user_login_profile" "ada" {
  user = "ada"
}
# ok: console-login-for-user
resource "aws_iam_user" "robot" {
  name = "robot"
}
resource "aws_eks_node_group" "open" {
  # ruleid: nodes-open-to-ssh
  remote_access {
    ec2_ssh_key = "ada"
  }
}
resource "aws_eks_node_group" "office" {
  # ok: nodes-open-to-ssh
  remote_access {
    ec2_ssh_key               = "ada"
    source_security_group_ids = [aws_security_group.office.id]
  }
}
resource "aws_ecs_task_definition" "open" {
  # ruleid: nodes-on-host-network
  network_mode = "host"
}
resource "aws_ecs_task_definition" "own" {
  # ok: nodes-on-host-network
  network_mode = "awsvpc"
}
# ruleid: data-warehouse-outside-network
resource "aws_redshift_cluster" "anywhere" {
  cluster_identifier = "sales"
}
# ok: data-warehouse-outside-network
resource "aws_redshift_cluster" "inside" {
  cluster_subnet_group_name = aws_redshift_subnet_group.sales.name
}
resource "azurerm_storage_account" "open" {
  network_rules {
    default_action = "Deny"
    # ruleid: network-rules-name-everyone
    ip_rules = ["0.0.0.0/0"]
  }
}
resource "azurerm_storage_account" "office" {
  network_rules {
    default_action = "Deny"
    # ok: network-rules-name-everyone
    ip_rules = ["192.0.2.0/24"]
  }
}
resource "google_compute_firewall" "all" {
  allow {
    # ruleid: google-firewall-passes-everything
    protocol = "all"
  }
  source_ranges = ["10.0.0.0/8"]
}
resource "google_compute_firewall" "none" {
  deny {
    # ok: google-firewall-passes-everything
    protocol = "all"
  }
}
resource "google_compute_firewall" "web" {
  allow {
    # ok: google-firewall-passes-everything
    protocol = "tcp"
    ports    = ["443"]
  }
}
resource "google_project_iam_member" "private" {
  role = "roles/viewer"
  # ruleid: private-account-with-rights
  member = "user:ada.example@gmail.com"
}
resource "google_project_iam_member" "own" {
  role = "roles/viewer"
  # ok: private-account-with-rights
  member = "user:ada@shop.example"
}
# ruleid: search-domain-without-login
resource "aws_opensearch_domain" "open" {
  domain_name = "shop"
}
# ok: search-domain-without-login
resource "aws_opensearch_domain" "closed" {
  advanced_security_options {
    enabled = true
  }
}
resource "aws_ssoadmin_permission_set" "long" {
  # ruleid: session-lasts-a-day
  session_duration = "PT12H"
}
resource "aws_ssoadmin_permission_set" "short" {
  # ok: session-lasts-a-day
  session_duration = "PT1H"
}

resource "azurerm_search_service" "shop" {
  # ruleid: network-rules-name-everyone
  allowed_ips = ["0.0.0.0/0"]
}

resource "azurerm_search_service" "narrow" {
  # ok: network-rules-name-everyone
  allowed_ips = ["203.0.113.0/24"]
}
