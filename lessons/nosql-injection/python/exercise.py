from flask import Flask, jsonify, request
from pymongo import MongoClient

app = Flask(__name__)
db = MongoClient().shop


@app.post("/orders")
def orders():
    asked = request.get_json()
    found = db.orders.find({"customer": asked["customer"], "pin": asked["pin"]})
    return jsonify([order["item"] for order in found])
