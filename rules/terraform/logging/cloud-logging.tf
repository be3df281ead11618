# ruleid: access-not-logged
resource "aws_lb" "web" {
  internal = true
}
# ruleid: access-not-logged
resource "aws_cloudfront_distribution" "shop" {
  enabled = true
}
# ruleid: access-not-logged, machine-not-watched
resource "aws_api_gateway_stage" "live" {
  stage_name = "live"
}
# ruleid: access-not-logged
resource "google_compute_subnetwork" "shop" {
  ip_cidr_range = "10.1.0.0/16"
}

# ok: access-not-logged
resource "aws_lb" "logged" {
  internal = true
  access_logs {
    bucket  = aws_s3_bucket.logs.id
    enabled = true
  }
}
# ok: access-not-logged
resource "aws_cloudfront_distribution" "logged" {
  logging_config {
    bucket = aws_s3_bucket.logs.bucket_domain_name
  }
}
# ok: access-not-logged, bucket-access-not-logged
# ruleid: machine-not-watched
resource "aws_api_gateway_stage" "logged" {
  access_log_settings {
    destination_arn = aws_cloudwatch_log_group.api.arn
  }
}
# ok: access-not-logged, bucket-access-not-logged
resource "google_compute_subnetwork" "logged" {
  log_config {
    metadata = "INCLUDE_ALL_METADATA"
  }
}

# ruleid: bucket-access-not-logged
resource "aws_s3_bucket" "photos" {
  acl = "private"
  versioning {
    enabled = true
  }
}

# ok: bucket-access-not-logged
resource "aws_s3_bucket" "logged" {
  acl = "private"
  versioning {
    enabled = true
  }
  logging {
    target_bucket = aws_s3_bucket.logs.id
  }
}

# ruleid: bucket-access-not-logged
resource "aws_s3_bucket" "photos" {
  versioning {
    # ruleid: old-versions-not-kept
    enabled = false
  }
}
resource "aws_s3_bucket_versioning" "photos" {
  versioning_configuration {
    # ruleid: old-versions-not-kept
    status = "Suspended"
  }
}

# ok: old-versions-not-kept
# ruleid: bucket-access-not-logged
resource "aws_s3_bucket" "kept" {
  versioning {
    enabled = true
  }
}
# ok: old-versions-not-kept
resource "aws_s3_bucket_versioning" "kept" {
  versioning_configuration {
    status = "Enabled"
  }
}

# ruleid: audit-trail-not-watched
resource "aws_cloudtrail" "main" {
  # ruleid: audit-trail-switched-off
  is_multi_region_trail      = false
  enable_log_file_validation = true
}
resource "aws_guardduty_detector" "main" {
  # ruleid: audit-trail-incomplete
  enable = false
}

# ok: audit-trail-incomplete
# ruleid: audit-trail-not-watched
resource "aws_cloudtrail" "whole" {
  is_multi_region_trail      = true
  enable_log_file_validation = true
}
# ok: audit-trail-incomplete, audit-trail-not-watched
resource "aws_guardduty_detector" "on" {
  enable = true
}

# ruleid: audit-trail-not-watched
resource "aws_cloudtrail" "stored" {
  is_multi_region_trail      = true
  enable_log_file_validation = true
}

# ok: audit-trail-not-watched
resource "aws_cloudtrail" "watched" {
  is_multi_region_trail      = true
  enable_log_file_validation = true
  cloud_watch_logs_group_arn = aws_cloudwatch_log_group.trail.arn
}

# ruleid: log-not-kept-long-enough
resource "aws_cloudwatch_log_group" "shop" {
  name = "shop"
}
resource "azurerm_mssql_server_extended_auditing_policy" "shop" {
  # ruleid: log-not-kept-long-enough
  retention_in_days = 7
}

# ok: audit-trail-not-watched, log-not-kept-long-enough
resource "aws_cloudwatch_log_group" "year" {
  retention_in_days = 365
}
# ok: log-not-kept-long-enough
resource "azurerm_mssql_server_extended_auditing_policy" "long" {
  retention_in_days = 180
}

# ruleid: database-without-backup
resource "google_sql_database_instance" "shop" {
  settings {
    database_flags {
      # ruleid: database-log-off
      name  = "log_connections"
      value = "off"
    }
  }
}
resource "azurerm_postgresql_configuration" "quiet" {
  name  = "log_checkpoints"
  # ruleid: database-log-off
  value = "off"
}

# ok: database-log-off
# ruleid: database-without-backup
resource "google_sql_database_instance" "told" {
  settings {
    database_flags {
      name  = "log_connections"
      value = "on"
    }
  }
}
# ok: database-log-off
resource "azurerm_postgresql_configuration" "told" {
  name  = "log_checkpoints"
  value = "on"
}

# ruleid: access-not-logged
resource "aws_db_instance" "shop" {
  # ruleid: database-without-backup
  backup_retention_period = 0
}
# ruleid: database-without-backup
resource "aws_dynamodb_table" "orders" {
  name = "orders"
}
resource "google_sql_database_instance" "plain" {
  settings {
    backup_configuration {
      # ruleid: database-without-backup
      enabled = false
    }
  }
}

