from club import members
from flask import Flask, request, session
from flask_session import Session

app = Flask(__name__)
app.config.update(SESSION_TYPE="redis", SESSION_COOKIE_SECURE=True, SESSION_COOKIE_SAMESITE="Lax")
Session(app)


@app.post("/login")
def login():
    member = members.check(request.form["name"], request.form["password"])
    # region: login
    session["member"] = member
    # endregion
    return "welcome"


@app.get("/account")
def account():
    return f"{session['member']}'s account" if "member" in session else ("log in first", 401)
