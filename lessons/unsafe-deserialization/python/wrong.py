import base64
import pickle

from flask import Flask, abort, jsonify, request

app = Flask(__name__)


@app.get("/cart")
def cart():
    cookie = base64.b64decode(request.cookies.get("cart", ""))
    # region: load
    # ruleid: checked-too-late
    items = pickle.loads(cookie)
    if not isinstance(items, list):
        abort(400)
    # endregion
    return jsonify(items)
