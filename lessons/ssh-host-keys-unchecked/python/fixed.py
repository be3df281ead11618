import paramiko


def deliver(report: str, password: str):
    # region: connect
    client = paramiko.SSHClient()
    # ruleid: known-hosts-loaded
    client.load_host_keys("known_hosts")
    client.connect("files.example", username="reports", password=password)
    # endregion
    client.open_sftp().put(report, f"inbox/{report}")
