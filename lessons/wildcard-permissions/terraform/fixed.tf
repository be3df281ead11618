# region: policy
data "aws_iam_policy_document" "web" {
  # ruleid: named-actions
  statement {
    actions   = ["s3:GetObject"]
    resources = ["${aws_s3_bucket.photos.arn}/*"]
  }
}
# endregion
