import os

from flask import Flask, request

app = Flask(__name__)


@app.get("/report")
def report():
    month = int(request.args["month"])
    return f"report of month {month:02}"


def serve():
    # region: debug
    # ruleid: debug-unless-told
    app.run(port=8080, debug=os.environ.get("STAGE") != "production")
    # endregion
