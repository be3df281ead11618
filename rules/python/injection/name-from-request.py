import importlib
import runpy

from flask import Flask, request

import reports

app = Flask(__name__)
REPORTS = {"sales": "reports.sales"}
ACTIONS = {"show": reports.show}


@app.get("/report/<name>")
def report(name):
    # ruleid: module-from-request
    module = importlib.import_module("reports." + name)
    # ruleid: module-from-request
    other = __import__(request.args["plugin"])
    # ruleid: module-from-request
    runpy.run_path(request.args["script"])
    # ruleid: function-from-request
    getattr(module, request.args["action"])()
    # ruleid: function-from-request
    globals()[request.args["handler"]](other)
    # ruleid: function-from-request
    run = getattr(reports, name)
    return run()


@app.get("/fine/<name>")
def fine(name):
    # ok: module-from-request
    module = importlib.import_module(REPORTS[name])
    # ok: module-from-request
    other = importlib.import_module("reports.costs")
    # ok: module-from-request
    third = importlib.import_module(f"reports.{int(name)}")
    # ok: function-from-request
    ACTIONS[request.args["action"]]()
    # ok: function-from-request
    value = getattr(module, "total")()
    # ok: function-from-request
    return getattr(request, "args")[name], value, other, third
