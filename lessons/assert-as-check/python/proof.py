"""Deletes an order of somebody else, on a server that runs `python -O`."""

from pathlib import Path
from types import SimpleNamespace

ORDERS = {}


def is_allowed(user, action):
    return user == "ada"


def stand_ins():
    return {"shop": {"orders": ORDERS, "policy": SimpleNamespace(is_allowed=is_allowed)}}


def optimized(code):
    """The snippet as `python -O` compiles it."""
    text = Path(code.__file__).read_text(encoding="utf-8")
    module = {}
    exec(compile(text, code.__file__, "exec", optimize=1), module)
    return module["delete"]


def attack(code):
    ORDERS[1] = "tea"
    answer = optimized(code)("mallory", 1)
    return f"{answer}, orders left: {len(ORDERS)}" if not ORDERS else None


def use(code):
    ORDERS[1] = "tea"
    assert optimized(code)("ada", 1) == 200
    assert not ORDERS
