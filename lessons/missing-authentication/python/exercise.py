from flask import Flask, jsonify, request
from flask_login import login_required

from club import rooms

app = Flask(__name__)


@app.get("/rooms")
def free_rooms():
    return jsonify([name for name, bookings in rooms.items() if not bookings])


@app.post("/rooms/<name>/bookings")
@login_required
def book(name):
    rooms[name].append(request.get_json()["day"])
    return "", 201


@app.delete("/rooms/<name>/bookings")
def clear(name):
    rooms[name].clear()
    return "", 204
