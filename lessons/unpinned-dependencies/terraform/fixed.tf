# region: pin
module "network" {
  # v2.1.0
  # ruleid: commit-as-ref
  source = "git::https://git.example/modules/network.git?ref=4f1a2b3c5d6e7f8091a2b3c4d5e6f7081920a1b2"
}
# endregion
