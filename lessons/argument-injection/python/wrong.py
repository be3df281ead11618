import shlex
import subprocess
from pathlib import Path

from flask import Flask, Response, abort, request

app = Flask(__name__)
BACKUP = Path("backup").resolve()


@app.post("/restore")
def restore():
    name = request.form["name"]
    # region: command
    # ruleid: quoted-for-no-shell
    command = ["tar", "-xvf", "pages.tar", shlex.quote(name)]
    found = subprocess.run(command, cwd=BACKUP, capture_output=True)
    # endregion
    if found.returncode:
        abort(404)
    return Response(found.stdout, content_type="text/plain")
