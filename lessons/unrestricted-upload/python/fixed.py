import os
import uuid
from pathlib import Path

from flask import Flask, abort, request

app = Flask(__name__)
ENDINGS = {".png", ".jpg"}


@app.post("/avatar")
def avatar():
    file = request.files["avatar"]
    # region: save
    # ruleid: ending-from-a-list
    ending = Path(file.filename).suffix.lower()
    if ending not in ENDINGS:
        abort(400)
    name = f"{uuid.uuid4()}{ending}"
    file.save(os.path.join("avatars", name))
    # endregion
    return {"avatar": f"/avatars/{name}"}
