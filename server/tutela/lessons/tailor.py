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
from tutela.lessons.excerpt import changes, dedent, excerpt
from tutela.lessons.exercise import exercise_for
from tutela.lessons.fill import Value, code_span, one_line
from tutela.lessons.frameworks import Seen
from tutela.lessons.model import (
    LINKS,
    NONE,
    RIGHT_CODE,
    SIGNALS,
    YOUR_LINE,
    Answer,
    Block,
    Code,
    Heading,
    Include,
    Lesson,
    Practice,
    Prose,
    Question,
    Quiz,
    Shown,
    Tailored,
    Text,
    Title,
    When,
    walk,
)
from tutela.lessons.origins import origin
from tutela.lessons.parse import fence_language, printable, words
from tutela.rules.model import Rule
from tutela.syntax import languages
from tutela.syntax.document import Edit
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


@attrs.frozen
class Signal:
    """A fact about a reader from elsewhere, for the lesson's conditions."""

    key: str
    """One of `SIGNALS`."""
    value: str
    why: str
    """A sentence for the reader: how this is known."""


@attrs.frozen
class Surroundings:
    """What is known of a finding beyond its text."""

    listed: tuple[Seen, ...] = ()
    """The frameworks that the project's manifests list."""
    situations: tuple[tuple[str, str], ...] = ()
    """The variants of the issue that the finding is one of: name, and a sentence that says so."""
    fix: Edit | None = None
    """What would mend it."""
    framework: str = ""
    """The one that somebody chose, whatever is imported."""
    signals: tuple[Signal, ...] = ()


NOTHING_KNOWN = Surroundings()


def tailor(
    lesson: Lesson,
    rule: Rule,
    finding: Finding,
    text: bytes,
    language: Language,
    *,
    related: Sequence[Lesson] = (),
    known: Surroundings = NOTHING_KNOWN,
) -> Tailored:
    """The lesson for this finding in this text."""
    lines = LineIndex.of(text)
    imported = frameworks.seen(_decode(text), language.semgrep)
    reader = _reader(lesson, language.semgrep, imported, known)
    named = _asked(lesson, "rule") & {rule.id}
    facts = {**reader.facts, "rule": named or frozenset({NONE})}
    yours = _your_code(finding, text, lines, language)
    told: tuple[Shown, ...] = (yours, *_story(lesson, finding, text, lines))
    mended = _mended(known.fix, text, lines) if known.fix is not None else ()
    values = _values(rule, finding, text, lines)
    return _shape(lesson, reader, facts, values, {YOUR_LINE: told, RIGHT_CODE: mended}, related)


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
    reader = _reader(lesson, language, (), Surroundings(framework=framework))
    facts = reader.facts
    flawed = lesson.snippet(reader.language, "vulnerable")
    told: tuple[Shown, ...] = ()
    if flawed is not None:
        included = (block for block in walk(lesson.body) if isinstance(block, Include))
        regions = [block.region for block in included if block.region]
        code = next((part for name in regions if (part := excerpt(flawed.text, name))), None)
        code = code or excerpt(flawed.text, "")
        if code is not None:
            shown_as = fence_language(flawed.path)
            told = (Code(code.text, shown_as, "For example", "vulnerable", code.marks),)
    return _shape(lesson, reader, facts, {}, {YOUR_LINE: told}, related)


# --- who reads ------------------------------------------------------------------------------------


@attrs.frozen
class _Reader:
    language: str
    """The one whose parts are shown, by Semgrep's name."""
    facts: Facts
    frameworks: tuple[str, ...]
    why: tuple[str, ...]


def _reader(
    lesson: Lesson, language: str, imported: Sequence[Seen], known: Surroundings
) -> _Reader:
    """What can be told of a reader, as far as this lesson asks."""
    why: list[str] = []
    offered = lesson.languages
    spoken = language
    if offered and language not in offered:
        spoken = "javascript" if language == "typescript" and "javascript" in offered else offered[0]
        if spoken == offered[0] or language != "typescript":
            why.append(
                f"Its code is in {language_title(spoken)}: this lesson has none in "
                f"{language_title(language)} yet."
            )
    asked = {
        value
        for block in walk((*lesson.card, *lesson.body))
        if isinstance(block, When) and _holds(block, "language", frozenset({spoken}))
        for key, values in block.conditions
        if key == "framework"
        for value in values
    }
    # What this file imports says more than what the project lists.
    mattering = [one for one in imported if one.framework.name in asked]
    if not imported:
        mattering = [one for one in known.listed if one.framework.name in asked]
    names = frozenset(one.framework.name for one in mattering)
    if known.framework:
        mattering, names = [], frozenset({known.framework})
    why += [_because(one) for one in mattering]
    situations = dict(known.situations)
    varied = _asked(lesson, "situation") & situations.keys()
    why += [situations[name] for name in sorted(varied)]
    facts = {
        "language": frozenset({spoken}),
        "framework": names or frozenset({NONE}),
        "situation": varied or frozenset({NONE}),
    }
    for key in SIGNALS:
        asked = set(_asked(lesson, key))
        told = [one for one in known.signals if one.key == key and one.value in asked]
        why += [one.why for one in told]
        facts[key] = frozenset(one.value for one in told) or frozenset({NONE})
    titles = tuple(one.framework.title for one in mattering)
    return _Reader(spoken, facts, titles, tuple(dict.fromkeys(why)))


