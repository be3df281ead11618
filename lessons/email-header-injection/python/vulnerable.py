import smtplib

from flask import Flask, request

app = Flask(__name__)
SHOP, OFFICE = "web@shop.example", "office@shop.example"


@app.post("/contact")
def contact():
    subject, text = request.form["subject"], request.form["text"]
    # region: mail
    mail = f"Subject: {subject}\nTo: {OFFICE}\n\n{text}"
    with smtplib.SMTP("mail.shop.example", timeout=10) as server:
        server.sendmail(SHOP, OFFICE, mail)
    # endregion
    return "sent"
