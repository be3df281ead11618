from flask import Flask, jsonify, request
from sympy import sympify

app = Flask(__name__)


@app.get("/sum")
def work_out():
    formula = request.args["formula"]
    # region: formula
    total = sympify(formula)
    # endregion
    return jsonify(total=str(total))
