"""Listens on the way, and signs in with what was heard."""

import hashlib
from types import SimpleNamespace
from urllib.parse import urlencode, urlsplit

PASSWORD = "correct-horse"
HEARD: list = []


def post(url, data, timeout):
    """The shop's server, and somebody who listens in front of it."""
    if urlsplit(url).scheme == "http":
        HEARD.append(f"POST {urlsplit(url).path} {urlencode(data)}")
    accepted = (PASSWORD, hashlib.sha256(PASSWORD.encode()).hexdigest())
    return SimpleNamespace(cookies={"session": "7" if data["password"] in accepted else ""})


def stand_ins():
    return {"requests": {"post": post}}


def attack(code):
    HEARD.clear()
    code.sign_in("ada", PASSWORD)
    if not HEARD:
        return None
    password = HEARD[0].partition("password=")[2]
    assert post("https://shop.example/login", {"password": password}, 5).cookies["session"]
    return HEARD[0]


def use(code):
    assert code.sign_in("ada", PASSWORD) == "7"
