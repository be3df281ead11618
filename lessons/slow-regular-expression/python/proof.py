"""Gives a name that doesn't fit, and looks at the clock."""

import time


def attack(code):
    text = "a" * 26 + "!"
    start = time.perf_counter()
    assert not code.is_name(text)
    seconds = time.perf_counter() - start
    return "26 letters and a !: more than half a second, doubled by each letter" if seconds > 0.5 else None


def use(code):
    assert code.is_name("Ada Lovelace")
    assert not code.is_name("Ada!")
