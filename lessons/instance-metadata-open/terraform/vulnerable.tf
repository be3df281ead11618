resource "aws_launch_template" "web" {
  image_id      = var.ami
  instance_type = "t4g.small"

  # region: metadata
  metadata_options {
    # mark
    http_tokens = "optional"
  }
  # endregion
}
