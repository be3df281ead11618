"""A region of a file as readers see it, which of its lines matter most, and what a fix changed.

Four comments, in whatever the file's comments look like, each on a line of its own, steer this:
`region: NAME` and `endregion` around a part, `mark` above a line that matters (`mark: 3` for three),
and Semgrep's own `ruleid:` and `ok:`. None of them is shown.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher

import attrs

_COMMENT = r"\s*(?:#|//|--|<!--|/\*|\{#)\s*"
_REGION = re.compile(_COMMENT + r"(?P<what>region:\s*(?P<name>[\w-]+)|endregion)\b")
_MARK = re.compile(_COMMENT + r"mark(?::\s*(?P<lines>\d{1,2}))?\s*(?:\*/|-->|#\})?\s*\Z")
_MARKER = re.compile(_COMMENT + r"(?:ruleid|ok|todoruleid|todook):")


@attrs.frozen
class Excerpt:
    """Code to be shown: dedented, without the comments that steer."""

    text: str
    marked: tuple[int, ...] = ()
    """Lines of `text`, from 0."""

    @property
    def marks(self) -> tuple[tuple[int, int], ...]:
        """The marked lines as code points of `text`, without their indentation."""
        return line_ranges(self.text, self.marked)


def excerpt(text: str, region: str) -> Excerpt | None:
    """A region of a file (all of it for an empty name). None if there is no such region."""
    lines: list[str] = []
    marked: set[int] = set()
    open_regions: list[str] = []
    seen = not region
    pending = 0
    for line in text.splitlines():
        found = _REGION.match(line)
        if found is not None:
            if found["name"]:
                open_regions.append(found["name"])
                seen = seen or found["name"] == region
            elif open_regions:
                open_regions.pop()
        elif (mark := _MARK.match(line)) is not None:
            pending = int(mark["lines"] or 1)
        elif _MARKER.match(line) is None:
            if not region or region in open_regions:
                if pending:
                    marked.add(len(lines))
                lines.append(line)
            pending = max(pending - 1, 0)
    if not seen:
        return None
    blank = next((at for at, line in enumerate(lines) if line.strip()), 0)
    shown = dedent("\n".join(lines[blank:])).rstrip("\n")
    return Excerpt(shown, tuple(sorted(line - blank for line in marked if line >= blank)))


def changes(before: str, after: str) -> Excerpt:
    """What leads from one text to another, as a unified diff without headers, whole.

    The changed lines are not marked: their `-` and `+` say it.
    """
    old, new = before.split("\n"), after.split("\n")
    rows: list[str] = []
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            rows += [f" {line}".rstrip() for line in old[a:b]]
        else:
            rows += [f"-{line}" for line in old[a:b]] + [f"+{line}" for line in new[c:d]]
    return Excerpt("\n".join(rows))


def line_ranges(text: str, lines: tuple[int, ...]) -> tuple[tuple[int, int], ...]:
    """Lines (from 0) as code points, from their first visible character on."""
    ranges = []
    at = 0
    for number, line in enumerate(text.split("\n")):
        if number in lines and line.strip():
            ranges.append((at + len(line) - len(line.lstrip()), at + len(line.rstrip())))
        at += len(line) + 1
    return tuple(ranges)


def dedent(text: str) -> str:
    """Without the indentation that all lines share; tabs become four spaces."""
    lines = text.expandtabs(4).split("\n")
    margin = min((len(line) - len(line.lstrip()) for line in lines if line.strip()), default=0)
    return "\n".join(line[margin:].rstrip() for line in lines)
