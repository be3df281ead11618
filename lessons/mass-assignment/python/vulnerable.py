from flask import Flask, request

from club import Member

app = Flask(__name__)


@app.post("/members")
def join():
    # region: fill
    member = Member(**request.json)
    # endregion
    member.save()
    return "", 201
