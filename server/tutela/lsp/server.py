"""The language server: which message goes where in a session.

Documents are Tutela's own to keep: pygls' copy of each, which costs O(file) a keystroke, is passed by.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import sys
from collections.abc import Generator, Mapping
from datetime import date
from typing import Any

from cattrs import Converter
from lsprotocol import converters, types
from pygls.lsp.server import LanguageServer
from pygls.protocol import LanguageServerProtocol, lsp_method
from pygls.protocol.json_rpc import JsonRPCNotification, JsonRPCRequestMessage

from tutela import __version__
from tutela.lessons.render import card_markdown
from tutela.lsp import actions
from tutela.lsp.diagnostics import to_range
from tutela.lsp.practice import HINT, PRACTICE, SOLUTION
from tutela.lsp.session import Session

Handled = Generator[Any, Any, None]


class Protocol(LanguageServerProtocol):
    """pygls' protocol without its workspace: our handlers alone see the text."""

    @lsp_method(types.TEXT_DOCUMENT_DID_OPEN)
    def lsp_text_document__did_open(self, params: types.DidOpenTextDocumentParams) -> Handled:
        yield self.fm.features[types.TEXT_DOCUMENT_DID_OPEN], (params,), None

    @lsp_method(types.TEXT_DOCUMENT_DID_CHANGE)
    def lsp_text_document__did_change(self, params: types.DidChangeTextDocumentParams) -> Handled:
        yield self.fm.features[types.TEXT_DOCUMENT_DID_CHANGE], (params,), None

    @lsp_method(types.TEXT_DOCUMENT_DID_CLOSE)
    def lsp_text_document__did_close(self, params: types.DidCloseTextDocumentParams) -> Handled:
        yield self.fm.features[types.TEXT_DOCUMENT_DID_CLOSE], (params,), None


class Server(LanguageServer):
    """Tells its user of a failure once, and goes on."""

    def __init__(self) -> None:
        super().__init__("tutela", __version__, protocol_cls=Protocol, converter_factory=_converter)
        self._failures: set[str] = set()

    def report_server_error(self, error: Exception, source: Any) -> None:
        told = f"{type(error).__name__}: {error}"
        logging.getLogger(__name__).error("%s", told, exc_info=error)
        if told not in self._failures:
            self._failures.add(told)
            super().report_server_error(error, source)


def _converter() -> Converter:
    """The protocol's converter; what it has no types for stays plain JSON."""
    converter = converters.get_converter()
    for message in (JsonRPCRequestMessage, JsonRPCNotification):
        converter.register_structure_hook(
            message, lambda data, cls: cls(**{"params": None, **data})
        )
    return converter


def make_server() -> Server:
    """A server with all its handlers."""
    server = Server()
    session = Session(server)
    feature = server.feature

    @feature(types.INITIALIZE)
    def initialize(params: types.InitializeParams) -> None:
        session.initialize(params)
        _exit_with(params.process_id, session)
        if session.client.pulls:
            feature(
                types.TEXT_DOCUMENT_DIAGNOSTIC,
                types.DiagnosticOptions(
                    inter_file_dependencies=False, workspace_diagnostics=False, identifier="tutela"
                ),
            )(pull)

    @feature(types.INITIALIZED)
    def initialized(_: types.InitializedParams) -> None:
        session.initialized()

    @feature(types.SHUTDOWN)
    async def shutdown(_: None) -> None:
        await session.end()

    @feature(types.TEXT_DOCUMENT_DID_OPEN)
    def opened(params: types.DidOpenTextDocumentParams) -> None:
        session.open(params.text_document)

    @feature(types.TEXT_DOCUMENT_DID_CHANGE)
    def changed(params: types.DidChangeTextDocumentParams) -> None:
        session.change(params.text_document, params.content_changes)

    @feature(types.TEXT_DOCUMENT_DID_SAVE)
    def saved(params: types.DidSaveTextDocumentParams) -> None:
        session.save(params.text_document.uri)

    @feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def closed(params: types.DidCloseTextDocumentParams) -> None:
        session.close(params.text_document.uri)

    def pull(params: types.DocumentDiagnosticParams) -> types.DocumentDiagnosticReport:
        return session.pull(params.text_document.uri, params.previous_result_id)

    @feature(types.TEXT_DOCUMENT_HOVER)
    def hover(params: types.HoverParams) -> types.Hover | None:
        return _hover(session, params.text_document.uri, params.position)

    @feature(
        types.TEXT_DOCUMENT_COMPLETION,
        types.CompletionOptions(trigger_characters=["{", "(", "[", "=", ":", '"']),
    )
    def completion(params: types.CompletionParams) -> types.CompletionList | None:
        return session.complete(params.text_document.uri, params.position)

    @feature(types.TEXT_DOCUMENT_DEFINITION)
    def definition(params: types.DefinitionParams) -> types.Location | None:
        return session.definition(params.text_document.uri, params.position)

    @feature(
        types.TEXT_DOCUMENT_CODE_ACTION,
        types.CodeActionOptions(code_action_kinds=[types.CodeActionKind.QuickFix, actions.FIX_ALL]),
    )
    def code_action(
        params: types.CodeActionParams,
    ) -> list[types.CodeAction | types.Command]:
        return _code_actions(session, params)

    @server.command(actions.LEARN)
    async def learn(*arguments: Any) -> dict[str, Any] | None:
        return await session.learn(_first(arguments))

    @server.command(actions.IGNORE)
    async def ignore(*arguments: Any) -> bool:
        return await _ignore(session, _first(arguments))

    @server.command(PRACTICE)
    async def practise(*arguments: Any) -> bool:
        return await session.practise(_first(arguments))

    @server.command(HINT)
    def hint(*arguments: Any) -> bool:
        return session.hint(_first(arguments))

    @server.command(SOLUTION)
    async def solution(*arguments: Any) -> bool:
        return await session.solution(_first(arguments))

    @feature("tutela/lesson")
    def lesson(params: Any) -> dict[str, Any] | None:
        return session.lesson(params if isinstance(params, Mapping) else {})

    @feature("tutela/lessons")
    def lessons(_: Any) -> list[dict[str, Any]]:
        return session.lessons()

    @feature("tutela/status")
    def status(_: Any) -> dict[str, Any]:
        return session.status()

    @feature(types.WORKSPACE_DID_CHANGE_CONFIGURATION)
    async def configured(params: types.DidChangeConfigurationParams) -> None:
        await session.configure(params.settings)

    @feature(types.WORKSPACE_DID_CHANGE_WATCHED_FILES)
    def files_changed(params: types.DidChangeWatchedFilesParams) -> None:
        session.changed_files([change.uri for change in params.changes])

    @feature(types.WORKSPACE_DID_CHANGE_WORKSPACE_FOLDERS)
    def folders_changed(params: types.DidChangeWorkspaceFoldersParams) -> None:
        session.change_folders(
            [folder.uri for folder in params.event.added],
            [folder.uri for folder in params.event.removed],
        )

    return server


