"""A page around a lesson: what the static site and the preview share.

Everything that comes from a lesson is made inert by `lessons.render`; what is added here is escaped
here. Pages work without scripts, and load nothing from anywhere else.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from html import escape
from pathlib import Path

from tutela.lessons import render
from tutela.lessons.model import Lesson, Tailored
from tutela.site.highlight import paint

ASSETS = Path(__file__).parent / "assets"
CSP = (
    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
"""The content security policy of every page. The last of it is for HTTP headers alone."""

_LESSON = re.compile(r'<a data-lesson="(?P<id>[a-z0-9-]+)" href="#(?P=id)">')
_PRACTICE = re.compile(
    r'<a data-practice="[^"]*" data-language="[^"]*" href="#practice">(?P<what>.*?)</a>'
)


def document(title: str, main: str, *, assets: str, scripts: tuple[str, ...] = ()) -> str:
    """A whole page. `assets` is the address of the folder of assets, as seen from the page."""
    policy = CSP.rpartition("; frame-ancestors")[0]
    loaded = "".join(f'<script src="{assets}/{name}" defer></script>\n' for name in scripts)
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{escape(title)}</title>\n"
        f'<link rel="icon" href="{assets}/icon.svg">\n'
        f'<link rel="stylesheet" href="{assets}/style.css">\n{loaded}'
        '</head>\n<body>\n<a class="skip" href="#main">To the text</a>\n'
        f"{main}</body>\n</html>\n"
    )


def lesson_html(tailored: Tailored, address: Callable[[str], str]) -> str:
    """A lesson in colours; `address` is where another lesson is, by its id."""
    return _settled(render.lesson_html(tailored, paint), address)


def card_html(tailored: Tailored, address: Callable[[str], str]) -> str:
    return _settled(render.card_html(tailored, paint), address)


def _settled(html: str, address: Callable[[str], str]) -> str:
    """Links to lessons lead somewhere; an exercise is begun in the editor, not here."""
    html = _LESSON.sub(lambda found: f'<a href="{escape(address(found["id"]))}">', html)
    return _PRACTICE.sub(r"<strong>\g<what></strong>", html)


def metadata(lesson: Lesson) -> str:
    """What a lesson is about, as a line of links."""
    links = [
        f'<a href="https://cwe.mitre.org/data/definitions/{number}.html">CWE-{number}</a>'
        for number in lesson.cwe
    ]
    return f'<p class="about">{" · ".join([*links, *map(escape, lesson.owasp)])}</p>'
