from flask import Flask, abort, jsonify, request
from sympy import sympify

app = Flask(__name__)


@app.get("/sum")
def work_out():
    formula = request.args["formula"]
    # region: formula
    # ruleid: underscores-refused
    if "__" in formula or "import" in formula:
        abort(400)
    total = sympify(formula)
    # endregion
    return jsonify(total=str(total))
