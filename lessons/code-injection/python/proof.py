"""Asks for a price, and gets the settings."""

from pathlib import Path

AROUND = (
    "[c.__init__.__globals__ for c in ().__class__.__base__.__subclasses__()"
    " if c.__name__ == '_wrap_close'][0]['__builtins__']['open']('.env').read()"
)


def prepare():
    Path(".env").write_text("DB_PASSWORD=correct-horse", encoding="utf-8")


def attack(code):
    return got(code, "open('.env').read()")


def bypass(code):
    return got(code, AROUND)


def got(code, formula):
    text = price(code, formula).get_data(as_text=True).strip()
    return text if "DB_PASSWORD" in text else None


def use(code):
    assert price(code, "price * count").get_json() == {"total": 60}


def price(code, formula):
    asked = {"formula": formula, "operation": "times", "by": 3}
    return code.app.test_client().get("/price", query_string=asked)
