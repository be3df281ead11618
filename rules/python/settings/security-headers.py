import tornado.web
from django.http import HttpResponse
from django.utils.decorators import method_decorator
from django.views.decorators.clickjacking import xframe_options_deny, xframe_options_exempt
from flask import Flask, make_response
from flask_talisman import Talisman

app = Flask(__name__)

# ruleid: protection-header-off
SECURE_CONTENT_TYPE_NOSNIFF = False
# ok: protection-header-off
SECURE_CONTENT_TYPE_NOSNIFF = True
# ruleid: protection-header-off
SECURE_HSTS_SECONDS = 0
# ok: protection-header-off
SECURE_HSTS_SECONDS = 31536000
# ruleid: protection-header-off
X_FRAME_OPTIONS = "ALLOWALL"
# ok: protection-header-off
X_FRAME_OPTIONS = "DENY"
# ok: protection-header-off
X_FRAME_OPTIONS = "SAMEORIGIN"
# ruleid: protection-header-off
SECURE_REFERRER_POLICY = "unsafe-url"

# ruleid: protection-middleware-missing
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
]
# ok: protection-middleware-missing
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
# ok: protection-middleware-missing
WORKERS = ["django.middleware.common.CommonMiddleware"]


# ruleid: framing-allowed
@xframe_options_exempt
def map_view(request):
    return HttpResponse("map")


# ok: framing-allowed
@xframe_options_deny
def pay(request):
    response = HttpResponse("pay")
    # ruleid: framing-allowed
    response.xframe_options_exempt = True
    # ok: framing-allowed
    response.xframe_options_exempt = False
    # ruleid: frame-header-removed
    del response["X-Frame-Options"]
    # ok: frame-header-removed
    del response["X-Cache"]
    # ruleid: frame-header-removed
    response.headers.pop("Content-Security-Policy", None)
    # ok: frame-header-removed
    request.headers.pop("Authorization", None)
    return response


# ruleid: framing-allowed
@method_decorator(xframe_options_exempt, name="dispatch")
class Widget:
    # ok: framing-allowed
    @method_decorator(xframe_options_deny)
    def get(self, request):
        return HttpResponse("widget")


@app.after_request
def protect(response):
    # ruleid: weak-protection-header
    response.headers["X-Frame-Options"] = "ALLOWALL"
    # ok: weak-protection-header
    response.headers["X-Frame-Options"] = "DENY"
    # ok: weak-protection-header
    response.headers["X-XSS-Protection"] = "1; mode=block"
    # ruleid: weak-protection-header
    response.headers["Content-Security-Policy"] = "default-src * 'unsafe-inline'"
    # ruleid: weak-protection-header
    response.headers["Content-Security-Policy"] = "default-src 'self'; script-src 'self' 'unsafe-inline'"
    # ok: weak-protection-header
    response.headers["Content-Security-Policy"] = "default-src 'self'; img-src *; style-src 'unsafe-inline' 'self'; script-src 'self'"
    # ok: weak-protection-header
    response.headers["Content-Security-Policy"] = "script-src 'nonce-r4nd0m' 'unsafe-inline'"
    # ruleid: weak-protection-header
    response.headers["Strict-Transport-Security"] = "max-age=0"
    # ok: weak-protection-header
    response.headers["Strict-Transport-Security"] = "max-age=31536000; includeSubDomains"
    # ruleid: weak-protection-header
    response.headers.set("Referrer-Policy", "unsafe-url")
    # ok: weak-protection-header
    response.headers.set("Referrer-Policy", "no-referrer")
    return response


class Page(tornado.web.RequestHandler):
    def get(self):
        # ruleid: weak-protection-header
        self.set_header("X-Content-Type-Options", "sniff")
        # ok: weak-protection-header
        self.set_header("X-Content-Type-Options", "nosniff")


# ruleid: script-policy-allows-inline
CSP_SCRIPT_SRC = ("'self'", "'unsafe-inline'")
# ok: script-policy-allows-inline
CSP_SCRIPT_SRC = ("'self'", "https://cdn.shop.example")
# ok: script-policy-allows-inline
CSP_STYLE_SRC = ("'self'", "'unsafe-inline'")

# ruleid: protection-option-off
Talisman(app, content_security_policy=None)
# ruleid: protection-option-off
Talisman(app, frame_options=None, strict_transport_security=True)
# ok: protection-option-off
Talisman(app, content_security_policy={"default-src": "'self'"})
# ok: protection-option-off
Talisman(app, session_cookie_secure=False)
