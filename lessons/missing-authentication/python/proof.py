"""Deletes an order without an account."""

from types import SimpleNamespace

from flask import abort

ORDERS = {}
CALLER = SimpleNamespace(id=None)


def login_required(view):
    def guarded(**path):
        return view(**path) if CALLER.id else abort(401)

    return guarded


def stand_ins():
    login = {"login_required": login_required, "current_user": CALLER}
    return {"shop": {"orders": ORDERS}, "flask_login": login}


def attack(code):
    return deleted(code, "/orders/1", caller=None)


def bypass(code):
    return deleted(code, "/orders/1?user=ada", caller=None)


def deleted(code, address, caller):
    ORDERS.update({1: "ada", 2: "bo"})
    CALLER.id = caller
    code.app.test_client().delete(address)
    return None if 1 in ORDERS else f"orders left: {sorted(ORDERS)}"


def use(code):
    assert deleted(code, "/orders/1?user=ada", caller="ada")
