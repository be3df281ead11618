resource "aws_lb_listener" "web" {
  port     = 80
  # ruleid: load-balancer-without-tls
  protocol = "HTTP"
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.web.arn
  }
}
resource "aws_elb" "web" {
  listener {
    lb_port     = 80
    # ruleid: load-balancer-without-tls
    lb_protocol = "http"
  }
}

# ok: load-balancer-without-tls
resource "aws_lb_listener" "tls" {
  port       = 443
  protocol   = "HTTPS"
  ssl_policy = "ELBSecurityPolicy-TLS13-1-2-2021-06"
}
# ok: load-balancer-without-tls
resource "aws_lb_listener" "redirect" {
  port     = 80
  protocol = "HTTP"
  default_action {
    type = "redirect"
    redirect {
      port        = "443"
      protocol    = "HTTPS"
      status_code = "HTTP_301"
    }
  }
}
# ok: load-balancer-without-tls
resource "aws_elb" "tls" {
  listener {
    lb_port     = 443
    lb_protocol = "https"
  }
}

resource "aws_lb_target_group" "web" {
  port     = 8080
  # ruleid: targets-reached-without-tls
  protocol = "HTTP"
}

# ok: targets-reached-without-tls
resource "aws_lb_target_group" "tls" {
  port     = 8443
  protocol = "HTTPS"
}

resource "aws_lb_listener" "old" {
  protocol   = "HTTPS"
  # ruleid: old-tls-allowed
  ssl_policy = "ELBSecurityPolicy-2016-08"
}
resource "aws_cloudfront_distribution" "shop" {
  viewer_certificate {
    # ruleid: old-tls-allowed
    minimum_protocol_version = "TLSv1"
  }
}
resource "azurerm_storage_account" "shop" {
  # ruleid: old-tls-version-named
  min_tls_version = "TLS1_0"
}
resource "google_compute_ssl_policy" "shop" {
  # ruleid: old-tls-version-named
  min_tls_version = "TLS_1_1"
}

# ok: old-tls-allowed
resource "aws_lb_listener" "new" {
  protocol   = "HTTPS"
  ssl_policy = "ELBSecurityPolicy-TLS13-1-2-2021-06"
}
# ok: old-tls-allowed
resource "aws_cloudfront_distribution" "shop" {
  viewer_certificate {
    minimum_protocol_version = "TLSv1.2_2021"
  }
}
# ok: old-tls-allowed
resource "azurerm_storage_account" "shop" {
  min_tls_version = "TLS1_2"
}
# ok: old-tls-allowed
resource "google_compute_ssl_policy" "shop" {
  min_tls_version = "TLS_1_2"
}

# ruleid: tls-version-left-open
resource "google_compute_ssl_policy" "open" {
  profile = "MODERN"
}
# ruleid: tls-version-left-open
resource "azurerm_mssql_server" "shop" {
  name = "shop"
}

# ok: tls-version-left-open
resource "google_compute_ssl_policy" "modern" {
  profile         = "MODERN"
  min_tls_version = "TLS_1_2"
}
# ok: tls-version-left-open
resource "azurerm_mssql_server" "modern" {
  minimum_tls_version = "1.2"
}

resource "aws_cloudfront_distribution" "shop" {
  default_cache_behavior {
    # ruleid: site-served-without-tls
    viewer_protocol_policy = "allow-all"
  }
}
# ruleid: site-served-without-tls
resource "azurerm_linux_web_app" "shop" {
  name = "shop"
}
resource "azurerm_storage_account" "shop" {
  # ruleid: tls-switched-off
  https_traffic_only_enabled = false
}

# ok: site-served-without-tls
resource "aws_cloudfront_distribution" "shop" {
  default_cache_behavior {
    viewer_protocol_policy = "redirect-to-https"
  }
}
# ok: site-served-without-tls
resource "azurerm_linux_web_app" "shop" {
  https_only = true
}
# ok: site-served-without-tls
resource "azurerm_storage_account" "shop" {
  https_traffic_only_enabled = true
}

resource "azurerm_app_service" "shop" {
  https_only = true
  site_config {
    # ruleid: file-transfer-without-tls
    ftps_state = "AllAllowed"
  }
}
resource "aws_transfer_server" "shop" {
  # ruleid: file-transfer-without-tls
  protocols = ["FTP"]
}

# ok: file-transfer-without-tls
resource "azurerm_app_service" "shop" {
  https_only = true
  site_config {
    ftps_state = "FtpsOnly"
  }
}
# ok: file-transfer-without-tls
resource "aws_transfer_server" "shop" {
  protocols = ["SFTP"]
}

