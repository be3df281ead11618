from flask import Flask, jsonify, request
from shop import members

app = Flask(__name__)
ALLOWED = {"https://www.shop.example", "https://pay.shop.example"}


@app.get("/address")
def address():
    response = jsonify(members.address(request.cookies.get("session")))
    origin = request.headers.get("Origin")
    if origin in ALLOWED:
        response.headers["Access-Control-Allow-Origin"] = origin
        response.headers["Access-Control-Allow-Credentials"] = "true"
    response.vary.add("Origin")
    return response
