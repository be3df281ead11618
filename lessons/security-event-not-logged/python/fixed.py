import logging

from flask import Flask, request

from shop import start_session, users

log = logging.getLogger("shop")
app = Flask(__name__)


@app.post("/login")
def login():
    # region: login
    name = request.form["name"]
    # ruleid: refusal-in-the-log
    if not users.check(name, request.form["password"]):
        log.warning("login refused: %r, %r", name, request.remote_addr)
        return "wrong name or password", 401
    start_session(name)
    return "welcome"
    # endregion
