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
