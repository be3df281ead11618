import hashlib
import secrets
import time
import uuid
from datetime import datetime
from email.mime.text import MIMEText

from django.core.mail import send_mail
from django.utils import timezone
from flask import Flask, jsonify, request, session, url_for
from flask_login import current_user, login_required
from itsdangerous import URLSafeTimedSerializer

import settings
from shop import User, db, mail, send_email

app = Flask(__name__)
serializer = URLSafeTimedSerializer(app.secret_key)


# --- tokens ---


@app.post("/forgot")
def forgot():
    user = User.by_email(request.form["email"])
    # ruleid: reset-token-predictable
    user.reset_token = str(uuid.uuid1())
    # ruleid: reset-token-predictable
    user.reset_token = hashlib.md5(user.email.encode()).hexdigest()
    # ok: reset-token-predictable
    user.reset_code = secrets.randbelow(1_000_000)
    # ruleid: reset-token-predictable
    token = hashlib.sha256(f"{user.id}{time.time()}".encode()).hexdigest()
    # ruleid: reset-token-predictable
    db.session.add(Reset(user=user, reset_token=str(datetime.now().timestamp())))
    # ok: reset-token-predictable
    user.reset_token = secrets.token_urlsafe(32)
    # ok: reset-token-predictable
    user.reset_token = uuid.uuid4().hex
    # ok: reset-token-predictable
    user.reset_token_expires = timezone.now()
    # ok: reset-token-predictable
    user.reset_token = serializer.dumps({"id": user.id, "at": time.time()})
    # ok: reset-token-predictable
    started = time.time()
    return token, started


# --- links ---


@app.post("/forgot-link")
def send_reset_link():
    user = User.by_email(request.form["email"])
    # ruleid: reset-link-from-host-header
    reset_url = f"https://{request.host}/reset/{user.reset_token}"
    # ruleid: reset-link-from-host-header
    send_email(user.email, "A new password", request.host_url + "reset/" + user.reset_token)
    # ruleid: reset-link-from-host-header
    reset_link = "https://" + request.headers["Host"] + "/reset/" + user.reset_token
    # ruleid: reset-link-from-host-header
    verify_url = url_for("verify", token=user.reset_token, _external=True)
    # ok: reset-link-from-host-header
    reset_url = f"https://{settings.HOST}/reset/{user.reset_token}"
    # ok: reset-link-from-host-header
    reset_url = url_for("reset", token=user.reset_token)
    # ok: reset-link-from-host-header
    send_email(user.email, "A new password", settings.BASE + "/reset/" + user.reset_token)
    # ok: reset-link-from-host-header
    page = f"https://{request.host}/about"
    return reset_url, reset_link, verify_url, page


# --- setting it ---


@app.post("/reset")
# ruleid: password-set-without-proof
def reset_password():
    user = User.by_id(request.form["user_id"])
    user.set_password(request.form["password"])
    db.session.commit()
    return "done"


@app.post("/reset-sql")
# ruleid: password-set-without-proof
def forgot_password():
    db.execute("UPDATE users SET password = ? WHERE email = ?", (hashed(request.json["new"]), request.json["email"]))
    return "done"


@app.post("/reset-with-token")
# ok: password-set-without-proof
def reset_with_proof():
    user = User.by_token(request.form["token"])
    user.set_password(request.form["password"])
    return "done"


@app.post("/sign-up")
# ok: password-set-without-proof
def sign_up():
    user = User(name=request.form["name"])
    user.set_password(request.form["password"])
    return "done"


@app.post("/change")
@login_required
# ruleid: password-changed-without-old-one
def change_password():
    current_user.set_password(request.form["password"])
    db.session.commit()
    return "done"


@app.post("/change-well")
@login_required
# ok: password-changed-without-old-one, password-set-without-proof
def change_password_well():
    if not current_user.check_password(request.form["old"]):
        return "no", 403
    current_user.set_password(request.form["password"])
    return "done"


@app.post("/profile")
@login_required
# ok: password-changed-without-old-one
def profile():
    current_user.nick = request.form["nick"]
    return "done"


# --- answers ---


@app.post("/forgot-told")
def forgot_told():
    token = secrets.token_urlsafe(32)
    if request.is_json:
        # ruleid: reset-token-in-answer
        return jsonify({"message": "sent", "reset_token": token})
    # ok: reset-token-in-answer
    return jsonify({"message": "sent"})


@app.post("/login")
def login():
    token = make_token(request.form["user"])
    # ok: reset-token-in-answer
    return jsonify({"token": token})


@app.post("/question")
def question():
    user = User.by_email(request.form["email"])
    # ruleid: security-question-asked
    if user.security_answer == request.form["answer"]:
        session["may_reset"] = user.id
    # ruleid: security-question-asked
    if request.form["security_answer"].lower() != user.answer:
        return "no"
    # ok: security-question-asked
    return user.answer == request.form["answer"]


class Account(db.Model):
    # ruleid: security-question-asked
    security_answer = db.Column(db.String(80))
    # ok: security-question-asked
    security_level = db.Column(db.Integer)


# --- mail ---


def welcome(user, new_password, smtp_password, server):
    # ruleid: password-sent-by-mail
    send_mail("Your account", f"Your password is {new_password}", "us@club.example", [user.email])
    # ruleid: password-sent-by-mail
    message = MIMEText("Your password: " + user.password)
    server.login("us", smtp_password)
    # ok: password-sent-by-mail
    send_mail("Your account", "Your password was changed", "us@club.example", [user.email])
    # ok: password-sent-by-mail
    send_mail("A new password", f"Open {user.reset_password_url}", "us@club.example", [user.email])
    return message


# --- age ---


def verify_reset_token(token):
    # ruleid: reset-token-without-end
    data = serializer.loads(token)
    # ok: reset-token-without-end
    data = serializer.loads(token, max_age=3600)
    # ok: reset-token-without-end
    return json.loads(token), data
