from flask import Flask, redirect, request

app = Flask(__name__)


@app.post("/login")
def login():
    password = request.form["password"]
    response = redirect("/")
    # region: keep
    response.set_cookie("login", f"{request.form['name']}:{password}", httponly=True, secure=True)
    # endregion
    return response
