resource "aws_launch_template" "web" {
  image_id      = var.ami
  instance_type = "t4g.small"

  # region: metadata
  # ruleid: old-version-left-on
  metadata_options {
    http_endpoint               = "enabled"
    http_put_response_hop_limit = 1
  }
  # endregion
}
