# ruleid: sessions-not-recorded
resource "aws_ssm_document" "silent" {
  document_type = "Session"
  content = jsonencode({
    inputs = { s3BucketName = "", cloudWatchLogGroupName = "" }
  })
}
# ruleid: sessions-not-recorded
resource "aws_ssm_document" "readable" {
  document_type = "Session"
  content       = <<-TEXT
    {"inputs": {"s3BucketName": "logs", "s3EncryptionEnabled": false, "cloudWatchLogGroupName": ""}}
  TEXT
}
# ok: sessions-not-recorded
resource "aws_ssm_document" "recorded" {
  document_type = "Session"
  content       = <<-TEXT
    {"inputs": {"s3BucketName": "logs", "s3EncryptionEnabled": true, "cloudWatchLogGroupName": ""}}
  TEXT
}
# ok: sessions-not-recorded
resource "aws_ssm_document" "command" {
  document_type = "Command"
  content       = "{}"
}
resource "aws_wafv2_web_acl" "blind" {
  visibility_config {
    # ruleid: web-filter-not-watched
    cloudwatch_metrics_enabled = false
  }
}
resource "aws_wafv2_web_acl" "seen" {
  visibility_config {
    # ok: web-filter-not-watched
    cloudwatch_metrics_enabled = true
    # ok: web-filter-not-watched
    sampled_requests_enabled = false
  }
}
# ruleid: builds-not-logged
resource "aws_codebuild_project" "silent" {
  name = "shop"
}
# ok: builds-not-logged
resource "aws_codebuild_project" "logged" {
  name = "shop"
  logs_config {
    cloudwatch_logs {
      group_name = "builds"
    }
  }
}
resource "aws_db_instance" "silent" {
  # ruleid: database-hands-out-no-logs
  enabled_cloudwatch_logs_exports = []
}
resource "aws_db_instance" "logged" {
  # ok: database-hands-out-no-logs
  enabled_cloudwatch_logs_exports = ["audit", "error"]
  # ok: database-hands-out-no-logs
  vpc_security_group_ids = []
}
resource "aws_api_gateway_method_settings" "talkative" {
  settings {
    # ruleid: request-bodies-in-log
    data_trace_enabled = true
  }
}
resource "aws_api_gateway_method_settings" "discreet" {
  settings {
    # ok: request-bodies-in-log
    data_trace_enabled = false
    # ok: request-bodies-in-log
    metrics_enabled = true
  }
}
resource "aws_lambda_function" "old" {
  # ruleid: runtime-out-of-support
  runtime = "python3.7"
}
resource "aws_lambda_function" "older" {
  # ruleid: runtime-out-of-support
  runtime = "nodejs12.x"
}
resource "aws_lambda_function" "new" {
  # ok: runtime-out-of-support
  runtime = "python3.13"
}
resource "aws_lambda_function" "newer" {
  # ok: runtime-out-of-support
  runtime = "nodejs22.x"
}
