import secrets

from flask import Flask, request

app = Flask(__name__)


@app.get("/dice")
def dice():
    # region: limit
    count = int(request.args["count"])
    return [secrets.randbelow(6) + 1 for _ in range(count)]
    # endregion
