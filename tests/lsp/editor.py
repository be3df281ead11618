"""An editor for tests: a real client on a real server process, with a person's verbs."""

from __future__ import annotations

import asyncio
import sys
from ast import literal_eval
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import attrs
import pytest_lsp
from lsprotocol import types
from pytest_lsp import LanguageClient
from pytest_lsp.client import make_test_lsp_client

PATIENCE_S = 10.0
SERVER = [sys.executable, "-P", "-m", "tutela", "lsp"]

RULES = """\
rules:
  - id: shell-call
    languages: [python]
    severity: ERROR
    message: "`$VALUE` is run by a shell."
    pattern: ox.system($VALUE)
    metadata: {cwe: [CWE-78], lesson: shell}
  - id: acme-load
    languages: [python]
    severity: WARNING
    message: "`$TEXT` is loaded with everything."
    pattern: acme.load($TEXT)
    fix: acme.safe_load($TEXT)
    metadata: {cwe: [CWE-502]}
  - id: flow
    languages: [python]
    severity: INFO
    message: "Flows from `origin` to `goal`."
    mode: taint
    pattern-sources: [{pattern: origin()}]
    pattern-sinks: [{pattern: goal(...)}]
    metadata: {cwe: [CWE-20]}
  - id: only-semgrep
    languages: [python]
    severity: INFO
    message: "`source` in `sink`."
    mode: taint
    pattern-sources: [{pattern: source, control: true}]
    pattern-sinks: [{pattern: sink(...)}]
    metadata: {cwe: [CWE-20]}
"""

LESSON = """\
---
title: Commands built from text
summary: A shell reads what it is given.
cwe: [78]
missed: It works for every file name one tries.
---

::: card
`{{VALUE|the command}}` is read by a shell.
:::

## Your line
`{{VALUE|the command}}` goes to a shell.

## Links
- [CWE-78](https://cwe.mitre.org/data/definitions/78.html)
"""

FLAWED = "import ox\n\n\ndef remove(name):\n    ox.system(name)\n"


def make_workspace(root: Path) -> Path:
    """A folder with rules and a lesson of its own."""
    (root / ".semgrep.yml").write_text(RULES, encoding="utf-8")
    (root / "lessons" / "shell").mkdir(parents=True)
    (root / "lessons" / "shell" / "lesson.md").write_text(LESSON, encoding="utf-8")
    (root / "tutela.toml").write_text('lessons = ["lessons"]\npause_ms = 50\n', encoding="utf-8")
    return root


@attrs.define
class Editor:
    """One editor window: documents by name, and what the server has said about each."""

    client: LanguageClient
    root: Path
    pushed: list[types.PublishDiagnosticsParams] = attrs.field(factory=list)
    lessons: list[Any] = attrs.field(factory=list)
    versions: dict[str, int] = attrs.field(factory=dict)
    answer: types.InitializeResult | None = None

    def uri(self, name: str) -> str:
        return name if ":" in name else (self.root / name).as_uri()

    def open(self, name: str, text: str, language: str = "python") -> None:
        uri = self.uri(name)
        self.versions[uri] = 1
        item = types.TextDocumentItem(uri, language, 1, text)
        self.client.text_document_did_open(types.DidOpenTextDocumentParams(item))

    def type(self, name: str, line: int, character: int, text: str, to: Any = None) -> int:
        """Types at a place (over what lies up to `to`); the document's new version."""
        end = to or (line, character)
        place = types.Range(types.Position(line, character), types.Position(*end))
        return self.change(name, types.TextDocumentContentChangePartial(place, text))

    def change(self, name: str, *changes: Any) -> int:
        uri = self.uri(name)
        self.versions[uri] += 1
        whose = types.VersionedTextDocumentIdentifier(self.versions[uri], uri)
        self.client.text_document_did_change(types.DidChangeTextDocumentParams(whose, changes))
        return self.versions[uri]

    def save(self, name: str) -> None:
        self.client.text_document_did_save(types.DidSaveTextDocumentParams(self.whose(name)))

    def close(self, name: str) -> None:
        self.client.text_document_did_close(types.DidCloseTextDocumentParams(self.whose(name)))

    def whose(self, name: str) -> types.TextDocumentIdentifier:
        return types.TextDocumentIdentifier(self.uri(name))

    async def until(self, holds: Callable[[], Any], what: str) -> Any:
        """Waits until something holds, and gives it back."""
        async with asyncio.timeout(PATIENCE_S):
            while not (found := holds()):
                await asyncio.sleep(0.01)
                assert self.client.error is None, self.client.error
        assert found, what
        return found

    async def told(self, name: str, version: int) -> list[types.Diagnostic]:
        """The first diagnostics that were published for a version."""
        uri = self.uri(name)

        def sent() -> Any:
            found = [one for one in self.pushed if (one.uri, one.version) == (uri, version)]
            return found[:1]

        (published,) = await self.until(sent, f"diagnostics of {name}, version {version}")
        return list(published.diagnostics)

    async def shows(self, name: str, *rules: str) -> list[types.Diagnostic]:
        """Waits until the newest diagnostics are those of `rules`, in this order."""
        uri = self.uri(name)

        def newest() -> Any:
            found = [one for one in self.pushed if one.uri == uri]
            return found[-1:] if found and codes(found[-1].diagnostics) == list(rules) else None

        (published,) = await self.until(newest, f"{rules} in {name}")
        return list(published.diagnostics)

    async def hover(self, name: str, line: int, character: int) -> types.Hover | None:
        place = types.Position(line, character)
        return await self.client.text_document_hover_async(
            types.HoverParams(self.whose(name), place)
        )

    async def actions(self, name: str, diagnostic: types.Diagnostic) -> dict[str, types.CodeAction]:
        found = await self.client.text_document_code_action_async(
            types.CodeActionParams(
                self.whose(name), diagnostic.range, types.CodeActionContext([diagnostic])
            )
        )
        return {action.title: _whole(action) for action in found or []}

    async def run(self, command: types.Command) -> Any:
        params = types.ExecuteCommandParams(command.command, command.arguments)
        return await self.client.workspace_execute_command_async(params)

    async def ask(self, method: str, params: Any) -> Any:
        """A request of Tutela's own."""
        return await self.client.protocol.send_request_async(method, params)


