import hmac
import os
import subprocess
import sys
import typing

from flask import Flask, abort, g, request, session
from werkzeug.security import check_password_hash

from shop import db, is_admin, lock, orders, policy, users, verify_token

app = Flask(__name__)


# --- a check that vanishes


def delete(user, order):
    # ruleid: check-asserted, asserted
    assert is_admin(user)
    # ruleid: check-asserted, asserted
    assert policy.is_allowed(user, "delete", order), "not allowed"
    # ruleid: check-asserted, asserted
    assert user.active and account.can_delete(order)
    orders.delete(order)


def log_in(name, password, token):
    user = users[name]
    # ruleid: check-asserted, asserted
    assert check_password_hash(user.password_hash, password), "wrong password"
    # ruleid: check-asserted, asserted
    assert hmac.compare_digest(user.token, token)
    # ruleid: check-asserted, asserted
    assert not is_banned(user)
    return user


async def read(token):
    # ruleid: check-asserted, asserted
    assert await verify_token(token)
    return await orders.all()


def delete_right(user, order):
    # ok: check-asserted
    if not is_admin(user):
        abort(403)
    # ok: check-asserted
    # ruleid: asserted
    assert isinstance(order, int)
    # ok: check-asserted
    # ruleid: asserted
    assert len(orders) >= 0
    orders.delete(order)


def test_delete(user):
    # ok: check-asserted
    assert is_admin(user)


class OrderTest:
    def run(self, user):
        # ok: check-asserted
        assert is_admin(user)


def change(user, owner_id, api_key, signature, wanted):
    # ruleid: secret-compared-by-assert, asserted
    assert api_key == KEY
    # ruleid: secret-compared-by-assert, asserted
    assert wanted == signature, "bad signature"
    # ruleid: secret-compared-by-assert, asserted
    assert session["user_role"] == "admin"
    # ruleid: secret-compared-by-assert, asserted
    assert user.role in ("admin", "owner")
    # ok: secret-compared-by-assert
    # ruleid: asserted
    assert wanted == KIND
    # ok: secret-compared-by-assert
    # ruleid: asserted
    assert role in ("appender", "remover")
    # ok: secret-compared-by-assert
    if api_key != KEY:
        abort(403)


# --- requests


@app.post("/orders")
def order():
    # ruleid: request-asserted, asserted
    assert "amount" in request.form, "no amount"
    amount = int(request.form["amount"])
    # ruleid: request-asserted, asserted
    assert amount > 0
    data = request.get_json()
    # ruleid: request-asserted, asserted
    assert isinstance(data["wishes"], list)
    # ok: request-asserted
    # ruleid: asserted
    assert isinstance(data, typing.Mapping)
    # ok: request-asserted
    # ruleid: asserted
    assert g.shop.open
    # ok: request-asserted
    # ruleid: asserted
    assert data is not None
    # ok: request-asserted
    if amount > 100:
        abort(400)
    return orders.add(amount)


@app.get("/orders/<int:number>")
def show(number):
    # ruleid: request-asserted, asserted
    assert number < 1000
    return orders[number]


@app.get("/orders")
def all_orders():
    # ok: request-asserted
    # ruleid: asserted
    assert orders.ready
    return orders.all()


def ask():
    number = int(input("Which order? "))
    # ruleid: request-asserted, asserted
    assert number > 0
    # ok: request-asserted
    # ruleid: asserted
    assert len(sys.argv) > 1, "which order?"
    return orders[number]


def test_order(client):
    # ok: request-asserted
    assert request.form["amount"] == "1"


# --- work


def stop(service, path):
    # ruleid: work-done-in-assert, asserted
    assert subprocess.call(["service", service, "stop"]) == 0
    # ruleid: work-done-in-assert, asserted
    assert os.system("sync") == 0, "not written"
    # ruleid: work-done-in-assert, asserted
    assert lock.acquire(timeout=5)
    # ruleid: work-done-in-assert, asserted
    assert db.execute("DELETE FROM orders").rowcount > 0
    done = subprocess.call(["service", service, "stop"])
    # ok: work-done-in-assert
    # ruleid: asserted
    assert done == 0
    # ok: work-done-in-assert
    # ruleid: asserted
    assert os.path.exists(path)


# --- the end for everybody


@app.get("/export")
def export():
    if "kind" not in request.args:
        # ruleid: handler-ends-program
        sys.exit("no kind")
    if request.args["kind"] == "raw":
        # ruleid: handler-ends-program
        os._exit(1)
    return orders.export()


def import_view(request):
    if not request.FILES:
        # ruleid: handler-ends-program
        exit()
    return orders.load(request.FILES)


class Orders:
    def post(self, request, number):
        if number > 1000:
            # ruleid: handler-ends-program
            sys.exit(1)
        return orders[number]


def main():
    if not sys.argv[1:]:
        # ok: handler-ends-program
        sys.exit("no file")


@app.get("/import")
def load():
    if "kind" not in request.args:
        # ok: handler-ends-program
        abort(400)
    return orders.load()


# --- any


def total(prices):
    # ruleid: asserted
    assert prices
    # ruleid: asserted
    assert all(price > 0 for price in prices), "a price below nothing"
    # ok: asserted
    if not prices:
        raise ValueError
    return sum(prices)


def test_total():
    # ok: asserted
    assert total([1, 2]) == 3
