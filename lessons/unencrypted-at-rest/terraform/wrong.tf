# region: volume
resource "aws_ebs_volume" "orders" {
  availability_zone = "eu-central-1a"
  size              = 40
  kms_key_id        = aws_kms_key.orders.arn
  # ruleid: key-without-encryption
  encrypted = false
}
# endregion