def codes(diagnostics: Iterable[types.Diagnostic]) -> list[Any]:
    return [diagnostic.code for diagnostic in diagnostics]


def _whole(action: Any) -> types.CodeAction:
    """An action that holds a command, which lsprotocol 2025.0 reads as if it were one."""
    if isinstance(action, types.CodeAction):
        return action
    inner = literal_eval(action.command)
    return types.CodeAction(
        action.title,
        command=types.Command(inner["title"], inner["command"], arguments=inner["arguments"]),
    )


def capabilities(**document: Any) -> types.ClientCapabilities:
    """What most editors can do; keywords replace parts of `textDocument`."""
    parts: dict[str, Any] = {
        "publish_diagnostics": types.PublishDiagnosticsClientCapabilities(
            related_information=True, version_support=True
        ),
        "hover": types.HoverClientCapabilities(content_format=[types.MarkupKind.Markdown]),
        "code_action": types.CodeActionClientCapabilities(
            code_action_literal_support=types.ClientCodeActionLiteralOptions(
                types.ClientCodeActionKindOptions([types.CodeActionKind.QuickFix])
            )
        ),
    }
    parts |= document
    return types.ClientCapabilities(
        text_document=types.TextDocumentClientCapabilities(**parts),
        workspace=types.WorkspaceClientCapabilities(
            apply_edit=True,
            configuration=True,
            workspace_edit=types.WorkspaceEditClientCapabilities(document_changes=True),
            diagnostics=types.DiagnosticWorkspaceClientCapabilities(refresh_support=True),
        ),
        window=types.WindowClientCapabilities(
            show_document=types.ShowDocumentClientCapabilities(support=True),
            work_done_progress=True,
        ),
    )


@asynccontextmanager
async def editing(
    root: Path,
    can: types.ClientCapabilities | None = None,
    options: Any = None,
    env: dict[str, str] | None = None,
) -> AsyncIterator[Editor]:
    """An editor with a folder open, until the end of the block."""
    config = pytest_lsp.ClientServerConfig(SERVER, make_test_lsp_client, env)
    client = await config.start()
    assert isinstance(client, LanguageClient)
    editor = Editor(client, root)

    # In place of the client's own, which keeps no versions.
    client.protocol.fm.features[types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS] = editor.pushed.append

    @client.feature("tutela/showLesson")
    def lesson(params: Any) -> None:
        editor.lessons.append(params)

    try:
        editor.answer = await client.initialize_session(
            types.InitializeParams(
                capabilities=can or capabilities(),
                workspace_folders=[types.WorkspaceFolder(root.as_uri(), root.name)],
                initialization_options=options,
            )
        )
        yield editor
        await client.shutdown_session()
    finally:
        server = client._server
        if server is not None and server.returncode is None:
            server.kill()  # the test has failed: don't wait for goodbyes
        await client.stop()
