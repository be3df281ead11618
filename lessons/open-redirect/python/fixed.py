from flask import Flask, redirect, request

app = Flask(__name__)
# region: redirect
PAGES = {"orders": "/orders", "account": "/account"}


@app.post("/login")
def login():
    # ruleid: page-from-a-list
    return redirect(PAGES.get(request.args.get("next", ""), "/"))
    # endregion
