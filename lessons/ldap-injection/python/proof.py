"""Logs in as somebody, without their PIN."""

import re

PEOPLE = [{"uid": "ada", "pin": "4711"}]


class Directory:
    """As much of a directory as the snippets use: filters of &, | and =."""

    def search_s(self, base, scope, text):
        query, rest = parse(text)
        return [("uid=" + one["uid"], one) for one in PEOPLE if not rest and fits(query, one)]


def parse(text):
    """The first filter of a text, and what is left."""
    if text[1] in "&|":
        parts, rest = [], text[2:]
        while rest.startswith("("):
            part, rest = parse(rest)
            parts.append(part)
        return (text[1], parts), rest.removeprefix(")")
    inner, _, rest = text[1:].partition(")")
    return tuple(inner.split("=", 1)), rest


def fits(query, person):
    kind, value = query
    if kind in "&|":
        return (all if kind == "&" else any)(fits(part, person) for part in value)
    value = re.sub(r"\\([0-9a-f]{2})", lambda code: chr(int(code[1], 16)), value)
    return kind in person and value in ("*", person[kind])


def filter_format(template, values):
    escaped = [re.sub(r"[\\*()\0]", lambda sign: f"\\{ord(sign[0]):02x}", value) for value in values]
    return template % tuple(escaped)


def stand_ins():
    module = {"initialize": lambda url: Directory(), "SCOPE_SUBTREE": 2}
    return {"ldap": module, "ldap.filter": {"filter_format": filter_format}}


def attack(code):
    return got(code, "ada)(|(uid=*", "0)")


def bypass(code):
    return got(code, "ada)(|(uid=ada", "0)")


def got(code, uid, pin):
    answer = ask(code, uid, pin)
    return answer.get_data(as_text=True) if answer.status_code == 200 else None


def use(code):
    assert got(code, "ada", "4711") == "Welcome, ada"
    assert got(code, "ada", "4712") is None


def ask(code, uid, pin):
    return code.app.test_client().post("/login", data={"uid": uid, "pin": pin})
