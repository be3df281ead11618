import asyncio
import os
import shlex
import subprocess

import paramiko

COMMANDS = {"date": "date", "uptime": "uptime"}
STATUS = "systemctl status"


def flawed(command, client, parts):
    # ruleid: shell-runs-value
    os.system(command)
    # ruleid: shell-runs-value
    subprocess.run(command, shell=True, check=True)
    # ruleid: shell-runs-value
    subprocess.check_output(" ".join(parts), shell=True)
    # ruleid: shell-runs-value
    os.popen(command).read()
    # ruleid: shell-runs-value
    subprocess.run(["bash", "-c", command], check=True)
    # ruleid: shell-runs-value
    client.exec_command(command)
    # ruleid: shell-runs-value
    os.execvp("sh", ["sh", command]) if parts else os.execlp("sh", "sh", "-c", command)


async def later(command):
    # ruleid: shell-runs-value
    await asyncio.create_subprocess_shell(command)


def fine(command, parts, path):
    # ok: shell-runs-value
    subprocess.run(command, check=True)
    # ok: shell-runs-value
    subprocess.run(["convert", path], shell=False, check=True)
    # ok: shell-runs-value
    os.system(STATUS)
    # ok: shell-runs-value
    os.system("sync")
    # ok: shell-runs-value
    subprocess.run(shlex.join(parts), shell=True, check=True)
    # ok: shell-runs-value
    subprocess.run(["sh", "-c", "convert $1", path], check=True)
    # ok: shell-runs-value
    os.system(f"convert {path}")
    listing = f"ls {path}"
    # ok: shell-runs-value
    os.system(listing)


def chosen(name):
    for command in ["sync", "uptime"]:
        # ok: shell-runs-value
        os.system(command)
    if name not in COMMANDS:
        raise ValueError(name)
    # ok: shell-runs-value
    os.system(name)
    line = " ".join(shlex.quote(n) for n in COMMANDS)
    # ruleid: shell-runs-value
    os.system(line + name)
