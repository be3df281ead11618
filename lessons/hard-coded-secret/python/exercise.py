import smtplib
import ssl
from email.message import EmailMessage


def send_report(text: str) -> None:
    message = EmailMessage()
    message["Subject"] = "Weekly report"
    message["From"] = message["To"] = "reports@club.example"
    message.set_content(text)
    smtp_password = "m4il-9931-bridge"
    context = ssl.create_default_context()
    with smtplib.SMTP_SSL("mail.club.example", context=context, timeout=10) as server:
        server.login("reports", smtp_password)
        server.send_message(message)
