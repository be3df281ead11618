import smtplib
from email.message import EmailMessage

from flask import Flask, abort, request

app = Flask(__name__)
SHOP, OFFICE = "web@shop.example", "office@shop.example"


@app.post("/contact")
def contact():
    subject, text = request.form["subject"], request.form["text"]
    # region: mail
    mail = EmailMessage()
    try:
        # ruleid: headers-by-the-library
        mail["Subject"] = subject
    except ValueError:
        abort(400)
    mail["From"], mail["To"] = SHOP, OFFICE
    mail.set_content(text)
    with smtplib.SMTP("mail.shop.example", timeout=10) as server:
        server.send_message(mail)
    # endregion
    return "sent"