resource "azurerm_postgresql_server" "shop" {
  # ruleid: tls-switched-off
  ssl_enforcement_enabled          = false
  ssl_minimal_tls_version_enforced = "TLS1_2"
}
resource "google_sql_database_instance" "shop" {
  settings {
    ip_configuration {
      # ruleid: tls-switched-off
      require_ssl = false
    }
  }
}
# ruleid: database-connection-without-tls
resource "aws_elasticache_replication_group" "sessions" {
  at_rest_encryption_enabled = true
}

# ok: database-connection-without-tls
resource "azurerm_postgresql_server" "shop" {
  ssl_enforcement_enabled          = true
  ssl_minimal_tls_version_enforced = "TLS1_2"
}
# ok: database-connection-without-tls
resource "google_sql_database_instance" "shop" {
  settings {
    ip_configuration {
      ssl_mode = "ENCRYPTED_ONLY"
    }
  }
}
# ok: database-connection-without-tls
resource "aws_elasticache_replication_group" "sessions" {
  transit_encryption_enabled = true
}

resource "azurerm_app_service" "shop" {
  https_only          = true
  # ruleid: client-certificate-not-asked
  client_cert_enabled = false
}

# ok: client-certificate-not-asked
resource "azurerm_app_service" "shop" {
  https_only          = true
  client_cert_enabled = true
}

resource "azurerm_app_service" "old" {
  https_only          = true
  client_cert_enabled = true
  site_config {
    # ruleid: old-http-version
    http2_enabled = false
  }
}

# ok: old-http-version
resource "azurerm_app_service" "new" {
  https_only          = true
  client_cert_enabled = true
  site_config {
    http2_enabled = true
  }
}

resource "azurerm_linux_web_app" "shop" {
  https_only = true
  site_config {
    cors {
      # ruleid: every-origin-allowed-by-cloud
      allowed_origins = ["*"]
    }
  }
}

# ok: every-origin-allowed-by-cloud
resource "azurerm_linux_web_app" "shop" {
  https_only = true
  site_config {
    cors {
      allowed_origins = ["https://shop.example"]
    }
  }
}

resource "aws_lb" "web" {
  internal                   = true
  # ruleid: broken-headers-passed-on
  drop_invalid_header_fields = false
}

# ok: requests-smuggled-through
resource "aws_lb" "strict" {
  internal                   = true
  drop_invalid_header_fields = true
}

resource "google_dns_managed_zone" "shop" {
  dnssec_config {
    # ruleid: names-not-signed
    state = "off"
  }
}

# ok: names-not-signed
resource "google_dns_managed_zone" "signed" {
  dnssec_config {
    state = "on"
  }
}
resource "azurerm_redis_cache" "two_ports" {
  # ruleid: plain-port-open-too
  non_ssl_port_enabled = true
  # ok: old-tls-version-named
  minimum_tls_version = "1.2"
}
resource "azurerm_redis_cache" "one_port" {
  # ok: plain-port-open-too
  non_ssl_port_enabled = false
  # ruleid: old-tls-version-named
  minimum_tls_version = "1.1"
}
resource "azurerm_storage_account" "sealed" {
  # ok: tls-switched-off
  https_traffic_only_enabled = true
  # ok: tls-switched-off
  is_hns_enabled = false
  # ruleid: old-tls-version-named
  min_tls_version = "TLS1_0"
}
resource "azurerm_storage_account" "new" {
  # ok: old-tls-version-named
  min_tls_version = "TLS1_2"
}
resource "google_compute_ssl_policy" "old" {
  # ruleid: old-tls-version-named
  min_tls_version = "TLS_1_1"
}
resource "aws_api_gateway_domain_name" "new" {
  # ok: old-tls-version-named
  security_policy = "TLS_1_2"
}
module "queue" {
  source  = "terraform-aws-modules/elasticache/aws"
  version = "1.2.0"
  # ruleid: tls-switched-off
  transit_encryption_enabled = false
}
resource "aws_lb" "passes" {
  # ruleid: broken-headers-passed-on
  drop_invalid_header_fields = false
}
resource "aws_lb" "drops" {
  # ok: broken-headers-passed-on
  drop_invalid_header_fields = true
  # ok: broken-headers-passed-on
  internal = false
}
# ruleid: requests-smuggled-through
resource "aws_lb" "silent" {
  load_balancer_type = "application"
}

resource "azurerm_hdinsight_kafka_cluster" "events" {
  # ruleid: tls-switched-off
  encryption_in_transit_enabled = false
}

resource "azurerm_api_management" "shop" {
  security {
    # ok: tls-switched-off
    frontend_tls10_enabled = false
    # ok: tls-switched-off
    enable_backend_ssl30 = false
  }
}
