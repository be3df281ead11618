import subprocess
from pathlib import Path

from flask import Flask, request, send_file

app = Flask(__name__)
UPLOADS = Path("uploads").resolve()


@app.post("/thumbnail")
def thumbnail():
    name = request.form["name"]
    # region: command
    # ruleid: a-list-and-no-shell
    command = ["convert", f"./{name}", "-thumbnail", "200x200", "thumb.png"]
    subprocess.run(command, cwd=UPLOADS, check=True)
    # endregion
    return send_file(UPLOADS / "thumb.png")
