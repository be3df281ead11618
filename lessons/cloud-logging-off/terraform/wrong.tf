# region: log
resource "aws_cloudtrail" "main" {
  name           = "main"
  s3_bucket_name = aws_s3_bucket.trail.id
  # ruleid: one-region-only
  is_multi_region_trail      = false
  enable_log_file_validation = true
}
# endregion
