"""Asks for a new password for Ada, and makes the token from the clock."""

import hashlib
from types import SimpleNamespace


def asked(code):
    box = []
    ada = SimpleNamespace(id=17, address="ada@club.example", reset_token="", reset_hash="", reset_until=0)
    code.time = SimpleNamespace(time=lambda: 1764288000.5)
    code.ask_for_reset(ada, SimpleNamespace(send=lambda address, text: box.append(text)))
    return ada, box[0].rpartition("/")[2]


def attack(code):
    return guessed(code, str)


def bypass(code):
    """With a hash around it."""
    return guessed(code, lambda text: hashlib.sha256(text.encode()).hexdigest())


def guessed(code, made):
    ada, _ = asked(code)
    for second in range(1764287998, 1764288002):
        token = made(f"17-{second}")
        if code.may_reset(ada, token):
            return f"POST /reset\ntoken={token}&password=mine"
    return None


def use(code):
    ada, token = asked(code)
    assert code.may_reset(ada, token)
    assert not code.may_reset(ada, "wrong")
