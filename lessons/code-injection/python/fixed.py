import operator

from flask import Flask, abort, jsonify, request

app = Flask(__name__)

# region: compute
OPERATIONS = {"add": operator.add, "times": operator.mul, "share": operator.truediv}


@app.get("/price")
def price():
    # ruleid: read-as-data
    operation = OPERATIONS.get(request.args.get("operation", ""))
    if operation is None:
        abort(400)
    total = operation(20, request.args.get("by", 1, type=int))
    # endregion
    return jsonify(total=total)
