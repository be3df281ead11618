import os

from club import members
from flask import Flask, redirect, session

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]


@app.post("/members/<int:number>/delete")
def delete(number):
    # region: check
    allowed = session.get("role") == "admin"
    members.pop(number, None)
    # ruleid: refused-afterwards
    return "deleted" if allowed else redirect("/login")
    # endregion
