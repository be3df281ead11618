from flask import Flask, redirect, request, session

app = Flask(__name__)


@app.post("/login")
def login():
    session["user"] = request.form["user"]
    target = request.args.get("next", "/")
    # region: redirect
    if not target.startswith("/"):
        target = "/"
    return redirect(target)
    # endregion
