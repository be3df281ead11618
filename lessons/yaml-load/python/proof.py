"""Imports settings that read a file while they are loaded."""

from pathlib import Path


def prepare():
    Path(".env").write_text("DB_PASSWORD=correct-horse", encoding="utf-8")


def attack(code):
    return got(code, '!!python/object/apply:eval ["open(\'.env\').read()"]')


def bypass(code):
    tag = "%TAG !p! tag:yaml.org,2002:python/\n---\n"
    return got(code, tag + '!p!object/apply:eval ["open(\'.env\').read()"]')


def got(code, text):
    answer = code.app.test_client().post("/import", data=text).get_data(as_text=True)
    return answer.strip() if "DB_PASSWORD" in answer else None


def use(code):
    answer = code.app.test_client().post("/import", data="theme: dark")
    assert answer.get_json() == {"theme": "dark"}
