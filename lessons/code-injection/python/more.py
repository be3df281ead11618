"""What the rules of advice are tried on, beside the lesson's own snippets."""

import ast


def listed(text):
    # ruleid: words-forbidden
    if "import" in text:
        raise ValueError
    value = eval(text, {"price": 20})
    return value


def quick(text):
    # ruleid: literal-in-place-of-eval
    return eval(text)


def right(text):
    # ruleid: read-as-data
    return ast.literal_eval(text)
