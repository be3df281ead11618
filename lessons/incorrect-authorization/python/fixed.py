from flask import Flask, abort, session

from club import members, secret

app = Flask(__name__)
app.secret_key = secret()


@app.get("/users")
def users():
    # region: check
    # ruleid: role-of-the-session
    if session.get("role") != "admin":
        abort(403)
    # endregion
    return members()
