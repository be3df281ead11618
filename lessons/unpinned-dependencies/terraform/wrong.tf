# region: pin
module "network" {
  # ruleid: tag-as-ref
  source = "git::https://git.example/modules/network.git?ref=v2.1.0"
}
# endregion
