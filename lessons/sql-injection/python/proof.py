"""Asks the shop for one order, and gets a password."""

import sqlite3


def prepare():
    db = sqlite3.connect("shop.db")
    db.execute("CREATE TABLE orders (id INTEGER, item TEXT)")
    db.execute("INSERT INTO orders VALUES (7, 'lamp')")
    db.execute("CREATE TABLE users (id INTEGER, password TEXT)")
    db.execute("INSERT INTO users VALUES (1, 'correct horse')")
    db.commit()
    db.close()


def attack(code):
    answer = ask(code, "0 UNION SELECT id, password FROM users")
    return answer.get_data(as_text=True).strip() if answer.status_code == 200 else None


def use(code):
    assert ask(code, "7").get_json() == {"id": 7, "item": "lamp"}
    assert ask(code, "8").status_code == 404


def ask(code, order):
    return code.app.test_client().get("/orders", query_string={"id": order})
