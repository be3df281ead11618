resource "azurerm_storage_account" "receipts" {
  # ruleid: login-past-the-directory
  shared_access_key_enabled = true
  # ruleid: opened-to-other-accounts
  cross_tenant_replication_enabled = true
}

resource "azurerm_storage_account" "orders" {
  # ok: login-past-the-directory
  shared_access_key_enabled = false
  # ok: opened-to-other-accounts
  cross_tenant_replication_enabled = false
}

resource "azurerm_linux_web_app" "shop" {
  # ruleid: login-past-the-directory
  ftp_publish_basic_authentication_enabled = true
}

resource "helm_release" "shop" {
  # ok: login-past-the-directory
  local_user_enabled = true
}

resource "aws_vpc_endpoint_service" "tea" {
  # ruleid: opened-to-other-accounts
  acceptance_required = false
}

resource "aws_vpc_endpoint_service" "cups" {
  # ok: opened-to-other-accounts
  acceptance_required = true
}

resource "aws_ec2_transit_gateway" "hub" {
  # ruleid: opened-to-other-accounts
  auto_accept_shared_attachments = "enable"
}

resource "aws_ec2_transit_gateway" "quiet" {
  # ok: opened-to-other-accounts
  auto_accept_shared_attachments = "disable"
}

resource "aws_cognito_user_pool" "guests" {
  # ruleid: second-factor-off
  mfa_configuration = "OFF"
  password_policy {
    # ruleid: passwords-too-short-in-pool
    minimum_length = 6
  }
}

resource "aws_cognito_user_pool" "staff" {
  # ok: second-factor-off
  mfa_configuration = "ON"
  password_policy {
    # ok: passwords-too-short-in-pool
    minimum_length = 14
  }
}

# ruleid: every-workflow-may-log-in
resource "google_iam_workload_identity_pool_provider" "builds" {
  workload_identity_pool_provider_id = "builds"
  attribute_mapping = {
    "google.subject" = "assertion.sub"
  }
  oidc {
    issuer_uri = "https://token.actions.githubusercontent.com"
  }
}

# ok: every-workflow-may-log-in
resource "google_iam_workload_identity_pool_provider" "named" {
  workload_identity_pool_provider_id = "builds"
  attribute_condition                = "assertion.repository == 'tea/shop'"
  oidc {
    issuer_uri = "https://token.actions.githubusercontent.com"
  }
}

# ok: every-workflow-may-log-in
resource "google_iam_workload_identity_pool_provider" "amazon" {
  workload_identity_pool_provider_id = "amazon"
  aws {
    account_id = "123456789012"
  }
}

resource "azurerm_federated_identity_credential" "builds" {
  # ruleid: every-workflow-may-log-in
  subject = "repo:tea/*"
}

resource "azurerm_federated_identity_credential" "named" {
  # ok: every-workflow-may-log-in
  subject = "repo:tea/shop:ref:refs/heads/main"
}

resource "google_project_iam_custom_role" "deployer" {
  # ruleid: custom-role-hands-out-rights
  permissions = ["run.services.update", "iam.serviceAccounts.actAs"]
}

resource "google_project_iam_custom_role" "reader" {
  # ok: custom-role-hands-out-rights
  permissions = ["run.services.get", "iam.serviceAccounts.list"]
}

# ruleid: file-system-opened-at-its-root
resource "aws_efs_access_point" "all" {
  file_system_id = aws_efs_file_system.shop.id
}

# ok: file-system-opened-at-its-root
resource "aws_efs_access_point" "photos" {
  file_system_id = aws_efs_file_system.shop.id
  posix_user {
    uid = 1000
    gid = 1000
  }
  root_directory {
    path = "/photos"
  }
}

resource "aws_efs_access_point" "root" {
  posix_user {
    # ruleid: file-system-opened-at-its-root
    uid = 0
    gid = 1000
  }
  root_directory {
    path = "/photos"
  }
}

resource "google_notebooks_instance" "study" {
  metadata = {
    # ruleid: root-in-google-notebook
    notebook-disable-root = "false"
  }
}

resource "google_notebooks_instance" "lab" {
  metadata = {
    # ok: root-in-google-notebook
    notebook-disable-root = "true"
  }
}

resource "aws_ecs_task_definition" "agent" {
  # ruleid: task-opened-to-host
  pid_mode = "host"
}

resource "aws_ecs_task_definition" "shop" {
  # ok: task-opened-to-host
  pid_mode = "task"
}

resource "azurerm_kubernetes_cluster" "shop" {
  # ruleid: cluster-guards-off
  azure_policy_enabled = false
  # ruleid: cluster-guards-off
  http_application_routing_enabled = true
}

resource "azurerm_kubernetes_cluster" "guarded" {
  # ok: cluster-guards-off
  azure_policy_enabled = true
  # ok: cluster-guards-off
  http_application_routing_enabled = false
}

resource "google_container_cluster" "shop" {
  # ruleid: cluster-guards-off
  enable_shielded_nodes = false
  binary_authorization {
    # ruleid: cluster-guards-off
    evaluation_mode = "DISABLED"
  }
  network_policy_config {
    # ok: cluster-guards-off
    disabled = false
  }
}

resource "google_iam_workload_identity_pool_provider" "wild" {
  # ruleid: condition-lets-everybody-in
  attribute_condition = "assertion.sub == 'repo:*'"
}

resource "google_iam_workload_identity_pool_provider" "tight" {
  # ok: condition-lets-everybody-in
  attribute_condition = "assertion.sub == 'repo:tea/shop:ref:refs/heads/main'"
}

resource "google_service_account_iam_binding" "pool" {
  # ruleid: condition-lets-everybody-in
  members = ["principalSet://iam.googleapis.com/projects/7/locations/global/workloadIdentityPools/builds/*"]
}

resource "google_service_account_iam_binding" "one" {
  # ok: condition-lets-everybody-in
  members = ["principalSet://iam.googleapis.com/projects/7/locations/global/workloadIdentityPools/builds/attribute.repository/tea/shop"]
}

resource "azurerm_key_vault_access_policy" "wide" {
  # ruleid: vault-rights-too-broad
  secret_permissions = ["Get", "Purge"]
}

resource "azurerm_key_vault_access_policy" "narrow" {
  # ok: vault-rights-too-broad
  secret_permissions = ["Get", "List"]
}

resource "aws_cognito_identity_pool" "guests" {
  # ruleid: identity-for-everybody
  allow_unauthenticated_identities = true
}

resource "aws_cognito_identity_pool" "known" {
  # ok: identity-for-everybody
  allow_unauthenticated_identities = false
}
