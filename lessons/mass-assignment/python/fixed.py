from flask import Flask, request

from club import Member

app = Flask(__name__)


@app.post("/members")
def join():
    # region: fill
    asked = request.json
    # ruleid: fields-by-name
    member = Member(name=asked["name"], city=asked["city"])
    # endregion
    member.save()
    return "", 201
