resource "aws_s3_bucket" "photos" {
  bucket = "photos"
  # ruleid: bucket-public-by-acl
  acl    = "public-read"
}
resource "aws_s3_bucket_acl" "photos" {
  bucket = aws_s3_bucket.photos.id
  # ruleid: bucket-public-by-acl
  acl    = "public-read-write"
}
module "photos" {
  source  = "terraform-aws-modules/s3-bucket/aws"
  version = "4.2.0"
  # ruleid: bucket-public-by-acl
  acl     = "public-read"
}
resource "aws_s3_bucket_acl" "granted" {
  access_control_policy {
    grant {
      permission = "READ"
      grantee {
        type = "Group"
        # ruleid: bucket-public-by-acl
        uri  = "http://acs.amazonaws.com/groups/global/AllUsers"
      }
    }
  }
}

# ok: bucket-public-by-acl
resource "aws_s3_bucket" "backups" {
  bucket = "backups"
  acl    = "private"
}
# ok: bucket-public-by-acl
resource "aws_s3_bucket_acl" "logs" {
  bucket = aws_s3_bucket.logs.id
  acl    = "log-delivery-write"
}
# ok: bucket-public-by-acl, public-access-not-blocked
resource "aws_s3_bucket_acl" "own" {
  bucket = aws_s3_bucket.own.id
  acl    = "bucket-owner-full-control"
}

resource "aws_s3_bucket_public_access_block" "photos" {
  bucket                  = aws_s3_bucket.photos.id
  # ruleid: public-access-not-blocked
  block_public_acls       = false
  block_public_policy     = true
  ignore_public_acls      = true
  # ruleid: public-access-not-blocked
  restrict_public_buckets = false
}

# ok: public-access-not-blocked
resource "aws_s3_bucket_public_access_block" "photos" {
  bucket                  = aws_s3_bucket.photos.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

# ruleid: public-access-block-incomplete
resource "aws_s3_bucket_public_access_block" "half" {
  bucket              = aws_s3_bucket.photos.id
  block_public_acls   = true
  block_public_policy = true
}

# ok: public-access-block-incomplete
resource "aws_s3_bucket_public_access_block" "whole" {
  bucket                  = aws_s3_bucket.photos.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_policy" "photos" {
  bucket = aws_s3_bucket.photos.id
  policy = <<POLICY
{
  "Statement": [
    {
      # ruleid: policy-for-everybody
      "Effect": "Allow",
      "Principal": "*",
      "Action": "s3:GetObject",
      "Resource": "arn:aws:s3:::photos/*"
    }
  ]
}
POLICY
}
resource "aws_sqs_queue_policy" "orders" {
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      # ruleid: policy-for-everybody
      Principal = { AWS = "*" }
      Action    = "sqs:SendMessage"
    }]
  })
}
data "aws_iam_policy_document" "open" {
  statement {
    actions = ["s3:GetObject"]
    principals {
      type        = "AWS"
      # ruleid: policy-for-everybody
      identifiers = ["*"]
    }
  }
}
resource "aws_lambda_permission" "all" {
  # ruleid: policy-for-everybody
  principal  = "*"
  source_arn = var.arn
}

