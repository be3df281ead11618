import base64

from flask import Flask, abort, request

app = Flask(__name__)
WORDS = {"ada": "correct-horse"}
app.config["CHECK"] = lambda name, text: WORDS[name] == text


@app.get("/login")
def login():
    # region: read
    # ruleid: encoded-in-address
    password = base64.b64decode(request.args.get("p", "")).decode()
    # endregion
    return "welcome" if app.config["CHECK"]("ada", password) else abort(403)
