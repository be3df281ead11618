"""Asks for a member, and reads the whole answer."""

from types import SimpleNamespace

ADA = SimpleNamespace(name="Ada", city="London", password_hash="$2b$12$Qz…", reset_token="c91f04")


def stand_ins():
    return {"club": {"find": {"Ada": ADA}.get}}


def shown(code, name):
    return code.app.test_client().get(f"/members/{name}")


def attack(code):
    answer = shown(code, "Ada").get_json()
    return f"reset_token: {answer['reset_token']}" if "reset_token" in answer else None


def use(code):
    answer = shown(code, "Ada").get_json()
    assert (answer["name"], answer["city"]) == ("Ada", "London")
    assert shown(code, "Bob").status_code == 404
