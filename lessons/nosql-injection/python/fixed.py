from flask import Flask, abort, jsonify, request
from pymongo import MongoClient

app = Flask(__name__)
db = MongoClient().shop


@app.post("/reset")
def reset():
    token = request.get_json()["token"]
    # region: query
    # ruleid: text-in-the-query
    found = db.resets.find_one({"token": str(token)})
    # endregion
    if found is None:
        abort(404)
    return jsonify(mail=found["mail"])
