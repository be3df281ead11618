resource "kubernetes_deployment" "mighty" {
  spec {
    template {
      spec {
        container {
          security_context {
            # ruleid: pod-as-root-in-terraform
            run_as_user = 0
            # ruleid: pod-file-system-writable-in-terraform
            read_only_root_filesystem = false
            capabilities {
              # ruleid: pod-with-dangerous-capability-in-terraform
              add = ["SYS_ADMIN"]
            }
          }
        }
        volume {
          host_path {
            # ruleid: host-folder-in-pod-in-terraform
            path = "/var/run/docker.sock"
          }
        }
      }
    }
  }
}
resource "kubernetes_deployment" "modest" {
  spec {
    template {
      spec {
        container {
          security_context {
            # ok: pod-as-root-in-terraform
            run_as_user = 1000
            # ok: pod-file-system-writable-in-terraform
            read_only_root_filesystem = true
            capabilities {
              # ok: pod-with-dangerous-capability-in-terraform
              add = ["NET_BIND_SERVICE"]
            }
          }
        }
        volume {
          empty_dir {
            # ok: host-folder-in-pod-in-terraform
            path = "/cache"
          }
        }
      }
    }
  }
}
resource "kubernetes_cluster_role_binding" "mighty" {
  role_ref {
    # ruleid: cluster-admin-given-in-terraform
    name = "cluster-admin"
  }
}
resource "kubernetes_role_binding" "modest" {
  role_ref {
    # ok: cluster-admin-given-in-terraform
    name = "reader"
  }
  subject {
    # ok: cluster-admin-given-in-terraform
    name = "cluster-admin"
  }
}
resource "kubernetes_cluster_role" "mighty" {
  rule {
    # ruleid: role-may-do-everything-in-terraform
    resources = ["*"]
    # ruleid: role-may-do-everything-in-terraform
    verbs = ["get", "*"]
  }
}
resource "kubernetes_cluster_role" "modest" {
  rule {
    # ok: role-may-do-everything-in-terraform
    resources = ["pods"]
    # ok: role-may-do-everything-in-terraform
    verbs = ["get"]
  }
}
provider "kubernetes" {
  # ruleid: cluster-certificate-not-checked-in-terraform
  insecure = true
}
provider "vsphere" {
  # ruleid: cluster-certificate-not-checked-in-terraform
  allow_unverified_ssl = true
}
provider "helm" {
  kubernetes {
    # ok: cluster-certificate-not-checked-in-terraform
    insecure = false
  }
}
resource "docker_container" "mighty" {
  # ruleid: container-opened-to-host-in-terraform
  privileged = true
  # ruleid: container-opened-to-host-in-terraform
  network_mode = "host"
  volumes {
    # ruleid: container-opened-to-host-in-terraform
    host_path = "/var/run/docker.sock"
  }
}
resource "docker_container" "modest" {
  # ok: container-opened-to-host-in-terraform
  privileged = false
  # ok: container-opened-to-host-in-terraform
  network_mode = "bridge"
  # ok: container-opened-to-host-in-terraform
  must_run = true
}
resource "kubernetes_service_account" "with_token" {
  # ruleid: cluster-token-in-pod-in-terraform
  automount_service_account_token = true
}
resource "kubernetes_service_account" "without_token" {
  # ok: cluster-token-in-pod-in-terraform
  automount_service_account_token = false
}
resource "kubernetes_role" "all_secrets" {
  rule {
    api_groups = [""]
    # ruleid: role-may-read-secrets-in-terraform
    resources = ["secrets"]
    verbs     = ["get", "list"]
  }
}
resource "kubernetes_role" "one_secret" {
  rule {
    api_groups = [""]
    # ok: role-may-read-secrets-in-terraform
    resources      = ["secrets"]
    resource_names = ["shop"]
    verbs          = ["get"]
  }
}
resource "kubernetes_role" "writes" {
  rule {
    api_groups = [""]
    # ok: role-may-read-secrets-in-terraform
    resources = ["secrets"]
    verbs     = ["create"]
  }
}
