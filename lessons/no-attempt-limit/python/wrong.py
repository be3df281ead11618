import hmac
import os

from flask import Flask, request, session

from shop import users

app = Flask(__name__)
app.secret_key = os.urandom(32)


@app.post("/verify-otp")
def verify_otp():
    # region: check
    user = users[request.form["name"]]
    # ruleid: failures-in-session
    failures = session.get("failures", 0)
    if failures >= 5:
        return "Ask for a new code.", 429
    if not hmac.compare_digest(request.form["code"].encode(), user.code.encode()):
        # ruleid: failures-in-session
        session["failures"] = failures + 1
        return "wrong", 401
    # endregion
    return "welcome"
