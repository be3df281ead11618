"""Deletes a member, and is refused."""

import os

MEMBERS = {}


def stand_ins():
    return {"club": {"members": MEMBERS}}


def prepare():
    os.environ["SECRET_KEY"] = "for this proof"


def deleted(code, role):
    MEMBERS.update({1: "Ada"})
    client = code.app.test_client()
    with client.session_transaction() as session:
        session["role"] = role
    client.post("/members/1/delete")
    return 1 not in MEMBERS


def attack(code):
    return f"members left: {len(MEMBERS)}" if deleted(code, "member") else None


def use(code):
    assert deleted(code, "admin")
