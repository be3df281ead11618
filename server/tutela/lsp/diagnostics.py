"""Findings as the protocol has them."""

from __future__ import annotations

from collections.abc import Iterable

from lsprotocol import types

from tutela.findings.model import Finding, Step
from tutela.lsp.client import Client
from tutela.rules.model import Severity
from tutela.syntax.document import Document
from tutela.syntax.positions import Encoding, LineIndex
from tutela.workbench import Workbench

SOURCE = "tutela"
_SEVERITIES: dict[Severity, types.DiagnosticSeverity] = {
    "ERROR": types.DiagnosticSeverity.Error,
    "WARNING": types.DiagnosticSeverity.Warning,
    "INFO": types.DiagnosticSeverity.Information,
}
_STEPS = {"source": "It comes from here", "step": "passes through here", "sink": "and arrives here"}


def diagnostics(
    findings: Iterable[Finding], document: Document, uri: str, bench: Workbench, client: Client
) -> list[types.Diagnostic]:
    """The diagnostics of a document, for this client."""
    return [diagnostic(finding, document, uri, bench, client) for finding in findings]


def diagnostic(
    finding: Finding, document: Document, uri: str, bench: Workbench, client: Client
) -> types.Diagnostic:
    rule, lesson = bench.bundle.by_id(finding.rule), bench.lesson(finding)
    cwe = rule.cwe[0] if rule is not None and rule.cwe else 0
    lines = document.lines
    return types.Diagnostic(
        range=to_range(lines, finding.start, finding.end, client.encoding),
        message=_message(lesson.title, finding),
        severity=_SEVERITIES[rule.weight if rule is not None else "WARNING"],
        source=SOURCE,
        code=finding.rule,
        code_description=(
            types.CodeDescription(href=f"https://cwe.mitre.org/data/definitions/{cwe}.html")
            if cwe
            else None
        ),
        related_information=(
            [_related(step, lines, uri, client.encoding) for step in finding.trace]
            if finding.trace and client.related
            else None
        ),
        data={"fingerprint": finding.fingerprint, "lesson": lesson.id},
    )


def _message(title: str, finding: Finding) -> str:
    if finding.feedback:
        return f"{title}: this is no fix. {' '.join(finding.feedback.split())}"
    return f"{title}: {' '.join(finding.message.split())}"


def to_range(lines: LineIndex, start: int, end: int, encoding: Encoding) -> types.Range:
    """A byte range as line and character."""
    return types.Range(
        types.Position(*lines.position(start, encoding)),
        types.Position(*lines.position(end, encoding)),
    )


def to_offset(lines: LineIndex, position: types.Position, encoding: Encoding) -> int:
    """A position as a byte offset, clamped into the text."""
    return lines.offset(position.line, position.character, encoding)


def _related(
    step: Step, lines: LineIndex, uri: str, encoding: Encoding
) -> types.DiagnosticRelatedInformation:
    place = types.Location(uri, to_range(lines, step.start, step.end, encoding))
    return types.DiagnosticRelatedInformation(place, _STEPS[step.kind])
