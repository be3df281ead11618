from flask import Flask, jsonify
from shop import customers, orders

app = Flask(__name__)


@app.get("/orders/<int:number>/customer")
def customer_of(number):
    customer = customers[orders[number].customer]
    return jsonify(
        {
            "name": customer.name,
            "city": customer.city,
        }
    )


@app.get("/orders")
def open_orders():
    return jsonify([number for number, order in orders.items() if not order.sent])
