import paramiko


def deliver(report: str, password: str):
    # region: connect
    client = paramiko.SSHClient()
    # ruleid: warned-and-connected
    client.set_missing_host_key_policy(paramiko.WarningPolicy())
    client.connect("files.example", username="reports", password=password)
    # endregion
    client.open_sftp().put(report, f"inbox/{report}")
