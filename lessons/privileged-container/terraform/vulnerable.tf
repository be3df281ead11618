resource "kubernetes_pod_v1" "shop" {
  metadata { name = "shop" }
  spec {
    container {
      name  = "web"
      image = "shop/web:1.4"
      # region: rights
      security_context {
        # mark
        privileged = true
      }
      # endregion
    }
  }
}
