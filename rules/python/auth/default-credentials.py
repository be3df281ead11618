import argparse
import os

import bcrypt
import pymysql
from decouple import config
from django import forms
from django.contrib.auth.hashers import make_password
from flask import Flask
from pydantic import BaseModel, Field, SecretStr
from pydantic_settings import BaseSettings
from werkzeug.security import generate_password_hash
from wtforms import PasswordField
from wtforms.validators import Length

app = Flask(__name__)
# ruleid: secret-with-default
app.secret_key = os.environ.get("SECRET_KEY", "dev")
# ruleid: secret-with-default
app.config["JWT_SECRET_KEY"] = os.getenv("JWT_SECRET_KEY") or "changeme"
# ruleid: secret-with-default
PASSWORD = os.getenv("DB_PASSWORD", default="postgres")
# ruleid: secret-with-default
SECRET_KEY = config("SECRET_KEY", default="insecure")
# ruleid: secret-with-default
ADMIN = app.config.get("ADMIN_PASSWORD", "admin")
# ruleid: secret-with-default
os.environ.setdefault("SECRET_KEY", "dev")


class Settings(BaseSettings):
    # ruleid: secret-with-default
    jwt_secret: str = "changeme"
    # ruleid: secret-with-default
    db_password: SecretStr = Field("postgres", alias="DB_PASSWORD")
    # ok: secret-with-default
    db_name: str = "shop"
    # ok: secret-with-default
    api_key: str = ""
    # ok: secret-with-default
    smtp_password: SecretStr


def options():
    parser = argparse.ArgumentParser()
    # ruleid: secret-with-default
    parser.add_argument("--password", default="admin", help="the first one")
    # ok: secret-with-default
    parser.add_argument("--password-file", default="admin.txt")
    # ok: secret-with-default
    parser.add_argument("--password", default=None)
    secret = os.environ.get("SIGNING_SECRET")
    # ruleid: secret-with-default
    if not secret:
        secret = "development"
    return parser, secret


# ok: secret-with-default
app.secret_key = os.environ["SECRET_KEY"]
# ok: secret-with-default
PASSWORD = os.environ.get("DB_PASSWORD", "")
# ok: secret-with-default
PASSWORD = os.environ.get("DB_PASSWORD", None)
# ok: secret-with-default
URL = os.environ.get("TOKEN_URL", "https://id.club.example/token")
# ok: secret-with-default
NAME = os.environ.get("DB_NAME", "shop")
# ok: secret-with-default
FILE = os.environ.get("SECRET_KEY_FILE", "secret.txt")
# ok: secret-with-default
PRIVATE_KEY = os.environ.get("PRIVATE_KEY", "/etc/shop/key.pem")
# ok: secret-with-default
HEADER = app.config.get("CSRF_TOKEN", "csrf_token")


# --- accounts ---


def seed(User, db, pwd_context, first_password):
    # ruleid: account-with-known-password
    User.objects.create_superuser("admin", "admin@club.example", "admin")
    # ruleid: account-with-known-password
    User.objects.create_user(username="ada", password="welcome1")
    # ruleid: account-with-known-password
    db.add(User(name="admin", password_hash=generate_password_hash("admin123")))
    # ruleid: account-with-known-password
    make_password("welcome1")
    # ruleid: account-with-known-password
    bcrypt.hashpw(b"admin", bcrypt.gensalt())
    # ruleid: account-with-known-password
    pwd_context.hash("admin")
    # ok: account-with-known-password
    User.objects.create_superuser("admin", "admin@club.example", first_password)
    # ok: account-with-known-password
    User.objects.create_user(username="ada", password=os.environ["FIRST_PASSWORD"])
    # ok: account-with-known-password
    db.add(User(name="admin", password_hash=generate_password_hash(first_password)))
    # ok: account-with-known-password
    make_password(None)
    # ok: account-with-known-password
    pwd_context.hash(first_password)
    # ok: account-with-known-password
    db.hash("admin")


def sign_in(user, password):
    if user is None:
        # ok: account-with-known-password
        generate_password_hash("takes as long")
        return False
    return user.check(password)


def test_seed(User):
    # ok: account-with-known-password
    User.objects.create_user(username="ada", password="welcome1")


# --- rules for passwords ---

# ruleid: password-rules-emptied
AUTH_PASSWORD_VALIDATORS = []
# ok: password-rules-emptied
AUTH_PASSWORD_VALIDATORS = [
    # ruleid: short-password-accepted
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 4}},
    # ok: short-password-accepted
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
]
# ok: password-rules-emptied
AUTHENTICATION_BACKENDS = []
# ruleid: short-password-accepted
SECURITY_PASSWORD_LENGTH_MIN = 6
# ok: short-password-accepted
SECURITY_PASSWORD_LENGTH_MIN = 12


class SignUp(forms.Form):
    # ruleid: short-password-accepted
    password = forms.CharField(min_length=6)
    # ruleid: short-password-accepted
    new_password = PasswordField("Password", validators=[Length(min=4, max=64)])
    # ok: short-password-accepted
    name = forms.CharField(min_length=2)
    # ok: short-password-accepted
    old_password = PasswordField("Password", validators=[Length(min=12)])


class Account(BaseModel):
    # ruleid: short-password-accepted
    password: str = Field(min_length=6)
    # ok: short-password-accepted
    nick: str = Field(min_length=2)


def accepted(password, name):
    # ruleid: short-password-accepted
    if len(password) < 6:
        return False
    # ok: short-password-accepted
    if len(password) < 12:
        return False
    # ok: short-password-accepted
    if len(password) > 7:
        return True
    # ok: short-password-accepted
    if len(password) < 1:
        return False
    # ok: short-password-accepted
    return len(name) >= 2


# --- databases ---

# ruleid: database-without-password
db = pymysql.connect(host="db", user="root", password="", database="shop")
# ok: database-without-password
db = pymysql.connect(host="db", user="root", password=os.environ["DB_PASSWORD"], database="shop")
# ok: database-without-password
db = pymysql.connect(host="db", database="shop")
