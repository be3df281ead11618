from flask import Flask, abort, jsonify, request
from pymongo import MongoClient

app = Flask(__name__)
db = MongoClient().shop


@app.post("/reset")
def reset():
    token = request.get_json()["token"]
    # region: query
    found = db.resets.find_one({"token": token})
    # endregion
    if found is None:
        abort(404)
    return jsonify(mail=found["mail"])
