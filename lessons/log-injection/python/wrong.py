import logging

from flask import Flask, request
from shop import accounts

app = Flask(__name__)
log = logging.getLogger("shop")


@app.post("/sign-in")
def sign_in():
    user = request.form["user"]
    if accounts.check(user, request.form["password"]):
        return "welcome"
    # region: log
    # ruleid: one-break-taken-out
    log.warning("sign-in refused: %s", user.replace("\n", ""))
    # endregion
    return "refused", 403
