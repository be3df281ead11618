# region: volume
# mark
resource "aws_ebs_volume" "orders" {
  availability_zone = "eu-central-1a"
  size              = 40
}
# endregion
