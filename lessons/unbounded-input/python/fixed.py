import secrets

from flask import Flask, abort, request

app = Flask(__name__)


@app.get("/dice")
def dice():
    # region: limit
    count = int(request.args["count"])
    # ruleid: limit-checked
    if count > 100:
        abort(400)
    return [secrets.randbelow(6) + 1 for _ in range(count)]
    # endregion
