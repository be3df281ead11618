import base64
import hashlib
import hmac
import inspect
import os
import secrets

from flask import request

import settings


def webhook(body, key):
    expected = hmac.new(key, body, hashlib.sha256).hexdigest()
    # ruleid: mac-compared-with-equals, secret-compared-with-equals
    if request.headers["X-Hub-Signature-256"] == expected:
        return True
    # ruleid: mac-compared-with-equals
    if f"sha256={expected}" != request.headers.get("X-Sum"):
        return False
    # ruleid: mac-compared-with-equals
    return base64.b64encode(hmac.digest(key, body, "sha256")) == request.data


def signed(self, value, sent):
    # ruleid: mac-compared-with-equals
    if sent == self.make_signature(value):
        return True
    # ruleid: mac-compared-with-equals
    return hmac.new(self.key, value, "sha1").digest() != sent


def api():
    # ruleid: secret-compared-with-equals
    if request.headers.get("X-API-Key") == os.environ["API_KEY"]:
        return True
    api_key = request.args["key"]
    # ruleid: secret-compared-with-equals
    if api_key != settings.KEY:
        return False
    # ruleid: secret-compared-with-equals
    if request.headers["Authorization"] == f"Bearer {settings.KEY}":
        return True
    # ruleid: secret-compared-with-equals
    return request.args.get("token") == settings.TOKEN


def sign_in(user, password, token, row):
    # ruleid: secret-compared-with-equals
    if user.reset_token == token:
        return True
    # ruleid: secret-compared-with-equals
    if hashlib.sha256(password).hexdigest() == user.password_hash:
        return True
    # ruleid: secret-compared-with-equals
    if password == user.password:
        return True
    # ruleid: secret-compared-with-equals
    if password == ADMIN_PASSWORD:
        return True
    # ruleid: secret-compared-with-equals
    if token != self._token:
        return False
    # ruleid: secret-compared-with-equals
    return otp == row.otp


def well(user, password, token, body, key):
    expected = hmac.new(key, body, hashlib.sha256).hexdigest()
    # ok: mac-compared-with-equals
    if hmac.compare_digest(request.headers["X-Hub-Signature-256"], expected):
        return True
    # ok: mac-compared-with-equals
    if len(expected) == 64:
        return True
    # ok: mac-compared-with-equals
    if expected == "":
        return False
    # ok: secret-compared-with-equals
    if secrets.compare_digest(token, user.reset_token):
        return True
    # ok: secret-compared-with-equals
    if user.reset_token == None:
        return False
    # ok: secret-compared-with-equals
    if user.reset_token == "":
        return False
    # ok: secret-compared-with-equals
    if password == request.form["password_again"]:
        return True
    # ok: secret-compared-with-equals
    if request.form["password"] != request.form["confirm_password"]:
        return False
    # ok: secret-compared-with-equals
    if request.form.get("password") == request.form.get("password2"):
        return True
    # ok: secret-compared-with-equals
    if user.token_type == settings.TOKEN_TYPE:
        return True
    # ok: secret-compared-with-equals
    if len(user.api_key) == settings.API_KEY_LENGTH:
        return True
    # ok: secret-compared-with-equals
    if inspect.signature(well) == inspect.signature(api):
        return True
    # ok: secret-compared-with-equals
    if token == Token.COMMA:
        return True
    # ok: mac-compared-with-equals
    return hashlib.sha256(body).hexdigest() == user.checksum


class Signature:
    def __eq__(self, other):
        # ok: secret-compared-with-equals
        return self.secret == other.secret

    def same(self, other):
        # ok: secret-compared-with-equals
        return self.signature == other.signature


def rows(query, token):
    # ok: secret-compared-with-equals
    return query.filter(User.reset_token == token)


def test_token(user, reset_token):
    # ok: secret-compared-with-equals
    assert user.reset_token == reset_token
