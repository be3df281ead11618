"""Falcon's cookies have both flags unless told otherwise; Django's session has one of them."""

import falcon


class Login:
    def on_post(self, req, resp):
        # ok: cookie-sent-unencrypted, cookie-readable-by-scripts
        # ruleid: cookie-without-samesite
        resp.set_cookie("member", req.media["name"])
        # ruleid: session-cookie-sent-unencrypted, cookie-without-samesite
        resp.set_cookie("member", req.media["name"], secure=False)
        # ruleid: session-cookie-readable-by-scripts, cookie-without-samesite
        resp.set_cookie("member", req.media["name"], http_only=False)
        # ok: session-cookie-sent-unencrypted, session-cookie-readable-by-scripts
        # ruleid: cookie-without-samesite
        resp.set_cookie("member", req.media["name"], max_age=3600, secure=True, http_only=True)


app = falcon.App()

# ruleid: session-cookie-left-to-defaults
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
]
# ok: session-cookie-left-to-defaults
INSTALLED_APPS = ["django.contrib.sessions"]
