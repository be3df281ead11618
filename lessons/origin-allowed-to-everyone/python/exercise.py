from flask import Flask, jsonify, request
from shop import members

app = Flask(__name__)


@app.get("/address")
def address():
    response = jsonify(members.address(request.cookies.get("session")))
    response.headers["Access-Control-Allow-Origin"] = request.headers.get("Origin", "")
    response.headers["Access-Control-Allow-Credentials"] = "true"
    return response
