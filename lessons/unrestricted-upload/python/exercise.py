from pathlib import Path

from flask import Flask, request

app = Flask(__name__)
FOLDER = Path("applications")


@app.post("/apply")
def apply():
    upload = request.files["letter"]
    with open(FOLDER / upload.filename, "wb") as letter:
        letter.write(upload.read())
    return "Thank you", 201
