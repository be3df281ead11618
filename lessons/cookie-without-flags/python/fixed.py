from club import sessions
from flask import Flask, make_response, request

app = Flask(__name__)


@app.post("/login")
def login():
    session = sessions.open(request.form)
    response = make_response("welcome")
    # region: cookie
    # ruleid: cookie-has-its-flags
    response.set_cookie("session", session, max_age=3600, secure=True, httponly=True, samesite="Lax")
    # endregion
    return response


@app.get("/account")
def account():
    return sessions.owner(request.cookies.get("session"))
