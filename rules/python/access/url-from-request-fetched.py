import urllib.request

import httpx
import requests
from fastapi import FastAPI
from flask import Flask, request

app = Flask(__name__)
api = FastAPI()
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
