import subprocess

import asyncssh
import paramiko
import pysftp
from fabric.api import env
from paramiko.client import AutoAddPolicy, RejectPolicy, SSHClient


async def flawed(host):
    client = SSHClient()
    # ruleid: ssh-host-key-not-checked
    client.set_missing_host_key_policy(AutoAddPolicy())
    # ruleid: ssh-host-key-not-checked
    client.set_missing_host_key_policy(paramiko.WarningPolicy)
    policy = paramiko.AutoAddPolicy()
    # ruleid: ssh-host-key-not-checked
    client.set_missing_host_key_policy(policy)
    # ruleid: ssh-host-key-not-checked
    await asyncssh.connect(host, known_hosts=None)
    options = pysftp.CnOpts()
    # ruleid: ssh-host-key-not-checked
    options.hostkeys = None
    # ruleid: ssh-host-key-not-checked
    env.disable_known_hosts = True
    # ruleid: ssh-host-key-not-checked
    subprocess.run(["ssh", "-o", "StrictHostKeyChecking=no", host, "uptime"], check=True)
    return client


async def safe(host):
    client = SSHClient()
    # ok: ssh-host-key-not-checked
    client.load_system_host_keys()
    # ok: ssh-host-key-not-checked
    client.set_missing_host_key_policy(RejectPolicy())
    # ok: ssh-host-key-not-checked
    await asyncssh.connect(host, known_hosts="known_hosts")
    options = pysftp.CnOpts(knownhosts="known_hosts")
    # ok: ssh-host-key-not-checked
    env.disable_known_hosts = False
    # ok: ssh-host-key-not-checked
    subprocess.run(["ssh", "-o", "StrictHostKeyChecking=yes", host, "uptime"], check=True)
    return client, options
