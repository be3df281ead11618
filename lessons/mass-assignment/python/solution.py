from flask import Flask, request

from shop import Order

app = Flask(__name__)


@app.post("/orders")
def order():
    wanted = request.get_json()
    placed = Order(item=wanted["item"], count=wanted["count"])
    placed.save()
    return {"number": placed.number}, 201