def _because(seen: Seen) -> str:
    gives = (
        f"{seen.manifest} lists it" if seen.manifest else f"line {seen.line} of this file imports it"
    )
    return f"Its parts for {seen.framework.title} are shown because {gives}."


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


def language_title(name: str) -> str:
    """A language as people write it, by Semgrep's name."""
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
        return Code(code, language.name, label, "yours", (mark,))
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


def _story(
    lesson: Lesson, finding: Finding, text: bytes, lines: LineIndex
) -> tuple[Prose, ...]:
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
    subject = "It"
    if through and _NAME.fullmatch(through[0][0]):
        # The variable that takes the value is whom the story is about.
        subject, through = code_span(through[0][0]), through[1:]
        stops.pop(1)
    place = origin(source)
    come = f"{place} (line {source_line}: {code_span(source)})" if place else ""
    come = come or f"{code_span(source)} in line {source_line}"
    sentence = f"{subject} comes from {come}"
    for index, (name, line) in enumerate(through):
        where = "" if line == stops[index][1] else f" in line {line}"
        verb = ", then" if index else ", passes through"
        sentence += f"{verb} {code_span(name)}{where}"
    if left_out > 0:
        sentence += f" and {left_out} more"
    where = "the same line" if sink_line == stops[-2][1] else f"line {sink_line}"
    arrives = lesson.arrives or f"arrives in {code_span(sink)}"
    return (Prose(f"{sentence}, and {arrives} in {where}."),)


_NAME = re.compile(r"[A-Za-z_$][\w$]{0,40}")


def _mended(fix: Edit, text: bytes, lines: LineIndex) -> tuple[Shown, ...]:
    """The fix as a diff of the reader's own lines."""
    start = lines.line_range(lines.line_at(fix.start))[0]
    end = lines.line_range(lines.line_at(max(fix.end - 1, fix.start)))[1]
    if end - start > 4096 or len(fix.text) > 4096:
        return ()
    before = _clean(_decode(text[start:end])).rstrip("\n")
    after = _decode(text[start : fix.start] + fix.text + text[fix.end : end])
    both = dedent(f"{before}\0\n{_clean(after)}").split("\0\n")
    diff = changes(both[0].rstrip("\n"), both[-1].rstrip("\n")).text
    return (Code(diff, "diff", "Your line, mended", "fixed"),)


# --- put together ---------------------------------------------------------------------------------


def _shape(
    lesson: Lesson,
    reader: _Reader,
    facts: Facts,
    values: Mapping[str, Value],
    added: Mapping[str, Sequence[Shown]],
    related: Sequence[Lesson],
) -> Tailored:
    """The parts that hold, filled in. `added` comes right below the headings it names."""
    if "language" not in values:
        values = {**values, "language": Value(language_title(reader.language), markdown=True)}
    card = tuple(_show(block, values) for block in chosen(lesson.card, facts))
    body: list[Shown] = []
    for block in chosen(lesson.body, facts):
        if isinstance(block, Include) and block.kind == "exercise":
            body += _practice(lesson, reader.language, block)
            continue
        body.append(_show(block, values))
        if isinstance(block, Heading):
            body += added.get(block.title, ())
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
            kind = block.kind
            # A diff is code to arrive at, whatever file it ends in.
            shown = kind if kind in ("vulnerable", "fixed", "wrong") else "other"
            return Code(block.text, block.language, block.label, shown, block.marks)
        case Quiz():
            answers = [
                Answer(filling.fill(one.text, values), one.right, filling.fill(one.why, values))
                for one in block.answers
            ]
            return Question(filling.fill(block.question, values), tuple(answers))
        case When():
            raise AssertionError("a container that was not opened")


def _practice(lesson: Lesson, language: str, block: Include) -> tuple[Shown, ...]:
    exercise = exercise_for(lesson, language)
    if exercise is None or exercise.path != block.path:
        return ()
    return (Practice(lesson.id, exercise.language, block.label, exercise.task),)


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
        elif isinstance(part, Practice):
            count += words(part.task)
        elif isinstance(part, Question):
            count += words(part.question) + sum(words(one.text) for one in part.answers)
    return count

