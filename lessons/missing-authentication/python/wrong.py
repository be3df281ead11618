from flask import Flask, abort, request

from shop import orders

app = Flask(__name__)


# region: route
@app.delete("/orders/<int:number>")
def delete_order(number):
    # ruleid: caller-named-by-request
    if orders.get(number) != request.args["user"]:
        abort(404)
    orders.pop(number)
    return "", 204
# endregion
