from flask import Flask, abort, jsonify, request
from sqlalchemy import create_engine, text

app = Flask(__name__)
engine = create_engine("postgresql+psycopg:///shop")


@app.get("/orders")
def show_order():
    order_id = request.args.get("id", "")
    with engine.connect() as connection:
        # region: query
        query = text("SELECT id, item FROM orders WHERE id = :id")
        row = connection.execute(query, {"id": order_id}).first()
        # endregion
    if row is None:
        abort(404)
    return jsonify(id=row.id, item=row.item)
