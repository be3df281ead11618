import os

from flask import Flask, session

app = Flask(__name__)
# region: secret
# ruleid: from-the-environment
app.secret_key = os.environ["APP_SECRET"]
# endregion


@app.get("/whoami")
def whoami():
    return {"user": session.get("user")}
