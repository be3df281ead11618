import base64
import ftplib
import getpass
import hashlib
import hmac
import os
import secrets
import smtplib
import unittest

import jwt
import psycopg
import pymysql
import requests
from cryptography.fernet import Fernet
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from Crypto.Cipher import AES
from flask import Flask
from itsdangerous import URLSafeTimedSerializer
from jose import jwt as tokens
from ldap3 import Connection
from requests.auth import HTTPBasicAuth
from sqlalchemy import create_engine
from starlette.middleware.sessions import SessionMiddleware
from twilio.rest import Client

app = Flask(__name__)
# ruleid: key-in-source
app.secret_key = "super-secret-key"
# ruleid: key-in-source
app.secret_key = "dev"
# ruleid: key-in-source
app.config["SECRET_KEY"] = "k3s9-Zt7q-18hd-2x"
# ruleid: key-in-source
app.config.update(SECRET_KEY="k3s9-Zt7q-18hd-2x")
# ruleid: key-in-source
app.config.from_mapping(SECRET_KEY="k3s9-Zt7q-18hd-2x", DATABASE="shop.sqlite")
# ruleid: key-in-source
SECRET_KEY = "django-insecure-0x#f7&zt q2"
# ruleid: key-in-source
SECRET_KEY: str = "h4ndm4de"
# ruleid: secret-in-source
DB_PASSWORD = "hunter2-but-longer"
# ruleid: secret-in-source
DB_PASSWORD = "letmein"
# ruleid: secret-in-source
db_pass = "12345678"
# ruleid: secret-in-source
password = "password"
# ruleid: secret-in-source
CLIENT_SECRET = b"rosebud"
# ruleid: secret-in-source
AWS_SECRET_ACCESS_KEY = "q9Jd83hfKe0wqLs82hdKq0eM3nd73hGd81kPq2aZ"
# ruleid: secret-in-source
app.config["MAIL_PASSWORD"] = "bridge"
# ruleid: secret-in-source
MAIL_PASSWORD = base64.b64decode("cm9zZWJ1ZA==")
# ruleid: secret-in-source
private_key = "rosebud".encode()
# ruleid: key-in-source
app.config["JWT_SECRET_KEY"] = "topsecret"

DATABASES = {
    "default": {
        "USER": "shop",
        # ruleid: secret-in-source
        "PASSWORD": "hunter2",
    }
}


# ruleid: secret-in-source
REPLICA = {"HOST": "db2", "USER": "shop", "PASSWORD": "password"}
# ruleid: secret-in-source
USERS = {"admin": "rosebud1"}
# ok: secret-in-source
USERS = {"admin": "admin@club.example"}
# ok: secret-in-source
ROLES = {"admin": "rosebud1"}


class Mailer:
    # ruleid: secret-in-source
    password = "m4il"

    def __init__(self):
        # ruleid: secret-in-source
        self.token = "9f2c1e07b5d84a63"


# --- keys ---


def sign(user):
    # ruleid: key-in-source
    return jwt.encode({"sub": user}, "s3cr3t-of-ours", algorithm="HS256")


# ruleid: secret-in-source
JWT_KEY = "s3cr3t-of-ours"


def sign_more(user, data, token):
    # ruleid: key-in-source
    jwt.encode({"sub": user}, key="ours", algorithm="HS256")
    # ruleid: key-in-source
    jwt.encode({"sub": user}, JWT_KEY)
    # ruleid: key-in-source
    tokens.decode(token, "ours", algorithms=["HS256"])
    # ruleid: key-in-source
    URLSafeTimedSerializer("ours", salt="reset")
    # ruleid: key-in-source
    Fernet(b"0Gk3bS4r1pXoZ9Vw1kq8zZr0Qf5mTn7Lh2Jc6Ya3dEU=")
    # ruleid: key-in-source
    AES.new(b"sixteen byte key", AES.MODE_GCM)
    # ruleid: key-in-source
    AES.new("sixteen byte key".encode("utf-8"), AES.MODE_GCM)
    # ruleid: key-in-source
    AES.new(bytes.fromhex("00112233445566778899aabbccddeeff"), AES.MODE_GCM)
    # ruleid: key-in-source
    Cipher(algorithms.AES(b"sixteen byte key"), modes.GCM(os.urandom(12)))
    # ruleid: mac-key-in-source
    hmac.new(b"sixteen byte key", data, hashlib.sha256)
    # ruleid: mac-key-in-source
    hashlib.pbkdf2_hmac("sha256", b"rosebud", os.urandom(16), 600_000)
    # ruleid: mac-key-in-source
    kdf.derive(b"rosebud")
    # ruleid: key-in-source, secret-in-source
    app.add_middleware(SessionMiddleware, secret_key="keyboard-cat")


