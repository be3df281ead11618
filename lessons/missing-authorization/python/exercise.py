from club import admin_required, events, payments
from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/events")
def list_events():
    return jsonify([event.title for event in events()])


@app.get("/admin/payments")
def list_payments():
    return jsonify([{"payer": one.payer, "euros": one.euros} for one in payments()])


@app.get("/admin/settings")
@admin_required
def show_settings():
    return jsonify(theme="plain")
