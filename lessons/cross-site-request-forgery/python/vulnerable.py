import os

from club import members
from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]


@app.post("/login")
def login():
    session["member"] = members.check(request.form["name"], request.form["password"])
    return "welcome"


# region: check
@app.post("/mail")
def change_mail():
    members.set_mail(session["member"], request.form["mail"])
    return "saved"
# endregion
