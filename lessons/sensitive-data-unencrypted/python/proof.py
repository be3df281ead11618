"""Looks into the cookie of somebody who went for a coffee."""

import base64
import binascii
from http.cookies import SimpleCookie

PASSWORD = "correct-horse"


def attack(code):
    for name, value in cookies(code).items():
        for text in (value, unwrapped(value)):
            if PASSWORD in text:
                return f"{name}={text}"
    return None


def unwrapped(value):
    try:
        return base64.b64decode(value).decode(errors="replace")
    except (ValueError, binascii.Error):
        return ""


def use(code):
    assert cookies(code)


def cookies(code):
    form = {"name": "ada", "password": PASSWORD}
    answer = code.app.test_client().post("/login", data=form)
    jar = SimpleCookie("".join(answer.headers.getlist("Set-Cookie")))
    return {name: morsel.value for name, morsel in jar.items()}
