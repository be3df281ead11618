from fastapi import FastAPI, HTTPException
from flask import Flask, redirect, request, session
from flask_login import login_user
from werkzeug.security import check_password_hash

import shop
from shop import User, attempts, db, pwd_context, verify_totp

app = Flask(__name__)
api = FastAPI()


@app.route("/login", methods=["GET", "POST"])
# ruleid: guessing-unhindered
def login():
    if request.method == "POST":
        user = User.by_name(request.form["name"])
        if user and check_password_hash(user.hash, request.form["password"]):
            login_user(user)
            return redirect("/")
    return "Who are you?"


@api.post("/auth/token")
# ruleid: guessing-unhindered
async def token(name: str, password: str):
    user = await User.find(name)
    if user is None or not pwd_context.verify(password, user.hash):
        raise HTTPException(401)
    return user.token()


@app.post("/verify-otp")
# ruleid: guessing-unhindered
def otp():
    return "ok" if verify_totp(session["user"], request.form["code"]) else "no"


@app.post("/signin")
# ruleid: guessing-unhindered-in-sql
def signin():
    user = User.query.filter_by(name=request.form["name"], password=request.form["password"]).first()
    return "ok" if user else "no"


@app.post("/login-plain")
# ruleid: guessing-unhindered-in-sql
def login_plain():
    user = User.by_name(request.form["name"])
    if user.password == request.form["password"]:
        return "ok"
    return "no"


@app.post("/login-counted")
# ok: guessing-unhindered
def login_counted():
    if attempts(request.form["name"]) > 5:
        return "later", 429
    user = User.by_name(request.form["name"])
    return "ok" if check_password_hash(user.hash, request.form["password"]) else "no"


@app.post("/login-limited")
@shop.limiter.limit("5 per minute")
# ok: guessing-unhindered
def login_limited():
    user = User.by_name(request.form["name"])
    return "ok" if check_password_hash(user.hash, request.form["password"]) else "no"


@app.get("/logout")
# ok: guessing-unhindered
def logout():
    session.clear()
    return redirect("/login")


@app.post("/articles")
# ok: guessing-unhindered, guessing-unhindered-in-sql
def article():
    user = User.query.filter_by(name=request.form["name"]).first()
    return "ok" if user.may_write() else "no"
