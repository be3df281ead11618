import psycopg
from flask import Flask, abort, jsonify, request

app = Flask(__name__)


@app.get("/orders")
def show_order():
    order_id = request.args.get("id", "")
    with psycopg.connect("dbname=shop") as connection:
        # region: query
        cursor = connection.execute("SELECT id, item FROM orders WHERE id = %s", (order_id,))
        # endregion
        row = cursor.fetchone()
    if row is None:
        abort(404)
    return jsonify(id=row[0], item=row[1])