# ruleid: key-in-source
handlers = tornado.web.Application([], cookie_secret="61oETzKXQAGaYdkL5gEmGeJJ")


def sign_well(user, data, token, key):
    # ok: key-in-source
    jwt.encode({"sub": user}, os.environ["JWT_KEY"], algorithm="HS256")
    # ok: key-in-source
    jwt.decode(token, key, algorithms=["HS256"])
    # ok: key-in-source
    URLSafeTimedSerializer(app.config["SECRET_KEY"], salt="reset")
    # ok: key-in-source
    AES.new(key, AES.MODE_GCM)
    # ok: key-in-source
    AES.new(base64.b64decode(os.environ["KEY"]), AES.MODE_GCM)
    # ok: mac-key-in-source
    hashlib.pbkdf2_hmac("sha256", user.password, b"salt-1", 600_000)
    # ok: mac-key-in-source
    hmac.new(key, b"a fixed text", hashlib.sha256)
    # ok: mac-key-in-source
    hmac.new(app.secret_key, data, "sha256")
    # ok: key-in-source
    base64.b64encode(b"sixteen byte key")
    # ok: key-in-source
    data.encode("utf-8", "surrogateescape")


# ok: key-in-source
app.secret_key = os.environ["SECRET_KEY"]
# ok: key-in-source
app.secret_key = secrets.token_bytes(32)
# ok: key-in-source
SECRET_KEY = "your-key-here"
# ok: key-in-source
SECRET_KEY = ""

# --- calls ---


def connect(user, secret):
    # ruleid: secret-in-source
    psycopg.connect(host="db", password="hunter2-but-longer")
    # ruleid: password-in-call
    pymysql.connect("localhost", "root", "toor", "shop")
    # ruleid: password-in-call
    ftplib.FTP("ftp.club.example", "reports", "rosebud")
    # ruleid: password-in-call
    smtplib.SMTP("mail").login("reports", "rosebud")
    server = smtplib.SMTP_SSL("mail")
    # ruleid: password-in-call
    server.login("reports@club.example", "rosebud")
    # ruleid: password-in-call
    requests.get("https://api.club.example", auth=("ada", "rosebud"))
    # ruleid: password-in-call
    requests.get("https://api.club.example", auth=HTTPBasicAuth("ada", "rosebud"))
    # ruleid: password-in-call
    Connection("ldap.club.example", "cn=reader", "rosebud", auto_bind=True)
    # ruleid: password-in-call
    user.set_password("rosebud")
    # ruleid: password-in-call
    Client("account", "9f2c1e07b5d84a63")
    # ok: password-in-call
    user.set_password(secret)
    # ok: password-in-call
    server.login("reports", os.environ["SMTP_PASSWORD"])
    # ok: password-in-call
    requests.get("https://api.club.example", auth=(user, secret))
    # ok: password-in-call
    ftplib.FTP("ftp.club.example", "anonymous", "anonymous")
    # ok: password-in-call
    user.set_password("<password>")
    # ok: secret-in-source
    psycopg.connect(host="db", password=os.environ["DB_PASSWORD"])
    # ok: secret-in-source
    psycopg.connect(host="db", password=getpass.getpass("Password: "))


# --- comparisons ---


def check(request, form, user):
    # ruleid: password-compared-with-text
    if request.form["password"] == "rosebud":
        return True
    # ruleid: password-compared-with-text
    if form.username == "admin" and form.password == "secret":
        return True
    # ruleid: password-compared-with-text
    if request.args.get("token") != "9f2c1e07b5d84a63":
        return False
    # ruleid: password-compared-with-text
    if hmac.compare_digest(request.headers["X-Api-Key"], "9f2c-1e07"):
        return True
    # ruleid: password-compared-with-text
    if "rosebud" == user.password:
        return True
    # ok: password-compared-with-text
    if request.form["password"] == "":
        return False
    # ok: password-compared-with-text
    if request.form["password"] == request.form["again"]:
        return True
    # ok: password-compared-with-text
    if user.token == "comma":
        return True
    # ok: password-compared-with-text
    if form.password.type == "password-1":
        return True
    # ok: password-compared-with-text
    if user.password == "none":
        return False
    # ok: password-compared-with-text
    return hmac.compare_digest(request.headers["X-Api-Key"], os.environ["API_KEY"])


# ruleid: password-as-parameter-default
def connect_as(user, password="rosebud"):
    return psycopg.connect(user=user, password=password)


# ruleid: password-as-parameter-default
async def fetch(url, *, api_key: str = "k3s9Zt7q18hd2x"):
    return url, api_key


