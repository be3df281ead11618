"""Tries all codes, one after the other."""

from types import SimpleNamespace

CODE = "0815"
ada = SimpleNamespace(code=CODE, failures=0)


def stand_ins():
    ada.failures = 0
    return {"shop": {"users": {"ada": ada}}}


def attack(code):
    """A browser that sends no cookies."""
    browser = code.app.test_client(use_cookies=False)
    for number in range(10_000):
        answer = sent(browser, f"{number:04}")
        if answer.status_code == 429:
            return None
        if answer.status_code == 200:
            return f"code={number:04}: {answer.get_data(as_text=True)}"
    return None


def bypass(code):
    return attack(code)


def use(code):
    browser = code.app.test_client()
    assert sent(browser, "0000").status_code == 401
    assert sent(browser, CODE).status_code == 200


def sent(browser, number):
    return browser.post("/verify-otp", data={"name": "ada", "code": number})
