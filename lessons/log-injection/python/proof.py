"""Reads the log on a terminal."""

import logging

FORGED = "INFO sign-in of eve accepted"


class Accounts:
    def check(self, user, password):
        return password == "correct-horse"


def stand_ins():
    return {"shop": {"accounts": Accounts()}}


def shown(code, user):
    """The lines that a terminal shows: `\\r` goes back to the start, what follows is written over it."""
    lines = []
    handler = logging.Handler()
    names = {"WARNING": "WARN"}
    handler.emit = lambda record: lines.append(
        f"{names.get(record.levelname, record.levelname)} {record.getMessage()}"
    )
    code.log.handlers = [handler]
    code.log.setLevel(logging.INFO)
    code.log.propagate = False
    form = {"user": user, "password": "guessed"}
    assert code.app.test_client().post("/sign-in", data=form).status_code == 403
    screen = []
    for line in "\n".join(lines).split("\n"):
        seen = ""
        for part in line.split("\r"):
            seen = part + seen[len(part) :]
        screen.append(seen)
    return screen


def forged(code, user):
    lines = shown(code, user)
    return "\n".join(lines) if any(line.startswith(FORGED) for line in lines) else None


def attack(code):
    return forged(code, f"ada\n{FORGED}")


def bypass(code):
    return forged(code, f"ada\r{FORGED}")


def use(code):
    assert any("ada" in line for line in shown(code, "ada"))
