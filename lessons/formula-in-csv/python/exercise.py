import csv

from flask import Flask, request

app = Flask(__name__)


@app.post("/tickets")
def save_ticket():
    subject = request.form["subject"]
    with open("tickets.csv", "a", newline="", encoding="utf-8") as file:
        csv.writer(file).writerow([request.form["room"], subject])
    return "saved", 201
