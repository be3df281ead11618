"""A lesson shaped to one reader: their language, their frameworks, their names, their line.

Pure and deterministic: everything it knows comes as an argument, and what it chose it explains.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import attrs

from tutela.findings.model import Finding
from tutela.lessons import fill as filling
from tutela.lessons import frameworks
from tutela.lessons.fill import Value, code_span, one_line
from tutela.lessons.frameworks import Seen
from tutela.lessons.model import (
    LINKS,
    NONE,
    YOUR_LINE,
    Block,
    Code,
    Heading,
    Include,
    Lesson,
    Prose,
    Shown,
    Tailored,
    Text,
    Title,
    When,
    walk,
)
from tutela.lessons.parse import dedent, excerpt, fence_language, printable, words
from tutela.rules.model import Rule
from tutela.syntax import languages
from tutela.syntax.languages import Language
from tutela.syntax.positions import LineIndex

WORDS_PER_MINUTE = 238
"""Silent reading of non-fiction: Brysbaert, "How many words do we read per minute?", Journal of
Memory and Language 109 (2019)."""
SECONDS_PER_CODE_LINE = 2
"""Our own guess."""

MOST_LINES = 8
"""Of the reader's own code."""
WIDEST_LINE = 160
MOST_STOPS = 4
"""Of a trace."""

Facts = Mapping[str, frozenset[str]]
"""What holds for a reader: the conditions' keys -> their values."""


def tailor(
    lesson: Lesson,
    rule: Rule,
    finding: Finding,
    text: bytes,
    language: Language,
    *,
    related: Sequence[Lesson] = (),
    signals: Facts | None = None,
) -> Tailored:
    """The lesson for this finding in this text.

    `signals` are facts from elsewhere for the lesson's conditions, over those found here.
    """
    lines = LineIndex.of(text)
    reader = _reader(lesson, language.semgrep, frameworks.seen(_decode(text), language.semgrep))
    named = _asked(lesson, "rule") & {rule.id}
    facts = {**reader.facts, "rule": named or frozenset({NONE}), **(signals or {})}
    yours = _your_code(finding, text, lines, language)
    told: tuple[Shown, ...] = (yours, *_story(finding, text, lines))
    return _shape(lesson, reader, facts, _values(rule, finding, text, lines), told, related)


def without_finding(
    lesson: Lesson,
    language: str = "",
    framework: str = "",
    *,
    related: Sequence[Lesson] = (),
) -> Tailored:
    """The lesson for somebody who has no finding: its own flawed code stands for theirs.

    `language` is Semgrep's name; without one it is the lesson's first.
    """
    language = language or next(iter(lesson.languages), "")
    reader = _reader(lesson, language, ())
    facts = reader.facts
    if framework:
        facts = {**facts, "framework": frozenset({framework})}
    flawed = lesson.snippet(reader.language, "vulnerable")
    told: tuple[Shown, ...] = ()
    if flawed is not None:
        regions = [block.region for block in walk(lesson.body) if isinstance(block, Include)]
        shown = next((part for name in regions if (part := excerpt(flawed.text, name))), None)
        code = shown or excerpt(flawed.text, "") or ""
        told = (Code(code, fence_language(flawed.path), "For example", "vulnerable"),)
    return _shape(lesson, reader, facts, {}, told, related)


# --- who reads ------------------------------------------------------------------------------------


@attrs.frozen
class _Reader:
    language: str
    """The one whose parts are shown, by Semgrep's name."""
    facts: Facts
    frameworks: tuple[str, ...]
    why: tuple[str, ...]


def _reader(lesson: Lesson, language: str, seen: Sequence[Seen]) -> _Reader:
    """What can be told of a reader, as far as this lesson asks."""
    why: list[str] = []
    offered = lesson.languages
    spoken = language
    if offered and language not in offered:
        spoken = "javascript" if language == "typescript" and "javascript" in offered else offered[0]
        if spoken == offered[0] or language != "typescript":
            why.append(
                f"Its code is in {_language_title(spoken)}: this lesson has none in "
                f"{_language_title(language)} yet."
            )
    asked = {
        value
        for block in walk((*lesson.card, *lesson.body))
        if isinstance(block, When) and _holds(block, "language", frozenset({spoken}))
        for key, values in block.conditions
        if key == "framework"
        for value in values
    }
    mattering = [one for one in seen if one.framework.name in asked]
    why += [
        f"Its parts for {one.framework.title} are shown because line {one.line} of this file "
        "imports it."
        for one in mattering
    ]
    names = frozenset(one.framework.name for one in mattering)
    facts = {"language": frozenset({spoken}), "framework": names or frozenset({NONE})}
    titles = tuple(one.framework.title for one in mattering)
    return _Reader(spoken, facts, titles, tuple(why))


