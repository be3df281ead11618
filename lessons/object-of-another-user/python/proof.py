"""Asks for the invoice of somebody else, logged in as Ada."""

from types import SimpleNamespace

from werkzeug.exceptions import NotFound

ADA, BO = 2, 1
UUIDS = {BO: "0b7a4a70-6d0a-4f0a-9d43-4e2f2c7f4d55", ADA: "5f3e2f62-93a1-4dc6-8d4e-7f1d7a9f0a11"}


class Invoice:
    """As much of a table as the snippet uses."""

    def __init__(self, number, owner, total):
        self.row = {"id": number, "owner": owner, "total": total}
        self.keys = {"id": number, "owner_id": number, "uuid": UUIDS[number]}

    def as_dict(self):
        return self.row


ROWS = [Invoice(BO, "bo", 720), Invoice(ADA, "ada", 12)]


class Query:
    def filter_by(self, **wanted):
        self.found = [
            row for row in ROWS if all(str(row.keys[key]) == str(value) for key, value in wanted.items())
        ]
        return self

    def first_or_404(self):
        if not self.found:
            raise NotFound
        return self.found[0]


def stand_ins():
    Invoice.query = Query()
    login = {"login_required": lambda view: view, "current_user": SimpleNamespace(id=ADA)}
    return {"shop": {"Invoice": Invoice}, "flask_login": login}


def attack(code):
    answer = asked(code, BO)
    return answer.get_data(as_text=True).strip() if b'"bo"' in answer.data else None


def bypass(code):
    """The id stood in a mail that Bo has forwarded."""
    return attack(code)


def use(code):
    assert asked(code, ADA).get_json()["total"] == 12


def asked(code, number):
    rule = next(rule for rule in code.app.url_map.iter_rules() if rule.endpoint == "invoice")
    key = UUIDS[number] if "uuid" in rule.rule else number
    return code.app.test_client().get(f"/invoices/{key}")
