import requests
from flask import Flask, request

app = Flask(__name__)


@app.post("/preview")
def preview():
    url = request.form["url"]
    # region: fetch
    page = requests.get(url, timeout=5)
    # endregion
    return page.text[:500]
