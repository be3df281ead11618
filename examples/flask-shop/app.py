"""A small shop, with the flaws that small shops have. Open it in your editor, or:

    tutela check examples/flask-shop
"""

import hashlib
import random
import sqlite3
import string
import subprocess

from flask import Flask, redirect, request, send_file

app = Flask(__name__)
app.secret_key = "a7f3-shop-2b91c0de44"


def database():
    return sqlite3.connect("shop.db")


@app.get("/orders/<order_id>")
def show_order(order_id):
    cursor = database().cursor()
    cursor.execute(f"SELECT * FROM orders WHERE id = {order_id}")
    return {"order": cursor.fetchone()}


@app.get("/search")
def search():
    term = request.args.get("q", "")
    return f"<h1>Nothing found for {term}</h1>"


@app.get("/invoices")
def invoice():
    name = request.args["name"]
    return send_file("invoices/" + name)


@app.post("/labels")
def print_label():
    printer = request.form["printer"]
    subprocess.run(f"lp -d {printer} label.pdf", shell=True)
    return redirect(request.form["next"])


@app.post("/users")
def sign_up():
    password = request.form["password"]
    digest = hashlib.md5(password.encode()).hexdigest()
    with database() as connection:
        connection.execute(
            "INSERT INTO users (name, digest, token) VALUES (?, ?, ?)",
            (request.form["name"], digest, reset_token()),
        )
    return {"created": True}


def reset_token():
    return "".join(random.choice(string.ascii_letters) for _ in range(32))
