"""Authors' documents as the protocol has them: lessons and rules that are open in the editor."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import attrs
from lsprotocol import types

from tutela import authoring
from tutela.authoring import Desk, Kind, Spot
from tutela.coaching.judge import engines
from tutela.lsp.diagnostics import SOURCE, to_range
from tutela.lsp.rooms import Room, path_of
from tutela.syntax.positions import Encoding, LineIndex
from tutela.workbench import Splice, spliced

LARGEST = 256 * 1024
"""Bytes of a document that is read as a lesson or as rules."""
_KINDS = {
    "value": types.CompletionItemKind.Value,
    "key": types.CompletionItemKind.Property,
    "file": types.CompletionItemKind.File,
    "lesson": types.CompletionItemKind.Reference,
    "variable": types.CompletionItemKind.Variable,
}


@attrs.define
class _Open:
    file: Path
    room: Room
    text: bytes
    version: int


class Authors:
    """The open documents that may be a lesson's or a rule's."""

    def __init__(self) -> None:
        self._open: dict[str, _Open] = {}
        self._desks: dict[int, tuple[object, Desk]] = {}

    def open(self, uri: str, room: Room, version: int, text: bytes) -> None:
        """Take a document in, if its name could be that of a lesson, of rules or of their code."""
        file = path_of(uri)
        if file is not None and len(text) <= LARGEST and file.suffix in (".md", ".yaml", ".yml"):
            self._open[uri] = _Open(file, room, text, version)

    def change(self, uri: str, version: int, splices: Sequence[Splice], encoding: Encoding) -> None:
        opened = self._open.get(uri)
        if opened is not None:
            opened.text, opened.version = spliced(opened.text, splices, encoding), version
            if len(opened.text) > LARGEST:
                del self._open[uri]

    def close(self, uri: str) -> bool:
        """Forget a document; whether it was one of these."""
        return self._open.pop(uri, None) is not None

    def __contains__(self, uri: object) -> bool:
        return uri in self._open

    @property
    def uris(self) -> tuple[str, ...]:
        return tuple(self._open)

    def version(self, uri: str) -> int:
        return self._open[uri].version

    def diagnostics(self, uri: str, encoding: Encoding) -> Iterator[types.Diagnostic]:
        """What there is to tell of a document; nothing if it is none of ours."""
        opened = self._open.get(uri)
        kind = self._kind(opened)
        if opened is None or kind is None:
            return
        text = opened.text.decode("utf-8", "replace")
        lines = LineIndex.of(opened.text)
        for note in authoring.notes(opened.file, text, kind, self._desk(opened.room)):
            problem = note.problem
            line = min(max(problem.line - 1, 0), lines.line_at(len(opened.text)))
            start, end = lines.line_range(line)
            start = min(max(start, start + problem.column - 1), end) if problem.line else start
            hint = note.weight == "hint"
            yield types.Diagnostic(
                range=to_range(lines, start, end, encoding),
                message=f"{problem.what} {problem.mend}".strip(),
                severity=types.DiagnosticSeverity.Hint
                if hint
                else types.DiagnosticSeverity.Warning,
                source=SOURCE,
                code="authoring",
            )

    def complete(
        self, uri: str, position: types.Position, encoding: Encoding
    ) -> types.CompletionList | None:
        opened = self._open.get(uri)
        kind = self._kind(opened)
        if opened is None or kind is None:
            return None
        spot = _spot(opened.file, opened.text, position, encoding)
        lines = LineIndex.of(opened.text)
        items = []
        for one in authoring.completions(spot, kind, self._desk(opened.room)):
            start = lines.offset(spot.line, one.start, "utf-32")
            edit = types.TextEdit(
                types.Range(types.Position(*lines.position(start, encoding)), position), one.insert
            )
            items.append(
                types.CompletionItem(
                    label=one.label, detail=one.detail, kind=_KINDS[one.kind], text_edit=edit
                )
            )
        return types.CompletionList(is_incomplete=False, items=items)

    def hover(
        self, uri: str, room: Room, text: bytes, position: types.Position, encoding: Encoding
    ) -> str | None:
        """What is at a place of any document, as far as it is a lesson's or a rule's to say."""
        found = self._at(uri, room, text, position, encoding)
        return authoring.hover(*found) if found is not None else None

    def definition(
        self, uri: str, room: Room, text: bytes, position: types.Position, encoding: Encoding
    ) -> types.Location | None:
        found = self._at(uri, room, text, position, encoding)
        place = authoring.definition(*found) if found is not None else None
        if place is None:
            return None
        start = types.Position(place.line, 0)
        return types.Location(place.file.resolve().as_uri(), types.Range(start, start))

    def text(self, uri: str) -> bytes | None:
        opened = self._open.get(uri)
        return opened.text if opened is not None else None

    def room(self, uri: str) -> Room | None:
        opened = self._open.get(uri)
        return opened.room if opened is not None else None

    def _at(
        self, uri: str, room: Room, text: bytes, position: types.Position, encoding: Encoding
    ) -> tuple[Spot, Kind | None, Desk] | None:
        file = path_of(uri)
        if file is None or len(text) > LARGEST:
            return None
        kind = self._kind(self._open.get(uri))
        return _spot(file, text, position, encoding), kind, self._desk(room)

    def _kind(self, opened: _Open | None) -> Kind | None:
        if opened is None:
            return None
        return authoring.kind_of(opened.file, opened.text.decode("utf-8", "replace"))

    def _desk(self, room: Room) -> Desk:
        """A room's desk, made anew when its content was read again."""
        bench = room.bench
        known = self._desks.get(id(room))
        if known is None or known[0] is not bench.bundle:
            desk = Desk(bench.bundle, bench.catalogue, engines(bench.bundle, deep=False))
            known = self._desks[id(room)] = (bench.bundle, desk)
        return known[1]


def _spot(file: Path, text: bytes, position: types.Position, encoding: Encoding) -> Spot:
    lines = LineIndex.of(text)
    offset = lines.offset(position.line, position.character, encoding)
    line, character = lines.position(offset, "utf-32")
    # Lines as an editor counts them, whatever ends them.
    rows = "\n".join(text.decode("utf-8", "replace").splitlines())
    return Spot(file, rows, line, character)
