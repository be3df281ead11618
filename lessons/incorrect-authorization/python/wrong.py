import base64

from flask import Flask, abort, request

from club import members

app = Flask(__name__)


@app.get("/users")
def users():
    # region: check
    # ruleid: role-encoded
    role = base64.b64decode(request.cookies.get("role", ""))
    if role != b"admin":
        abort(403)
    # endregion
    return members()
