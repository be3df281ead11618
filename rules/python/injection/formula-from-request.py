import numexpr
import pandas as pd
from flask import Flask, request
from sympy import sympify

app = Flask(__name__)
df = pd.read_csv("sales.csv")
FILTERS = {"dear": "price > 100", "cheap": "price < 10"}


@app.get("/sum")
def work_out():
    formula = request.args["formula"]
    # ruleid: formula-from-request
    first = pd.eval(formula)
    # ruleid: formula-from-request
    second = numexpr.evaluate("2 * (" + formula + ")")
    # ruleid: formula-from-request
    third = sympify(formula)
    # ruleid: formula-from-request
    rows = df.query(f"price > {request.args['price']}")
    return str([first, second, third, rows])


@app.get("/fine")
def fine():
    # ok: formula-from-request
    first = df.query("price > @price", local_dict={"price": request.args["price"]})
    # ok: formula-from-request
    second = df.query(f"price > {float(request.args['price'])}")
    # ok: formula-from-request
    third = df.query(FILTERS[request.args["filter"]])
    # ok: formula-from-request
    return str([first, second, third, session.query(request.args["q"])])
