resource "google_compute_disk" "orders" {
  disk_encryption_key {
    # ruleid: disk-key-in-configuration
    raw_key = "dGVhLWF0LWZpdmUtZm9yLXR3bw=="
  }
}

resource "google_compute_disk" "safe" {
  disk_encryption_key {
    # ok: disk-key-in-configuration
    raw_key = var.disk_key
  }
}

resource "google_cloud_run_v2_service" "shop" {
  template {
    containers {
      # ruleid: password-in-container-environment
      env {
        name  = "DB_PASSWORD"
        value = "tea-at-five"
      }
      # ok: password-in-container-environment
      env {
        name  = "DB_PASSWORD"
        value = var.db_password
      }
      # ok: password-in-container-environment
      env {
        name  = "DB_HOST"
        value = "db.internal"
      }
      # ok: password-in-container-environment
      env {
        name = "API_KEY"
        value_source {
          secret_key_ref {
            secret = google_secret_manager_secret.key.id
          }
        }
      }
    }
  }
}

# ruleid: secret-parameter-unencrypted
resource "aws_ssm_parameter" "plain" {
  name  = "/shop/db_password"
  type  = "String"
  value = var.db_password
}

# ok: secret-parameter-unencrypted
resource "aws_ssm_parameter" "safe" {
  name  = "/shop/db_password"
  type  = "SecureString"
  value = var.db_password
}

# ok: secret-parameter-unencrypted
resource "aws_ssm_parameter" "host" {
  name  = "/shop/db_host"
  type  = "String"
  value = "db.internal"
}

resource "azurerm_linux_virtual_machine" "shop" {
  # ruleid: secret-in-encoded-start-data
  custom_data = base64encode("export DB_PASSWORD=\"tea-at-five\"")
}

resource "azurerm_linux_virtual_machine" "safe" {
  # ok: secret-in-encoded-start-data
  custom_data = base64encode("export DB_HOST=\"db.internal\"")
}

resource "github_actions_secret" "plain" {
  secret_name = "API_KEY"
  # ruleid: secret-handed-to-github-in-the-clear
  plaintext_value = "tea-at-five"
}

resource "github_actions_secret" "safe" {
  secret_name = "API_KEY"
  # ok: secret-handed-to-github-in-the-clear
  plaintext_value = var.api_key
}
