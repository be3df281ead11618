"""Sends a subject with a header in it, and looks at who gets the mail."""

import email

SENT = []


class SMTP:
    """Keeps what is sent."""

    def __init__(self, host, timeout):
        assert host and timeout

    def __enter__(self):
        return self

    def __exit__(self, *error):
        return None

    def sendmail(self, sender, to, mail):
        SENT.append(mail)

    def send_message(self, mail):
        SENT.append(mail.as_string())


def stand_ins():
    return {"smtplib": {"SMTP": SMTP}}


def attack(code):
    return got(code, "Hello\nBcc: everybody@customers.example")


def bypass(code):
    return got(code, "Hello\nbcc: everybody@customers.example")


def got(code, subject):
    SENT.clear()
    send(code, subject)
    mail = email.message_from_string(SENT[0]) if SENT else {}
    return f"To: {mail['To']}\nBcc: {mail['Bcc']}" if "Bcc" in mail else None


def use(code):
    SENT.clear()
    assert send(code, "Opening hours").status_code == 200
    mail = email.message_from_string(SENT[0])
    assert mail["Subject"] == "Opening hours"
    assert mail.get_payload().strip() == "When are you open?"


def send(code, subject):
    form = {"subject": subject, "text": "When are you open?"}
    return code.app.test_client().post("/contact", data=form)
