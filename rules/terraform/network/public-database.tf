resource "aws_db_instance" "shop" {
  # ruleid: database-on-the-internet
  publicly_accessible = true
}
resource "aws_mq_broker" "shop" {
  # ruleid: database-on-the-internet
  publicly_accessible = true
}
module "db" {
  source              = "./modules/db"
  # ruleid: database-on-the-internet
  publicly_accessible = true
}

# ok: database-on-the-internet
resource "aws_db_instance" "shop" {
  publicly_accessible = false
}
# ok: database-on-the-internet
resource "aws_rds_cluster_instance" "shop" {
  publicly_accessible = var.public
}

# ruleid: data-warehouse-reachable
resource "aws_redshift_cluster" "sales" {
  cluster_identifier = "sales"
}

# ok: database-on-the-internet, data-warehouse-reachable
resource "aws_redshift_cluster" "sales" {
  cluster_identifier  = "sales"
  publicly_accessible = false
}

resource "azurerm_mssql_firewall_rule" "all" {
  # ruleid: database-firewall-open
  start_ip_address = "0.0.0.0"
  end_ip_address   = "255.255.255.255"
}

# ok: database-firewall-open
resource "azurerm_mssql_firewall_rule" "office" {
  start_ip_address = "203.0.113.9"
  end_ip_address   = "203.0.113.9"
}

resource "google_sql_database_instance" "shop" {
  settings {
    ip_configuration {
      authorized_networks {
        # ruleid: google-database-open-to-every-address
        value = "0.0.0.0/0"
      }
    }
  }
}

# ok: google-database-open-to-every-address
resource "google_sql_database_instance" "shop" {
  settings {
    ip_configuration {
      authorized_networks {
        value = "203.0.113.0/24"
      }
    }
  }
}

resource "google_sql_database_instance" "open" {
  settings {
    ip_configuration {
      # ruleid: google-database-with-public-address
      ipv4_enabled = true
    }
  }
}

# ok: google-database-with-public-address
resource "google_sql_database_instance" "inside" {
  settings {
    ip_configuration {
      ipv4_enabled    = false
      private_network = var.network
    }
  }
}

resource "azurerm_mssql_server" "shop" {
  # ruleid: azure-service-put-on-the-internet
  public_network_access_enabled = true
}
# ruleid: azure-service-on-the-internet
resource "azurerm_data_factory" "shop" {
  name = "shop"
}

# ok: azure-service-on-the-internet
resource "azurerm_mssql_server" "shop" {
  public_network_access_enabled = false
}
# ok: azure-service-on-the-internet
resource "azurerm_data_factory" "shop" {
  public_network_enabled = false
}

# ruleid: search-domain-outside-network
resource "aws_opensearch_domain" "shop" {
  domain_name = "shop"
}

# ok: search-domain-outside-network
resource "aws_opensearch_domain" "shop" {
  vpc_options {
    subnet_ids = var.subnets
  }
}

resource "aws_db_instance" "shop" {
  engine                              = "postgres"
  # ruleid: database-login-by-password-only
  iam_database_authentication_enabled = false
}

# ok: database-login-by-password-only
resource "aws_db_instance" "shop" {
  engine                              = "postgres"
  iam_database_authentication_enabled = true
}
resource "azurerm_search_service" "inside" {
  # ok: azure-service-put-on-the-internet
  public_network_access_enabled = false
  # ok: azure-service-put-on-the-internet
  local_authentication_enabled = true
}
