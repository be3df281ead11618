"""`nosemgrep` comments: which findings they hide, why, and until when.

    risky(x)  # nosemgrep: rule-a, rule-b -- reviewed by the ops team, until 2027-03-01

Semgrep's own comments work as in Semgrep: on a finding's first line, or alone on the line above;
`nosem` or `nosemgrep` in any case, after a space; ids after `:` or `=`, between commas, in full or
their last dotted part; without ids, every rule. (Compared with Semgrep 1.182, 2026.) Beyond
Semgrep, several lines of such comments above each other all count, a reason follows `--`, and after
`until DATE` has passed the comment hides nothing.

Stricter than Semgrep, so that nothing is hidden unasked: the word must stand in a comment (Semgrep
takes it anywhere on the line), be a whole word (to Semgrep `# nosemantics` is one), and a comment
for the line below must be all there is on its line (to Semgrep `)  # nosemgrep` is).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

import attrs

from tutela.findings.model import Finding
from tutela.problems import Problem
from tutela.syntax.document import Document, Edit
from tutela.syntax.languages import Language
from tutela.syntax.positions import LineIndex

REASON_LIMIT = 200
"""Characters of a reason that are written into a comment: it stays one readable line."""

_COMMENT_LIMIT = 1000
"""Bytes after the keyword that are read: a minified line can be megabytes long."""

_KEYWORD = re.compile(rb"(?<=\s)nosem(?:grep)?(?![\w-])", re.IGNORECASE)
_CLOSER = re.compile(r"\*/.*", re.DOTALL)
_LINE_END = re.compile(rb"[\r\n]")
_IDS = re.compile(r"[:=]\s*([^,\s]+(?:\s*,\s*[^,\s]+)*)")
_REASON = re.compile(r"(?:^|\s)--")
_UNTIL = re.compile(r"\buntil[\s:]+(\d{4}-\d{1,2}-\d{1,2})\b", re.IGNORECASE)
_AROUND_UNTIL = " \t,;."
_BOM = b"\xef\xbb\xbf"


@attrs.frozen
class Suppression:
    """One `nosemgrep` comment."""

    line_start: int
    """The byte offset at which its line starts."""
    start: int
    """The byte offset of the keyword."""
    alone: bool
    """Whether nothing but the comment stands on its line."""
    rules: tuple[str, ...]
    """As written; empty means every rule."""
    reason: str = ""
    until: date | None = None
    """The last day on which it holds."""
    bad_date: str = ""
    """What stands where a date should. Such a comment hides nothing: it may be over."""

    def names(self, rule: str) -> bool:
        """Whether it is about a rule, in full or by the last dotted part of either id."""
        return not self.rules or any(
            rule == name or rule.endswith(f".{name}") or name.endswith(f".{rule}")
            for name in self.rules
        )

    def holds(self, today: date) -> bool:
        return not self.bad_date and (self.until is None or today <= self.until)


@attrs.frozen
class Ignored:
    """A finding and the comment that hides it."""

    finding: Finding
    by: Suppression


@attrs.frozen
class Separated:
    shown: tuple[Finding, ...]
    ignored: tuple[Ignored, ...]
    problems: tuple[Problem, ...]
    """Comments that hide nothing any more, or never did."""


def suppressions(text: bytes, language: Language) -> tuple[Suppression, ...]:
    """Every `nosemgrep` comment of a text, in its order."""
    return tuple(_read(text, language))


def separate(
    findings: Iterable[Finding], text: bytes, language: Language, path: str, today: date
) -> Separated:
    """Tell the findings to show from those that a comment hides.

    `path` is for the problems alone.
    """
    comments = suppressions(text, language)
    if not comments:
        return Separated(tuple(findings), (), ())
    inline = _by_line(comments)
    shown: list[Finding] = []
    ignored: list[Ignored] = []
    lapsed_but_needed: set[int] = set()
    for finding in findings:
        about = [c for c in _reaching(finding.start, text, inline) if c.names(finding.rule)]
        holding = [comment for comment in about if comment.holds(today)]
        if holding:
            # One with a reason says more.
            by = next((comment for comment in holding if comment.reason), holding[0])
            ignored.append(Ignored(finding, by))
        else:
            shown.append(finding)
            lapsed_but_needed.update(comment.start for comment in about)
    lapsed = [comment for comment in comments if not comment.holds(today)]
    return Separated(
        tuple(shown), tuple(ignored), tuple(_problems(lapsed, text, path, lapsed_but_needed))
    )


def ignore_edit(
    document: Document, finding: Finding, reason: str, until: date | None = None
) -> Edit | None:
    """The edit that writes a `nosemgrep` comment for a finding; None where none can stand.

    The comment goes alone on the line above, as indented; if it would be no comment there (inside a
    string, after a continued line), at the end of the finding's line. Each try is parsed, so this
    takes as long as one or two parses: for when the user asks, not for every finding.
    """
    body = _comment_body(finding.rule, reason, until)
    if body is None:
        return None
    text, mark = document.text, document.language.line_comment
    start = _line_start(text, finding.start)
    if start == 0 and text.startswith(_BOM):
        start = len(_BOM)
    end = _line_end(text, start)
    indent = text[start:end][: len(text[start:end]) - len(text[start:end].lstrip())]
    ending = _terminator(text, end)
    above = text[_line_start(text, max(start - 1, 0)) : start].rstrip(b"\r\n")
    tries: list[tuple[int, bytes]] = []
    if not above.endswith(b"\\"):
        tries.append((start, indent + f"{mark} {body}".encode() + ending))
    if not text[start:end].endswith(b"\\"):
        tries.append((end, f"  {mark} {body}".encode()))
    if mark == "//" and "*/" not in body:
        # The one comment that JSX knows among elements; among statements it is an empty block.
        tries.append((start, indent + f"{{/* {body} */}}".encode() + ending))
    for at, insert in tries:
        edit = Edit(at, at, insert)
        if _hides(document, finding, edit):
            return edit
    return None


# --- reading --------------------------------------------------------------------------------------


def _read(text: bytes, language: Language) -> Iterator[Suppression]:
    # Each line is looked at once, however often the word is in it: hostile lines can be long.
    lowered = text.lower()  # `find` in it is far faster than a case-insensitive search
    line_end = 0
    at = lowered.find(b"nosem")
    while at >= 0:
        line_start = _line_start(text, at, line_end)
        line_end = _line_end(text, at)
        comment = _parse(text[line_start:line_end], line_start, language)
        if comment is not None:
            yield comment
        at = lowered.find(b"nosem", line_end)


def _parse(line: bytes, line_start: int, language: Language) -> Suppression | None:
    """The first `nosemgrep` comment of a line: a second one is part of the first's reason."""
    has_blocks = language.line_comment == "//"  # where one is, the other is
    marks = (b"//", b"/*") if has_blocks else (language.line_comment.encode(),)
    openers = [at for mark in marks if (at := line.find(mark)) >= 0]
    if has_blocks and line.lstrip().startswith(b"*"):
        openers.append(len(line) - len(line.lstrip()))  # within a block comment
    if not openers:
        return None
    opener = min(openers)
    keyword = _KEYWORD.search(line, opener)
    if keyword is None:
        return None
    at = keyword.end()
    code = line[:opener]
    rest = line[at : at + _COMMENT_LIMIT].decode("utf-8", "replace")
    rest = _CLOSER.sub("", rest)
    until: date | None = None
    bad_date = ""
    when = _UNTIL.search(rest)
    if when is not None:
        before, after = rest[: when.start()], rest[when.end() :]
        rest = f"{before.rstrip(_AROUND_UNTIL)} {after.lstrip(_AROUND_UNTIL)}"
        try:
            until = date(*map(int, when[1].split("-")))
        except ValueError:
            bad_date = when[1]
    ids = _IDS.match(rest)
    reason = _REASON.split(rest[ids.end() :] if ids else rest, maxsplit=1)[1:]
    return Suppression(
        line_start=line_start,
        start=line_start + keyword.start(),
        alone=code.strip() in (b"", b"{", _BOM),  # `{/* … */}` is JSX's way to say a comment
        rules=tuple(re.split(r"\s*,\s*", ids[1])) if ids else (),
        reason=" ".join(" ".join(reason).split()),
        until=until,
        bad_date=bad_date,
    )


