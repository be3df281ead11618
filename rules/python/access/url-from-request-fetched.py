import http.client
import urllib.request
from urllib.parse import urlparse

import aiohttp
import httpx
import requests
from fastapi import FastAPI
from flask import Flask, abort, request

app = Flask(__name__)
api = FastAPI()
HOSTS = {"news.example", "blog.example"}
FEEDS = {"news": "https://news.example/feed", "blog": "https://blog.example/feed"}


@app.post("/preview")
def preview():
    url = request.form["url"]
    # ruleid: url-from-request-fetched
    return requests.get(url, timeout=5).text


@app.get("/avatar")
def avatar():
    host = request.args.get("host", "")
    # ruleid: url-from-request-fetched
    return requests.get(f"https://{host}/avatar.png", timeout=5).content


@app.get("/direct")
def direct():
    # ruleid: url-from-request-fetched
    return requests.get(request.args["url"], timeout=5).text


@api.get("/fetch")
async def fetch(url: str):
    # ruleid: url-from-request-fetched
    return httpx.get(url, timeout=5).text


@app.get("/old")
def old():
    url = request.args["url"]
    # ruleid: url-from-request-fetched
    return urllib.request.urlopen(url).read()


@app.get("/feed")
def feed():
    name = request.args["name"]
    # ok: url-from-request-fetched
    return requests.get(FEEDS[name], timeout=5).text


@app.get("/user")
def user():
    user_id = request.args["id"]
    # ok: url-from-request-fetched
    return requests.get(f"https://api.example/users/{user_id}", timeout=5).text


@app.get("/health")
def health():
    # ok: url-from-request-fetched
    return requests.get("https://api.example/health", timeout=5).text


def batch(url):
    # ok: url-from-request-fetched
    return requests.get(url, timeout=5).text


@app.get("/other-clients")
async def other_clients():
    url = request.args["url"]
    # ruleid: url-from-request-fetched
    urllib.request.urlretrieve(url, "/srv/copy")
    # ruleid: url-from-request-fetched
    connection = http.client.HTTPSConnection(request.args["host"])
    async with aiohttp.ClientSession() as session:
        # ruleid: url-from-request-fetched
        await session.get(url)
    http_client = httpx.AsyncClient()
    # ruleid: url-from-request-fetched
    await http_client.post(f"https://{url}/in")
    # ok: url-from-request-fetched
    await http_client.post("https://shop.example/in", json={"url": url})
    return connection


def lambda_handler(event, context):
    # ruleid: url-from-request-fetched
    first = requests.get(event["url"], timeout=5)
    # ok: url-from-request-fetched
    return first, requests.get("https://shop.example/", params={"id": event["id"]}, timeout=5)


@app.get("/only-ours")
def only_ours():
    url = request.args["url"]
    if urlparse(url).hostname not in HOSTS:
        abort(400)
    # ok: url-from-request-fetched
    return requests.get(url, timeout=5).text


@app.get("/by-function")
def by_function():
    url = request.args["url"]
    if not is_safe_url(url):
        abort(400)
    # ok: url-from-request-fetched
    return requests.get(url, timeout=5).text


def preview_of_form(form):
    # ruleid: url-from-request-fetched
    page = requests.get(form.cleaned_data["address"], timeout=5)
    # ok: url-from-request-fetched
    return page or requests.get("https://shop.example/preview", timeout=5)
