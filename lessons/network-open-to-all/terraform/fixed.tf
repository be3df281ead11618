resource "aws_security_group" "admin" {
  name   = "admin"
  vpc_id = aws_vpc.shop.id

  # region: rule
  ingress {
    from_port = 22
    to_port   = 22
    protocol  = "tcp"
    # ruleid: named-source
    security_groups = [aws_security_group.bastion.id]
  }
  # endregion
}