def _by_line(comments: Iterable[Suppression]) -> dict[int, Suppression]:
    return {comment.line_start: comment for comment in comments}


def _reaching(start: int, text: bytes, inline: Mapping[int, Suppression]) -> Iterator[Suppression]:
    """The comments that can be about what starts at `start`: on its line, and alone above it."""
    line = _line_start(text, start)
    if (here := inline.get(line)) is not None:
        yield here
    while line:
        line = _line_start(text, line - 1)
        above = inline.get(line)
        if above is None or not above.alone:
            return
        yield above


def _problems(
    lapsed: Sequence[Suppression], text: bytes, path: str, needed: set[int]
) -> Iterator[Problem]:
    if not lapsed:
        return
    lines = LineIndex.of(text)
    for comment in lapsed:
        line, column = lines.line_column(comment.start)
        if comment.bad_date:
            what = f"`{comment.bad_date}` is no date, so this `nosemgrep` hides nothing."
            mend = "Write it as year-month-day, such as `until 2027-03-01`."
        else:
            what = f"This `nosemgrep` held until {comment.until}."
            mend = (
                "Fix what it hid, or look at it again and set a new date."
                if comment.start in needed
                else "Nothing is found here any more: remove the comment."
            )
        yield Problem(path, line, column, what, mend, ", ".join(comment.rules))


