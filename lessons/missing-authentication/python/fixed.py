from flask import Flask, abort
from flask_login import current_user, login_required

from shop import orders

app = Flask(__name__)


# region: route
# ruleid: login-asked-for
@app.delete("/orders/<int:number>")
@login_required
def delete_order(number):
    if orders.get(number) != current_user.id:
        abort(404)
    orders.pop(number)
    return "", 204
# endregion
