"""Reads the log of a day."""

import logging
from types import SimpleNamespace

PASSWORD = "correct-horse"


def attack(code):
    return found(code, logging.INFO)


def bypass(code):
    """The day that something breaks, and debugging is turned on."""
    return found(code, logging.DEBUG)


def found(code, level):
    lines = [line for line in logged(code, level) if PASSWORD in line]
    return "\n".join(lines) or None


def use(code):
    lines = logged(code, logging.INFO)
    assert any("ada" in line for line in lines)


def logged(code, level):
    lines = []
    handler = logging.Handler()
    handler.emit = lambda record: lines.append(f"{record.levelname} {record.getMessage()}")
    code.log.handlers = [handler]
    code.log.setLevel(level)
    code.log.propagate = False
    accounts = SimpleNamespace(check=lambda user, password: password == PASSWORD)
    assert code.sign_in(accounts, {"user": "ada", "password": PASSWORD})
    return lines
