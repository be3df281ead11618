"""Findings for other programs: JSON, and SARIF 2.1.0.

Takes plain values that a face fills in: what a rule or a lesson is, isn't known here. Lines and
columns are 1-based, columns count code points, and an end is the place after the last character.
(Text for people is the terminal's own.)
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal
from urllib.parse import quote

import attrs

from tutela.findings.model import Engine, Finding
from tutela.problems import Problem
from tutela.syntax.positions import LineIndex

Severity = Literal["ERROR", "WARNING", "INFO"]
Confidence = Literal["HIGH", "MEDIUM", "LOW"]

SARIF_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
FINGERPRINT_KEY = "tutelaFinding/v1"

_LEVELS: Mapping[Severity, str] = {"ERROR": "error", "WARNING": "warning", "INFO": "note"}
# GitHub reads these three: it shows 7.0 and more as high, 4.0 and more as medium (docs, 2026).
_PROBLEM_SEVERITIES: Mapping[Severity, str] = {
    "ERROR": "error",
    "WARNING": "warning",
    "INFO": "recommendation",
}
_SECURITY_SEVERITIES: Mapping[Severity, str] = {"ERROR": "8.0", "WARNING": "5.0", "INFO": "2.0"}
_PRECISIONS: Mapping[Confidence, str] = {"HIGH": "high", "MEDIUM": "medium", "LOW": "low"}
_STEPS = {
    "source": "The value comes from here.",
    "step": "It passes through here.",
    "sink": "It arrives here.",
}


@attrs.frozen
class Place:
    """A range for people."""

    line: int
    column: int
    end_line: int
    end_column: int

    @classmethod
    def of(cls, lines: LineIndex, start: int, end: int) -> Place:
        return cls(*lines.line_column(start), *lines.line_column(end))


@attrs.frozen
class Step:
    """One stop of a trace."""

    kind: Literal["source", "step", "sink"]
    place: Place
    text: str = ""
    """The code there."""


@attrs.frozen
class Row:
    """One finding with everything that a report tells of it."""

    path: str
    """As it shall be told: relative to the checked root where there is one, with `/`."""
    language: str
    rule: str
    place: Place
    message: str
    severity: Severity
    engine: Engine
    fingerprint: str
    cwe: tuple[int, ...] = ()
    lesson: str = ""
    snippet: str = ""
    """The code found."""
    trace: tuple[Step, ...] = ()
    fix: str | None = None
    """What would replace the code found."""
    ignored: str | None = None
    """The reason (or "") given in the comment that hides it; None if it isn't hidden."""


@attrs.frozen
class RuleRow:
    """One rule, as a report tells of it."""

    id: str
    title: str
    """One short phrase, without metavariables: the lesson's title, where there is one."""
    summary: str
    """One sentence."""
    severity: Severity
    confidence: Confidence
    cwe: tuple[int, ...] = ()
    owasp: tuple[str, ...] = ()
    lesson: str = ""
    help_text: str = ""
    help_markdown: str = ""
    help_uri: str = ""


@attrs.frozen
class Skipped:
    path: str
    why: str


