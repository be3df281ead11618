import secrets

from flask import Flask, redirect, request

app = Flask(__name__)
SESSIONS: dict[str, str] = {}


@app.post("/login")
def login():
    response = redirect("/")
    # region: keep
    # ruleid: session-id-kept
    session = secrets.token_urlsafe(32)
    SESSIONS[session] = request.form["name"]  # once the password was found right
    response.set_cookie("session", session, httponly=True, secure=True, samesite="Lax")
    # endregion
    return response
