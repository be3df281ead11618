import os

import jwt
from club import members
from flask import Flask, abort, request

app = Flask(__name__)
KEY = os.environ["JWT_KEY"]


@app.get("/members")
def list_members():
    token = request.headers.get("Authorization", "").removeprefix("Bearer ")
    # region: decode
    try:
        # ruleid: signature-checked
        claims = jwt.decode(token, KEY, algorithms=["HS256"])
    except jwt.InvalidTokenError:
        abort(401)
    # endregion
    if not claims.get("admin"):
        abort(403)
    return ", ".join(members.mails())
