"""Another website's page sends a form, with the visitor's cookie."""

import os
import re
import secrets

COVERS = ["vulnerable.py", "fixed.py", "wrong.py"]
OWN = {"Origin": "https://club.example", "Referer": "https://club.example/mail"}


class Members:
    """The club's list of addresses."""

    mails = {}

    def check(self, name, password):
        return name if password == "correct-horse" else ""

    def set_mail(self, name, mail):
        self.mails[name] = mail


class CSRFProtect:
    """As much of Flask-WTF's as the snippet uses."""

    def __init__(self, app):
        from flask import abort, request, session

        def token():
            return session.setdefault("csrf_token", secrets.token_hex(8))

        def check():
            if request.method == "POST" and request.form.get("csrf_token") != token():
                abort(400)

        app.before_request(check)
        app.jinja_env.globals["csrf_token"] = token


def stand_ins():
    return {"club": {"members": Members()}, "flask_wtf": {}, "flask_wtf.csrf": {"CSRFProtect": CSRFProtect}}


def prepare():
    os.environ["SECRET_KEY"] = "for this proof"


def logged_in(code):
    code.members.mails["Ada"] = "ada@club.example"
    client = code.app.test_client()
    fields = {"name": "Ada", "password": "correct-horse", "csrf_token": token(client)}
    client.post("/login", data=fields, headers=OWN)
    return client


def token(client):
    found = re.search(r'name="csrf_token" value="(\w+)"', client.get("/mail").get_data(as_text=True))
    return found[1] if found else ""


def attack(code):
    return sent_from(code, "https://evil.example")


def bypass(code):
    return sent_from(code, "https://club.example.evil.example")


def sent_from(code, site):
    client = logged_in(code)
    headers = {"Origin": site, "Referer": f"{site}/prize"}
    client.post("/mail", data={"mail": "eve@evil.example"}, headers=headers)
    mail = code.members.mails["Ada"]
    return f"Ada's address: {mail}" if "eve" in mail else None


def use(code):
    client = logged_in(code)
    client.post("/mail", data={"mail": "ada@home.example", "csrf_token": token(client)}, headers=OWN)
    assert code.members.mails["Ada"] == "ada@home.example"
