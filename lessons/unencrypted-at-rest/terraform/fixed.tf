# region: volume
resource "aws_ebs_volume" "orders" {
  availability_zone = "eu-central-1a"
  size              = 40
  # ruleid: encryption-on
  encrypted  = true
  kms_key_id = aws_kms_key.orders.arn
}
# endregion
