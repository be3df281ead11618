resource "aws_sfn_state_machine" "orders" {
  logging_configuration {
    # ruleid: service-logs-nothing
    level = "OFF"
  }
  tracing_configuration {
    # ruleid: service-logs-nothing
    enabled = false
  }
}

resource "aws_sfn_state_machine" "watched" {
  logging_configuration {
    # ok: service-logs-nothing
    level = "ALL"
  }
  tracing_configuration {
    # ok: service-logs-nothing
    enabled = true
  }
}

resource "azurerm_security_center_auto_provisioning" "agents" {
  # ruleid: service-logs-nothing
  auto_provision = "Off"
}

resource "azurerm_security_center_auto_provisioning" "all" {
  # ok: service-logs-nothing
  auto_provision = "On"
}

resource "google_sql_database_instance" "shop" {
  settings {
    database_flags {
      # ruleid: database-flag-unsafe
      name  = "local_infile"
      value = "on"
    }
    database_flags {
      # ok: database-flag-unsafe
      name  = "contained database authentication"
      value = "off"
    }
    database_flags {
      # ruleid: database-flag-unsafe
      name  = "cross db ownership chaining"
      value = "on"
    }
  }
}

resource "aws_docdb_cluster_parameter_group" "shop" {
  parameter {
    # ruleid: audit-parameter-off
    name  = "audit_logs"
    value = "disabled"
  }
}

resource "aws_docdb_cluster_parameter_group" "watched" {
  parameter {
    # ok: audit-parameter-off
    name  = "audit_logs"
    value = "enabled"
  }
}

resource "azurerm_monitor_log_profile" "some" {
  # ruleid: activities-not-logged
  categories = ["Action", "Delete"]
}

resource "azurerm_monitor_log_profile" "all" {
  # ok: activities-not-logged
  categories = ["Action", "Delete", "Write"]
}

resource "google_logging_project_bucket_config" "short" {
  # ruleid: log-bucket-forgets
  retention_days = 7
}

resource "google_logging_project_bucket_config" "long" {
  # ok: log-bucket-forgets
  retention_days = 365
}

resource "azurerm_recovery_services_vault" "backups" {
  # ruleid: deletion-not-undone
  soft_delete_enabled = false
}

resource "azurerm_recovery_services_vault" "kept" {
  # ok: deletion-not-undone
  soft_delete_enabled = true
}

resource "azurerm_storage_account" "receipts" {
  blob_properties {
    delete_retention_policy {
      # ruleid: deletion-not-undone
      days = 1
    }
    container_delete_retention_policy {
      # ok: deletion-not-undone
      days = 30
    }
  }
}

resource "aws_rds_cluster" "shop" {
  # ruleid: backups-kept-too-short
  backup_retention_period = 1
}

resource "aws_rds_cluster" "kept" {
  # ok: backups-kept-too-short
  backup_retention_period = 14
}

resource "aws_elastic_beanstalk_environment" "shop" {
  setting {
    namespace = "aws:elasticbeanstalk:managedactions"
    # ruleid: platform-not-updated
    name  = "ManagedActionsEnabled"
    value = "false"
  }
}

resource "aws_elastic_beanstalk_environment" "fresh" {
  setting {
    namespace = "aws:elasticbeanstalk:managedactions"
    # ok: platform-not-updated
    name  = "ManagedActionsEnabled"
    value = "true"
  }
}

resource "aws_secretsmanager_secret_rotation" "seldom" {
  rotation_rules {
    # ruleid: secret-renewed-too-seldom
    automatically_after_days = 180
  }
}

resource "aws_secretsmanager_secret_rotation" "often" {
  rotation_rules {
    # ok: secret-renewed-too-seldom
    automatically_after_days = 30
  }
}

resource "google_compute_router_nat" "quiet" {
  log_config {
    # ruleid: service-logs-nothing
    enable = false
  }
}

resource "google_compute_router_nat" "watched" {
  log_config {
    # ok: service-logs-nothing
    enable = true
  }
}

resource "azurerm_windows_virtual_machine" "till" {
  # ruleid: platform-not-updated
  patch_mode = "Manual"
}

resource "azurerm_windows_virtual_machine" "fresh" {
  # ok: platform-not-updated
  patch_mode = "AutomaticByPlatform"
}

resource "azurerm_kubernetes_cluster" "stale" {
  key_vault_secrets_provider {
    # ruleid: vault-secrets-not-refreshed
    secret_rotation_enabled = false
  }
}

resource "azurerm_kubernetes_cluster" "kept" {
  key_vault_secrets_provider {
    # ok: vault-secrets-not-refreshed
    secret_rotation_enabled = true
  }
}

resource "azurerm_log_analytics_workspace" "short" {
  # ruleid: log-bucket-forgets
  retention_in_days = 7
}

resource "azurerm_log_analytics_workspace" "long" {
  # ok: log-bucket-forgets
  retention_in_days = 180
}

resource "aws_cognito_user_pool" "shop" {
  user_pool_add_ons {
    # ruleid: service-logs-nothing
    advanced_security_mode = "OFF"
  }
}
