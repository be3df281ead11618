import os
import shlex
import subprocess
from subprocess import run

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
