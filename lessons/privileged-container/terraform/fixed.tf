resource "kubernetes_pod_v1" "shop" {
  metadata { name = "shop" }
  spec {
    container {
      name  = "web"
      image = "shop/web:1.4"
      # region: rights
      security_context {
        run_as_non_root = true
        # ruleid: no-way-up-in-terraform
        allow_privilege_escalation = false
        capabilities { drop = ["ALL"] }
      }
      # endregion
    }
  }
}
