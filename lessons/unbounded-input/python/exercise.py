from flask import Flask, request

app = Flask(__name__)


@app.get("/banner")
def banner():
    text = request.args.get("text", "Hello")
    width = request.args.get("width", 40, type=int)
    line = "*" * width
    return {"lines": [line, text.center(40, "*"), line]}
