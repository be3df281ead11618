import secrets

from flask import Flask, abort, request

app = Flask(__name__)


@app.get("/dice")
def dice():
    # region: limit
    # ruleid: any-number-allowed
    if not request.args["count"].isdigit():
        abort(400)
    count = int(request.args["count"])
    return [secrets.randbelow(6) + 1 for _ in range(count)]
    # endregion
