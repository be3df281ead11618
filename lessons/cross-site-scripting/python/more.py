"""What the rules of advice are tried on, beside the lesson's own snippets."""

import html
import urllib.parse


def quoted(name):
    # ruleid: encoded-for-an-address
    return f"<b>{urllib.parse.quote(name)}</b>"


def right(name):
    # ruleid: escaped-where-it-enters
    return f"<b>{html.escape(name)}</b>"
