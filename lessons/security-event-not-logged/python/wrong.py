import logging

from flask import Flask, request

from shop import start_session, users

log = logging.getLogger("shop")
app = Flask(__name__)


@app.post("/login")
def login():
    # region: login
    name = request.form["name"]
    if not users.check(name, request.form["password"]):
        return "wrong name or password", 401
    # ruleid: only-success-logged
    log.info("login of %r", name)
    start_session(name)
    return "welcome"
    # endregion
