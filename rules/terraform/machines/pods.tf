resource "kubernetes_pod" "tuned" {
  spec {
    security_context {
      # ruleid: kernel-setting-changed-in-terraform
      sysctl {
        name  = "kernel.msgmax"
        value = "65536"
      }
      # ok: kernel-setting-changed-in-terraform
      sysctl {
        name  = "net.ipv4.tcp_syncookies"
        value = "1"
      }
      seccomp_profile {
        # ruleid: kernel-filter-off-in-terraform
        type = "Unconfined"
      }
    }
  }
}

resource "kubernetes_pod" "kept" {
  metadata {
    annotations = {
      # ruleid: kernel-filter-off-in-terraform
      "container.apparmor.security.beta.kubernetes.io/shop" = "unconfined"
    }
  }
  spec {
    security_context {
      seccomp_profile {
        # ok: kernel-filter-off-in-terraform
        type = "RuntimeDefault"
      }
    }
  }
}

resource "kubernetes_role_binding" "default" {
  role_ref {
    kind = "Role"
    name = "shop"
  }
  subject {
    kind = "ServiceAccount"
    # ruleid: rights-for-default-account-in-terraform
    name = "default"
  }
}

resource "kubernetes_role_binding" "shop" {
  subject {
    kind = "ServiceAccount"
    # ok: rights-for-default-account-in-terraform
    name = "shop"
  }
}

resource "kubernetes_cluster_role_binding_v1" "all" {
  subject {
    kind = "Group"
    # ruleid: rights-for-everybody-in-terraform
    name = "system:authenticated"
  }
}

resource "kubernetes_cluster_role_binding_v1" "team" {
  subject {
    kind = "Group"
    # ok: rights-for-everybody-in-terraform
    name = "tea-makers"
  }
}

resource "kubernetes_cluster_role" "makers" {
  rule {
    api_groups = [""]
    resources  = ["pods", "services"]
    # ruleid: role-may-start-pods-in-terraform
    verbs = ["get", "create"]
  }
  rule {
    api_groups = [""]
    resources  = ["pods"]
    # ok: role-may-start-pods-in-terraform
    verbs = ["get", "list"]
  }
  rule {
    api_groups = [""]
    resources  = ["configmaps"]
    # ok: role-may-start-pods-in-terraform
    verbs = ["create"]
  }
  rule {
    api_groups = ["rbac.authorization.k8s.io"]
    resources  = ["clusterroles"]
    # ruleid: role-may-give-itself-more-in-terraform
    verbs = ["bind"]
  }
  rule {
    api_groups = ["rbac.authorization.k8s.io"]
    resources  = ["clusterroles"]
    # ok: role-may-give-itself-more-in-terraform
    verbs = ["get"]
  }
}

resource "kubernetes_network_policy" "all" {
  spec {
    # ruleid: network-policy-lets-all-in-terraform
    ingress {}
    policy_types = ["Ingress"]
  }
}

resource "kubernetes_network_policy" "some" {
  spec {
    # ok: network-policy-lets-all-in-terraform
    ingress {
      from {
        pod_selector {
          match_labels = {
            app = "proxy"
          }
        }
      }
    }
    policy_types = ["Ingress"]
  }
}

resource "kubernetes_ingress_v1" "plain" {
  # ruleid: ingress-without-tls-in-terraform
  spec {
    rule {
      host = "shop.example"
    }
  }
}

resource "kubernetes_ingress_v1" "safe" {
  # ok: ingress-without-tls-in-terraform
  spec {
    tls {
      hosts = ["shop.example"]
    }
    rule {
      host = "shop.example"
    }
  }
}

resource "kubernetes_service" "open" {
  spec {
    # ruleid: service-open-to-every-address-in-terraform
    type = "LoadBalancer"
  }
}

resource "kubernetes_service" "narrow" {
  spec {
    # ok: service-open-to-every-address-in-terraform
    type                        = "LoadBalancer"
    load_balancer_source_ranges = ["203.0.113.0/24"]
  }
}

resource "kubernetes_service" "inner" {
  spec {
    # ok: service-open-to-every-address-in-terraform
    type = "ClusterIP"
  }
}

resource "kubernetes_deployment" "shop" {
  spec {
    template {
      spec {
        container {
          # ruleid: image-at-moving-tag-in-terraform
          image = "registry.example/shop:latest"
        }
        container {
          # ruleid: image-at-moving-tag-in-terraform
          image = "nginx"
        }
        container {
          # ok: image-at-moving-tag-in-terraform
          image = "nginx:1.27.3"
        }
        container {
          # ok: image-at-moving-tag-in-terraform
          image = var.image
        }
      }
    }
  }
}
