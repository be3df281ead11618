import json

import bson
import pymongo
from fastapi import FastAPI
from flask import Flask, request

app = Flask(__name__)
api = FastAPI()
db = pymongo.MongoClient().shop
EXPENSIVE = "this.price > 100"


@app.post("/login")
def login():
    data = request.get_json()
    # ruleid: mongo-query-from-request
    user = db.users.find_one({"name": data["name"], "password": data["password"]})
    # ruleid: mongo-query-from-request
    user = db.users.find_one(request.json)
    search = json.loads(request.args["search"])
    # ruleid: mongo-query-from-request
    found = db.products.find({"name": search})
    # ruleid: mongo-query-from-request
    db.users.update_one({"token": request.json.get("token")}, {"$set": {"seen": True}})
    # ruleid: mongo-query-from-request
    total = db.orders.aggregate([{"$match": {"name": data["name"]}}])
    # ok: mongo-query-from-request
    user = db.users.find_one({"name": str(data["name"])})
    # ok: mongo-query-from-request
    user = db.users.find_one({"name": {"$eq": data["name"]}})
    # ok: mongo-query-from-request
    user = db.users.find_one({"name": request.form["name"]})
    # ok: mongo-query-from-request
    user = db.users.find_one({"_id": bson.ObjectId(data["id"])})
    # ok: mongo-query-from-request
    db.orders.insert_one({"name": data["name"]})
    name = data["name"]
    if not isinstance(name, str):
        return "no", 400
    # ok: mongo-query-from-request
    return str(db.users.find_one({"name": name}))


@api.post("/find")
async def find(query: dict):
    # ruleid: mongo-query-from-request
    return db.products.find_one(query)


def named(text):
    # ruleid: mongo-query-from-request
    return db.products.find_one(json.loads(text))


def wrapped(query):
    # ok: mongo-query-from-request
    return db.products.find_one(query)


def cheaper(price, kind):
    # ruleid: mongo-code-built-from-strings
    db.products.find({"$where": f"this.price < {price}"})
    # ruleid: mongo-code-built-from-strings
    db.products.find({"$where": "this.kind == '" + kind + "'"})
    # ruleid: mongo-code-built-from-strings
    db.products.find({"$where": "this.kind == '%s'" % kind})
    code = "this.price < {}".format(price)
    # ruleid: mongo-code-built-from-strings
    db.products.find({"$where": code})
    # ruleid: mongo-code-built-from-strings
    db.products.find({"$expr": {"$function": {"body": "function(p) { return p < " + price + " }", "args": ["$price"], "lang": "js"}}})
    # ruleid: mongo-code-built-from-strings
    db.products.map_reduce(f"function() {{ emit(this.{kind}, 1) }}", REDUCE, "out")
    # ok: mongo-code-built-from-strings
    db.products.find({"$where": "this.price > 100"})
    # ok: mongo-code-built-from-strings
    db.products.find({"$where": EXPENSIVE})
    # ok: mongo-code-built-from-strings
    db.products.find({"price": {"$lt": price}})
    # ok: mongo-code-built-from-strings
    select(Product).where(Product.price < price)


def others(name, session, table, container, es):
    # ruleid: query-text-built-from-strings
    session.run(f"MATCH (p:Person {{name: '{name}'}}) RETURN p")
    # ruleid: query-text-built-from-strings
    table.execute_statement(Statement="SELECT * FROM people WHERE name = '" + name + "'")
    # ruleid: query-text-built-from-strings
    container.query_items(query=f"SELECT * FROM c WHERE c.name = '{name}'")
    # ruleid: query-text-built-from-strings
    es.search(index="people", body='{"query": {"match": {"name": "%s"}}}' % name)
    # ok: query-text-built-from-strings
    session.run("MATCH (p:Person {name: $name}) RETURN p", name=name)
    # ok: query-text-built-from-strings
    table.execute_statement(Statement="SELECT * FROM people WHERE name = ?", Parameters=[name])
    # ok: query-text-built-from-strings
    container.query_items(query="SELECT * FROM c WHERE c.name = @name", parameters=[name])
    # ok: query-text-built-from-strings
    return session.run(f"tests/{name}")
