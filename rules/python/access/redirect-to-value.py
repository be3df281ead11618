from urllib.parse import urlparse

from django.http import HttpResponseRedirect
from django.utils.http import url_has_allowed_host_and_scheme
from fastapi import FastAPI
from fastapi.responses import RedirectResponse
from flask import Flask, Response, redirect, request, url_for

app = Flask(__name__)
api = FastAPI()
PAGES = {"home": "/", "orders": "/orders"}


@app.post("/login")
def login():
    # ruleid: redirect-to-value
    return redirect(request.args.get("next", "/"))


@app.post("/logout")
def logout():
    target = request.args.get("next")
    # ruleid: redirect-to-value
    return redirect(target or "/")


@api.get("/go")
def go(url: str):
    # ruleid: redirect-to-value
    return RedirectResponse(url)


def django_login(request):
    target = request.GET["next"]
    # ruleid: redirect-to-value
    return HttpResponseRedirect(target)


@app.post("/safe")
def safe():
    page = request.args.get("next")
    # ok: redirect-to-value
    return redirect(PAGES.get(page, "/"))


@app.post("/home")
def home():
    # ok: redirect-to-value
    return redirect(url_for("home"))


def checked(request):
    target = request.GET["next"]
    if url_has_allowed_host_and_scheme(target, allowed_hosts={request.get_host()}):
        # ok: redirect-to-value
        return HttpResponseRedirect(target)
    # ok: redirect-to-value
    return HttpResponseRedirect("/")


def elsewhere(target):
    # ok: redirect-to-value
    return redirect(target)


@app.get("/header")
def by_header():
    target = request.args["next"]
    response = Response("", 302)
    # ruleid: redirect-to-value
    response.headers["Location"] = target
    return response


@app.get("/longer")
def longer():
    target = request.args["next"]
    # ruleid: redirect-to-value
    return redirect("{}?done=1".format(target))


@app.get("/ours")
def ours():
    page = request.args["page"]
    here = "https://shop.example/"
    here += page
    # ok: redirect-to-value
    first = redirect(here)
    there = "https://shop.example/{}".format(page)
    # ok: redirect-to-value
    second = redirect(there)
    # ok: redirect-to-value
    return first, second, redirect("/pages/" + page)


@app.get("/only")
def only():
    target = request.args["next"]
    if target == "/orders":
        # ok: redirect-to-value
        return redirect(target)
    return "no"


@app.get("/host")
def by_host():
    target = request.args["next"].replace("\\", "/")
    if urlparse(target).netloc:
        return "no"
    # ok: redirect-to-value
    return redirect(target)


@app.get("/checked")
def by_function():
    target = request.args["next"]
    if not is_safe_url(target):
        return "no"
    # ok: redirect-to-value
    return redirect(target)


class Login(RequestHandler):
    def post(self):
        # ruleid: redirect-to-value
        self.redirect(self.get_argument("next"))
