# region: database
resource "aws_db_instance" "shop" {
  engine         = "postgres"
  instance_class = "db.t4g.small"
  # ruleid: address-inside
  publicly_accessible = false

  # …
  # endregion
  storage_encrypted               = true
  backup_retention_period         = 14
  enabled_cloudwatch_logs_exports = ["postgresql"]
  manage_master_user_password     = true
}
