import os

from flask import Flask, request
from werkzeug.utils import secure_filename

app = Flask(__name__)


@app.post("/avatar")
def avatar():
    file = request.files["avatar"]
    # region: save
    name = secure_filename(file.filename)
    file.save(os.path.join("avatars", name))
    # endregion
    return {"avatar": f"/avatars/{name}"}
