from flask import Flask, request

from club import Member

app = Flask(__name__)


@app.post("/members")
def join():
    # region: fill
    asked = request.json
    # ruleid: fields-taken-out
    asked.pop("is_admin", None)
    member = Member(**asked)
    # endregion
    member.save()
    return "", 201
