from flask import Flask

from shop import orders

app = Flask(__name__)


# region: route
@app.delete("/orders/<int:number>")
def delete_order(number):
    orders.pop(number, None)
    return "", 204
# endregion
