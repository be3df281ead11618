# ruleid: service-with-shared-key
resource "aws_redshiftserverless_namespace" "sales" {
  namespace_name = "sales"
}

# ok: service-with-shared-key
resource "aws_redshiftserverless_namespace" "own" {
  namespace_name = "sales"
  kms_key_id     = aws_kms_key.sales.arn
}

# ruleid: service-with-shared-key
resource "aws_kendra_index" "help" {
  name = "help"
}

# ok: service-with-shared-key
resource "aws_kendra_index" "own" {
  name = "help"
  server_side_encryption_configuration {
    kms_key_id = aws_kms_key.help.arn
  }
}

# ruleid: service-with-shared-key
resource "google_filestore_instance" "photos" {
  tier = "ENTERPRISE"
}

# ok: service-with-shared-key
resource "google_filestore_instance" "own" {
  tier         = "ENTERPRISE"
  kms_key_name = google_kms_crypto_key.photos.id
}

# ok: service-with-shared-key
resource "aws_ssm_association" "other" {
  name = "x"
}

resource "google_compute_instance" "sums" {
  confidential_instance_config {
    # ruleid: memory-not-encrypted
    enable_confidential_compute = false
  }
}

resource "google_compute_instance" "safe" {
  confidential_instance_config {
    # ok: memory-not-encrypted
    enable_confidential_compute = true
  }
}

resource "google_container_cluster" "plain" {
  database_encryption {
    # ruleid: cluster-secrets-unencrypted
    state = "DECRYPTED"
  }
}

resource "google_container_cluster" "kept" {
  database_encryption {
    # ok: cluster-secrets-unencrypted
    state = "ENCRYPTED"
  }
}
