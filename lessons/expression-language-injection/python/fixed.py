import ast
import operator

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
# region: formula
SIGNS = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul}


def value(node):
    if isinstance(node, ast.Constant) and type(node.value) in (int, float):
        return node.value
    if isinstance(node, ast.BinOp) and type(node.op) in SIGNS:
        return SIGNS[type(node.op)](value(node.left), value(node.right))
    raise ValueError("numbers, +, - and * only")


# endregion


@app.get("/sum")
def work_out():
    formula = request.args["formula"]
    try:
        # ruleid: parsed-and-walked
        total = value(ast.parse(formula[:100], mode="eval").body)
    except (SyntaxError, ValueError):
        abort(400)
    return jsonify(total=str(total))
