"""Reads the log on a terminal."""

import logging

FORGED = "INFO voucher SAVE90 taken by eve"


class Vouchers:
    def redeem(self, code):
        return False


def stand_ins():
    return {"shop": {"vouchers": Vouchers()}}


def shown(code, voucher):
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
    assert code.app.test_client().post("/voucher", data={"code": voucher}).status_code == 404
    screen = []
    for line in "\n".join(lines).split("\n"):
        seen = ""
        for part in line.split("\r"):
            seen = part + seen[len(part) :]
        screen.append(seen)
    return screen


def forged(code, voucher):
    lines = shown(code, voucher)
    return "\n".join(lines) if any(line.startswith(FORGED) for line in lines) else None


def attack(code):
    return forged(code, f"SAVE10\n{FORGED}")


def bypass(code):
    return forged(code, f"SAVE10\r{FORGED}")


def use(code):
    assert any("SAVE10" in line for line in shown(code, "SAVE10"))
