# region: secret
variable "db_password" {
  sensitive = true
  # ruleid: default-for-a-secret
  default = "tea-at-five"
}
# endregion
