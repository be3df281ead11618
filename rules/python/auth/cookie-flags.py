import http.cookies
import os

import cherrypy
from aiohttp import web
from aiohttp_session.cookie_storage import EncryptedCookieStorage
from django.http import HttpResponse
from fastapi import FastAPI, Response
from fastapi_users.authentication import CookieTransport
from flask import Flask, make_response
from flask_talisman import Talisman
from pyramid.authentication import AuthTktAuthenticationPolicy
from pyramid.session import SignedCookieSessionFactory
from starlette.middleware import Middleware
from starlette.middleware.sessions import SessionMiddleware
from tornado.web import RequestHandler


def flask_view(token, options):
    response = make_response("hello")
    # ruleid: cookie-sent-unencrypted, cookie-readable-by-scripts, cookie-without-samesite
    response.set_cookie("token", token)
    # ok: cookie-without-samesite
    # ruleid: cookie-sent-unencrypted, cookie-readable-by-scripts
    response.set_cookie("token", token, max_age=3600, secure=False, httponly=False, samesite="Lax")
    # ok: cookie-readable-by-scripts, cookie-without-samesite
    # ruleid: cookie-sent-unencrypted
    response.set_cookie(key="token", value=token, httponly=True, samesite="Strict")
    # ok: cookie-sent-unencrypted, cookie-without-samesite
    # ruleid: cookie-readable-by-scripts
    response.set_cookie("token", token, secure=not app.debug, samesite="Lax")
    # ok: cookie-sent-unencrypted, cookie-readable-by-scripts
    # ruleid: cookie-without-samesite
    response.set_cookie("token", token, secure=True, httponly=True)
    # ok: cookie-sent-unencrypted, cookie-readable-by-scripts, cookie-without-samesite
    response.set_cookie("token", token, secure=True, httponly=True, samesite="Lax")
    # ok: cookie-sent-unencrypted, cookie-readable-by-scripts
    # ruleid: cookie-without-samesite
    response.set_cookie("token", token, 3600, None, "/", None, True, True)
    # ok: cookie-sent-unencrypted
    # ruleid: cookie-readable-by-scripts, cookie-without-samesite
    response.set_cookie("token", token, 3600, None, "/", None, True)
    # ok: cookie-sent-unencrypted, cookie-readable-by-scripts, cookie-without-samesite
    response.set_cookie("token", token, **options)
    # ok: cookie-sent-unencrypted, cookie-readable-by-scripts, cookie-without-samesite
    response.set_cookie("theme", "dark")
    # ok: cookie-sent-unencrypted, cookie-readable-by-scripts, cookie-without-samesite
    response.set_cookie("token", "", expires=0)
    # ok: cookie-sent-unencrypted, cookie-readable-by-scripts, cookie-without-samesite
    response.set_cookie("token", value="", max_age=0)
    # ok: cookie-readable-by-scripts
    response.set_cookie("csrf_token", token, secure=True, samesite="Lax")
    return response


def tests_of_it(client, driver):
    # ok: cookie-sent-unencrypted, cookie-readable-by-scripts, cookie-without-samesite
    client.set_cookie("token", "t")
    # ok: cookie-sent-unencrypted, cookie-readable-by-scripts
    driver.add_cookie({"name": "token", "value": "t"})


def django_view(request):
    answer = HttpResponse("hello")
    # ok: cookie-readable-by-scripts
    # ruleid: cookie-sent-unencrypted
    answer.set_signed_cookie("member", request.user.id, httponly=True, samesite="Lax")
    # ok: cookie-sent-unencrypted, cookie-readable-by-scripts
    answer.delete_cookie("member")
    # ok: cookie-without-samesite
    # ruleid: cookie-for-other-sites
    answer.set_cookie("member", request.user.id, secure=True, httponly=True, samesite="None")
    # ok: cookie-for-other-sites
    answer.set_cookie("member", request.user.id, secure=True, httponly=True, samesite="Lax")
    # ruleid: cookie-header-without-secure, cookie-header-readable-by-scripts
    answer["Set-Cookie"] = f"member={request.user.id}; Path=/"
    # ok: cookie-header-without-secure, cookie-header-readable-by-scripts
    answer["Set-Cookie"] = f"member={request.user.id}; Path=/; Secure; HttpOnly; SameSite=Lax"
    # ok: cookie-header-without-secure, cookie-header-readable-by-scripts
    answer["Set-Cookie"] = request.session["cookie"]
    # ok: cookie-header-without-secure, cookie-header-readable-by-scripts
    answer["Set-Cookie"] = "member=; Max-Age=0"
    return answer


