from flask import Flask, abort, request

app = Flask(__name__)
WORDS = {"ada": "correct-horse"}
app.config["CHECK"] = lambda name, text: WORDS[name] == text


# region: read
@app.post("/login")
def login():
    # ruleid: read-from-body
    password = request.form.get("password", "")
    # endregion
    return "welcome" if app.config["CHECK"]("ada", password) else abort(403)
