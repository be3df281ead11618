from club import find
from flask import Flask, abort, jsonify

app = Flask(__name__)


@app.get("/members/<name>")
def show(name):
    member = find(name)
    if member is None:
        abort(404)
    # region: answer
    return jsonify(vars(member))
    # endregion
