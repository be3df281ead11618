"""Tries the passwords that programs start with."""

import os

KNOWN = ["123456", "password", "root", "admin", "changeme"]


def prepare():
    os.environ["ADMIN_PASSWORD"] = "five-words-that-nobody-guesses"


def attack(code):
    code.first_start()
    for password in KNOWN:
        if code.sign_in("admin", password):
            return f"admin / {password}"
    return None


def bypass(code):
    """Where the setting was forgotten."""
    del os.environ["ADMIN_PASSWORD"]
    return attack(code)


def use(code):
    code.first_start()
    right = [word for word in ("admin", os.environ["ADMIN_PASSWORD"]) if code.sign_in("admin", word)]
    assert len(right) == 1
    assert not code.sign_in("admin", "wrong")
