from flask import Flask, redirect, request

app = Flask(__name__)


@app.post("/login")
def login():
    target = request.args.get("next", "/")
    # region: redirect
    # ruleid: slash-in-front
    if not target.startswith("/"):
        target = "/"
    return redirect(target)
    # endregion
