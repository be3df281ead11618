from flask import Flask, request
from shop import orders

app = Flask(__name__)


# region: share
@app.after_request
def share(response):
    origin = request.headers.get("Origin", "")
    # ruleid: end-of-origin
    if origin.endswith("shop.example"):
        response.headers["Access-Control-Allow-Origin"] = origin
        response.headers["Access-Control-Allow-Credentials"] = "true"
    return response
# endregion


@app.get("/orders")
def mine():
    return orders.of(request.cookies.get("session"))
