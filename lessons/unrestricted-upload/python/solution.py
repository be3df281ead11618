import uuid
from pathlib import Path

from flask import Flask, abort, request

app = Flask(__name__)
FOLDER = Path("applications")


@app.post("/apply")
def apply():
    upload = request.files["letter"]
    if not upload.filename.endswith(".pdf"):
        abort(400)
    with open(FOLDER / f"{uuid.uuid4()}.pdf", "wb") as letter:
        letter.write(upload.read())
    return "Thank you", 201
