"""Logs somebody in, and sends them to another site."""

from urllib.parse import urljoin, urlsplit


def attack(code):
    return elsewhere(code, "https://evil.example/login")


def bypass(code):
    return elsewhere(code, "//evil.example/login")


def elsewhere(code, target):
    location = sent_to(code, target)
    there = urljoin("http://shop.example/login", location)
    return f"Location: {location}" if urlsplit(there).hostname != "shop.example" else None


def use(code):
    assert "/account" in (sent_to(code, "/account"), sent_to(code, "account"))


def sent_to(code, target):
    browser = code.app.test_client()
    answer = browser.post("/login", query_string={"next": target}, data={"user": "ada"})
    return answer.headers["Location"]
