"""Keeps the policy server busy, and asks then."""

BUSY = False


class Policy:
    def ask(self, user, action):
        if BUSY:
            raise TimeoutError("no answer in 2 seconds")
        return user == "ada"


def stand_ins():
    return {"shop": {"policy": Policy()}}


def attack(code):
    global BUSY
    BUSY = True
    return "allowed: mallory may refund" if code.is_allowed("mallory", "refund") else None


def use(code):
    global BUSY
    BUSY = False
    assert code.is_allowed("ada", "refund")
    assert not code.is_allowed("mallory", "refund")
