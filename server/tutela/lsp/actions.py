"""What can be done about a finding, as code actions: fix it, learn, ignore it with a reason."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from lsprotocol import types

from tutela.findings.model import Finding
from tutela.findings.suppress import ignore_edit
from tutela.lessons.exercise import exercise_for
from tutela.lsp.client import Client
from tutela.lsp.diagnostics import diagnostic, to_range
from tutela.lsp.practice import PRACTICE
from tutela.syntax.document import Document, Edit
from tutela.workbench import Workbench

LEARN = "tutela.learn"
IGNORE = "tutela.ignore"
FIX_ALL = "source.fixAll.tutela"
REASON = "say why"
"""Stands for the reason where an editor can't ask for one."""


def actions(
    finding: Finding, document: Document, uri: str, bench: Workbench, client: Client
) -> Iterator[types.CodeAction]:
    """A finding's code actions, the most wanted first."""
    about = [diagnostic(finding, document, uri, bench, client)]
    lesson = bench.lesson(finding)
    edit = bench.fix(uri, finding)
    if edit is not None:
        yield types.CodeAction(
            title=f"Fix: {lesson.title}",
            kind=types.CodeActionKind.QuickFix,
            diagnostics=about,
            edit=workspace_edit([edit], document, uri, client),
        )
    yield types.CodeAction(
        title=f"Learn: {lesson.title}",
        kind=types.CodeActionKind.QuickFix,
        diagnostics=about,
        command=learn(finding, uri, lesson.title),
    )
    exercise = exercise_for(lesson, document.language.semgrep)
    if exercise is not None:
        yield types.CodeAction(
            title=f"Practice: {lesson.title}",
            kind=types.CodeActionKind.QuickFix,
            diagnostics=about,
            command=types.Command(
                title=f"Practice: {lesson.title}",
                command=PRACTICE,
                arguments=[{"uri": uri, "lesson": lesson.id, "language": exercise.language}],
            ),
        )
    ignored = ignore_edit(document, finding, REASON)
    if ignored is not None:
        yield types.CodeAction(
            title="Ignore here, with a reason",
            kind=types.CodeActionKind.QuickFix,
            diagnostics=about,
            edit=workspace_edit([ignored], document, uri, client),
            data={"uri": uri, "fingerprint": finding.fingerprint, "command": IGNORE},
        )


def fix_all(
    findings: Iterable[Finding], document: Document, uri: str, bench: Workbench, client: Client
) -> Iterator[types.CodeAction]:
    """One action for all fixes of a document that don't touch one another."""
    edits: list[Edit] = []
    for finding in findings:
        edit = bench.fix(uri, finding)
        if edit is not None and all(edit.end < one.start or one.end < edit.start for one in edits):
            edits.append(edit)
    if edits:
        yield types.CodeAction(
            title="Fix all that Tutela can fix",
            kind=FIX_ALL,
            edit=workspace_edit(edits, document, uri, client),
        )


def learn(finding: Finding, uri: str, title: str) -> types.Command:
    """The command that opens a finding's lesson."""
    argument = {"uri": uri, "fingerprint": finding.fingerprint}
    return types.Command(title=f"Learn: {title}", command=LEARN, arguments=[argument])


def ignore(
    finding: Finding, document: Document, uri: str, reason: str, until: date | None, client: Client
) -> types.WorkspaceEdit | None:
    """The edit that ignores a finding for a reason that somebody gave; None where none can stand."""
    edit = ignore_edit(document, finding, reason, until)
    return workspace_edit([edit], document, uri, client) if edit is not None else None


def workspace_edit(
    edits: Sequence[Edit], document: Document, uri: str, client: Client
) -> types.WorkspaceEdit:
    """Edits of one document, for the version that they were made for where the client can tell."""
    changes = [
        types.TextEdit(
            to_range(document.lines, edit.start, edit.end, client.encoding),
            edit.text.decode("utf-8", "surrogatepass"),
        )
        for edit in edits
    ]
    if client.document_changes:
        whose = types.OptionalVersionedTextDocumentIdentifier(uri, document.version)
        return types.WorkspaceEdit(document_changes=[types.TextDocumentEdit(whose, [*changes])])
    return types.WorkspaceEdit(changes={uri: changes})
