"""Semgrep's generic patterns, for text of any kind, as regexes.

Words and marks must follow one another with any space between; `...` skips up to ten lines, `$X` is one
word (https://semgrep.dev/docs/writing-rules/generic-pattern-matching, read 2026-11).
"""

from __future__ import annotations

import re

_TOKEN = re.compile(
    r"\$\.\.\.(?P<run>[A-Z_][A-Z_0-9]*)|\$(?P<name>[A-Z_][A-Z_0-9]*)(?![a-z])|(?P<dots>\.\.\.)"
    r"|(?P<word>\w+)|(?P<mark>[^\w\s])"
)
_SKIP = r"(?:[^\n]*?\n){0,10}?[^\n]*?"


def as_regex(pattern: str) -> str:
    """The regex that finds what a generic pattern does; metavariables are groups of their names."""
    parts: list[str] = []
    bound: set[str] = set()
    for token in _TOKEN.finditer(pattern):
        name = token["name"] or token["run"]
        if name == "_":
            parts.append(r"(?<!\w)\w+(?!\w)")
        elif name and name in bound:
            parts.append(f"(?P={name})")
        elif name:
            bound.add(name)
            held = _SKIP if token["run"] else r"\w+"
            parts.append(
                rf"(?P<{name}>{held})" if token["run"] else rf"(?<!\w)(?P<{name}>{held})(?!\w)"
            )
        elif token["dots"]:
            parts.append(_SKIP)
        elif token["word"]:
            parts.append(rf"(?<!\w){token['word']}(?!\w)")
        else:
            parts.append(re.escape(token["mark"]))
    return r"\s*".join(parts)
