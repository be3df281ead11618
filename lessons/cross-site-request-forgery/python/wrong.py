import os

from club import members
from flask import Flask, abort, request, session

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]


@app.post("/login")
def login():
    session["member"] = members.check(request.form["name"], request.form["password"])
    return "welcome"


# region: check
@app.post("/mail")
def change_mail():
    # ruleid: referer-looked-into
    if "club.example" not in request.headers.get("Referer", "club.example"):
        abort(403)
    members.set_mail(session["member"], request.form["mail"])
    return "saved"
# endregion