class Members(RequestHandler):
    def post(self):
        # ruleid: cookie-sent-unencrypted, cookie-readable-by-scripts, cookie-without-samesite
        self.set_secure_cookie("member", self.get_argument("name"))
        # ok: cookie-sent-unencrypted, cookie-readable-by-scripts, cookie-without-samesite
        self.set_secure_cookie("member", self.get_argument("name"), secure=True, httponly=True, samesite="Lax")
        # ok: cookie-header-readable-by-scripts
        # ruleid: cookie-header-without-secure
        self.set_header("Set-Cookie", "member=%s; HttpOnly" % self.get_argument("name"))


async def aiohttp_view(request):
    answer = web.Response(text="hello")
    # ruleid: cookie-sent-unencrypted, cookie-readable-by-scripts, cookie-without-samesite
    answer.set_cookie("member", request["member"])
    # ruleid: cookie-header-without-secure, cookie-header-readable-by-scripts
    return web.Response(text="hello", headers={"Set-Cookie": "member=" + request["member"]})


def by_hand(self, name):
    jar = http.cookies.SimpleCookie()
    # ruleid: cookie-of-table-sent-unencrypted, cookie-of-table-readable-by-scripts
    jar["member"] = name
    # ok: cookie-of-table-readable-by-scripts
    # ruleid: cookie-of-table-sent-unencrypted
    jar["session"] = name
    jar["session"]["httponly"] = True
    # ok: cookie-of-table-sent-unencrypted, cookie-of-table-readable-by-scripts
    jar["session"]["path"] = "/"
    # ok: cookie-of-table-sent-unencrypted, cookie-of-table-readable-by-scripts
    jar["token"] = name
    jar["token"]["secure"] = True
    jar["token"]["httponly"] = True
    # ok: cookie-of-table-sent-unencrypted, cookie-of-table-readable-by-scripts
    jar["old"] = ""
    # ruleid: cookie-header-without-secure, cookie-header-readable-by-scripts
    self.send_header("Set-Cookie", "member=%s" % name)
    # ok: cookie-header-without-secure, cookie-header-readable-by-scripts
    self.send_header("Set-Cookie", jar["token"].OutputString())


def cherrypy_page(name):
    # ruleid: cookie-of-table-sent-unencrypted, cookie-of-table-readable-by-scripts
    cherrypy.response.cookie["member"] = name
    # ok: cookie-of-table-sent-unencrypted, cookie-of-table-readable-by-scripts
    return cherrypy.request.cookie["member"].value


app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
other = Flask(__name__)
other.secret_key = os.environ["SECRET_KEY"]
other.config.update(SESSION_COOKIE_SECURE=True, SESSION_COOKIE_SAMESITE="Lax")

# ruleid: session-cookie-sent-unencrypted
app.config["REMEMBER_COOKIE_SECURE"] = False
# ruleid: session-cookie-readable-by-scripts
app.config["SESSION_COOKIE_HTTPONLY"] = False
# ruleid: session-cookie-for-other-sites
app.config["SESSION_COOKIE_SAMESITE"] = "None"
# ruleid: session-cookie-sent-unencrypted
app.config.update(SESSION_COOKIE_SECURE=False, SESSION_COOKIE_SAMESITE="Lax")
# ok: session-cookie-sent-unencrypted
app.config["REMEMBER_COOKIE_SECURE"] = os.environ["ENV"] == "production"
# ok: session-cookie-sent-unencrypted, session-cookie-readable-by-scripts
app.config["SESSION_COOKIE_HTTPONLY"] = True
# ok: session-cookie-for-other-sites
app.config["SESSION_COOKIE_SAMESITE"] = "Strict"