# ok: password-as-parameter-default
def connect_well(user, password=None, token="", pass_through="1"):
    return psycopg.connect(user=user, password=password or os.environ["DB_PASSWORD"])


# ok: password-as-parameter-default
def tokens_of(text, token_pattern="[a-z0-9]+", key="name1"):
    return text


# --- addresses ---

# ruleid: password-in-address
DATABASE_URL = "postgresql://shop:rosebud@db:5432/shop"
# ruleid: password-in-address
engine = create_engine("mysql+pymysql://root:toor@localhost/shop")
# ruleid: password-in-address
app.config["SQLALCHEMY_DATABASE_URI"] = "postgresql://shop:rosebud@db/shop"
# ruleid: password-in-address
cache = Redis.from_url("redis://:rosebud@cache:6379/0")
# ruleid: password-in-connection-text
db = psycopg.connect("host=db user=shop password=rosebud")
# ok: password-in-address
DATABASE_URL = "postgresql://db:5432/shop"
# ok: password-in-address
DATABASE_URL = f"postgresql://shop:{os.environ['PASSWORD']}@db/shop"
# ok: password-in-address
DATABASE_URL = "postgresql://shop:{password}@db/shop"
# ok: password-in-address
print("postgresql://shop:rosebud@db:5432/shop")
# ok: password-in-address
REPOSITORY = "ssh://git@github.com:22/club/shop"
# ok: password-in-connection-text
db = psycopg.connect("host=db user=shop")

# --- headers ---

# ruleid: login-in-header
headers = {"Authorization": "Bearer 9f2c1e07b5d84a63"}
# ruleid: login-in-header
headers["Authorization"] = "Basic YWRhOnJvc2VidWQ="
# ok: login-in-header
headers = {"Authorization": "Bearer " + os.environ["TOKEN"]}
# ok: login-in-header
headers = {"Authorization": f"Bearer {os.environ['TOKEN']}"}
# ok: login-in-header
headers = {"Authorization": "Bearer <token>"}
# ok: login-in-header
headers = {"WWW-Authenticate": "Basic realm1"}

# --- known forms ---

# todoruleid: known-key-in-source
bucket = Storage("AKIA" "J5Q7ZK3T2M9XWV4R")
# ruleid: known-key-in-source
storage = connect_to("AKIAJ5Q7ZK3T2M9XWV4R")
# ruleid: known-key-in-source
github = login("ghp_a8Kd03nfQ9sLw72hVbz5Xc1Rt6Ym4Pe0UjHg")
# ok: known-key-in-source
storage = connect_to("AKIAIOSFODNN7EXAMPLE")
# ok: known-key-in-source
github = login("ghp_" + os.environ["REST"])
# ok: known-key-in-source
marker = "-----BEGIN RSA PRIVATE KEY-----"
# ok: known-key-in-source
public = "-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA"

# --- names and texts that only look like it ---

# ok: secret-in-source
app.config["JWT_TOKEN_LOCATION"] = "headers-1"
# ok: secret-in-source
PASSWORD_FIELD = "new-password-1"
# ok: secret-in-source
PASSWORD_RESET_TEMPLATE = "auth/password_reset_2.html"
# ok: secret-in-source
TOKEN_KEY = "auth_token_v2"
# ok: secret-in-source
password = ""
# ok: secret-in-source
RESET_PASSWORD = "/v1/reset-password"
# ok: secret-in-source
API_SECRET = "<your key here 1>"
# ok: secret-in-source
TOKEN_URL = "https://id.example/oauth/token1"
# ok: secret-in-source
GRANT_PASSWORD = "password"
# ok: secret-in-source
PASSWORD = "password"
# ok: secret-in-source
CONF_API_KEY = "api_key"
# ok: secret-in-source
INTERNAL_RESET_SESSION_TOKEN = "_password_reset_token"
# ok: secret-in-source
password = "changeme"
# ok: secret-in-source
bypass = "yes-1"
# ok: secret-in-source
help_text = {"password": "Enter at least 8 characters"}
# ok: secret-in-source
labels = {"password": "user.password"}
# ok: secret-in-source
User.objects.create_user("ada", password="rosebud")
# ok: secret-in-source
password = os.environ["PASSWORD"]
# ok: secret-in-source
token = "%s:%d" % (password, 8)
# ok: secret-in-source
api_key = get_secret("shop/api-key-1")


class SignInTests(unittest.TestCase):
    def test_sign_in(self):
        # ok: secret-in-source
        self.sign_in(user="ada", password="rosebud1")


def test_sign_in(client):
    # ok: secret-in-source
    client.sign_in(user="ada", password="rosebud1")
    # ok: key-in-source
    jwt.encode({"sub": "ada"}, "ours", algorithm="HS256")
