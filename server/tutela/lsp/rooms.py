"""The workspace folders an editor has open, each with its settings, content and workbench.

A document belongs to the innermost folder that it lies in; one that lies in none, or nowhere, to a
room of its own kind that has only what is shipped and what the editor sets.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import attrs
from pygls.uris import to_fs_path

from tutela.problems import Problem
from tutela.syntax import languages
from tutela.syntax.languages import Language
from tutela.workbench import Workbench
from tutela.workspace import content, settings
from tutela.workspace.manifests import Manifests
from tutela.workspace.settings import Settings


@attrs.define(eq=False)
class Room:
    """One workspace folder."""

    root: Path | None
    uri: str
    settings: Settings
    bench: Workbench


class Rooms:
    """All rooms, and which document is in which."""

    def __init__(self, tell: Callable[[Problem], None]) -> None:
        self.trusted = True
        """Whether what lies in workspace folders has a say: rules, lessons, settings."""
        self._tell = tell
        self._editor: dict[str, Mapping[str, Any]] = {}
        self._rooms: list[Room] = []
        self._home: Room | None = None
        self._where: dict[str, Room] = {}

    def __iter__(self) -> Iterator[Room]:
        yield from self._rooms
        if self._home is not None:
            yield self._home

    def add(self, uri: str, editor: Mapping[str, Any]) -> None:
        """A folder was opened. Effect: reads its settings, rules and lessons."""
        root = path_of(uri)
        if root is None or any(room.uri == uri for room in self._rooms):
            return
        self._editor[uri] = editor
        self._rooms.append(self._make(root, uri, editor))
        self._rooms.sort(key=lambda room: len(room.root.parts) if room.root else 0, reverse=True)

    def remove(self, uri: str) -> None:
        """A folder was closed. Its documents stay with it until they are closed, too."""
        self._rooms = [room for room in self._rooms if room.uri != uri]

    def configure(self, uri: str, editor: Mapping[str, Any]) -> Room | None:
        """The editor's settings for a folder (empty: for what is in none); the room, if they changed."""
        if self._editor.get(uri, {}) == editor:
            return None
        self._editor[uri] = editor
        room = self._home if not uri else next((r for r in self._rooms if r.uri == uri), None)
        if room is not None:
            self.reload(room)
        return room

    def reload(self, room: Room) -> None:
        """Read a folder's settings and content again; its open documents are judged anew."""
        place = room.root if self.trusted else None
        room.settings, told = settings.load(place, self._editor.get(room.uri))
        found = content.load(place, room.settings)
        for problem in (*told, *found.problems):
            self._tell(problem)
        room.bench.change_content(found.bundle, found.catalogue)

    def enter(self, uri: str) -> Room:
        """The room of a document that is being opened."""
        room = self._find(uri)
        self._where[uri] = room
        return room

    def of(self, uri: str) -> Room | None:
        """The room of an open document."""
        return self._where.get(uri)

    def leave(self, uri: str) -> Room | None:
        """The room of a document that is being closed."""
        return self._where.pop(uri, None)

    def _find(self, uri: str) -> Room:
        path = path_of(uri)
        for room in self._rooms:
            if path is not None and room.root is not None and path.is_relative_to(room.root):
                return room
        return self.home

    @property
    def home(self) -> Room:
        """The room of what lies in no folder."""
        if self._home is None:
            self._home = self._make(None, "", self._editor.get("", {}))
        return self._home

    def _make(self, root: Path | None, uri: str, editor: Mapping[str, Any]) -> Room:
        place = root if self.trusted else None
        set_here, told = settings.load(place, editor)
        found = content.load(place, set_here)
        for problem in (*told, *found.problems):
            self._tell(problem)
        bench = Workbench(
            found.bundle,
            found.catalogue,
            tell=self._tell,
            largest_live=set_here.max_file_kib * 1024,
            listed=Manifests(root),
        )
        return Room(root, uri, set_here, bench)


def path_of(uri: str) -> Path | None:
    """Where a document is on disk; None for one that is not (`untitled:`, a notebook's cell)."""
    if urlsplit(uri).scheme != "file":
        return None
    try:
        place = to_fs_path(uri)
        return Path(place) if place else None
    except ValueError:
        return None


def told_path(uri: str, room: Room) -> str:
    """A document's path from its room's root, with `/`, as rules' `paths:` mean it."""
    path = path_of(uri)
    if path is None:
        return urlsplit(uri).path.rpartition("/")[2] or uri
    if room.root is not None and path.is_relative_to(room.root):
        return path.relative_to(room.root).as_posix()
    return path.name


def language_of(uri: str, lsp_id: str) -> Language | None:
    """The language of a document, by what the editor calls it, then by its name."""
    return languages.for_document(urlsplit(uri).path, lsp_id)


def uris(folders: Sequence[Any] | None, root_uri: str | None) -> list[str]:
    """The workspace folders of an `initialize` request."""
    if folders:
        return [folder.uri for folder in folders]
    return [root_uri] if root_uri else []
