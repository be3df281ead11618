"""Asks for far too many dice, and counts how many would have been thrown."""

import secrets

ENOUGH = 5_000


class Stopped(Exception):
    """So that the attack ends before the memory does."""


def attack(code):
    thrown = 0
    real = secrets.randbelow

    def counted(sides):
        nonlocal thrown
        thrown += 1
        if thrown >= ENOUGH:
            raise Stopped
        return real(sides)

    secrets.randbelow = counted
    code.app.testing = True
    try:
        code.app.test_client().get("/dice?count=999999999")
    except Stopped:
        return f"stopped after {thrown} of 999999999 dice"
    finally:
        secrets.randbelow = real
    return None


def use(code):
    assert len(code.app.test_client().get("/dice?count=3").get_json()) == 3