def _asked(lesson: Lesson, key: str) -> frozenset[str]:
    """The values of a condition that a lesson has parts for."""
    return frozenset(
        value
        for block in walk((*lesson.card, *lesson.body))
        if isinstance(block, When)
        for name, values in block.conditions
        if name == key
        for value in values
    )


def _language_title(name: str) -> str:
    titles = {"javascript": "JavaScript", "typescript": "TypeScript", "csharp": "C#", "php": "PHP"}
    return titles.get(name, name.capitalize())


def _holds(block: When, key: str, values: frozenset[str]) -> bool:
    return all(asked & values for name, asked in block.conditions if name == key)


def chosen(blocks: Sequence[Block], facts: Facts) -> tuple[Block, ...]:
    """The blocks that these facts leave, out of their containers."""
    left: list[Block] = []
    for block in blocks:
        if not isinstance(block, When):
            left.append(block)
        elif all(asked & facts.get(key, frozenset({NONE})) for key, asked in block.conditions):
            left += chosen(block.blocks, facts)
    return tuple(left)


# --- what fills the placeholders ------------------------------------------------------------------


def _values(rule: Rule, finding: Finding, text: bytes, lines: LineIndex) -> dict[str, Value]:
    values = {
        name.removeprefix("$").removeprefix("..."): Value(shown)
        for name, binding in finding.bindings.items()
        if (shown := one_line(binding.text))
    }
    line, _ = lines.line_column(finding.start)
    values["line"] = Value(str(line), markdown=True)
    values["rule"] = Value(one_line(rule.id))
    values["message"] = Value(filling.message(finding.message), markdown=True)
    if rule.cwe:
        numbers = ", ".join(f"CWE-{number}" for number in rule.cwe[:3])
        values["cwe"] = Value(numbers, markdown=True)
    function = _function(text, lines, finding.start)
    if function:
        values["function"] = Value(one_line(function))
    for step in finding.trace:
        if step.kind in ("source", "sink"):
            values.setdefault(step.kind, Value(one_line(_decode(text[step.start : step.end]))))
    return {name: value for name, value in values.items() if value.text}


_FUNCTION = re.compile(
    r"(?:async\s+)?def\s+(?P<python>\w+)"
    r"|(?:export\s+)?(?:default\s+)?(?:async\s+)?function\s*\*?\s*(?P<javascript>[\w$]+)"
    r"|(?:export\s+)?(?:const|let|var)\s+(?P<arrow>[\w$]+)\s*=\s*(?:async\s*)?(?:\([^()]*\)|\w+)\s*=>"
)
_FARTHEST_HEADER = 400
"""Lines that a function's header is looked for in."""


def _function(text: bytes, lines: LineIndex, offset: int) -> str:
    """The name of the function around an offset, by indentation; empty where that is not sure."""
    line = lines.line_at(offset)
    indent = _indent(_line(text, lines, line))
    for above in range(line - 1, max(line - _FARTHEST_HEADER, 0) - 1, -1):
        if indent == 0:
            return ""
        written = _line(text, lines, above)
        if not written.strip() or written.lstrip().startswith((")", "}", "]")):
            continue
        if _indent(written) >= indent:
            continue
        indent = _indent(written)
        header = _FUNCTION.match(written.strip())
        if header is not None:
            return header["python"] or header["javascript"] or header["arrow"]
        if "=>" in written or "function" in written:
            return ""
    return ""


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _line(text: bytes, lines: LineIndex, line: int) -> str:
    start, end = lines.line_range(line)
    return _decode(text[start : min(end, start + 4096)]).expandtabs(4)


def _decode(text: bytes) -> str:
    return text.decode("utf-8", "replace")


# --- the reader's own code ------------------------------------------------------------------------


def _your_code(finding: Finding, text: bytes, lines: LineIndex, language: Language) -> Code:
    """The lines of the finding, with the finding marked."""
    first = lines.line_at(finding.start)
    last = max(first, lines.line_at(max(finding.end - 1, finding.start)))
    label = f"Line {first + 1}" if first == last else f"Lines {first + 1} to {last + 1}"
    shown = list(range(first, last + 1))
    if len(shown) > MOST_LINES:
        shown = [*shown[: MOST_LINES - 2], -1, shown[-1]]
    if len(shown) == 1:
        code, mark = _one_line_marked(finding, text, lines, first)
        return Code(code, language.name, label, "yours", mark)
    rows = ["…" if line < 0 else _clean(_line(text, lines, line)) for line in shown]
    rows = [row if len(row) <= WIDEST_LINE else row[: WIDEST_LINE - 1] + "…" for row in rows]
    return Code(dedent("\n".join(rows)), language.name, label, "yours")


