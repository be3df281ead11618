# ruleid: google-service-with-public-address
resource "google_cloudbuild_worker_pool" "silent" {
  name = "builds"
}
resource "google_cloudbuild_worker_pool" "open" {
  worker_config {
    # ruleid: google-service-with-public-address
    no_external_ip = false
  }
}
# ok: google-service-with-public-address
resource "google_cloudbuild_worker_pool" "inside" {
  worker_config {
    no_external_ip = true
  }
}
# ruleid: google-service-with-public-address
resource "google_dataflow_job" "silent" {
  name = "orders"
}
# ok: google-service-with-public-address
resource "google_dataflow_job" "inside" {
  ip_configuration = "WORKER_IP_PRIVATE"
}
# ok: google-service-with-public-address
# ruleid: data-pipeline-not-logged
resource "google_data_fusion_instance" "inside" {
  private_instance = true
}
# ok: google-service-with-public-address, data-pipeline-not-logged
resource "google_data_fusion_instance" "logged" {
  private_instance              = true
  enable_stackdriver_logging    = true
  enable_stackdriver_monitoring = true
}
# ruleid: google-service-with-public-address
resource "google_dataproc_cluster" "silent" {
  name = "orders"
}
# ok: google-service-with-public-address
resource "google_dataproc_cluster" "inside" {
  cluster_config {
    gce_cluster_config {
      internal_ip_only = true
    }
  }
}
# ruleid: login-keys-per-machine
resource "google_compute_project_metadata" "keys" {
  metadata = {
    owner = "shop"
  }
}
# ok: login-keys-per-machine
resource "google_compute_project_metadata" "people" {
  metadata = {
    enable-oslogin = "TRUE"
  }
}
# ruleid: subnet-without-inner-way-to-google
resource "google_compute_subnetwork" "silent" {
  name = "shop"
  log_config {
    metadata = "INCLUDE_ALL_METADATA"
  }
}
resource "google_compute_subnetwork" "open" {
  # ruleid: subnet-without-inner-way-to-google
  private_ip_google_access = false
}
# ok: subnet-without-inner-way-to-google
resource "google_compute_subnetwork" "inside" {
  private_ip_google_access = true
}
# ok: subnet-without-inner-way-to-google
resource "google_compute_subnetwork" "proxy" {
  purpose = "REGIONAL_MANAGED_PROXY"
}
resource "google_compute_instance" "shared" {
  # ruleid: boot-disk-with-shared-key
  boot_disk {
    initialize_params {
      image = "debian-cloud/debian-12"
    }
  }
}
resource "google_compute_instance" "own" {
  # ok: boot-disk-with-shared-key
  boot_disk {
    kms_key_self_link = google_kms_crypto_key.disks.id
  }
}
# ruleid: azure-service-outside-network
resource "azurerm_api_management" "outside" {
  name = "shop"
}
# ok: azure-service-outside-network
resource "azurerm_api_management" "inside" {
  virtual_network_configuration {
    subnet_id = azurerm_subnet.api.id
  }
}
# ruleid: azure-service-outside-network, database-keys-change-the-database
resource "azurerm_cosmosdb_account" "outside" {
  name = "shop"
}
# ok: azure-service-outside-network, database-keys-change-the-database
resource "azurerm_cosmosdb_account" "inside" {
  ip_range_filter                    = "192.0.2.7"
  access_key_metadata_writes_enabled = false
}
resource "azurerm_storage_sync" "outside" {
  # ruleid: azure-service-outside-network
  incoming_traffic_policy = "AllowAllTraffic"
}
# ok: azure-service-outside-network
resource "azurerm_storage_sync" "inside" {
  incoming_traffic_policy = "AllowVirtualNetworksOnly"
}
# ruleid: cluster-traffic-readable
resource "azurerm_service_fabric_cluster" "readable" {
  name = "orders"
}
# ok: cluster-traffic-readable
resource "azurerm_service_fabric_cluster" "sealed" {
  fabric_settings {
    name = "Security"
    parameters = {
      "ClusterProtectionLevel" = "EncryptAndSign"
    }
  }
}
resource "aws_secretsmanager_secret_policy" "open" {
  # ruleid: secret-may-be-made-public
  block_public_policy = false
}
resource "aws_secretsmanager_secret_policy" "closed" {
  # ok: secret-may-be-made-public
  block_public_policy = true
}
