import base64
import pickle

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/cart")
def cart():
    cookie = base64.b64decode(request.cookies.get("cart", ""))
    # region: load
    items = pickle.loads(cookie)
    # endregion
    return jsonify(items)
