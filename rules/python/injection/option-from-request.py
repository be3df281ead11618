import subprocess

from flask import Flask, abort, request

app = Flask(__name__)


@app.post("/import")
def bring_in():
    url = request.form["url"]
    # ruleid: option-from-request
    subprocess.run(["git", "clone", url, "work"], check=True)
    # ruleid: option-from-request
    subprocess.run(["/usr/bin/curl", "-s", request.form["page"]], check=True)
    # ruleid: option-from-request
    command = ["tar", "czf", "all.tgz", request.form["file"]]
    subprocess.check_call(command)
    return "done"


@app.post("/fine")
def fine():
    url = request.form["url"]
    # ok: option-from-request
    subprocess.run(["git", "clone", "--", url, "work"], check=True)
    # ok: option-from-request
    subprocess.run(["git", "log", f"--author={url}"], check=True)
    # ok: option-from-request
    subprocess.run(["tar", "czf", "all.tgz", "./" + url], check=True)
    # ok: option-from-request
    subprocess.run(["echo", url], check=True)
    # ok: option-from-request
    subprocess.run(["git", "show", str(int(request.form["n"]))], check=True)
    return "done"


@app.post("/refused")
def refused():
    branch = request.form["branch"]
    if branch.startswith("-"):
        abort(400)
    # ok: option-from-request
    subprocess.run(["git", "log", branch], check=True)
    return "done"
