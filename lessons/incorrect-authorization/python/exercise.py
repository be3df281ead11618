from flask import Flask, abort, jsonify, request
from flask_login import current_user, login_required
from paper import articles

app = Flask(__name__)


@app.get("/articles")
def published():
    return jsonify([one.title for one in articles() if not one.draft])


@app.get("/drafts")
@login_required
def drafts():
    if request.args.get("role") != "editor":
        abort(403)
    return jsonify([f"{current_user.name} reads {one.title}" for one in articles() if one.draft])