# ok: policy-for-everybody
resource "aws_s3_bucket_policy" "team" {
  bucket = aws_s3_bucket.photos.id
  policy = <<POLICY
# ok: policy-for-everybody
{
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": { "AWS": "arn:aws:iam::111122223333:role/web" },
      "Action": "s3:GetObject",
      "Resource": "arn:aws:s3:::photos/*"
    }
  ]
}
# ok: policy-for-everybody
POLICY
}
# ok: policy-for-everybody
resource "aws_s3_bucket_policy" "tls" {
  policy = <<POLICY
# ok: policy-for-everybody
{
  "Statement": [
    {
      "Sid": "OnlyTls",
      "Effect": "Deny",
      "Principal": "*",
      "Action": "s3:*",
      "Condition": { "Bool": { "aws:SecureTransport": "false" } }
    }
  ]
}
# ok: policy-for-everybody
POLICY
}
# ok: policy-for-everybody
resource "aws_s3_bucket_policy" "tls_too" {
  policy = jsonencode({
    Statement = [{
      Effect    = "Deny"
      Principal = "*"
      Action    = "s3:*"
      Condition = { Bool = { "aws:SecureTransport" = "false" } }
    }]
  })
}
# ok: policy-for-everybody
data "aws_iam_policy_document" "tls" {
  statement {
    effect  = "Deny"
    actions = ["s3:*"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
  }
}
# ok: policy-for-everybody
data "aws_iam_policy_document" "cdn" {
  statement {
    actions = ["s3:GetObject"]
    principals {
      type        = "Service"
      identifiers = ["cloudfront.amazonaws.com"]
    }
  }
}
# ok: policy-for-everybody
resource "aws_lambda_permission" "one" {
  principal  = "events.amazonaws.com"
  source_arn = var.arn
}

resource "azurerm_storage_container" "photos" {
  # ruleid: azure-container-public
  container_access_type = "blob"
}
resource "azurerm_storage_account" "shop" {
  # ruleid: azure-account-lets-files-be-public
  allow_nested_items_to_be_public = true
}

# ok: azure-container-public
resource "azurerm_storage_container" "photos" {
  container_access_type = "private"
}
# ok: azure-container-public
resource "azurerm_storage_account" "shop" {
  allow_nested_items_to_be_public = false
}

# ruleid: azure-account-may-be-public
resource "azurerm_storage_account" "old" {
  name = "shop"
}

# ok: azure-account-may-be-public
resource "azurerm_storage_account" "new" {
  name                            = "shop"
  allow_nested_items_to_be_public = false
}

resource "google_storage_bucket_iam_member" "photos" {
  role   = "roles/storage.objectViewer"
  # ruleid: google-data-public
  member = "allUsers"
}
resource "google_storage_bucket_iam_binding" "photos" {
  role    = "roles/storage.objectViewer"
  # ruleid: google-data-public
  members = ["user:ada@example.com", "allAuthenticatedUsers"]
}
resource "google_bigquery_dataset" "sales" {
  access {
    role          = "READER"
    # ruleid: google-data-public
    special_group = "allAuthenticatedUsers"
  }
}

# ok: google-data-public
resource "google_storage_bucket_iam_member" "photos" {
  role   = "roles/storage.objectViewer"
  member = "user:ada@example.com"
}
# ok: google-data-public, bucket-rights-per-file
resource "google_storage_bucket_iam_binding" "photos" {
  role    = "roles/storage.objectViewer"
  members = ["user:ada@example.com"]
}
# ok: google-data-public, bucket-rights-per-file
resource "google_bigquery_dataset" "sales" {
  access {
    role          = "READER"
    special_group = "projectReaders"
  }
}

# ruleid: bucket-may-become-public, bucket-rights-per-file
resource "google_storage_bucket" "photos" {
  location = "EU"
}
# ruleid: bucket-may-become-public
resource "google_storage_bucket" "mixed" {
  # ruleid: bucket-rights-per-file-chosen
  uniform_bucket_level_access = false
}

# ok: bucket-rights-per-file
# ruleid: bucket-may-become-public
resource "google_storage_bucket" "uniform" {
  uniform_bucket_level_access = true
}

# ruleid: bucket-rights-per-file
resource "google_storage_bucket" "open" {
  # ruleid: bucket-may-become-public
  public_access_prevention = "inherited"
}

# ok: bucket-may-become-public
# ruleid: bucket-rights-per-file
resource "google_storage_bucket" "shut" {
  public_access_prevention = "enforced"
}

resource "aws_ami_launch_permission" "web" {
  # ruleid: image-shared-with-everybody
  group = "all"
}
resource "azurerm_container_registry" "shop" {
  # ruleid: image-shared-with-everybody
  anonymous_pull_enabled = true
}

# ok: bucket-may-become-public, image-shared-with-everybody
resource "aws_ami_launch_permission" "web" {
  account_id = "111122223333"
}
# ok: bucket-may-become-public, image-shared-with-everybody
resource "azurerm_container_registry" "shop" {
  anonymous_pull_enabled = false
}
resource "azurerm_storage_account" "closed_for_good" {
  # ok: azure-account-lets-files-be-public
  allow_nested_items_to_be_public = false
  # ok: azure-account-lets-files-be-public
  https_traffic_only_enabled = true
}
resource "google_storage_bucket" "one_set_of_rights" {
  public_access_prevention = "enforced"
  # ok: bucket-rights-per-file-chosen
  uniform_bucket_level_access = true
  # ok: bucket-rights-per-file-chosen
  force_destroy = false
}
