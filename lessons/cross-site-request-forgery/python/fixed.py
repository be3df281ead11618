import os

from club import members
from flask import Flask, render_template_string, request, session
from flask_wtf.csrf import CSRFProtect

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
app.config["SESSION_COOKIE_SAMESITE"] = "Lax"
# region: check
# ruleid: token-checked-everywhere
csrf = CSRFProtect(app)

FORM = """<form method="post">
  <input type="hidden" name="csrf_token" value="{{ csrf_token() }}">
  <input name="mail"> <button>Save</button>
</form>"""
# endregion


@app.get("/mail")
def mail():
    return render_template_string(FORM)


@app.post("/login")
def login():
    session["member"] = members.check(request.form["name"], request.form["password"])
    return "welcome"


@app.post("/mail")
def change_mail():
    members.set_mail(session["member"], request.form["mail"])
    return "saved"
