import os
import threading

from django.db.models import F
from flask import Flask

from shop.models import Account, db

app = Flask(__name__)
visits = 0
counted = 0
LOCK = threading.Lock()


def flawed(path, text):
    # ruleid: checked-then-opened
    if os.access(path, os.W_OK):
        with open(path, "w") as file:
            file.write(text)
    # ruleid: checked-then-opened
    if not os.path.exists(path):
        with open(path, "w") as file:
            file.write(text)
    # ruleid: checked-then-opened
    if os.path.isfile(path):
        with open(path) as file:
            text = file.read()
    # ok: checked-then-opened
    # ruleid: checked-then-changed
    if os.path.exists(path):
        os.remove(path)
    # ruleid: checked-then-opened
    if not os.path.islink(path):
        os.chmod(path, 0o600)
    return text


def safe(path, folder, text):
    # ok: checked-then-opened
    with open(path, "x") as file:
        file.write(text)
    # ok: checked-then-opened, checked-then-changed
    try:
        os.remove(path)
    except FileNotFoundError:
        pass
    # ok: checked-then-opened
    if os.path.exists(path):
        print("there")
    # ok: checked-then-opened, checked-then-changed
    if os.path.exists(folder):
        with open(path) as file:
            text = file.read()
    # ok: checked-then-opened
    if os.access(path, os.X_OK):
        return path
    return text


def pay(number, amount):
    account = Account.objects.get(pk=number)
    if account.balance < amount:
        raise ValueError
    # ruleid: counted-down-without-lock
    account.balance -= amount
    account.save()


def pay_with_alchemy(number, amount):
    account = db.session.get(Account, number)
    # ruleid: counted-down-without-lock
    if account.balance >= amount:
        account.balance -= amount
        db.session.commit()


def pay_well(number, amount):
    account = Account.objects.select_for_update().get(pk=number)
    # ok: counted-down-without-lock
    account.balance -= amount
    account.save()
    # ok: counted-down-without-lock
    account.balance = F("balance") - amount
    account.save()


def rename(account, name):
    # ok: counted-down-without-lock
    account.name += name
    account.save()


@app.get("/visit")
def visit():
    global visits
    # ruleid: shared-between-requests
    visits += 1
    return str(visits)


@app.get("/counted")
def count():
    global counted
    with LOCK:
        # ok: shared-between-requests
        counted += 1
    # ok: shared-between-requests
    total = counted + 1
    return str(total)


def once():
    global counted
    # ok: shared-between-requests
    counted += 1
