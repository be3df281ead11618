import os
import uuid
from pathlib import Path

from django.core.files.storage import default_storage
from fastapi import FastAPI, UploadFile
from flask import Flask, abort, request
from werkzeug.utils import secure_filename

app = Flask(__name__)
api = FastAPI()
ENDINGS = {".png", ".jpg"}


@app.post("/picture")
def picture():
    file = request.files["picture"]
    # ruleid: upload-kept-under-its-own-name
    file.save(os.path.join("pictures", file.filename))
    return "saved"


@app.post("/report")
def report():
    upload = request.files["report"]
    # ruleid: upload-kept-under-its-own-name
    with open(f"reports/{upload.filename}", "wb") as kept:
        kept.write(upload.read())
    return "saved"


@api.post("/theme")
async def theme(file: UploadFile):
    # ruleid: upload-kept-under-its-own-name
    (Path("themes") / file.filename).write_bytes(await file.read())


def django_view(request):
    uploaded = request.FILES["document"]
    # ruleid: upload-kept-under-its-own-name
    default_storage.save(uploaded.name, uploaded)
    # ruleid: upload-kept-under-its-own-name
    with open("media/" + request.FILES["photo"].name, "wb+") as kept:
        kept.write(request.FILES["photo"].read())


@app.post("/note")
def note():
    file = request.files["note"]
    # ruleid: any-kind-of-upload
    name = secure_filename(file.filename)
    # ruleid: upload-kept-under-its-own-name
    file.save(os.path.join("notes", name))
    return "saved"


@app.post("/short")
def short():
    file = request.files["note"]
    # ruleid: upload-kept-under-its-own-name, any-kind-of-upload
    file.save("notes/" + secure_filename(file.filename))
    return "saved"


@app.post("/safe")
def safe():
    file = request.files["picture"]
    ending = Path(file.filename).suffix.lower()
    if ending not in ENDINGS:
        abort(400)
    # ok: upload-kept-under-its-own-name, any-kind-of-upload
    file.save(f"pictures/{uuid.uuid4()}{ending}")
    return "saved"


@app.post("/allowed")
def allowed():
    file = request.files["picture"]
    if file and allowed_file(file.filename):
        # ok: any-kind-of-upload
        name = secure_filename(file.filename)
        # ok: upload-kept-under-its-own-name
        file.save(os.path.join("pictures", name))
    return "saved"


def allowed_file(name):
    return os.path.splitext(name)[1] in ENDINGS


def listed(folder):
    for file in folder.iterdir():
        # ok: upload-kept-under-its-own-name
        with open(f"copies/{file.name}", "wb") as kept:
            kept.write(file.read_bytes())


def image(picture, form):
    # ok: upload-kept-under-its-own-name
    picture.save("thumbnail.png")
    # ok: any-kind-of-upload
    form.save()
