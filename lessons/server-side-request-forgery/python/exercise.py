import requests
from flask import Flask, Response, request

app = Flask(__name__)


@app.get("/avatar")
def avatar():
    picture = requests.get(request.args["src"], timeout=5)
    return Response(picture.content, mimetype="image/png")
