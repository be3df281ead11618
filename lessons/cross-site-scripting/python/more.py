"""What the rules of advice are tried on, beside the lesson's own snippets."""

import html
import re

from flask import render_template_string
from markupsafe import Markup


def all_tags(name):
    # ruleid: tags-removed
    name = re.sub("<[^>]*>", "", name)
    return f"<b>{name}</b>"


def by_entities(name):
    # ok: tags-removed
    name = name.replace("<", "&lt;")
    return f"<b>{name}</b>"


def called_safe(name):
    # ruleid: pasted-before-the-template
    return Markup(f"<b>{name}</b>")


def pasted(name):
    # ruleid: pasted-before-the-template
    # ok: escaped-where-it-enters
    return render_template_string(f"<b>{name}</b>")


def handed_over(name):
    # ok: pasted-before-the-template
    # ruleid: escaped-where-it-enters
    return render_template_string("<b>{{ name }}</b>", name=name)


def right(name):
    # ruleid: escaped-where-it-enters
    return f"<b>{html.escape(name)}</b>"
