import os
import shlex
import subprocess

import docker
from flask import Flask, request

app = Flask(__name__)
TOOLS = {"png": "optipng", "jpg": "jpegoptim"}


@app.post("/run")
def start():
    tool = request.form["tool"]
    # ruleid: program-from-request
    subprocess.run([tool, "--version"], check=True)
    # ruleid: program-from-request
    subprocess.Popen(shlex.split(request.form["command"]))
    # ruleid: program-from-request
    os.execvp(tool, [tool])
    # ruleid: program-from-request
    os.spawnl(os.P_WAIT, f"/usr/bin/{tool}", tool)
    # ruleid: program-from-request
    docker.from_env().containers.run(tool, "--version")
    # ruleid: program-from-request
    container.exec_run(cmd=tool)
    return "done"


@app.post("/safe")
def safe():
    name = request.form["name"]
    # ok: program-from-request
    subprocess.run(["optipng", "--", name], check=True)
    # ok: program-from-request
    subprocess.run([TOOLS[request.form["kind"]], "--version"], check=True)
    command = ["optipng", "./" + name]
    # ok: program-from-request
    subprocess.run(command, check=True)
    # ok: program-from-request
    docker.from_env().containers.run("optipng", ["--", name])
    # ok: program-from-request
    subprocess.run(["nice", str(int(request.form["level"]))], check=True)
    return "done"
