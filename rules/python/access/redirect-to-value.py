from django.http import HttpResponseRedirect
from django.utils.http import url_has_allowed_host_and_scheme
from fastapi import FastAPI
from fastapi.responses import RedirectResponse
from flask import Flask, redirect, request, url_for

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
