resource "azurerm_api_management" "shop" {
  security {
    # ruleid: old-protocols-switched-on
    enable_backend_ssl30 = true
    # ruleid: old-protocols-switched-on
    enable_frontend_tls10 = true
    # ok: old-protocols-switched-on
    enable_frontend_tls11 = false
  }
}

resource "azurerm_cdn_endpoint_custom_domain" "shop" {
  cdn_managed_https {
    # ruleid: domain-takes-old-tls
    tls_version = "None"
  }
}

resource "azurerm_cdn_endpoint_custom_domain" "new" {
  cdn_managed_https {
    # ok: domain-takes-old-tls
    tls_version = "TLS12"
  }
}

resource "azurerm_api_management_backend" "stock" {
  # ruleid: service-reached-over-http
  url      = "http://stock.example/api"
  protocol = "http"
}

resource "azurerm_api_management_backend" "safe" {
  # ok: service-reached-over-http
  url      = "https://stock.example/api"
  protocol = "http"
}

resource "azurerm_application_gateway" "shop" {
  http_listener {
    # ruleid: service-reached-over-http
    protocol = "Http"
  }
  backend_http_settings {
    # ok: service-reached-over-http
    protocol = "Http"
  }
}

resource "google_compute_global_forwarding_rule" "shop" {
  # ruleid: service-reached-over-http
  port_range = "80"
}

resource "google_compute_global_forwarding_rule" "safe" {
  # ok: service-reached-over-http
  port_range = "443"
}

resource "google_alloydb_instance" "shop" {
  client_connection_config {
    ssl_config {
      # ruleid: service-reached-over-http
      ssl_mode = "ALLOW_UNENCRYPTED_AND_ENCRYPTED"
    }
  }
}

resource "aws_ses_configuration_set" "mail" {
  delivery_options {
    # ruleid: service-reached-over-http
    tls_policy = "Optional"
  }
}

resource "aws_ses_configuration_set" "safe" {
  delivery_options {
    # ok: service-reached-over-http
    tls_policy = "Require"
  }
}

resource "aws_emr_security_configuration" "plain" {
  configuration = <<JSON
{
  "EncryptionConfiguration": {
# ruleid: nodes-talk-without-tls
    "EnableInTransitEncryption": false
  }
}
JSON
}

resource "aws_emr_security_configuration" "safe" {
  configuration = <<JSON
{
  "EncryptionConfiguration": {
# ok: nodes-talk-without-tls
    "EnableInTransitEncryption": true
  }
}
JSON
}

resource "aws_cloudfront_response_headers_policy" "shop" {
  security_headers_config {
    strict_transport_security {
      # ruleid: browsers-may-come-by-http
      access_control_max_age_sec = 3600
      # ok: browsers-may-come-by-http
      include_subdomains = true
      override           = true
    }
  }
}

resource "azurerm_key_vault_key" "short" {
  key_type = "RSA"
  # ruleid: key-too-short-in-cloud
  key_size = 1024
}

resource "azurerm_key_vault_key" "long" {
  key_type = "RSA"
  # ok: key-too-short-in-cloud
  key_size = 3072
}

resource "tls_private_key" "symmetric" {
  # ok: key-too-short-in-cloud
  rsa_bits = 4096
}

resource "google_compute_vpn_tunnel" "old" {
  # ruleid: tunnel-with-old-key-exchange
  ike_version = 1
}

resource "google_compute_vpn_tunnel" "new" {
  # ok: tunnel-with-old-key-exchange
  ike_version = 2
}

resource "google_memorystore_instance" "carts" {
  # ruleid: service-reached-over-http
  transit_encryption_mode = "TRANSIT_ENCRYPTION_DISABLED"
}

resource "azuread_application" "shop" {
  web {
    # ruleid: service-reached-over-http
    redirect_uris = ["http://shop.example/back"]
  }
}

resource "azuread_application" "local" {
  web {
    # ok: service-reached-over-http
    redirect_uris = ["https://shop.example/back", "http://localhost:8080/back"]
  }
}
