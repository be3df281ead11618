"""What the rules of advice are tried on, beside the lesson's own snippets."""

import ast

OPERATIONS = {"double": lambda value: value * 2}


def listed(text):
    # ruleid: words-forbidden
    if "import" in text:
        raise ValueError
    value = eval(text, {"price": 20})
    return value


def listed_at_once(text):
    # ruleid: words-forbidden
    if any(word in text for word in ("import", "open")):
        raise ValueError
    return eval(text)


def listed_one_by_one(text):
    # ruleid: words-forbidden
    for word in ("import", "open"):
        if word in text:
            raise ValueError
    return eval(text)


def known(text):
    # ok: words-forbidden
    if text in OPERATIONS:
        # ruleid: read-as-data
        return OPERATIONS[text](20)
    return None


def right(text):
    # ruleid: read-as-data
    return ast.literal_eval(text)
