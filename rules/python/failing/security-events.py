import logging

import jwt
import uvicorn
from aiohttp import web
from fastapi import HTTPException
from flask import abort, flash, jsonify, request
from rest_framework import status
from rest_framework.response import Response

from shop import app, audit, metrics, render, users

log = logging.getLogger(__name__)


# --- refused, and nobody learns of it


@app.post("/login")
def login():
    user = users.get(request.form["name"])
    if user is None or not user.check_password(request.form["password"]):
        # ruleid: refusal-not-logged
        return jsonify(error="wrong name or password"), 401
    return jsonify(token=user.token())


@app.post("/sign-in")
async def sign_in(form):
    user = await users.find(form.name)
    if not user:
        # ruleid: refusal-not-logged
        raise HTTPException(status_code=status.HTTP_401_UNAUTHORIZED, detail="wrong name or password")
    return user.token()


def require_admin(user):
    if not user.is_admin:
        # ruleid: refusal-not-logged
        abort(403)


class Login:
    def authenticate(self, request):
        if not users.check(request.data):
            # ruleid: refusal-not-logged
            return Response({"error": "wrong"}, status=401)
        return Response({"token": "x"})


def login_and_log():
    user = users.get(request.form["name"])
    if user is None or not user.check_password(request.form["password"]):
        log.warning("login of %r refused, from %s", request.form["name"], request.remote_addr)
        # ok: refusal-not-logged
        return jsonify(error="wrong name or password"), 401
    return jsonify(token=user.token())


def login_and_audit():
    if not users.check(request.form):
        audit("login refused", request.form["name"])
        # ok: refusal-not-logged
        return jsonify(error="wrong name or password"), 401
    return "ok"


def login_and_count():
    if not users.check(request.form):
        metrics.incr("login.refused")
        # ok: refusal-not-logged
        return jsonify(error="wrong name or password"), 401
    return "ok"


def login_page():
    if not request.form.get("name"):
        # ok: refusal-not-logged
        return jsonify(error="a name, please"), 400
    return render("login.html")


def show_order(number):
    if number > 1000:
        # ok: refusal-not-logged
        return jsonify(error="not yours"), 403
    return render("order.html")


# --- forged or stolen


def verify_token(token):
    try:
        return jwt.decode(token, KEY, algorithms=["HS256"])
    # ruleid: bad-token-not-logged
    except jwt.InvalidTokenError:
        return None


def get_current_user(token):
    try:
        return users[jwt.decode(token, KEY, algorithms=["HS256"])["sub"]]
    # ruleid: bad-token-not-logged
    except (jwt.ExpiredSignatureError, jwt.InvalidTokenError):
        raise HTTPException(status_code=400)


def verify_token_and_log(token):
    try:
        return jwt.decode(token, KEY, algorithms=["HS256"])
    # ok: bad-token-not-logged
    except jwt.InvalidTokenError as error:
        log.warning("token refused: %s", error)
        return None


def verify_number(text):
    try:
        return int(text)
    # ok: bad-token-not-logged
    except ValueError:
        return None


# --- changed


def change_password(user, form):
    # ruleid: password-change-not-logged
    user.set_password(form["new"])
    user.save()
    flash("changed")


def make_admin(member):
    # ruleid: password-change-not-logged
    member.is_admin = True
    member.save()


def reset_password(user, form):
    # ok: password-change-not-logged
    user.set_password(form["new"])
    log.info("password of %s reset", user.id)


def change_address(user, form):
    # ok: password-change-not-logged
    user.address = form["address"]


# --- switched off


def quick():
    # ruleid: logging-switched-off
    logging.disable(logging.CRITICAL)
    # ruleid: logging-switched-off
    app.logger.disabled = True
    # ruleid: logging-switched-off
    logging.getLogger("django.security").setLevel(logging.CRITICAL)
    # ruleid: logging-switched-off
    uvicorn.run(app, access_log=False)
    # ruleid: logging-switched-off
    web.run_app(app, access_log=None)
    # ruleid: logging-switched-off
    logging.basicConfig(level=logging.CRITICAL)
    # ok: logging-switched-off
    logging.disable(logging.NOTSET)
    # ok: logging-switched-off
    logging.getLogger("urllib3").setLevel(logging.CRITICAL)
    # ok: logging-switched-off
    logging.getLogger("django.security").setLevel(logging.WARNING)
    # ok: logging-switched-off
    logging.basicConfig(level=logging.INFO)
    # ok: logging-switched-off
    uvicorn.run(app, access_log=True)


LOGGERS = {
    # todoruleid: logging-switched-off
    "version": 1,
    "django.security.DisallowedHost": {"handlers": ["null"], "propagate": False},
}


def setup_tests():
    # ok: logging-switched-off
    logging.disable(logging.CRITICAL)
