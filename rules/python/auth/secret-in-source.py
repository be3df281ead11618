import os

import jwt
import psycopg
from flask import Flask

app = Flask(__name__)
# ruleid: secret-in-source
app.secret_key = "super-secret-key"
# ruleid: secret-in-source
app.config["SECRET_KEY"] = "k3s9-Zt7q-18hd-2x"
# ruleid: secret-in-source
app.config.update(SECRET_KEY="k3s9-Zt7q-18hd-2x")
# ruleid: secret-in-source
DB_PASSWORD = "hunter2-but-longer"
# ruleid: secret-in-source
API_KEY = os.environ.get("SHOP_API_KEY", "sk-live-18hd2x93")


class Mailer:
    def __init__(self):
        # ruleid: secret-in-source
        self.token = "9f2c1e07b5d84a63"


def sign(user):
    # ruleid: secret-in-source
    return jwt.encode({"sub": user}, "s3cr3t-of-ours", algorithm="HS256")


def connect():
    # ruleid: secret-in-source
    return psycopg.connect(host="db", password="hunter2-but-longer")


# ok: secret-in-source
app.secret_key = os.environ["SECRET_KEY"]
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
SMTP_PASSWORD = os.environ.get("SMTP_PASSWORD", "")


def check(user):
    # ok: secret-in-source
    return jwt.encode({"sub": user}, os.environ["JWT_KEY"], algorithm="HS256")
