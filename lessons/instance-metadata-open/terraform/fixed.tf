resource "aws_launch_template" "web" {
  image_id      = var.ami
  instance_type = "t4g.small"

  # region: metadata
  metadata_options {
    # ruleid: token-required
    http_tokens                 = "required"
    http_put_response_hop_limit = 1
  }
  # endregion
}
