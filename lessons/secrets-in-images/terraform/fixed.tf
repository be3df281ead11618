resource "aws_rds_cluster" "shop" {
  engine                          = "aurora-postgresql"
  storage_encrypted               = true
  backup_retention_period         = 14
  enabled_cloudwatch_logs_exports = ["postgresql"]
  # region: secret
  master_username = "shop"
  # ruleid: made-by-the-service
  manage_master_user_password = true
  # endregion
}
