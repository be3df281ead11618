# region: pin
module "network" {
  # mark
  source = "git::https://git.example/modules/network.git"
}
# endregion
