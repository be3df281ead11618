"""Says that an order is paid, with a mark that anybody can write."""

import hmac

KEY = b"the bank's and ours"
ORDERS = {}


def stand_ins():
    return {"shop": {"KEY": KEY, "orders": ORDERS}}


def attack(code):
    ORDERS.clear()
    code.paid("42", "0" * 64)
    return f"order 42: {ORDERS['42']}" if ORDERS else None


def use(code):
    ORDERS.clear()
    assert code.paid("42", hmac.new(KEY, b"42", "sha256").hexdigest()) == 200
    assert ORDERS == {"42": "paid"}
