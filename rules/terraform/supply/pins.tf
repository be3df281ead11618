module "network" {
  # ruleid: module-without-version
  source = "git::https://git.example/modules/network.git"
}
module "dns" {
  # ruleid: module-without-version
  source = "github.com/example/dns"
}

# ok: module-without-version
module "pinned" {
  source = "git::https://git.example/modules/network.git?ref=0123456789abcdef0123456789abcdef01234567"
}
# ok: module-without-version
module "own" {
  source = "./modules/dns"
}

module "network" {
  # ruleid: module-at-moving-name
  source = "git::https://git.example/modules/network.git?ref=main"
}
# ruleid: module-at-moving-name
module "vpc" {
  source = "terraform-aws-modules/vpc/aws"
}

# ok: module-at-moving-name
module "pinned" {
  source  = "terraform-aws-modules/vpc/aws"
  version = "5.13.0"
}

# ruleid: image-tags-can-be-moved
resource "aws_ecr_repository" "shop" {
  name = "shop"
}

# ok: module-at-moving-name, image-tags-can-be-moved
resource "aws_ecr_repository" "fixed" {
  image_tag_mutability = "IMMUTABLE"
}

# ruleid: function-code-not-signed
resource "aws_lambda_function" "hook" {
  function_name = "hook"
}

# ok: function-code-not-signed
resource "aws_lambda_function" "signed" {
  code_signing_config_arn = aws_lambda_code_signing_config.shop.arn
}
resource "aws_ecr_repository" "moving" {
  # ruleid: image-tags-left-mutable
  image_tag_mutability = "MUTABLE"
}
resource "aws_ecr_repository" "fixed" {
  # ok: image-tags-left-mutable
  image_tag_mutability = "IMMUTABLE"
}
