"""Writes a token without a signature, and asks for the list of members."""

import base64
import json
import os

import jwt

COVERS = ["vulnerable.py", "fixed.py", "wrong.py"]


class Members:
    """As much of the club as the snippet uses."""

    def mails(self):
        return ["ada@club.example", "bo@club.example"]


def stand_ins():
    return {"club": {"members": Members()}}


def prepare():
    os.environ["JWT_KEY"] = os.urandom(32).hex()


def part(value):
    return base64.urlsafe_b64encode(json.dumps(value, separators=(",", ":")).encode()).decode().rstrip("=")


def attack(code):
    return forged(code, {"sub": "eve", "admin": True})


def bypass(code):
    """The issuer can be read in any token of theirs."""
    return forged(code, {"sub": "eve", "admin": True, "iss": "https://club.example"})


def forged(code, claims):
    answer = asked(code, f"{part({'alg': 'none'})}.{part(claims)}.")
    return answer.get_data(as_text=True) if answer.status_code == 200 else None


def use(code):
    claims = {"sub": "ada", "admin": True, "iss": "https://club.example"}
    right = jwt.encode(claims, os.environ["JWT_KEY"], algorithm="HS256")
    assert asked(code, right).get_data(as_text=True).startswith("ada@")
    member = jwt.encode({**claims, "admin": False}, os.environ["JWT_KEY"], algorithm="HS256")
    assert asked(code, member).status_code == 403


def asked(code, token):
    return code.app.test_client().get("/members", headers={"Authorization": f"Bearer {token}"})
