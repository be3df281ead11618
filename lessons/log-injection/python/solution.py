import logging

from flask import Flask, request
from shop import db

app = Flask(__name__)
log = logging.getLogger("orders")


@app.post("/orders")
def order():
    item, wishes = request.form["item"], request.form["wishes"]
    db.execute("INSERT INTO orders (item, wishes) VALUES (?, ?)", (item, wishes))
    log.info(f"order of {item!r}, wishes: {wishes!r}")
    return "thank you"