def _one_line_marked(
    finding: Finding, text: bytes, lines: LineIndex, line: int
) -> tuple[str, tuple[int, int]]:
    start, end = lines.line_range(line)
    stop = min(max(finding.end, finding.start), end)
    # A minified line is megabytes: only what is near is decoded.
    near_start, near_end = max(start, finding.start - 600), min(end, stop + 600)
    before = _clean(_decode(text[near_start : finding.start]))
    within = _clean(_decode(text[finding.start : stop]))
    after = _clean(_decode(text[stop:near_end])).rstrip()
    before = before.lstrip() if near_start == start else before
    room = WIDEST_LINE - len(within)
    if len(within) > WIDEST_LINE:
        within, after = within[: WIDEST_LINE - 1] + "…", ""
    if len(before) > max(room - len(after), room // 2, 0):
        before = "…" + before[len(before) - max(room // 2, 0) :]
    if len(after) > max(room - len(before), 0):
        after = after[: max(room - len(before), 0)] + "…"
    return before + within + after, (len(before), len(before) + len(within))


def _clean(code: str) -> str:
    return printable(code.expandtabs(4))


def _story(finding: Finding, text: bytes, lines: LineIndex) -> tuple[Prose, ...]:
    """The trace in one sentence; nothing where there is none worth telling."""
    stops: list[tuple[str, int]] = []
    for step in finding.trace:
        told = one_line(_decode(text[step.start : step.end][:2000]), 60)
        stop = (told, lines.line_column(step.start)[0])
        if told and (not stops or stops[-1] != stop):
            stops.append(stop)
    if len(stops) < 2:
        return ()
    left_out = len(stops) - MOST_STOPS
    if left_out > 0:
        stops = stops[: MOST_STOPS - 1] + stops[-1:]
    (source, source_line), *through, (sink, sink_line) = stops
    sentence = f"It comes from {code_span(source)} in line {source_line}"
    for index, (name, line) in enumerate(through):
        where = "" if line == stops[index][1] else f" in line {line}"
        verb = ", then" if index else ", passes through"
        sentence += f"{verb} {code_span(name)}{where}"
    if left_out > 0:
        sentence += f" and {left_out} more"
    where = "the same line" if sink_line == stops[-2][1] else f"line {sink_line}"
    return (Prose(f"{sentence}, and arrives in {code_span(sink)} in {where}."),)


# --- put together ---------------------------------------------------------------------------------


def _shape(
    lesson: Lesson,
    reader: _Reader,
    facts: Facts,
    values: Mapping[str, Value],
    told: Sequence[Shown],
    related: Sequence[Lesson],
) -> Tailored:
    if "language" not in values:
        values = {**values, "language": Value(_language_title(reader.language), markdown=True)}
    card = tuple(_show(block, values) for block in chosen(lesson.card, facts))
    body: list[Shown] = []
    for block in chosen(lesson.body, facts):
        body.append(_show(block, values))
        if isinstance(block, Heading) and block.title == YOUR_LINE:
            body += told
    kept = tuple(_without_empty_sections(body))
    count = prose_words(kept) + words(lesson.missed)
    code_lines = sum(part.text.count("\n") + 1 for part in kept if isinstance(part, Code))
    return Tailored(
        lesson=lesson.id,
        title=lesson.title,
        summary=lesson.summary,
        missed=lesson.missed,
        card=card,
        body=kept,
        cwe=lesson.cwe,
        owasp=lesson.owasp,
        language=reader.language if lesson.languages else "",
        frameworks=reader.frameworks,
        why=reader.why,
        related=tuple((other.id, other.title) for other in related),
        words=count,
        seconds=round(count * 60 / WORDS_PER_MINUTE + code_lines * SECONDS_PER_CODE_LINE),
    )


def _show(block: Block, values: Mapping[str, Value]) -> Shown:
    match block:
        case Heading():
            return Title(filling.fill(block.title, values), block.level)
        case Text():
            return Prose(filling.fill(block.markdown, values))
        case Include():
            return Code(block.text, block.language, block.label, block.kind)
        case When():
            raise AssertionError("a container that was not opened")


def _without_empty_sections(body: Sequence[Shown]) -> list[Shown]:
    """Without headings that have nothing below them for this reader."""
    kept: list[Shown] = []
    for part in body:
        if isinstance(part, Title):
            while kept and isinstance(last := kept[-1], Title) and last.level >= part.level:
                kept.pop()
        kept.append(part)
    while kept and isinstance(kept[-1], Title):
        kept.pop()
    return kept


def prose_words(body: Sequence[Shown]) -> int:
    """Words to be read: prose, without code, headings and the list of links."""
    count = 0
    section = ""
    for part in body:
        if isinstance(part, Title):
            section = part.text
        elif isinstance(part, Prose) and section != LINKS:
            count += words(part.markdown)
    return count

