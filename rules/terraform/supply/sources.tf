# ruleid: image-of-any-owner
data "aws_ami" "any" {
  most_recent = true
  filter {
    name   = "name"
    values = ["ubuntu/images/*"]
  }
}

# ok: image-of-any-owner
data "aws_ami" "named" {
  most_recent = true
  owners      = ["099720109477"]
}

data "aws_ami" "all" {
  # ruleid: image-of-any-owner
  owners = ["*"]
}

# ok: image-of-any-owner
data "aws_ami" "alias" {
  most_recent = true
  filter {
    name   = "owner-alias"
    values = ["amazon"]
  }
}

resource "null_resource" "tools" {
  provisioner "remote-exec" {
    inline = [
      # ruleid: download-run-by-provisioner
      "curl -sSL https://tools.example/install.sh | sudo bash",
      # ok: download-run-by-provisioner
      "curl -sSL https://tools.example/list | jq .",
      # ruleid: certificate-unchecked-by-terraform
      "curl -k -o list https://tools.example/list",
      # ok: certificate-unchecked-by-terraform
      "curl -o list https://tools.example/list",
    ]
  }
}

data "http" "list" {
  url = "https://tools.example/list"
  # ruleid: certificate-unchecked-by-terraform
  insecure = true
}

data "http" "safe" {
  url = "https://tools.example/list"
  # ok: certificate-unchecked-by-terraform
  insecure = false
}

terraform {
  backend "s3" {
    bucket = "state"
    # ruleid: state-stored-unencrypted
    encrypt = false
  }
}

terraform {
  backend "s3" {
    bucket = "state"
    # ok: state-stored-unencrypted
    encrypt = true
  }
}

resource "github_branch_protection" "main" {
  # ruleid: branch-may-be-rewritten
  allows_force_pushes = true
  # ruleid: commits-not-signed
  require_signed_commits = false
}

resource "github_branch_protection" "kept" {
  # ok: branch-may-be-rewritten
  allows_force_pushes = false
  # ok: commits-not-signed
  require_signed_commits = true
}

resource "github_repository" "shop" {
  # ruleid: known-holes-not-reported
  vulnerability_alerts = false
}

resource "github_repository" "told" {
  # ok: known-holes-not-reported
  vulnerability_alerts = true
}

resource "azurerm_container_registry" "shop" {
  # ruleid: images-taken-unsigned
  quarantine_policy_enabled = false
  trust_policy {
    # ruleid: images-taken-unsigned
    enabled = false
  }
}

resource "azurerm_container_registry" "kept" {
  # ok: images-taken-unsigned
  quarantine_policy_enabled = true
  retention_policy {
    # ok: images-taken-unsigned
    enabled = false
  }
}
