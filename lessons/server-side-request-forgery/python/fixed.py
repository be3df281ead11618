import requests
from flask import Flask, abort, request

app = Flask(__name__)
# region: fetch
FEEDS = {"news": "https://news.example/feed", "blog": "https://blog.example/feed"}


@app.post("/preview")
def preview():
    # ruleid: host-from-a-list
    feed = FEEDS.get(request.form["feed"])
    if feed is None:
        abort(400)
    page = requests.get(feed, timeout=5, allow_redirects=False)
    # endregion
    return page.text[:500]
