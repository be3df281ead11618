"""What the rules of advice are tried on, beside the lesson's own snippets."""

from flask import redirect


def back(target):
    # ruleid: own-name-looked-for
    if "shop.example" in target:
        return redirect(target)
    return redirect("/")
