# region: policy
data "aws_iam_policy_document" "web" {
  statement {
    # mark: 2
    actions   = ["*"]
    resources = ["*"]
  }
}
# endregion
