resource "aws_rds_cluster" "shop" {
  engine                  = "aurora-postgresql"
  storage_encrypted       = true
  backup_retention_period = 14
  # region: secret
  master_username = "shop"
  # mark
  master_password = "tea-at-five"
  # endregion
}
