"""Sends a text of one's own, and reads somebody else's."""

import os

KEY = os.urandom(32)
OWN = b"x" * 32
SECRET = b"the safe opens with 4711"


def attack(code):
    for _ in range(3):  # where the clock ticks between two messages
        known, seen = code.seal(KEY, OWN)[12:], code.seal(KEY, SECRET)[12:]
        noise = (a ^ b for a, b in zip(known, OWN, strict=False))
        text = bytes(a ^ b for a, b in zip(noise, seen, strict=False))[: len(SECRET)]
        if text == SECRET:
            return text.decode()
    return None


def use(code):
    assert code.unseal(KEY, code.seal(KEY, SECRET)) == SECRET
