"""A browser saves a file under the name that the header gives."""

import re

NOTES = {7: "start calc", 8: "milk, bread"}


def stand_ins():
    return {"shop": {"notes": NOTES}}


def saved(code, number, name):
    """The file's name, and what is in it: `filename*` first, a backslash keeps a quote inside."""
    answer = code.app.test_client().get(f"/notes/{number}", query_string={"name": name})
    header = answer.headers["Content-Disposition"]
    plain = re.search(r'filename="((?:\\.|[^"\\])*)"|filename=([^\s;]+)', header)
    found = (plain[1] or plain[2]) if plain else ""
    return re.sub(r'[\\/:*?"<>|]', "_", re.sub(r"\\(.)", r"\1", found)), answer.get_data(as_text=True)


def attack(code):
    name, text = saved(code, 7, 'free-ticket.bat";x=".txt')
    return f"{name}: {text}" if not name.endswith(".txt") else None


def use(code):
    assert saved(code, 8, "list.txt") == ("list.txt", "milk, bread")
