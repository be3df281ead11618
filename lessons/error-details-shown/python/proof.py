"""Asks for a month that isn't there, and reads the answer."""

import logging


def read(month):
    if month == "13":
        raise FileNotFoundError(2, "No such file", "/srv/shop/private/2026-13.csv")
    return "in order"


def stand_ins():
    return {"reports": {"read": read}}


def prepare():
    logging.disable()


def attack(code):
    text = code.app.test_client().get("/report?month=13").get_data(as_text=True)
    return text.strip().splitlines()[-1] if "/srv/shop/private" in text else None


def use(code):
    client = code.app.test_client()
    assert client.get("/report?month=12").get_data(as_text=True) == "in order"
    assert client.get("/report?month=13").status_code == 500