# --- writing --------------------------------------------------------------------------------------


def _comment_body(rule: str, reason: str, until: date | None) -> str | None:
    if not rule or re.search(r"[,\s]", rule) or not rule.isprintable():
        return None  # such an id can't be named in a comment; one without ids would hide all
    said = _one_line(reason)
    if until is not None:
        said = f"{said}, until {until}" if said else f"until {until}"
    return f"nosemgrep: {rule} -- {said}" if said else f"nosemgrep: {rule}"


def _one_line(reason: str) -> str:
    """The reason as one line that can't end a comment or reorder what is read (bidi controls)."""
    plain = "".join(
        " " if unicodedata.category(character) in {"Cc", "Cf", "Cs", "Zl", "Zp"} else character
        for character in reason
    )
    plain = plain.replace("*/", "* /")
    return " ".join(plain.split())[:REASON_LIMIT].rstrip()


def _hides(document: Document, finding: Finding, edit: Edit) -> bool:
    """Whether what the edit inserts is a comment, is about the finding, and breaks nothing."""
    edited = Document(document.language, document.path, document.text)
    had_errors = edited.tree.root_node.has_error
    edited.apply(edit)
    root = edited.tree.root_node
    keyword = edit.start + edit.text.index(b"nosemgrep")
    node = root.descendant_for_byte_range(keyword, keyword + 1)
    if node is None or "comment" not in node.type or (root.has_error and not had_errors):
        return False
    before = edit.start <= finding.start
    start = finding.start + len(edit.text) if before else finding.start
    inline = _by_line(suppressions(edited.text, document.language))
    return any(
        comment.start == keyword and comment.names(finding.rule)
        for comment in _reaching(start, edited.text, inline)
    )


# --- lines ----------------------------------------------------------------------------------------
# Found by searching from where one is: a line index would cost more than the few lines looked at.


def _line_start(text: bytes, offset: int, floor: int = 0) -> int:
    """The start of the line that `offset` is in, looking back no further than `floor`."""
    newline = text.rfind(b"\n", floor, offset)
    if 0 <= newline == offset - 1:
        return offset
    floor = max(newline + 1, floor)
    returned = text.rfind(b"\r", floor, offset)
    # Between `\r` and `\n` no line starts.
    if 0 <= returned == offset - 1 and text[offset : offset + 1] == b"\n":
        returned = text.rfind(b"\r", floor, returned)
    return max(newline, returned) + 1


def _line_end(text: bytes, offset: int) -> int:
    end = _LINE_END.search(text, offset)
    return len(text) if end is None else end.start()


def _terminator(text: bytes, end: int) -> bytes:
    """The line end at `end`; on the last line the text's first one, else a newline."""
    for at in (end, _line_end(text, 0)):
        if text[at : at + 2] == b"\r\n":
            return b"\r\n"
        if at < len(text):
            return text[at : at + 1]
    return b"\n"
