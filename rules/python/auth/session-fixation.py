from django.contrib.auth import authenticate, login as auth_login
from django.contrib.sessions.backends.db import SessionStore
from flask import make_response, redirect, request as flask_request
from flask_login import LoginManager
from aiohttp_session import get_session, new_session
import cherrypy


def open_link(request):
    # ruleid: session-id-from-request
    store = SessionStore(session_key=request.GET["sid"])
    # ok: session-id-from-request
    own = SessionStore(session_key=request.session.session_key)
    # ok: session-id-from-request
    fresh = SessionStore()
    return store, own, fresh


def flask_view():
    response = make_response("hello")
    # ruleid: session-id-from-request
    response.set_cookie("session_id", flask_request.args.get("sid"), secure=True, httponly=True)
    # ok: session-id-from-request
    response.set_cookie("session_id", new_id(), secure=True, httponly=True)
    session = open_session(flask_request.form["name"], flask_request.form["password"])
    # ok: session-id-from-request
    response.set_cookie("session_id", session, secure=True, httponly=True)
    # ok: session-id-from-request
    response.set_cookie("theme", flask_request.args.get("theme"), secure=True, httponly=True)
    return response


def login(request):
    user = check(request.POST["name"], request.POST["password"])
    # ruleid: login-keeps-session-id
    request.session["user_id"] = user.id
    # ok: login-keeps-session-id
    request.session["cart"] = []
    # ok: login-keeps-session-id
    request.session["user_id"] = None
    return redirect("/")


def login_view(request):
    user = check(request.POST["name"], request.POST["password"])
    request.session.cycle_key()
    # ok: login-keeps-session-id
    request.session["user_id"] = user.id
    return redirect("/")


def sign_in(request):
    user = authenticate(request, username=request.POST["name"], password=request.POST["password"])
    auth_login(request, user)
    # ok: login-keeps-session-id
    request.session["user_name"] = user.username
    return redirect("/")


def profile(request):
    # ok: login-keeps-session-id
    request.session["user_id"] = request.user.id
    return redirect("/")


async def log_in(request):
    session = await get_session(request)
    # ruleid: login-keeps-session-id
    session["user"] = await check(request)
    return redirect("/")


async def log_in_anew(request):
    session = await new_session(request)
    # ok: login-keeps-session-id
    session["user"] = await check(request)
    return redirect("/")


class Club:
    def login(self, name, password):
        # ruleid: login-keeps-session-id
        cherrypy.session["user"] = check(name, password)

    def login_anew(self, name, password):
        cherrypy.session.regenerate()
        # ok: login-keeps-session-id
        cherrypy.session["user"] = check(name, password)


manager = LoginManager()
# ruleid: login-session-unprotected
manager.session_protection = None
# ok: login-session-unprotected
manager.session_protection = "strong"
