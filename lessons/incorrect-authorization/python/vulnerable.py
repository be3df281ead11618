from flask import Flask, abort, request

from club import members

app = Flask(__name__)


@app.get("/users")
def users():
    # region: check
    if request.cookies.get("role") != "admin":
        abort(403)
    # endregion
    return members()
