"""Tries passwords until one fits, and counts what the log has by then."""

import logging
from types import SimpleNamespace

TRIES = 1000


def stand_ins():
    check = {"ada": f"password{TRIES - 1}"}
    users = SimpleNamespace(check=lambda name, password: check.get(name) == password)
    return {"shop": {"start_session": lambda name: None, "users": users}}


def listened(code):
    lines = []
    handler = logging.Handler()
    handler.emit = lambda record: lines.append(record.getMessage())
    code.log.handlers = [handler]
    code.log.setLevel(logging.INFO)
    code.log.propagate = False
    return lines


def attack(code):
    lines = listened(code)
    client = code.app.test_client()
    for number in range(TRIES):
        before = len(lines)
        answer = client.post("/login", data={"name": "ada", "password": f"password{number}"})
        if answer.status_code == 200:
            return None if before else f"in after {TRIES} tries; lines in the log before: {before}"
    return None


def use(code):
    client = code.app.test_client()
    form = {"name": "ada", "password": f"password{TRIES - 1}"}
    assert client.post("/login", data=form).status_code == 200
    assert client.post("/login", data=form | {"password": "?"}).status_code == 401
