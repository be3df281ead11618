resource "digitalocean_firewall" "shop" {
  inbound_rule {
    protocol   = "tcp"
    port_range = "22"
    # ruleid: other-cloud-firewall-open
    source_addresses = ["0.0.0.0/0", "10.0.0.0/8"]
  }
  inbound_rule {
    protocol   = "tcp"
    port_range = "443"
    # ok: other-cloud-firewall-open
    source_addresses = ["0.0.0.0/0"]
  }
}

resource "hcloud_firewall" "shop" {
  rule {
    direction = "in"
    protocol  = "tcp"
    port      = "22"
    # ruleid: other-cloud-firewall-open
    source_ips = ["0.0.0.0/0"]
  }
  rule {
    direction = "in"
    protocol  = "tcp"
    port      = "22"
    # ok: other-cloud-firewall-open
    source_ips = ["203.0.113.7/32"]
  }
}

resource "openstack_networking_secgroup_rule_v2" "ssh" {
  direction      = "ingress"
  port_range_min = 22
  # ruleid: other-cloud-firewall-open
  remote_ip_prefix = "0.0.0.0/0"
}

resource "openstack_networking_secgroup_rule_v2" "out" {
  direction = "egress"
  # ok: other-cloud-firewall-open
  remote_ip_prefix = "0.0.0.0/0"
}

# ruleid: api-key-not-limited
resource "google_apikeys_key" "maps" {
  name = "maps"
}

# ok: api-key-not-limited
resource "google_apikeys_key" "shop" {
  name = "shop"
  restrictions {
    browser_key_restrictions {
      allowed_referrers = ["https://shop.example/*"]
    }
  }
}

resource "google_apikeys_key" "open" {
  restrictions {
    browser_key_restrictions {
      # ruleid: api-key-not-limited
      allowed_referrers = ["*"]
    }
  }
}

resource "aws_config_configuration_aggregator" "some" {
  account_aggregation_source {
    account_ids = ["123456789012"]
    # ruleid: regions-not-watched
    regions = ["eu-west-1"]
  }
}

resource "aws_config_configuration_aggregator" "all" {
  account_aggregation_source {
    account_ids = ["123456789012"]
    # ok: regions-not-watched
    all_regions = true
  }
}

resource "aws_cloudfront_distribution" "shop" {
  origin {
    custom_origin_config {
      # ruleid: origin-reached-with-old-tls
      origin_ssl_protocols = ["SSLv3", "TLSv1.2"]
    }
  }
  origin {
    custom_origin_config {
      # ok: origin-reached-with-old-tls
      origin_ssl_protocols = ["TLSv1.2"]
    }
  }
}

resource "google_memorystore_instance" "carts" {
  # ruleid: store-without-login
  authorization_mode = "AUTH_DISABLED"
}

resource "google_memorystore_instance" "kept" {
  # ok: store-without-login
  authorization_mode = "IAM_AUTH"
}
