from flask import Flask, redirect, request

app = Flask(__name__)


@app.get("/language")
def choose_language():
    back = request.args.get("back", "/")
    answer = redirect(back)
    answer.set_cookie("language", request.args.get("to", "en"), samesite="Lax", secure=True)
    return answer
