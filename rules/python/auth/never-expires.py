import datetime
import os
from datetime import timedelta

import jwt
from django.core import signing
from fastapi_users.authentication import JWTStrategy
from flask import Flask, redirect, request, session
from flask_jwt_extended import create_access_token, decode_token
from flask_login import logout_user
from itsdangerous import URLSafeSerializer, URLSafeTimedSerializer

app = Flask(__name__)
KEY = os.environ["KEY"]


def made(user, claims):
    # ruleid: token-made-without-expiry
    token = jwt.encode({"sub": user.id}, KEY, algorithm="HS256")
    payload = {"sub": user.id, "admin": user.admin}
    # ruleid: token-made-without-expiry
    token = jwt.encode(payload, KEY, algorithm="HS256")
    # ok: token-made-without-expiry
    token = jwt.encode({"sub": user.id, "exp": soon()}, KEY, algorithm="HS256")
    # ok: token-made-without-expiry
    token = jwt.encode({**claims, "sub": user.id}, KEY, algorithm="HS256")
    # ok: token-made-without-expiry
    token = jwt.encode(claims, KEY, algorithm="HS256")
    return token


def made_with_expiry(user):
    payload = {"sub": user.id, "exp": soon()}
    # ok: token-made-without-expiry
    return jwt.encode(payload, KEY, algorithm="HS256")


def made_with_expiry_later(user):
    payload = {"sub": user.id}
    payload["exp"] = soon()
    # ok: token-made-without-expiry
    return jwt.encode(payload, KEY, algorithm="HS256")


def made_with_update(user):
    payload = {"sub": user.id}
    payload.update(exp=soon())
    # ok: token-made-without-expiry
    return jwt.encode(payload, KEY, algorithm="HS256")


def not_a_token(text):
    # ok: token-made-without-expiry
    return json.encode({"sub": text})


# ruleid: token-told-not-to-expire
app.config["JWT_ACCESS_TOKEN_EXPIRES"] = False
# ok: token-told-not-to-expire
app.config["JWT_ACCESS_TOKEN_EXPIRES"] = timedelta(minutes=15)
# ruleid: session-kept-for-years
app.config["JWT_ACCESS_TOKEN_EXPIRES"] = timedelta(days=365)
# ruleid: token-told-not-to-expire
token = create_access_token(identity="ada", expires_delta=False)
# ok: token-told-not-to-expire
token = create_access_token(identity="ada", expires_delta=None)
# ruleid: token-told-not-to-expire
strategy = JWTStrategy(secret=KEY, lifetime_seconds=None)
# ok: token-told-not-to-expire
strategy = JWTStrategy(secret=KEY, lifetime_seconds=3600)


def checked(token):
    # ruleid: token-expiry-not-checked
    claims = jwt.decode(token, KEY, algorithms=["HS256"], options={"verify_exp": False})
    # ruleid: token-expiry-not-checked
    claims = decode_token(token, allow_expired=True)
    # ok: token-expiry-not-checked
    claims = jwt.decode(token, KEY, algorithms=["HS256"], options={"verify_exp": True})
    # ok: token-expiry-not-checked
    claims = jwt.decode(token, options={"verify_signature": False, "verify_exp": False})
    return claims


def refresh(token):
    # ok: token-expiry-not-checked
    return jwt.decode(token, KEY, algorithms=["HS256"], options={"verify_exp": False})


def links(value):
    serializer = URLSafeTimedSerializer(KEY)
    # ruleid: signed-value-without-age
    mail = serializer.loads(value)
    # ruleid: signed-value-without-age
    mail = serializer.loads(value, salt="reset")
    # ok: signed-value-without-age
    mail = serializer.loads(value, salt="reset", max_age=3600)
    # ok: signed-value-without-age
    mail = URLSafeSerializer(KEY).loads(value)
    # ruleid: signed-value-without-age
    mail = signing.loads(value)
    # ok: signed-value-without-age
    mail = signing.loads(value, max_age=3600)
    # ruleid: signed-value-without-age
    mail = signing.TimestampSigner().unsign(value)
    # ok: signed-value-without-age
    return signing.Signer().unsign(value)


# ruleid: session-kept-for-years
SESSION_COOKIE_AGE = 60 * 60 * 24 * 365
# ruleid: session-kept-for-years
SESSION_COOKIE_AGE = 31536000
# ok: session-kept-for-years
SESSION_COOKIE_AGE = 1209600
# ok: session-kept-for-years
SESSION_COOKIE_AGE = 60 * 60 * 24 * 7
# ruleid: session-kept-for-years
app.permanent_session_lifetime = timedelta(days=3650)
# ok: session-kept-for-years
app.permanent_session_lifetime = timedelta(days=7)
# ok: session-kept-for-years
CACHE_AGE = 31536000
SIMPLE_JWT = {
    # ruleid: session-kept-for-years
    "ACCESS_TOKEN_LIFETIME": datetime.timedelta(weeks=52),
    # ok: session-kept-for-years
    "REFRESH_TOKEN_LIFETIME": datetime.timedelta(days=7),
}


def long_tokens(user, now):
    # ruleid: token-kept-for-years
    token = jwt.encode({"sub": user.id, "exp": now + timedelta(days=365)}, KEY, algorithm="HS256")
    # ok: token-kept-for-years
    token = jwt.encode({"sub": user.id, "exp": now + timedelta(hours=1)}, KEY, algorithm="HS256")
    # ruleid: token-kept-for-years
    ends = datetime.datetime.utcnow() + timedelta(days=3650)
    token = jwt.encode({"sub": user.id, "exp": ends}, KEY, algorithm="HS256")
    # ok: token-kept-for-years
    birthday = now + timedelta(days=365)
    return token, birthday


def cookies(response, token):
    # ruleid: login-cookie-kept-for-years
    response.set_cookie("session", token, max_age=365 * 24 * 3600, secure=True, httponly=True)
    # ok: login-cookie-kept-for-years
    response.set_cookie("session", token, max_age=24 * 3600, secure=True, httponly=True)
    # ok: login-cookie-kept-for-years
    response.set_cookie("theme", "dark", max_age=365 * 24 * 3600)


@app.get("/logout")
# ruleid: logout-ends-nothing
def logout():
    return redirect("/")


@app.get("/sign-out")
# ok: logout-ends-nothing
def sign_out():
    session.pop("user", None)
    return redirect("/")


@app.get("/log-off")
# ok: logout-ends-nothing
def logoff():
    logout_user()
    return redirect("/")


# ruleid: logout-ends-nothing
def logout_view(request):
    return render(request, "bye.html")


def logout_page(request):
    # ruleid: logout-keeps-session-row
    del request.session["user_id"]
    return redirect("/")


def signout_user(request):
    request.session.flush()
    # ok: logout-keeps-session-row
    request.session["user_id"] = None
    return redirect("/")


def leave_shop(request):
    # ok: logout-keeps-session-row
    del request.session["user_id"]


@app.post("/password")
# ruleid: password-change-keeps-sessions
def change_password():
    user = users.current()
    user.set_password(request.form["password"])
    return redirect("/")


@app.post("/password/reset")
# ok: password-change-keeps-sessions
def reset_password():
    user = users.current()
    user.set_password(request.form["password"])
    users.revoke_all(user)
    return redirect("/")