@attrs.frozen
class Report:
    """What one check found."""

    tool_version: str
    rows: tuple[Row, ...]
    """Hidden ones too: each format decides what to tell of them."""
    rules: tuple[RuleRow, ...] = ()
    errors: tuple[Problem, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    root_uri: str = ""
    """What relative paths are relative to, as a `file:` URI that ends with `/`."""


def row_of(
    finding: Finding,
    lines: LineIndex,
    *,
    path: str,
    language: str,
    severity: Severity,
    cwe: Sequence[int] = (),
    lesson: str = "",
    ignored: str | None = None,
) -> Row:
    """A finding as a report's row. `lines` is the index of the text that it lies in."""
    return Row(
        path=path,
        language=language,
        rule=finding.rule,
        place=Place.of(lines, finding.start, finding.end),
        message=finding.message,
        severity=severity,
        engine=finding.engine,
        fingerprint=finding.fingerprint,
        cwe=tuple(cwe),
        lesson=lesson,
        snippet=_text(lines, finding.start, finding.end),
        trace=tuple(
            Step(
                step.kind,
                Place.of(lines, step.start, step.end),
                _text(lines, step.start, step.end),
            )
            for step in finding.trace
        ),
        fix=finding.fix,
        ignored=ignored,
    )


# --- JSON -----------------------------------------------------------------------------------------


def to_json(report: Report) -> str:
    """The report as `tutela check --format json` gives it. Hidden findings are left out."""
    return dumped(
        {
            "findings": [_json_row(row) for row in report.rows if row.ignored is None],
            "errors": [
                {
                    "path": problem.file,
                    "line": problem.line,
                    "column": problem.column,
                    "what": problem.what,
                    "mend": problem.mend,
                    "subject": problem.subject,
                }
                for problem in report.errors
            ],
            "skipped": [{"path": skipped.path, "why": skipped.why} for skipped in report.skipped],
        }
    )


def _json_row(row: Row) -> dict[str, Any]:
    return {
        "rule": row.rule,
        "path": row.path,
        "start": {"line": row.place.line, "column": row.place.column},
        "end": {"line": row.place.end_line, "column": row.place.end_column},
        "cwe": [f"CWE-{number}" for number in row.cwe],
        "severity": row.severity,
        "lesson": row.lesson or None,
        "message": row.message,
        "engine": row.engine,
        "fingerprint": row.fingerprint,
    }


# --- SARIF ----------------------------------------------------------------------------------------


def to_sarif(report: Report) -> str:
    """The report as a SARIF 2.1.0 log of one run.

    Hidden findings are told as suppressed, with their reasons. A rule without a `RuleRow` is told
    by its id alone.
    """
    rules = _rules(report)
    weaknesses = sorted({number for rule in rules for number in rule.cwe})
    rule_indexes = {rule.id: index for index, rule in enumerate(rules)}
    cwe_indexes = {number: index for index, number in enumerate(weaknesses)}
    driver: dict[str, Any] = {
        "name": "Tutela",
        "informationUri": "https://tutela.dev",
        "semanticVersion": report.tool_version,
        "rules": [_sarif_rule(rule, cwe_indexes) for rule in rules],
    }
    run: dict[str, Any] = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "invocations": [
            {
                "executionSuccessful": not report.errors,
                "toolExecutionNotifications": [
                    *map(_sarif_error, report.errors),
                    *map(_sarif_skipped, report.skipped),
                ],
            }
        ],
        "results": [_sarif_result(row, rule_indexes[row.rule]) for row in report.rows],
    }
    if weaknesses:
        driver["supportedTaxonomies"] = [{"name": "CWE", "index": 0}]
        run["taxonomies"] = [
            {
                "name": "CWE",
                "organization": "MITRE",
                "shortDescription": {"text": "The MITRE Common Weakness Enumeration"},
                "informationUri": "https://cwe.mitre.org/",
                "isComprehensive": False,
                "taxa": [
                    {
                        "id": f"CWE-{number}",
                        "helpUri": f"https://cwe.mitre.org/data/definitions/{number}.html",
                    }
                    for number in weaknesses
                ],
            }
        ]
    if report.root_uri:
        run["originalUriBaseIds"] = {"%SRCROOT%": {"uri": report.root_uri}}
    return dumped({"$schema": SARIF_SCHEMA, "version": "2.1.0", "runs": [run]})


def _rules(report: Report) -> tuple[RuleRow, ...]:
    known = {rule.id: rule for rule in report.rules}
    for row in report.rows:
        if row.rule not in known:
            known[row.rule] = RuleRow(row.rule, "", "", row.severity, "MEDIUM", row.cwe)
    return tuple(known.values())


def _sarif_rule(rule: RuleRow, cwe_indexes: Mapping[int, int]) -> dict[str, Any]:
    tags = ["security"]
    tags += [f"external/cwe/cwe-{number:03}" for number in rule.cwe]
    tags += [f"external/owasp/{category.lower().replace(':', '-')}" for category in rule.owasp]
    told: dict[str, Any] = {
        "id": rule.id,
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {
            "tags": tags,
            "precision": _PRECISIONS[rule.confidence],
            "problem.severity": _PROBLEM_SEVERITIES[rule.severity],
            "security-severity": _SECURITY_SEVERITIES[rule.severity],
        },
    }
    if rule.lesson:
        told["properties"]["lesson"] = rule.lesson
    if rule.title:
        told["shortDescription"] = {"text": rule.title}
    if rule.summary:
        told["fullDescription"] = {"text": rule.summary}
    if rule.help_text:
        told["help"] = {"text": rule.help_text}
        if rule.help_markdown:
            told["help"]["markdown"] = rule.help_markdown
    if rule.help_uri:
        told["helpUri"] = rule.help_uri
    if rule.cwe:
        told["relationships"] = [
            {
                "target": {
                    "id": f"CWE-{number}",
                    "index": cwe_indexes[number],
                    "toolComponent": {"name": "CWE", "index": 0},
                },
                "kinds": ["superset"],
            }
            for number in sorted(set(rule.cwe))
        ]
    return told


