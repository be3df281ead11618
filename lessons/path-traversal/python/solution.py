from pathlib import Path

from flask import Flask, abort, request

app = Flask(__name__)
NOTES = Path("notes").resolve()


@app.post("/notes")
def save():
    title = request.form["title"]
    note = (NOTES / f"{title}.md").resolve()
    if not note.is_relative_to(NOTES):
        abort(400)
    note.write_text(request.form["text"], encoding="utf-8")
    return "saved", 201
