from flask import Flask, abort, request

app = Flask(__name__)
app.config["CHECK"] = lambda name, password: password == "correct-horse"


@app.get("/login")
def login():
    # region: read
    password = request.args.get("password", "")
    # endregion
    return "welcome" if app.config["CHECK"]("ada", password) else abort(403)
