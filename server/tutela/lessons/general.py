"""The lesson for findings that no other lesson is about: it lets the rule speak for itself.

Written as any lesson is; a team may put its own in its place, with a folder of the same name.
"""

from __future__ import annotations

from tutela.lessons.model import GENERAL, Lesson
from tutela.lessons.parse import parse
from tutela.problems import Problem

TEXT = """\
::: card
{{message|A rule found a weakness here.}}

Rule `{{rule|of yours}}`, {{cwe|no CWE}}. Before you change it, ask: who decides what stands here, and what could they make of it?
:::

## Your line
{{message|A rule found a weakness here.}}

Tutela has no lesson of its own about this rule yet, so these are the questions that find most answers.

## What an attacker sends
Follow the values in this line back to where they enter: a request, a file, a message, another service. Whoever fills them picks the value that suits them, not the one you had in mind. Try three on paper: one that is far too long, one with quotes and slashes, and one that names something of somebody else's.

## The right code
Keep data apart from instructions: a parameter, an argument list or an escaping template, chosen for the place where the value ends up. Where a value picks one of few things, look it up in a list of those things and refuse all others. Where a library has a safe way and a short way, the safe one is worth its extra line.

## The wrong fix
Removing the characters that look dangerous. Every list of them has a hole, and it breaks names like O'Brien on the way.

## Links
- [The rule's weakness in CWE](https://cwe.mitre.org/)
- [OWASP cheat sheets](https://cheatsheetseries.owasp.org/)
"""  # noqa: E501 - prose, one paragraph a line


def _nothing(path: str) -> Problem:
    return Problem("", 0, 0, f"{path} is not here.", "The general lesson has no files.")


def general() -> Lesson:
    """The built-in general lesson."""
    parsed, problems = parse(TEXT, "general", 1, _nothing)
    assert not problems
    return Lesson(
        id=GENERAL,
        title="A weakness worth a look",
        summary="A rule found code that is often unsafe; its message says what it saw.",
        cwe=(),
        card=parsed.card,
        body=parsed.body,
        file="general",
    )
