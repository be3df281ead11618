import os

from club import sessions
from flask import Flask, make_response, request
from itsdangerous import URLSafeTimedSerializer

app = Flask(__name__)
box = URLSafeTimedSerializer(os.environ["COOKIE_KEY"])


@app.post("/login")
def login():
    session = sessions.open(request.form)
    response = make_response("welcome")
    # region: cookie
    # ruleid: cookie-value-packed
    response.set_cookie("session", box.dumps(session), max_age=3600)
    # endregion
    return response


@app.get("/account")
def account():
    return sessions.owner(box.loads(request.cookies["session"], max_age=3600))
