"""Sends a token that was made two years ago."""

import os
from datetime import datetime, timedelta

import jwt

COVERS = ["vulnerable.py", "fixed.py", "wrong.py"]


class TwoYearsAgo(datetime):
    @classmethod
    def now(cls, tz=None):
        return datetime.now(tz) - timedelta(days=730)


def prepare():
    os.environ["JWT_KEY"] = os.urandom(32).hex()


def attack(code):
    code.datetime = TwoYearsAgo
    found = code.token_for("ada")
    try:
        return f"{code.name_in(found)}'s account"
    except jwt.ExpiredSignatureError:
        return None


def use(code):
    code.datetime = datetime
    assert code.name_in(code.token_for("ada")) == "ada"
