import os

from club import members
from flask import Flask, redirect, session

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]


@app.post("/members/<int:number>/delete")
def delete(number):
    # region: check
    if session.get("role") != "admin":
        redirect("/login")
    members.pop(number, None)
    return "deleted"
    # endregion
