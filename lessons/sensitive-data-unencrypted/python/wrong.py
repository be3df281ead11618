import base64

from flask import Flask, redirect, request

app = Flask(__name__)


@app.post("/login")
def login():
    password = request.form["password"]
    response = redirect("/")
    # region: keep
    # ruleid: only-other-letters
    login = base64.b64encode(f"{request.form['name']}:{password}".encode()).decode()
    response.set_cookie("login", login, httponly=True, secure=True)
    # endregion
    return response
