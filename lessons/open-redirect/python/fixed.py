from flask import Flask, redirect, request, session

app = Flask(__name__)
# region: redirect
PAGES = {"orders": "/orders", "account": "/account"}


@app.post("/login")
def login():
    session["user"] = request.form["user"]
    # ruleid: page-from-a-list
    return redirect(PAGES.get(request.args.get("next", ""), "/"))
    # endregion
