import os

from flask import Flask, abort, request
from werkzeug.utils import secure_filename

app = Flask(__name__)


@app.post("/avatar")
def avatar():
    file = request.files["avatar"]
    # region: save
    # ruleid: content-type-believed
    if not file.content_type.startswith("image/"):
        abort(400)
    name = secure_filename(file.filename)
    file.save(os.path.join("avatars", name))
    # endregion
    return {"avatar": f"/avatars/{name}"}
