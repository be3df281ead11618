"""Pays twice at once from an account that has enough for one."""

import sqlite3
import threading

BANK = "bank.db"


class Account:
    """As much of a Django model as the snippets use, over a real database."""

    def __init__(self, balance):
        self.balance = balance

    def refresh_from_db(self):
        (self.balance,) = run("SELECT balance FROM account").fetchone()
        MEETING.wait()

    def save(self):
        run("UPDATE account SET balance = ?", self.balance)


class Objects:
    def get(self, pk):
        (balance,) = run("SELECT balance FROM account").fetchone()
        MEETING.wait()
        return Account(balance)

    def filter(self, pk, balance__gte):
        self.least = balance__gte
        return self

    def update(self, balance):
        amount = balance.rhs.value
        done = run("UPDATE account SET balance = balance - ? WHERE balance >= ?", amount, self.least)
        return done.rowcount


Account.objects = Objects()
MEETING = threading.Barrier(1)


def stand_ins():
    return {"shop": {}, "shop.models": {"Account": Account}}


def run(sql, *values):
    with sqlite3.connect(BANK, timeout=10) as bank:
        return bank.execute(sql, values)


def opened(balance, together):
    global MEETING
    MEETING = threading.Barrier(together)
    run("DROP TABLE IF EXISTS account")
    run("CREATE TABLE account (balance INTEGER)")
    run("INSERT INTO account VALUES (?)", balance)


def attack(code):
    opened(10, together=2)
    paid = []

    def buy():
        try:
            code.pay(1, 10)
            paid.append(10)
        except ValueError:
            pass

    buyers = [threading.Thread(target=buy) for _ in range(2)]
    for buyer in buyers:
        buyer.start()
    for buyer in buyers:
        buyer.join()
    return f"paid {sum(paid)} of 10" if sum(paid) > 10 else None


def use(code):
    opened(10, together=1)
    code.pay(1, 4)
    assert run("SELECT balance FROM account").fetchone() == (6,)
