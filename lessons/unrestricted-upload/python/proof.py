"""Uploads a page as an avatar."""

import io
from pathlib import Path

PAGE = b"<script>alert(1)</script>"


def prepare():
    Path("avatars").mkdir()


def attack(code):
    send(code, PAGE, "me.html", "image/png")
    page = Path("avatars/me.html")
    return f"/avatars/me.html: {page.read_text()}" if page.exists() else None


def use(code):
    answer = send(code, b"PNG", "me.png", "image/png")
    assert answer.status_code == 200
    assert answer.get_json()["avatar"].endswith(".png")
    assert [file.suffix for file in Path("avatars").glob("*.png")] == [".png"]


def send(code, content, name, kind):
    data = {"avatar": (io.BytesIO(content), name, kind)}
    return code.app.test_client().post("/avatar", data=data)
