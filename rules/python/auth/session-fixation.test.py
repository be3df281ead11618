"""Flask keeps sessions in the cookie itself; Flask-Session gives them an id."""

from flask import Flask, redirect, request, session
from flask_session import Session

app = Flask(__name__)
Session(app)


@app.post("/login")
def login():
    # ruleid: login-keeps-session-id
    session["user"] = check(request.form["name"], request.form["password"])
    return redirect("/")


@app.post("/sign-in")
def sign_in():
    app.session_interface.regenerate(session)
    # ok: login-keeps-session-id
    session["user"] = check(request.form["name"], request.form["password"])
    return redirect("/")


@app.post("/attach")
def attach():
    # ruleid: session-id-from-request
    session.sid = request.form["sid"]
    # ok: session-id-from-request
    session.note = request.form["note"]
    return redirect("/")
