from flask import Flask, redirect, request

app = Flask(__name__)


@app.post("/login")
def login():
    target = request.args.get("next", "/")
    # region: redirect
    return redirect(target)
    # endregion
