from flask import Flask, request

from shop import all_users

app = Flask(__name__)


# region: route
@app.get("/admin/users")
def users():
    # ruleid: header-of-own-page
    if request.headers.get("X-From") != "admin-page":
        return "", 404
    return [user.as_dict() for user in all_users()]
# endregion
