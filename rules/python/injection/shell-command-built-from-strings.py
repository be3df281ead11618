import asyncio
import os
import re
import shlex
import subprocess
from subprocess import run

import pexpect
from fabric.api import sudo

FORMAT = "png"


def flawed(path, width):
    # ruleid: shell-command-built-from-strings
    os.system(f"convert {path} thumb.png")
    # ruleid: shell-command-built-from-strings
    os.popen("file " + path)
    # ruleid: shell-command-built-from-strings
    subprocess.run("convert '" + path + "' thumb.png", shell=True, check=True)
    # ruleid: shell-command-built-from-strings
    subprocess.check_output("file %s" % path, shell=True)
    # ruleid: shell-command-built-from-strings
    run("convert {}".format(path), shell=True)
    # ruleid: shell-command-built-from-strings
    command = f"ls {path}"
    subprocess.Popen(command, cwd="/tmp", shell=True)


def safe(path):
    # ok: shell-command-built-from-strings
    subprocess.run(["convert", path, "thumb.png"], check=True)
    # ok: shell-command-built-from-strings
    subprocess.run(f"convert {path}", shell=False)
    # ok: shell-command-built-from-strings
    os.system("convert in.png out." + FORMAT)
    # ok: shell-command-built-from-strings
    os.system("sync")
    # ok: shell-command-built-from-strings
    subprocess.run(f"ls {shlex.quote(path)} | wc -l", shell=True, check=True)
    # ok: shell-command-built-from-strings
    os.path.join(f"a{path}", "b")


def by_parts(path):
    # ruleid: shell-command-built-from-strings
    command = "convert '" + path + "' thumb.png"
    os.system(command)
    # ruleid: shell-command-built-from-strings
    listing = "ls %s" % path
    subprocess.run(listing, shell=True, check=True)


def by_a_shell_of_ones_own(path):
    # ruleid: shell-command-built-from-strings
    subprocess.run(["sh", "-c", f"convert {path} thumb.png"], check=True)
    # ok: shell-command-built-from-strings
    subprocess.run(["sh", "-c", 'convert "$1" thumb.png', "sh", path], check=True)
    # ok: shell-command-built-from-strings
    subprocess.run(["echo", "-c", f"convert {path}"], check=True)


async def elsewhere(client, c, path):
    # ruleid: shell-command-built-from-strings
    await asyncio.create_subprocess_shell(f"convert {path} thumb.png")
    # ruleid: shell-command-built-from-strings
    client.exec_command("ls " + path)
    # ruleid: shell-command-built-from-strings
    c.run(f"tar xf {path}", hide=True)
    # ruleid: shell-command-built-from-strings
    sudo("service %s restart" % path)
    # ruleid: shell-command-built-from-strings
    pexpect.spawn("ssh {}".format(path))
    # ruleid: shell-command-built-from-strings
    subprocess.getoutput(f"file {path}")
    # ruleid: shell-command-built-from-strings
    subprocess.Popen(args=f"file {path}", shell=True)
    # ruleid: shell-command-built-from-strings
    os.execl("/bin/sh", "sh", "-c", "file " + path)
    template = "file {}"
    # ruleid: shell-command-built-from-strings
    os.system(template.format(path))
    # ok: shell-command-built-from-strings
    await asyncio.create_subprocess_exec("convert", path, f"{path}.png")
    # ok: shell-command-built-from-strings
    client.exec_command("ls")
    # ok: shell-command-built-from-strings
    app.run(f"{path}")
    # ok: shell-command-built-from-strings
    os.system(f"kill {int(path)}")


def quoted_or_counted(name, port, names, keep: int):
    safe_name = shlex.quote(name)
    # ok: shell-command-built-from-strings
    os.system(f"ls {safe_name}")
    port = int(port)
    # ok: shell-command-built-from-strings
    os.system("nc -z localhost " + port)
    # ok: shell-command-built-from-strings
    subprocess.run(f"prune --keep {keep}", shell=True)
    # ok: shell-command-built-from-strings
    os.system("kill -9 %d" % name)
    # ok: shell-command-built-from-strings
    os.system("cp %s %s" % (shlex.quote(name), shlex.quote(names[0])))
    # ok: shell-command-built-from-strings
    os.system("rm " + " ".join(shlex.quote(n) for n in names))
    # ruleid: shell-command-built-from-strings
    os.system("cp %s %s" % (shlex.quote(name), names))
    # ruleid: shell-command-built-from-strings
    os.system("cp " + shlex.quote(name) + " " + names)
    line = " ".join(["ls", names])
    # ruleid: shell-command-built-from-strings
    os.popen(" ".join(["ls", names]))
    return line


def chosen(name, unit):
    if name not in ("web", "worker"):
        raise ValueError(name)
    # ok: shell-command-built-from-strings
    os.system("systemctl restart " + name)
    if not re.fullmatch(r"\w+", unit):
        raise ValueError(unit)
    # ok: shell-command-built-from-strings
    os.system("systemctl restart " + unit)
    for part in ["web", "worker"]:
        # ok: shell-command-built-from-strings
        os.system("systemctl stop " + part)
