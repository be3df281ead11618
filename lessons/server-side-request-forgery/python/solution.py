import requests
from flask import Flask, Response, abort, request

app = Flask(__name__)
SOURCES = {"team": "https://pictures.example/team.png", "shop": "https://pictures.example/shop.png"}


@app.get("/avatar")
def avatar():
    source = SOURCES.get(request.args["src"])
    if source is None:
        abort(404)
    picture = requests.get(source, timeout=5, allow_redirects=False)
    return Response(picture.content, mimetype="image/png")
