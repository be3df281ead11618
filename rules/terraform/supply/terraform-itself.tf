provider "vault" {
  # ruleid: terraform-talks-over-http
  address = "http://vault.shop.example:8200"
}

provider "vault" {
  # ok: terraform-talks-over-http
  address = "https://vault.shop.example:8200"
}

provider "vault" {
  # ok: terraform-talks-over-http
  address = "http://localhost:8200"
}

provider "postgresql" {
  # ruleid: terraform-talks-over-http
  sslmode = "disable"
}

provider "postgresql" {
  # ok: terraform-talks-over-http
  sslmode = "verify-full"
}

terraform {
  backend "http" {
    # ruleid: terraform-talks-over-http
    address = "http://state.shop.example/shop"
  }
  required_providers {
    # ruleid: provider-without-version
    aws = {
      source = "hashicorp/aws"
    }
    # ok: provider-without-version
    google = {
      source  = "hashicorp/google"
      version = "~> 6.0"
    }
  }
}

module "tools" {
  # ruleid: terraform-talks-over-http
  source = "http://modules.shop.example/tools.zip"
}

provider "google" {
  # ruleid: private-key-in-configuration
  credentials = "{\"private_key\": \"-----BEGIN PRIVATE KEY-----\"}"
}

provider "google" {
  # ok: private-key-in-configuration
  credentials = file("key.json")
}

variable "key" {
  # ok: private-key-in-configuration
  description = "starts with -----BEGIN PRIVATE KEY-----"
}
