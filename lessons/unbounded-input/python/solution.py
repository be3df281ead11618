from flask import Flask, request

app = Flask(__name__)


@app.get("/banner")
def banner():
    text = request.args.get("text", "Hello")
    width = min(request.args.get("width", 40, type=int), 200)
    line = "*" * width
    return {"lines": [line, text.center(40, "*"), line]}
