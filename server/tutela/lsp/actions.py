"""What can be done about a finding, as code actions: fix it, learn, ignore it with a reason."""

from __future__ import annotations

from collections.abc import Iterator
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
            edit=workspace_edit(edit, document, uri, client),
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
            edit=workspace_edit(ignored, document, uri, client),
            data={"uri": uri, "fingerprint": finding.fingerprint, "command": IGNORE},
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
    return workspace_edit(edit, document, uri, client) if edit is not None else None


def workspace_edit(edit: Edit, document: Document, uri: str, client: Client) -> types.WorkspaceEdit:
    """One edit of one document, for the version that it was made for where the client can tell."""
    change = types.TextEdit(
        to_range(document.lines, edit.start, edit.end, client.encoding),
        edit.text.decode("utf-8", "surrogatepass"),
    )
    if client.document_changes:
        whose = types.OptionalVersionedTextDocumentIdentifier(uri, document.version)
        return types.WorkspaceEdit(document_changes=[types.TextDocumentEdit(whose, [change])])
    return types.WorkspaceEdit(changes={uri: [change]})