def _sarif_result(row: Row, rule_index: int) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": row.rule,
        "ruleIndex": rule_index,
        "level": _LEVELS[row.severity],
        "message": {"text": row.message or row.rule},
        "locations": [_location(row.path, row.place, row.snippet, row.language)],
        "properties": {"engine": row.engine},
    }
    if row.fingerprint:
        result["partialFingerprints"] = {FINGERPRINT_KEY: row.fingerprint}
    if row.trace:
        result["codeFlows"] = [{"threadFlows": [{"locations": _thread_flow(row)}]}]
    if row.fix is not None:
        result["fixes"] = [
            {
                "description": {"text": "The rule's own fix."},
                "artifactChanges": [
                    {
                        "artifactLocation": artifact(row.path),
                        "replacements": [
                            {
                                "deletedRegion": _region(row.place),
                                "insertedContent": {"text": row.fix},
                            }
                        ],
                    }
                ],
            }
        ]
    if row.ignored is not None:
        suppression: dict[str, Any] = {"kind": "inSource"}
        if row.ignored:
            suppression["justification"] = row.ignored
        result["suppressions"] = [suppression]
    return result


def _thread_flow(row: Row) -> list[dict[str, Any]]:
    return [
        {
            "location": {
                **_location(row.path, step.place, step.text, row.language),
                "message": {"text": _STEPS[step.kind]},
            },
            "kinds": ["taint", step.kind],
            "executionOrder": order,
        }
        for order, step in enumerate(row.trace)
    ]


def _location(path: str, place: Place, snippet: str, language: str) -> dict[str, Any]:
    region = _region(place)
    if snippet:
        region["snippet"] = {"text": snippet}
    if language:
        region["sourceLanguage"] = language
    return {"physicalLocation": {"artifactLocation": artifact(path), "region": region}}


def _region(place: Place) -> dict[str, Any]:
    return {
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
    }


def artifact(path: str) -> dict[str, Any]:
    """A path as an artifact's location: relative to the root, unless it is absolute itself."""
    slashed = _encoded(path.replace("\\", "/"))
    quoted = quote(slashed, safe="/~")
    if slashed.startswith(b"//"):
        return {"uri": f"file:{quoted}"}
    if slashed.startswith(b"/"):
        return {"uri": f"file://{quoted}"}
    if slashed[1:3] == b":/" and slashed[:1].isalpha():
        return {"uri": f"file:///{quoted[:1]}:{quoted[4:]}"}
    return {"uri": quoted, "uriBaseId": "%SRCROOT%"}


def _encoded(path: str) -> bytes:
    try:
        # How Python says file names on POSIX that are no UTF-8 …
        return path.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        # … and on Windows those that are no UTF-16.
        return path.encode("utf-8", "surrogatepass")


def _sarif_error(problem: Problem) -> dict[str, Any]:
    notification: dict[str, Any] = {
        "level": "error",
        "message": {"text": f"{problem.what} {problem.mend}".strip()},
    }
    physical: dict[str, Any] = {"artifactLocation": artifact(problem.file)}
    if problem.line:
        physical["region"] = {"startLine": problem.line, "startColumn": max(problem.column, 1)}
    if problem.file:
        notification["locations"] = [{"physicalLocation": physical}]
    if problem.subject:
        notification["properties"] = {"subject": problem.subject}
    return notification


def _sarif_skipped(skipped: Skipped) -> dict[str, Any]:
    return {
        "level": "note",
        "message": {"text": f"Skipped: {skipped.why}"},
        "locations": [{"physicalLocation": {"artifactLocation": artifact(skipped.path)}}],
    }


# --- both -----------------------------------------------------------------------------------------


def _text(lines: LineIndex, start: int, end: int) -> str:
    return lines.text[start:end].decode("utf-8", "replace")


def dumped(value: Any) -> str:
    # ASCII survives every console and code page, and says lone surrogates as JSON can.
    return json.dumps(value, indent=2, ensure_ascii=True) + "\n"


def sorted_rows(rows: Iterable[Row]) -> tuple[Row, ...]:
    """Rows by path and place: the same check gives the same report."""
    return tuple(
        sorted(rows, key=lambda row: (row.path, row.place.line, row.place.column, row.rule))
    )