def serve() -> None:
    """Serve one client on standard input and output, until it is gone."""
    logging.basicConfig(stream=sys.stderr, level=logging.ERROR)
    logging.getLogger("pygls").setLevel(logging.CRITICAL)
    # Whatever prints (a library, a forgotten line) must not get into the protocol.
    wire = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    sys.stdout = sys.stderr
    with contextlib.suppress(BrokenPipeError):
        make_server().start_io(sys.stdin.buffer, wire)


def _exit_with(process_id: int | None, session: Session) -> None:
    """Exit when the client's process does, without asking again and again whether it lives.

    Where the system has no `pidfd` (all but Linux), the end of standard input tells.
    """
    if process_id is None or not hasattr(os, "pidfd_open"):
        return
    try:
        watched = os.pidfd_open(process_id)
    except OSError:
        return  # in another namespace (a container), or gone: standard input tells

    def exit_now() -> None:
        session.clean()
        os._exit(0)

    asyncio.get_running_loop().add_reader(watched, exit_now)


def _hover(session: Session, uri: str, position: types.Position) -> types.Hover | None:
    found = list(session.findings_at(uri, position, position))[:3]
    cards = [
        card_markdown(tailored)
        for room, _, finding in found
        if (tailored := room.bench.tailored(uri, finding)) is not None
    ]
    kind = (
        types.MarkupKind.Markdown if session.client.hover_markdown else types.MarkupKind.PlainText
    )
    if not cards:
        about = session.about(uri, position)
        return types.Hover(types.MarkupContent(kind, about)) if about is not None else None
    _, document, finding = found[0]
    text = "\n---\n\n".join(dict.fromkeys(cards))
    place = to_range(document.lines, finding.start, finding.end, session.client.encoding)
    return types.Hover(types.MarkupContent(kind, text), place)


def _code_actions(
    session: Session, params: types.CodeActionParams
) -> list[types.CodeAction | types.Command]:
    only = params.context.only
    uri = params.text_document.uri
    if only and any(actions.FIX_ALL.startswith(kind) for kind in only):
        return [*session.fix_all(uri)]
    if only and not any(types.CodeActionKind.QuickFix.startswith(kind) for kind in only):
        return []
    offered: list[types.CodeAction | types.Command] = []
    for room, document, finding in session.findings_at(uri, params.range.start, params.range.end):
        if session.client.literals:
            offered += actions.actions(finding, document, uri, room.bench, session.client)
        else:
            offered.append(actions.learn(finding, uri, room.bench.lesson(finding).title))
    offered += session.practice_actions(uri)
    return offered


async def _ignore(session: Session, asked: Mapping[str, Any]) -> bool:
    """`tutela.ignore`: write the comment with the reason that a client asked its user for."""
    uri, reason, until = asked.get("uri"), asked.get("reason"), asked.get("until")
    room = session.rooms.of(uri) if isinstance(uri, str) else None
    if room is None or not isinstance(uri, str) or not isinstance(reason, str):
        return False
    finding = room.bench.by_fingerprint(uri, str(asked.get("fingerprint")))
    document = room.bench.document(uri)
    if finding is None or document is None:
        return False
    try:
        last_day = date.fromisoformat(until) if isinstance(until, str) and until else None
    except ValueError:
        return False
    edit = actions.ignore(finding, document, uri, reason, last_day, session.client)
    if edit is None:
        return False
    applied = await session.server.workspace_apply_edit_async(
        types.ApplyWorkspaceEditParams(edit, "Ignore with a reason")
    )
    return applied.applied


def _first(arguments: tuple[Any, ...]) -> Mapping[str, Any]:
    return arguments[0] if arguments and isinstance(arguments[0], Mapping) else {}
