"""A check's outcome: as text for people, and as the values that other formats are made from.

The text is compact, and the same piped as on a terminal, but for colour and width.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from tutela import __version__
from tutela.cli.checking import Checked, Outcome
from tutela.cli.frames import frame
from tutela.cli.terminal import WIDEST, styled
from tutela.findings import formats
from tutela.findings.model import Finding
from tutela.lessons import render
from tutela.lessons.model import Lesson
from tutela.lessons.tailor import without_finding
from tutela.rules.model import Rule, Severity
from tutela.syntax.positions import LineIndex
from tutela.workspace.content import Content

WORDS: dict[Severity, str] = {"ERROR": "error", "WARNING": "warning", "INFO": "note"}
STYLES: dict[Severity, str] = {"ERROR": "bold red", "WARNING": "bold yellow", "INFO": "bold blue"}


# --- text -----------------------------------------------------------------------------------------


def show(out: Console, outcome: Outcome, here: Content, took_s: float) -> None:
    """Prints every finding with its place, its code and where to read on; then the sum of it."""
    for checked in outcome.files:
        lines = LineIndex.of(checked.text)
        for finding in checked.shown:
            _show_finding(out, checked, finding, lines, here)
    out.print(_summary(outcome, here, took_s))


def _show_finding(
    out: Console, checked: Checked, finding: Finding, lines: LineIndex, here: Content
) -> None:
    rule = here.bundle.by_id(finding.rule)
    severity: Severity = rule.weight if rule else "WARNING"
    lesson = _lesson(rule, here)
    line, column = lines.line_column(finding.start)
    width = min(out.width, WIDEST) if out.is_terminal else WIDEST
    out.print(
        styled(
            (f"{checked.path}:{line}:{column}", "bold"),
            (f" {WORDS[severity]} ", STYLES[severity]),
            (lesson.title, "bold"),
        )
    )
    out.print(Padding(styled(" ".join(finding.message.split())), (0, 0, 0, 2)))
    for row in frame(checked.text, lines, finding.start, finding.end, width, STYLES[severity]):
        out.print(row, soft_wrap=True)
    read = (f"tutela lesson show {lesson.id}", "cyan")
    out.print(styled((f"  {finding.rule} · read: ", "dim"), read))
    out.print()


def _summary(outcome: Outcome, here: Content, took_s: float) -> Text:
    """One line: how many, of what, where, in what time."""
    flagged = [checked for checked in outcome.files if checked.shown]
    severities = Counter(
        rule.weight
        for checked in flagged
        for finding in checked.shown
        if (rule := here.bundle.by_id(finding.rule))
    )
    total = sum(len(checked.shown) for checked in flagged)
    files = counted(outcome.checked, "file")
    if total:
        kinds = [counted(severities[kind], WORDS[kind]) for kind in WORDS if severities[kind]]
        head = styled(
            (counted(total, "finding"), "bold red"),
            f" ({', '.join(kinds)}) in {len(flagged):,} of {files}",
        )
    else:
        head = styled(("Nothing found", "bold green"), f" in {files}")
    tail = [*_asides(outcome), f"{took_s:.2f} s"]
    return head.append(" · " + " · ".join(tail), "dim")


def _asides(outcome: Outcome) -> Iterator[str]:
    ignored = sum(len(checked.ignored) for checked in outcome.files)
    if ignored:
        yield f"{ignored:,} ignored by a comment"
    if outcome.skipped:
        yield f"{counted(len(outcome.skipped), 'file')} skipped"


def counted(number: int, thing: str) -> str:
    return f"{number:,} {thing}" if number == 1 else f"{number:,} {thing}s"


# --- JSON, SARIF ----------------------------------------------------------------------------------


def told(outcome: Outcome, here: Content, root: Path) -> formats.Report:
    """The outcome as the values that JSON and SARIF are made from."""
    rows = formats.sorted_rows(row for checked in outcome.files for row in _rows(checked, here))
    used = {row.rule for row in rows}
    return formats.Report(
        tool_version=__version__,
        rows=rows,
        rules=tuple(_rule_rows(sorted(used), here)),
        errors=outcome.errors,
        skipped=outcome.skipped,
        root_uri=root.as_uri().rstrip("/") + "/",
    )


def _rows(checked: Checked, here: Content) -> Iterator[formats.Row]:
    lines = LineIndex.of(checked.text)
    hidden = [(ignored.finding, ignored.by.reason) for ignored in checked.ignored]
    for finding, ignored in [*((one, None) for one in checked.shown), *hidden]:
        rule = here.bundle.by_id(finding.rule)
        yield formats.row_of(
            finding,
            lines,
            path=checked.path,
            language=checked.language.semgrep,
            severity=rule.weight if rule else "WARNING",
            cwe=rule.cwe if rule else (),
            lesson=_lesson(rule, here).id,
            ignored=ignored,
        )


def _rule_rows(rules: Iterable[str], here: Content) -> Iterator[formats.RuleRow]:

    for id_ in rules:
        rule = here.bundle.by_id(id_)
        if rule is None:
            continue
        lesson = _lesson(rule, here)
        read = without_finding(lesson, next(iter(rule.languages), ""))
        yield formats.RuleRow(
            id=rule.id,
            title=lesson.title,
            summary=lesson.summary,
            severity=rule.severity,
            confidence=rule.confidence,
            cwe=rule.cwe,
            owasp=rule.owasp,
            lesson=lesson.id,
            help_text=lesson.summary,
            help_markdown=render.lesson_markdown(read),
            help_uri=f"https://cwe.mitre.org/data/definitions/{rule.cwe[0]}.html"
            if rule.cwe
            else "",
        )


def _lesson(rule: Rule | None, here: Content) -> Lesson:
    return here.catalogue.choose(rule.lesson if rule else None, rule.cwe if rule else ())
