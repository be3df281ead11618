# a default that opens the door
variable "allowed_networks" {
  # ruleid: range-open-by-default
  default = ["0.0.0.0/0"]
}

variable "ssh_source" {
  # ruleid: range-open-by-default
  default = "0.0.0.0/0"
}

variable "allowed_egress_networks" {
  # ok: range-open-by-default
  default = ["0.0.0.0/0"]
}

variable "ingress_networks" {
  # ok: range-open-by-default
  default = ["10.0.0.0/8"]
}

module "receipts" {
  source  = "terraform-aws-modules/s3-bucket/aws"
  version = "4.1.0"
  # ruleid: module-lets-bucket-be-public
  block_public_acls = false
  # ok: module-lets-bucket-be-public
  block_public_policy = true
}

module "network" {
  source  = "terraform-aws-modules/vpc/aws"
  version = "5.8.1"
  # ruleid: module-gives-public-addresses
  map_public_ip_on_launch = true
  # ruleid: module-logs-nothing
  enable_flow_log = false
}

module "quiet_network" {
  source  = "terraform-aws-modules/vpc/aws"
  version = "5.8.1"
  # ok: module-gives-public-addresses
  map_public_ip_on_launch = false
  # ok: module-logs-nothing
  enable_flow_log = true
}

module "balancer" {
  source  = "terraform-aws-modules/alb/aws"
  version = "9.9.0"
  # ruleid: module-leaves-unprotected
  enable_deletion_protection = false
}

module "kept_balancer" {
  source  = "terraform-aws-modules/alb/aws"
  version = "9.9.0"
  # ok: module-leaves-unprotected
  enable_deletion_protection = true
}

module "orders" {
  source  = "terraform-google-modules/sql-db/google//modules/postgresql"
  version = "20.0.0"
  ip_configuration = {
    # ruleid: module-gives-public-addresses
    ipv4_enabled = true
  }
}

resource "aws_iam_role_policy_attachment" "files" {
  # ruleid: full-access-attached
  policy_arn = "arn:aws:iam::aws:policy/AmazonS3FullAccess"
}

resource "aws_iam_role_policy_attachment" "reads" {
  # ok: full-access-attached
  policy_arn = "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"
}
