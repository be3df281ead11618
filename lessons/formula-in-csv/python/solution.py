import csv

from flask import Flask, request

app = Flask(__name__)


def plain(text):
    return "'" + text if text.startswith(("=", "+", "-", "@", "\t", "\r", "\n")) else text


@app.post("/tickets")
def save_ticket():
    subject = request.form["subject"]
    with open("tickets.csv", "a", newline="", encoding="utf-8") as file:
        csv.writer(file).writerow([plain(request.form["room"]), plain(subject)])
    return "saved", 201
