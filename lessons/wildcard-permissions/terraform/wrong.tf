# region: policy
data "aws_iam_policy_document" "web" {
  statement {
    # ruleid: star-behind-each-name
    actions   = ["s3:*", "sqs:*", "iam:*"]
    resources = ["*"]
  }
}
# endregion
