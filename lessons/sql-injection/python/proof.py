"""Asks the shop for one product, and gets a password."""

import sqlite3


def prepare():
    db = sqlite3.connect("shop.db")
    db.execute("CREATE TABLE products (id INTEGER, name TEXT)")
    db.execute("INSERT INTO products VALUES (7, 'lamp')")
    db.execute("CREATE TABLE users (id INTEGER, password TEXT)")
    db.execute("INSERT INTO users VALUES (1, 'correct horse')")
    db.commit()
    db.close()


def attack(code):
    answer = ask(code, "0 UNION SELECT id, password FROM users")
    return answer.get_data(as_text=True).strip() if answer.status_code == 200 else None


def use(code):
    assert ask(code, "7").get_json() == {"id": 7, "name": "lamp"}
    assert ask(code, "8").status_code == 404


def ask(code, product):
    return code.app.test_client().get("/products", query_string={"id": product})
