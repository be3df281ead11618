import traceback

from flask import Flask, request
from reports import read

app = Flask(__name__)


@app.get("/report")
def report():
    # region: answer
    try:
        return read(request.args["month"])
    except OSError:
        return traceback.format_exc(), 500
    # endregion
