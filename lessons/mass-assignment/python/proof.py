"""Joins a club, and is its administrator."""

MEMBERS = []


class Member:
    def __init__(self, name, city="", is_admin=False, credit=0):
        self.name, self.city, self.is_admin, self.credit = name, city, is_admin, credit

    def save(self):
        MEMBERS.append(self)


def stand_ins():
    return {"club": {"Member": Member}}


def attack(code):
    return joined(code, {"name": "Eve", "city": "", "is_admin": True})


def bypass(code):
    return joined(code, {"name": "Eve", "city": "", "credit": 1000})


def joined(code, fields):
    MEMBERS.clear()
    code.app.test_client().post("/members", json=fields)
    if not MEMBERS:
        return None
    eve = MEMBERS[0]
    gained = eve.is_admin or eve.credit
    return f"name: {eve.name}, is_admin: {eve.is_admin}, credit: {eve.credit}" if gained else None


def use(code):
    joined(code, {"name": "Ada", "city": "London"})
    assert MEMBERS[0].city == "London"