# ok: database-without-backup
# ruleid: access-not-logged
resource "aws_db_instance" "kept" {
  backup_retention_period = 14
}
# ok: database-without-backup
resource "aws_dynamodb_table" "kept" {
  point_in_time_recovery {
    enabled = true
  }
}
# ok: database-without-backup
resource "google_sql_database_instance" "kept" {
  settings {
    backup_configuration {
      enabled = true
    }
  }
}

# ruleid: access-not-logged, database-without-backup
resource "aws_rds_cluster" "shop" {
  engine              = "aurora-postgresql"
  # ruleid: deleted-by-one-mistake
  deletion_protection = false
}

# ok: deleted-by-one-mistake
# ruleid: access-not-logged, database-without-backup
resource "aws_rds_cluster" "guarded" {
  engine              = "aurora-postgresql"
  deletion_protection = true
}

# ruleid: access-not-logged, database-without-backup
resource "aws_db_instance" "alone" {
  # ruleid: single-place-of-failure
  multi_az = false
}

# ok: single-place-of-failure, machine-not-watched
# ruleid: access-not-logged, database-without-backup
resource "aws_db_instance" "two" {
  multi_az = true
}

# ruleid: machine-not-watched
resource "aws_lambda_function" "hook" {
  function_name = "hook"
}
# ruleid: machine-not-watched
resource "aws_api_gateway_stage" "blind" {
  access_log_settings {
    destination_arn = var.arn
  }
}

# ok: machine-not-watched
resource "aws_lambda_function" "traced" {
  tracing_config {
    mode = "Active"
  }
}
# ok: machine-not-watched
resource "aws_api_gateway_stage" "traced" {
  xray_tracing_enabled = true
  access_log_settings {
    destination_arn = var.arn
  }
}

# ruleid: access-not-logged
resource "aws_mq_broker" "orders" {
  deployment_mode            = "ACTIVE_STANDBY_MULTI_AZ"
  # ruleid: updates-not-installed
  auto_minor_version_upgrade = false
}

# ok: updates-not-installed
# ruleid: access-not-logged
resource "aws_mq_broker" "fresh" {
  deployment_mode            = "ACTIVE_STANDBY_MULTI_AZ"
  auto_minor_version_upgrade = true
}

resource "aws_ecr_repository" "shop" {
  image_tag_mutability = "IMMUTABLE"
  image_scanning_configuration {
    # ruleid: image-scan-switched-off
    scan_on_push = false
  }
}

# ok: images-not-scanned
resource "aws_ecr_repository" "scanned" {
  image_tag_mutability = "IMMUTABLE"
  image_scanning_configuration {
    scan_on_push = true
  }
}

resource "azurerm_security_center_contact" "team" {
  email               = "team@example.com"
  phone               = "+44 20 7946 0000"
  # ruleid: alarms-not-sent
  alert_notifications = false
  alerts_to_admins    = true
}

# ok: alarms-not-sent
resource "azurerm_security_center_contact" "told" {
  email               = "team@example.com"
  phone               = "+44 20 7946 0000"
  alert_notifications = true
  alerts_to_admins    = true
}
resource "aws_cloudtrail" "everywhere" {
  cloud_watch_logs_group_arn = aws_cloudwatch_log_group.trail.arn
  # ok: audit-trail-switched-off
  is_multi_region_trail = true
  # ok: audit-trail-switched-off
  enable_log_file_validation = true
  # ok: audit-trail-switched-off
  is_organization_trail = false
}
resource "aws_ecr_repository" "unseen" {
  image_scanning_configuration {
    # ruleid: image-scan-switched-off
    scan_on_push = false
  }
}
resource "aws_ecr_repository" "seen" {
  image_scanning_configuration {
    # ok: image-scan-switched-off
    scan_on_push = true
  }
  # ok: image-scan-switched-off
  force_delete = false
}
# ruleid: images-not-scanned
resource "aws_ecr_repository" "silent" {
  image_tag_mutability = "IMMUTABLE"
}

resource "azurerm_linux_virtual_machine_scale_set" "shop" {
  automatic_os_upgrade_policy {
    # ruleid: updates-not-installed
    enable_automatic_os_upgrade = false
  }
}

resource "google_sql_database_instance" "quiet" {
  settings {
    backup_configuration {
      enabled = true
    }
    database_flags {
      # ruleid: database-log-off
      name  = "log_min_messages"
      value = "panic"
    }
    database_flags {
      # ok: database-log-off
      name  = "log_min_messages"
      value = "error"
    }
  }
}

resource "google_sql_database_instance" "alone" {
  settings {
    # ruleid: single-place-of-failure
    availability_type = "ZONAL"
    backup_configuration {
      enabled = true
    }
  }
}

resource "google_sql_database_instance" "spread" {
  settings {
    # ok: single-place-of-failure
    availability_type = "REGIONAL"
    backup_configuration {
      enabled = true
    }
  }
}
