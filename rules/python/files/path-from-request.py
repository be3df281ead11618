import os
from pathlib import Path

from fastapi import FastAPI
from flask import Flask, abort, request, send_file, send_from_directory

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