# ruleid: session-cookie-sent-unencrypted
CSRF_COOKIE_SECURE = False
# ruleid: session-cookie-readable-by-scripts
SESSION_COOKIE_HTTPONLY = False
# ruleid: session-cookie-for-other-sites
SESSION_COOKIE_SAMESITE = None
# ok: session-cookie-readable-by-scripts
CSRF_COOKIE_HTTPONLY = False
# ok: session-cookie-sent-unencrypted
LANGUAGE_COOKIE_SECURE = False
REST_AUTH = {
    "USE_JWT": True,
    # ruleid: session-cookie-readable-by-scripts
    "JWT_AUTH_HTTPONLY": False,
    # ok: session-cookie-for-other-sites
    "JWT_AUTH_SAMESITE": "Lax",
}
if app.debug:
    # ok: session-cookie-sent-unencrypted
    app.config["SESSION_COOKIE_SECURE"] = False


class DevelopmentConfig:
    # ok: session-cookie-sent-unencrypted
    SESSION_COOKIE_SECURE = False


class ProductionConfig:
    # ruleid: session-cookie-sent-unencrypted
    SESSION_COOKIE_SECURE = False


api = FastAPI()
# ruleid: session-store-without-secure
api.add_middleware(SessionMiddleware, secret_key=os.environ["KEY"])
# ruleid: session-cookie-sent-unencrypted
api.add_middleware(SessionMiddleware, secret_key=os.environ["KEY"], https_only=False)
# ok: session-store-without-secure, session-cookie-sent-unencrypted
api.add_middleware(SessionMiddleware, secret_key=os.environ["KEY"], https_only=True)
# ruleid: cookie-for-other-sites
api.add_middleware(SessionMiddleware, secret_key=os.environ["KEY"], https_only=True, same_site="none")
layers = [
    # ruleid: session-store-without-secure
    Middleware(SessionMiddleware, secret_key=os.environ["KEY"]),
]
# ruleid: session-cookie-sent-unencrypted, session-cookie-readable-by-scripts
transport = CookieTransport(cookie_secure=False, cookie_httponly=False)
# ok: session-cookie-sent-unencrypted, session-cookie-readable-by-scripts
transport = CookieTransport(cookie_max_age=3600)
# ruleid: session-store-without-secure
storage = EncryptedCookieStorage(os.environ["KEY"])
# ok: session-store-without-secure, session-store-readable-by-scripts
storage = EncryptedCookieStorage(os.environ["KEY"], secure=True)
# ruleid: session-cookie-sent-unencrypted, session-cookie-readable-by-scripts
Talisman(other, session_cookie_secure=False, session_cookie_http_only=False)
# ruleid: session-store-without-secure, session-store-readable-by-scripts
sessions = SignedCookieSessionFactory(os.environ["KEY"])
# ok: session-store-without-secure, session-store-readable-by-scripts
sessions = SignedCookieSessionFactory(os.environ["KEY"], secure=True, httponly=True)
# ruleid: session-store-readable-by-scripts
policy = AuthTktAuthenticationPolicy(os.environ["KEY"], secure=True)


@api.post("/login")
async def login(response: Response, token: str):
    # ok: cookie-readable-by-scripts
    # ruleid: cookie-sent-unencrypted
    response.set_cookie("session", token, httponly=True, samesite="lax")
    return {}


def remember(jar, kept, cookie):
    for one in kept:
        # ok: cookie-sent-unencrypted, cookie-readable-by-scripts
        jar_of_client.set_cookie(one)
    # ok: cookie-sent-unencrypted, cookie-readable-by-scripts
    self.set_cookie(cookie)


class Framework:
    # ok: session-cookie-sent-unencrypted, session-cookie-for-other-sites
    default_config = Settings({"SESSION_COOKIE_SECURE": False, "SESSION_COOKIE_SAMESITE": None})
