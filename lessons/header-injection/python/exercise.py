from flask import Flask, make_response, render_template, request

app = Flask(__name__)
LANGUAGES = {"en": "English", "de": "Deutsch", "fr": "Français"}


@app.get("/language")
def choose():
    language = request.args["to"]
    response = make_response(render_template("start.html", language=language))
    response.headers["Set-Cookie"] = f"language={language}; Secure; HttpOnly; SameSite=Lax"
    response.headers["Content-Language"] = language
    return response
