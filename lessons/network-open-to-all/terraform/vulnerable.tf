resource "aws_security_group" "admin" {
  name   = "admin"
  vpc_id = aws_vpc.shop.id

  # region: rule
  ingress {
    from_port = 22
    to_port   = 22
    protocol  = "tcp"
    # mark
    cidr_blocks = ["0.0.0.0/0"]
  }
  # endregion
}
