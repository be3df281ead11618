from flask import Flask, request

app = Flask(__name__)
GUESTS: list[tuple[str, str]] = []


@app.post("/guestbook")
def sign():
    name, words = request.form["name"], request.form["words"]
    GUESTS.append((name, words))
    return f"<h1>Thank you, {name}!</h1><p>You are guest number {len(GUESTS)}.</p>"
