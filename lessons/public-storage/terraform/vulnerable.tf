# region: bucket
resource "aws_s3_bucket_acl" "invoices" {
  bucket = aws_s3_bucket.invoices.id
  # mark
  acl = "public-read"
}
# endregion
