from flask import Flask

from shop import all_users

app = Flask(__name__)


# region: route
@app.get("/admin/users")
def users():
    return [user.as_dict() for user in all_users()]
# endregion
