import hmac

from flask import Flask, request

from shop import users

app = Flask(__name__)


@app.post("/verify-otp")
def verify_otp():
    # region: check
    user = users[request.form["name"]]
    # ruleid: failures-counted
    if user.failures >= 5:
        return "Ask for a new code.", 429
    user.failures += 1
    if not hmac.compare_digest(request.form["code"].encode(), user.code.encode()):
        return "wrong", 401
    user.failures = 0
    # endregion
    return "welcome"
