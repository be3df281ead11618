"""A browser, and two who look: one at the network, one from a script in the page."""

import os

COVERS = ["vulnerable.py", "fixed.py", "wrong.py"]
SESSION = "7f3c9a51"


class Sessions:
    """As much of the club's sessions as the snippet uses."""

    def open(self, form):
        assert form["password"] == "correct-horse"
        return SESSION

    def owner(self, session):
        return "ada's account" if session == SESSION else "nobody's"


def stand_ins():
    return {"club": {"sessions": Sessions()}}


def prepare():
    os.environ["COOKIE_KEY"] = os.urandom(16).hex()


def cookie_after_login(code):
    client = code.app.test_client()
    answer = client.post("/login", data={"name": "ada", "password": "correct-horse"}, base_url="https://localhost")
    value, *flags = answer.headers["Set-Cookie"].split("; ")
    return value, {flag.lower() for flag in flags}


def attack(code):
    """What each of the two has, if they are logged in with it."""
    value, flags = cookie_after_login(code)
    found = []
    if "secure" not in flags:
        found.append(f"over http: {value}")
    if "httponly" not in flags:
        found.append(f"a script: {value}")
    if not found:
        return None
    assert account(code, value) == "ada's account"
    return "\n".join(found)


def use(code):
    value, _ = cookie_after_login(code)
    assert account(code, value) == "ada's account"


def account(code, value):
    anybody = code.app.test_client(use_cookies=False)
    return anybody.get("/account", headers={"Cookie": value}).get_data(as_text=True)
