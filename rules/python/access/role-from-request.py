from flask import abort, request, session


def users():
    # ruleid: role-read-from-request
    if request.args.get("role") != "admin":
        abort(403)
    return everybody()


def delete():
    # ruleid: role-read-from-request
    if request.cookies["is_admin"] == "1":
        drop()


def view(request):
    # ruleid: role-read-from-request
    if request.headers.get("X-User-Role", "guest") in ("admin", "staff"):
        return everything()


def safe():
    # ok: role-read-from-request
    if session.get("role") != "admin":
        abort(403)
    # ok: role-read-from-request
    if request.args.get("page"):
        return page()
    # ok: role-read-from-request
    if request.user.is_admin:
        return everything()
