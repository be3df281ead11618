from flask import Flask, request

app = Flask(__name__)
GUESTS: list[tuple[str, str]] = []


@app.get("/guestbook")
def count():
    return {"guests": len(GUESTS)}


@app.post("/guestbook")
def sign():
    name = request.form["name"]
    words = request.form["words"]
    GUESTS.append((name, words))
    return f"<h1>Thank you, {name}!</h1><p>You are guest number {len(GUESTS)}.</p>"
