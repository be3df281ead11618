"""Asks for an invoice without its key."""

import re

INVOICES = {"f3a9": "Ada: one lamp, 20.00", "b77c": "Bob: two chairs, 90.00"}
COMPARED = re.compile(r"""(@key|'[^']*'|"[^"]*")=('[^']*'|"[^"]*"|\$\w+)""")


class Tree:
    """As much of lxml's as the snippets use: comparisons with `or` between them."""

    def xpath(self, expression, **values):
        def value(part, key):
            if part == "@key":
                return key
            return values[part[1:]] if part.startswith("$") else part[1:-1]

        pairs = COMPARED.findall(expression)
        return [
            text
            for key, text in INVOICES.items()
            if any(value(left, key) == value(right, key) for left, right in pairs)
        ]


def stand_ins():
    return {"lxml": {"etree": type("etree", (), {"parse": staticmethod(lambda path: Tree())})}}


def attack(code):
    return got(code, "0' or '1'='1")


def bypass(code):
    return got(code, '0" or "1"="1')


def got(code, key):
    answer = code.app.test_client().get("/invoice", query_string={"key": key})
    return answer.get_data(as_text=True) if answer.status_code == 200 else None


def use(code):
    assert got(code, "b77c") == "Bob: two chairs, 90.00"
    assert got(code, "b77d") is None
