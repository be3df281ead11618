# region: database
resource "aws_db_instance" "shop" {
  engine         = "postgres"
  instance_class = "db.t4g.small"
  password       = random_password.long.result
  # ruleid: address-kept
  publicly_accessible = true

  # …
  # endregion
  storage_encrypted               = true
  backup_retention_period         = 14
  enabled_cloudwatch_logs_exports = ["postgresql"]
}
