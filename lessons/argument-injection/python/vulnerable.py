import subprocess
from pathlib import Path

from flask import Flask, Response, abort, request

app = Flask(__name__)
BACKUP = Path("backup").resolve()


@app.post("/restore")
def restore():
    name = request.form["name"]
    # region: command
    command = ["tar", "-xvf", "pages.tar", name]
    found = subprocess.run(command, cwd=BACKUP, capture_output=True)
    # endregion
    if found.returncode:
        abort(404)
    return Response(found.stdout, content_type="text/plain")
