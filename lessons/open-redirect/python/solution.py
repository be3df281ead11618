from flask import Flask, redirect, request

app = Flask(__name__)
PAGES = {"home": "/", "news": "/news", "help": "/help"}


@app.get("/language")
def choose_language():
    back = PAGES.get(request.args.get("back", "home"), "/")
    answer = redirect(back)
    answer.set_cookie("language", request.args.get("to", "en"), samesite="Lax", secure=True)
    return answer
