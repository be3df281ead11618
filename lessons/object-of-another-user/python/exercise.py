from flask import Flask, jsonify
from flask_login import current_user, login_required
from notes import Note

app = Flask(__name__)


@app.get("/notes")
@login_required
def my_notes():
    mine = Note.query.filter_by(owner_id=current_user.id)
    return jsonify([{"id": note.id, "title": note.title} for note in mine])


@app.delete("/notes/<int:note_id>")
@login_required
def delete_note(note_id):
    note = Note.query.get_or_404(note_id)
    note.delete()
    return "", 204
