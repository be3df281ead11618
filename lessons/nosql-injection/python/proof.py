"""Resets a password without a token."""


class Resets:
    """As much of a collection as the snippets use: equality and `$ne`."""

    rows = [{"token": "f3a9c1", "mail": "ada@shop.example"}]

    def find_one(self, query):
        fits = (row for row in self.rows if all(matches(row[key], query[key]) for key in query))
        return next(fits, None)


def matches(value, condition):
    if isinstance(condition, dict):
        return "$ne" in condition and value != condition["$ne"]
    return value == condition


class MongoClient:
    @property
    def shop(self):
        return type("Database", (), {"resets": Resets()})


def stand_ins():
    return {"pymongo": {"MongoClient": MongoClient}}


def attack(code):
    answer = ask(code, {"$ne": None})
    return answer.get_data(as_text=True).strip() if answer.status_code == 200 else None


def use(code):
    assert ask(code, "f3a9c1").get_json() == {"mail": "ada@shop.example"}
    assert ask(code, "f3a9c2").status_code == 404


def ask(code, token):
    return code.app.test_client().post("/reset", json={"token": token})
