# region: bucket
resource "aws_s3_bucket_acl" "invoices" {
  bucket = aws_s3_bucket.invoices.id
  # ruleid: everyone-with-an-account
  acl = "authenticated-read"
}
# endregion
