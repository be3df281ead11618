import subprocess
from pathlib import Path

from flask import Flask, request, send_file

app = Flask(__name__)
UPLOADS = Path("uploads").resolve()


@app.post("/thumbnail")
def thumbnail():
    name = request.form["name"]
    # region: command
    # ruleid: quotes-around-the-value
    subprocess.run(f"convert '{name}' -thumbnail 200x200 thumb.png", shell=True, cwd=UPLOADS)
    # endregion
    return send_file(UPLOADS / "thumb.png")
