from flask import Flask, abort, jsonify, request
from sqlalchemy import create_engine, text

app = Flask(__name__)
engine = create_engine("postgresql+psycopg:///shop")


@app.get("/products")
def show_product():
    product_id = request.args.get("id", "")
    with engine.connect() as connection:
        # region: query
        query = text("SELECT id, name FROM products WHERE id = :id")
        row = connection.execute(query, {"id": product_id}).first()
        # endregion
    if row is None:
        abort(404)
    return jsonify(id=row.id, name=row.name)
