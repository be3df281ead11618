from functools import wraps

from flask import Flask, abort
from flask_login import current_user

from shop import all_users

app = Flask(__name__)


# region: route
def admin_required(view):
    @wraps(view)
    def guarded(*args, **kwargs):
        # ruleid: role-asked-for
        if not current_user.is_admin:
            abort(403)
        return view(*args, **kwargs)

    return guarded


@app.get("/admin/users")
@admin_required
def users():
    return [user.as_dict() for user in all_users()]
# endregion
