from flask import Flask, request
from reports import read

app = Flask(__name__)


@app.get("/report")
def report():
    # region: answer
    try:
        return read(request.args["month"])
    except OSError as error:
        # ruleid: text-still-tells
        return f"Sorry: {error}", 500
    # endregion
