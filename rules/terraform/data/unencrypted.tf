# ruleid: data-stored-unencrypted
resource "aws_ebs_volume" "data" {
  size = 20
}
resource "aws_db_instance" "shop" {
  engine            = "postgres"
  # ruleid: encryption-at-rest-switched-off
  storage_encrypted = false
}
# ruleid: data-stored-unencrypted
resource "aws_db_instance" "silent" {
  engine = "postgres"
}
# ruleid: data-stored-unencrypted
resource "aws_elasticache_replication_group" "sessions" {
  description = "sessions"
}
resource "aws_opensearch_domain" "search" {
  encrypt_at_rest {
    # ruleid: data-stored-unencrypted
    enabled = false
  }
}
# ruleid: data-stored-unencrypted
resource "azurerm_automation_variable_string" "key" {
  value = var.key
}

# ok: data-stored-unencrypted
resource "aws_ebs_volume" "data" {
  size      = 20
  encrypted = true
}
# ok: data-stored-unencrypted
resource "aws_db_instance" "shop" {
  engine            = "postgres"
  storage_encrypted = true
}
# ok: data-stored-unencrypted
resource "aws_db_instance" "replica" {
  replicate_source_db = aws_db_instance.shop.identifier
}
# ok: data-stored-unencrypted
resource "aws_elasticache_replication_group" "sessions" {
  at_rest_encryption_enabled = var.encrypted
}
# ok: data-stored-unencrypted
resource "aws_opensearch_domain" "search" {
  encrypt_at_rest {
    enabled = true
  }
}

resource "aws_instance" "web" {
  # ruleid: machine-disk-unencrypted
  root_block_device {
    volume_size = 20
  }
}

# ok: machine-disk-unencrypted
resource "aws_instance" "web" {
  root_block_device {
    volume_size = 20
    encrypted   = true
  }
}

# ruleid: queue-without-a-key
resource "aws_sqs_queue" "orders" {
  name = "orders"
}
# ruleid: queue-without-a-key
resource "aws_sns_topic" "orders" {
  name = "orders"
}

# ok: queue-without-a-key
resource "aws_sqs_queue" "orders" {
  name                    = "orders"
  sqs_managed_sse_enabled = true
}
# ok: queue-without-a-key
resource "aws_sns_topic" "orders" {
  name              = "orders"
  kms_master_key_id = aws_kms_key.shop.id
}

# ruleid: bucket-without-encryption
resource "aws_s3_bucket" "photos" {
  acl = "private"
}

# ok: bucket-without-encryption
resource "aws_s3_bucket" "photos" {
  acl = "private"
  server_side_encryption_configuration {
    rule {
      apply_server_side_encryption_by_default {
        sse_algorithm = "aws:kms"
      }
    }
  }
}

# ruleid: encrypted-with-shared-key
resource "aws_cloudwatch_log_group" "shop" {
  name              = "shop"
  retention_in_days = 365
}
# ruleid: encrypted-with-shared-key
resource "google_compute_disk" "data" {
  size = 20
}
# ruleid: encrypted-with-shared-key
resource "aws_ecr_repository" "shop" {
  name = "shop"
}

# ok: encrypted-with-shared-key
resource "aws_cloudwatch_log_group" "keyed" {
  kms_key_id = aws_kms_key.shop.arn
}
# ok: encrypted-with-shared-key
resource "google_compute_disk" "keyed" {
  disk_encryption_key {
    kms_key_self_link = google_kms_crypto_key.shop.id
  }
}
# ok: encrypted-with-shared-key
resource "aws_ecr_repository" "keyed" {
  encryption_configuration {
    encryption_type = "KMS"
  }
}

# ruleid: key-never-rotated
resource "aws_kms_key" "shop" {
  description = "shop"
}
# ruleid: key-can-be-lost, key-never-rotated
resource "google_kms_crypto_key" "shop" {
  key_ring = var.ring
}

# ok: key-never-rotated, key-can-be-lost
resource "aws_kms_key" "shop" {
  enable_key_rotation = true
}
# ok: key-never-rotated
# ruleid: key-can-be-lost
resource "google_kms_crypto_key" "shop" {
  rotation_period = "7776000s"
}

# ruleid: key-can-be-lost
resource "azurerm_key_vault" "shop" {
  tenant_id = var.tenant
}

# ok: key-can-be-lost
resource "azurerm_key_vault" "shop" {
  tenant_id                = var.tenant
  purge_protection_enabled = true
}

# ruleid: secret-never-expires
resource "azurerm_key_vault_secret" "db" {
  value = var.password
}

# ok: key-can-be-lost, secret-never-expires
resource "azurerm_key_vault_secret" "db" {
  value           = var.password
  expiration_date = "2027-06-30T00:00:00Z"
}
resource "aws_rds_cluster" "chosen" {
  # ruleid: encryption-at-rest-switched-off
  storage_encrypted = false
}
module "database" {
  source  = "terraform-aws-modules/rds/aws"
  version = "6.1.0"
  # ruleid: encryption-at-rest-switched-off
  storage_encrypted = false
}
resource "aws_rds_cluster" "sealed" {
  # ok: encryption-at-rest-switched-off
  storage_encrypted = true
  # ok: encryption-at-rest-switched-off
  apply_immediately = false
}
variable "encrypted" {
  # ok: encryption-at-rest-switched-off
  nullable = false
}
resource "aws_kms_key" "kept" {
  # ruleid: key-rotation-switched-off
  enable_key_rotation = false
}
resource "aws_kms_key" "renewed" {
  # ok: key-rotation-switched-off
  enable_key_rotation = true
  # ok: key-rotation-switched-off
  multi_region = false
}

resource "azurerm_synapse_sql_pool" "sales" {
  # ruleid: encryption-at-rest-switched-off
  data_encrypted = false
}

resource "azurerm_hdinsight_kafka_cluster" "events" {
  # ok: encryption-at-rest-switched-off
  encryption_in_transit_enabled = false
}
