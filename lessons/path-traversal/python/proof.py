"""Asks for an invoice, and gets the settings."""

from pathlib import Path

COVERS = ["vulnerable.py", "fixed.py", "fixed-flask.py", "wrong.py"]


class HTTPError(Exception):
    """Stands for FastAPI's."""


class App:
    """As much of FastAPI as the snippet uses."""

    def get(self, path):
        return lambda handler: handler


def stand_ins():
    fastapi = {"FastAPI": App, "HTTPException": HTTPError}
    return {"fastapi": fastapi, "fastapi.responses": {"Response": bytes}}


def prepare():
    Path("invoices").mkdir()
    Path("invoices", "march.txt").write_text("lamp: 20", encoding="utf-8")
    Path(".env").write_text("DB_PASSWORD=correct-horse", encoding="utf-8")


def attack(code):
    return got(code, "../.env")


def bypass(code):
    return got(code, "....//.env")


def got(code, name):
    text = invoice(code, name)
    return text if "DB_PASSWORD" in text else None


def use(code):
    assert invoice(code, "march.txt") == "lamp: 20"


def invoice(code, name):
    if not isinstance(code.app, App):
        asked = {"name": name}
        return code.app.test_client().get("/invoice", query_string=asked).get_data(as_text=True)
    try:
        return code.invoice(name).decode()
    except HTTPError as refused:
        return str(refused)
