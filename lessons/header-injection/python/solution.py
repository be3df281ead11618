from flask import Flask, abort, make_response, render_template, request

app = Flask(__name__)
LANGUAGES = {"en": "English", "de": "Deutsch", "fr": "Français"}


@app.get("/language")
def choose():
    language = request.args["to"]
    if language not in LANGUAGES:
        abort(404)
    response = make_response(render_template("start.html", language=language))
    response.set_cookie("language", language, secure=True, httponly=True, samesite="Lax")
    response.headers["Content-Language"] = language
    return response
