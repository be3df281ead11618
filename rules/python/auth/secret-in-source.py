import os

import jwt
from flask import Flask

app = Flask(__name__)
# ruleid: secret-in-source
app.secret_key = "k3s9-Zt7q-18hd-2x"
# ruleid: secret-in-source
app.config["SECRET_KEY"] = "k3s9-Zt7q-18hd-2x"
# ruleid: secret-in-source
DB_PASSWORD = "hunter2-but-longer"


def sign(user):
    # ruleid: secret-in-source
    return jwt.encode({"sub": user}, "s3cr3t-of-ours", algorithm="HS256")


# ok: secret-in-source
app.secret_key = os.environ["SECRET_KEY"]
# ok: secret-in-source
PASSWORD_FIELD = "new-password-1"
# ok: secret-in-source
password = ""
# ok: secret-in-source
API_KEY = "<your key here 1>"
# ok: secret-in-source
SESSION_COOKIE_NAME = "shop_session_1"
# ok: secret-in-source
TOKEN_URL = "https://id.example/oauth/token1"


def check(user):
    # ok: secret-in-source
    return jwt.encode({"sub": user}, os.environ["JWT_KEY"], algorithm="HS256")
