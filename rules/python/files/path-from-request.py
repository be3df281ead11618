import os
import re
import shutil
from pathlib import Path

from django.http import FileResponse
from fastapi import FastAPI
from flask import Flask, abort, request, send_file, send_from_directory
from werkzeug.utils import secure_filename

from shop.models import Item

app = Flask(__name__)
api = FastAPI()
INVOICES = Path("invoices")


@app.get("/invoice")
def invoice():
    name = request.args.get("name", "")
    # ruleid: path-from-request
    return open(f"invoices/{name}").read()


@app.get("/picture")
def picture():
    name = request.args["name"]
    path = os.path.join("pictures", name)
    # ruleid: path-from-request
    return send_file(path)


@app.get("/report")
def report():
    name = request.args["name"]
    # ruleid: path-from-request
    return (INVOICES / name).read_text()


@api.get("/download")
def download(name: str):
    # ruleid: path-from-request
    return open("downloads/" + name).read()


@app.get("/safe-invoice")
def safe_invoice():
    name = request.args.get("name", "")
    # ok: path-from-request
    return send_from_directory(INVOICES, name)


@app.get("/checked")
def checked():
    name = request.args.get("name", "")
    # ok: path-from-request
    path = (INVOICES / name).resolve()
    if not path.is_relative_to(INVOICES.resolve()):
        abort(404)
    # ok: path-from-request
    return send_file(path)


@app.get("/fixed")
def fixed():
    # ok: path-from-request
    return open("invoices/terms.txt").read()


def batch(name):
    # ok: path-from-request
    return open(os.path.join("invoices", name)).read()


@app.get("/inline")
def inline():
    # ruleid: path-from-request
    return open(request.args["name"]).read()


@app.get("/joined")
def joined():
    name = request.args["name"] + ".txt"
    # ruleid: path-from-request
    return send_file(os.path.join("notes", name))


@app.get("/number")
def number():
    year = int(request.args["year"])
    # ok: path-from-request
    return open(f"reports/{year}.txt").read()


@app.get("/listed")
def listed():
    # ok: path-from-request
    return send_file(PICTURES[request.args["name"]])


PICTURES = {"logo": "pictures/logo.png"}


@app.get("/thumbnail")
def thumbnail():
    name = request.args["name"]
    # ruleid: path-from-request
    os.remove(os.path.join("thumbnails", os.path.normpath(name)))
    # ruleid: path-from-request
    shutil.copyfile("blank.png", f"thumbnails/{name}")
    return "", 204


def show(request, filename):
    # ruleid: path-from-request
    with open("/srv/pages/" + filename) as page:
        return page.read()


class Docs:
    def get(self, request, path=None):
        place = os.path.join("docs", path)
        # ruleid: path-from-request
        return FileResponse(open(place, "rb"))


@app.post("/avatar")
def avatar():
    picture = request.files["picture"]
    # ruleid: path-from-request
    picture.save(os.path.join("avatars", picture.filename))
    # ok: path-from-request
    picture.save(os.path.join("avatars", secure_filename(picture.filename)))
    return "saved"


@app.get("/normal")
def normal():
    root = os.path.realpath("pictures")
    place = os.path.normpath(os.path.join(root, request.args["name"]))
    if not place.startswith(root + os.sep):
        abort(404)
    # ok: path-from-request
    return open(place).read()


@app.get("/chosen")
def chosen():
    name = request.args["name"]
    if name not in ALLOWED:
        abort(404)
    # ok: path-from-request
    return send_file("pages/" + name)


ALLOWED = {"terms.txt", "imprint.txt"}


@app.get("/month")
def month():
    name = request.args["month"]
    if not re.fullmatch(r"\d{4}-\d{2}", name):
        abort(404)
    # ok: path-from-request
    return open(f"reports/{name}.txt").read()


def thumbs(request, pk):
    item = Item.objects.get(pk=pk)
    # ok: path-from-request
    return FileResponse(open(item.file.path, "rb"))


def statement_of_form(form):
    # ruleid: path-from-request
    with open(os.path.join("statements", form.cleaned_data["month"])) as file:
        text = file.read()
    # ok: path-from-request
    with open(os.path.join("statements", "all")) as file:
        return text + file.read()
