from flask import Flask, request
from shop import orders

app = Flask(__name__)


# region: share
ALLOWED = {"https://www.shop.example"}


@app.after_request
def share(response):
    origin = request.headers.get("Origin")
    # ruleid: origin-on-list
    if origin in ALLOWED:
        response.headers["Access-Control-Allow-Origin"] = origin
        response.headers["Access-Control-Allow-Credentials"] = "true"
    response.vary.add("Origin")
    return response
# endregion


@app.get("/orders")
def mine():
    return orders.of(request.cookies.get("session"))
