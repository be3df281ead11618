import psycopg
from flask import Flask, abort, jsonify, request

app = Flask(__name__)


@app.get("/products")
def show_product():
    product_id = request.args.get("id", "")
    with psycopg.connect("dbname=shop") as connection:
        # region: query
        cursor = connection.execute("SELECT id, name FROM products WHERE id = %s", (product_id,))
        # endregion
        row = cursor.fetchone()
    if row is None:
        abort(404)
    return jsonify(id=row[0], name=row[1])
