import csv
import html
import smtplib
from email.message import EmailMessage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText

from flask import Flask, Response, request
from openpyxl import Workbook

app = Flask(__name__)


@app.post("/contact")
def contact():
    subject = request.form["subject"]
    text = request.form["text"]
    smtp = smtplib.SMTP("mail.shop.example")
    message = f"Subject: {subject}\nTo: office@shop.example\n\n{text}"
    # ruleid: mail-header-from-request
    smtp.sendmail("web@shop.example", "office@shop.example", message)
    mail = MIMEText(text)
    # ok: mail-header-from-request
    mail["Subject"] = subject
    # ruleid: mail-header-from-request
    smtp.sendmail("web@shop.example", "office@shop.example", "Reply-To: " + request.form["mail"] + "\n\nHello")
    # ok: mail-header-from-request
    mail["To"] = "office@shop.example"
    modern = EmailMessage()
    # ok: mail-header-from-request
    modern["Subject"] = subject
    modern.set_content(text)
    # ok: mail-header-from-request
    smtp.send_message(modern)
    multi = MIMEMultipart()
    # ok: mail-header-from-request
    multi["Subject"] = subject.replace("\n", " ").replace("\r", " ")
    # ok: mail-header-from-request
    multi["Subject"] = " ".join(subject.splitlines())
    # ruleid: mail-body-html-from-request
    page = MIMEText(f"<p>{text}</p>", "html")
    # ruleid: mail-body-html-from-request
    modern.add_alternative("<p>" + text + "</p>", subtype="html")
    # ok: mail-body-html-from-request
    plain = MIMEText(text, "plain")
    # ok: mail-body-html-from-request
    escaped = MIMEText(f"<p>{html.escape(text)}</p>", "html")
    # ok: mail-body-html-from-request
    modern.add_alternative("<p>Thank you</p>", subtype="html")
    return str([page, plain, escaped])


@app.post("/orders")
def orders():
    name = request.form["name"]
    with open("orders.csv", "a", newline="") as file:
        writer = csv.writer(file)
        # ruleid: csv-cell-from-request
        writer.writerow([name, request.form["wishes"]])
        # ok: csv-cell-from-request
        writer.writerow(["name", "wishes"])
        # ok: csv-cell-from-request
        writer.writerow([int(request.form["count"])])
        # ok: csv-cell-from-request
        writer.writerow([harmless(name)])
        # ruleid: csv-line-built-from-strings
        file.write(f"{name},1\n")
        # ok: csv-line-built-from-strings
        file.write(f"{int(request.form['count'])},1\n")
        # ok: csv-line-built-from-strings
        file.write("name,wishes\n")
    sheet = Workbook().active
    # ruleid: csv-cell-from-request
    sheet.append([name])
    # ruleid: csv-cell-from-request
    sheet["A1"] = name
    # ruleid: csv-line-built-from-strings
    return Response("name\n" + name, mimetype="text/csv")


def export(members, writer):
    writer.writerow(["name", "joined"])
    for member in members:
        # ruleid: csv-cell-from-request
        writer.writerow([member.name, member.joined])
        # ok: csv-cell-from-request
        writer.writerow([escape_cell(member.name), member.joined])
        # ok: csv-cell-from-request
        writer.writerow([member.id, member.joined])
    # ok: csv-line-built-from-strings
    return Response("name\n", mimetype="text/csv")
