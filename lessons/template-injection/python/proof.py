"""Says its name, and is told the key that signs the sessions."""

import os

os.environ["SECRET_KEY"] = "correct-horse"


def attack(code):
    text = hello(code, "{{ config.SECRET_KEY }}")
    return text if "correct-horse" in text else None


def use(code):
    assert hello(code, "Ada") == "<h1>Hello Ada</h1>"


def hello(code, name):
    answer = code.app.test_client().get("/hello", query_string={"name": name})
    return answer.get_data(as_text=True)
