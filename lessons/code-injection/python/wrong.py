from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/price")
def price():
    formula = request.args.get("formula", "price")
    # region: compute
    # ruleid: builtins-taken-away
    total = eval(formula, {"__builtins__": {}, "price": 20, "count": 3})
    # endregion
    return jsonify(total=total)
