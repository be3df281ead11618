import os

from flask import Flask, session

app = Flask(__name__)
# region: secret
# ruleid: default-in-the-source
app.secret_key = os.environ.get("APP_SECRET", "k3s9-Zt7q-18hd-2x")
# endregion


@app.get("/whoami")
def whoami():
    return {"user": session.get("user")}
