from flask import Flask, redirect, request, session

app = Flask(__name__)


@app.post("/login")
def login():
    session["user"] = request.form["user"]
    target = request.args.get("next", "/")
    # region: redirect
    return redirect(target)
    # endregion
