import json

from flask import Flask, abort, jsonify, request

app = Flask(__name__)


@app.get("/cart")
def cart():
    cookie = request.cookies.get("cart", "[]")
    # region: load
    # ruleid: data-only
    items = json.loads(cookie)
    if not isinstance(items, list):
        abort(400)
    # endregion
    return jsonify(items)
