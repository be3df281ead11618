import re

from flask import Flask, request

app = Flask(__name__)
TAGS = re.compile(r"^[a-z]+(,[a-z]+)*$")


@app.post("/tags")
def save_tags():
    tags = request.form["tags"]
    if not TAGS.match(tags):
        return "letters and commas, please", 400
    return {"tags": tags.split(",")}
