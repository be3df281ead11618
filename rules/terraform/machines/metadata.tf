# ruleid: metadata-without-token
resource "aws_instance" "web" {
  ami = var.ami
}
resource "aws_launch_template" "web" {
  metadata_options {
    # ruleid: metadata-token-optional
    http_tokens = "optional"
  }
}
resource "aws_instance" "half" {
  # ruleid: metadata-without-token
  metadata_options {
    http_endpoint = "enabled"
  }
}

# ok: metadata-without-token
resource "aws_instance" "safe" {
  ami = var.ami
  metadata_options {
    http_tokens = "required"
  }
}
# ok: metadata-without-token
resource "aws_launch_template" "safe" {
  metadata_options {
    http_tokens = "required"
  }
}
# ok: metadata-without-token
resource "aws_instance" "none" {
  metadata_options {
    http_endpoint = "disabled"
  }
}

resource "aws_instance" "far" {
  metadata_options {
    http_tokens                 = "required"
    # ruleid: metadata-reaches-containers
    http_put_response_hop_limit = 2
  }
}

# ok: metadata-reaches-containers, node-metadata-open
resource "aws_instance" "near" {
  metadata_options {
    http_tokens                 = "required"
    http_put_response_hop_limit = 1
  }
}

resource "google_container_node_pool" "main" {
  node_config {
    workload_metadata_config {
      # ruleid: node-metadata-open
      mode = "GCE_METADATA"
    }
  }
}
resource "google_container_node_pool" "silent" {
  # ruleid: node-metadata-open
  node_config {
    machine_type = "e2-small"
  }
}

# ok: node-metadata-open
resource "google_container_node_pool" "safe" {
  node_config {
    workload_metadata_config {
      mode = "GKE_METADATA"
    }
  }
}
module "web" {
  source  = "terraform-aws-modules/ec2-instance/aws"
  version = "5.6.0"
  metadata_options = {
    # ruleid: metadata-token-optional
    http_tokens = "optional"
  }
}
resource "aws_launch_template" "with_token" {
  metadata_options {
    # ok: metadata-token-optional
    http_tokens = "required"
    # ok: metadata-token-optional
    instance_metadata_tags = "enabled"
  }
}
