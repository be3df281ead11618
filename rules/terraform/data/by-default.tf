resource "aws_ebs_encryption_by_default" "off" {
  # ruleid: new-disks-unencrypted
  enabled = false
}
resource "aws_ebs_encryption_by_default" "on" {
  # ok: new-disks-unencrypted
  enabled = true
}
# ruleid: image-copied-unencrypted
resource "aws_ami_copy" "silent" {
  name = "shop"
}
resource "aws_ami_copy" "open" {
  # ruleid: image-copied-unencrypted
  encrypted = false
}
# ok: image-copied-unencrypted
resource "aws_ami_copy" "sealed" {
  encrypted = true
}
# ruleid: machine-learning-with-shared-key
resource "aws_sagemaker_domain" "shared" {
  domain_name = "forecasts"
}
# ok: machine-learning-with-shared-key
resource "aws_sagemaker_domain" "own" {
  domain_name = "forecasts"
  kms_key_id  = aws_kms_key.forecasts.arn
}
