import paramiko


def deliver(report: str, password: str):
    # region: connect
    client = paramiko.SSHClient()
    client.set_missing_host_key_policy(paramiko.AutoAddPolicy())
    client.connect("files.example", username="reports", password=password)
    # endregion
    client.open_sftp().put(report, f"inbox/{report}")
