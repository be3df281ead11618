resource "aws_s3_bucket" "all" {
  cors_rule {
    allowed_methods = ["PUT"]
    # ruleid: every-origin-allowed-by-bucket
    allowed_origins = ["*"]
  }
}
resource "aws_s3_bucket_cors_configuration" "own" {
  cors_rule {
    allowed_methods = ["PUT"]
    # ok: every-origin-allowed-by-bucket
    allowed_origins = ["https://shop.example"]
    # ok: every-origin-allowed-by-bucket
    allowed_headers = ["*"]
  }
}
resource "google_storage_bucket" "all" {
  cors {
    # ruleid: every-origin-allowed-by-bucket
    origin = ["*"]
  }
}
resource "aws_apigatewayv2_api" "all" {
  cors_configuration {
    # ruleid: every-origin-allowed-by-bucket
    allow_origins = ["*"]
  }
}
resource "aws_cloudsearch_domain" "old" {
  endpoint_options {
    # ruleid: search-service-over-http
    enforce_https = false
    # ruleid: search-service-with-old-tls
    tls_security_policy = "Policy-Min-TLS-1-0-2019-07"
  }
}
resource "aws_cloudsearch_domain" "new" {
  endpoint_options {
    # ok: search-service-over-http
    enforce_https = true
    # ok: search-service-with-old-tls
    tls_security_policy = "Policy-Min-TLS-1-2-2019-07"
  }
}
resource "azurerm_application_gateway" "old" {
  ssl_policy {
    # ruleid: gateway-speaks-old-tls
    policy_name = "AppGwSslPolicy20150501"
  }
}
resource "azurerm_application_gateway" "new" {
  ssl_policy {
    # ok: gateway-speaks-old-tls
    policy_name = "AppGwSslPolicy20220101"
    # ok: gateway-speaks-old-tls
    min_protocol_version = "TLSv1_2"
  }
}
resource "aws_apigatewayv2_integration" "plain" {
  # ruleid: gateway-calls-over-http
  integration_uri = "http://orders.example"
}
resource "aws_apigatewayv2_integration" "inside" {
  connection_type = "VPC_LINK"
  # ok: gateway-calls-over-http
  integration_uri = "http://orders.internal"
}
resource "aws_api_gateway_integration" "sealed" {
  # ok: gateway-calls-over-http
  uri = "https://orders.example"
}
resource "aws_memorydb_cluster" "plain" {
  # ruleid: cache-reached-without-tls
  tls_enabled = false
}
resource "aws_memorydb_cluster" "sealed" {
  # ok: cache-reached-without-tls
  tls_enabled = true
}
resource "azurerm_mysql_flexible_server_configuration" "plain" {
  name = "require_secure_transport"
  # ruleid: database-setting-without-tls
  value = "OFF"
}
resource "azurerm_mysql_flexible_server_configuration" "sealed" {
  name = "require_secure_transport"
  # ok: database-setting-without-tls
  value = "ON"
}
resource "azurerm_mysql_flexible_server_configuration" "other" {
  name = "event_scheduler"
  # ok: database-setting-without-tls
  value = "OFF"
}
data "http" "plain" {
  # ruleid: configuration-fetched-over-http
  url = "http://lists.example/ranges"
}
data "http" "sealed" {
  # ok: configuration-fetched-over-http
  url = "https://lists.example/ranges"
}
data "http" "here" {
  # ok: configuration-fetched-over-http
  url = "http://localhost:8500/v1"
}
resource "github_repository_webhook" "unchecked" {
  configuration {
    # ruleid: webhook-without-tls-check
    insecure_ssl = true
  }
}
resource "github_repository_webhook" "checked" {
  configuration {
    # ok: webhook-without-tls-check
    insecure_ssl = false
  }
}
resource "aws_load_balancer_policy" "old" {
  policy_attribute {
    # ruleid: balancer-policy-with-old-tls
    name  = "Protocol-SSLv3"
    value = "true"
  }
  policy_attribute {
    # ok: balancer-policy-with-old-tls
    name  = "Protocol-TLSv1"
    value = "false"
  }
  policy_attribute {
    # ok: balancer-policy-with-old-tls
    name  = "Protocol-TLSv1.2"
    value = "true"
  }
}
resource "aws_db_instance" "old" {
  # ruleid: database-with-expired-authority
  ca_cert_identifier = "rds-ca-2019"
}
resource "aws_db_instance" "new" {
  # ok: database-with-expired-authority
  ca_cert_identifier = "rds-ca-rsa2048-g1"
}
