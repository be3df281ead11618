import sqlite3

from flask import Flask, abort, g, jsonify, request

app = Flask(__name__)


def database() -> sqlite3.Connection:
    if "db" not in g:
        g.db = sqlite3.connect("shop.db")
    return g.db


@app.get("/products")
def show_product():
    product_id = request.args.get("id", "")
    # region: query
    row = database().execute(f"SELECT id, name FROM products WHERE id = {product_id}").fetchone()
    # endregion
    if row is None:
        abort(404)
    return jsonify(id=row[0], name=row[1])
