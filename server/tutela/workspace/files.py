"""Which files of a workspace are to be checked.

Respects `.gitignore`, `.ignore` and `.semgrepignore` in every folder, and leaves out what package
managers and tools put beside the source. A file that is asked for by name is always taken.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

import attrs
from pathspec import GitIgnoreSpec

from tutela.problems import Problem
from tutela.syntax import languages
from tutela.syntax.languages import Language

IGNORE_FILES = (".gitignore", ".ignore", ".semgrepignore")
LARGEST_IGNORE_FILE = 1024 * 1024
NOT_SOURCE = frozenset(
    {".git", ".hg", ".svn", ".tox", ".nox", ".venv", "venv", "node_modules", "bower_components"}
    | {"__pycache__", ".mypy_cache", ".ruff_cache", ".pytest_cache", "site-packages"}
)


@attrs.frozen
class File:
    """A file to check. `path` is how it is told to people and matched by `paths:`, with `/`."""

    path: str
    place: Path
    language: Language


@attrs.frozen
class Found:
    files: tuple[File, ...]
    problems: tuple[Problem, ...]


def discover(root: Path, paths: Sequence[Path], exclude: Sequence[str] = ()) -> Found:
    """The files of languages that Tutela reads, under `paths` (all of `root` if none), sorted.

    Effect: reads directories. Links to folders are not followed.
    """
    found: dict[Path, File] = {}
    problems: list[Problem] = []
    for asked in paths or (root,):
        place = root / asked
        if place.is_dir():
            for file in _walk(place, root, exclude):
                found.setdefault(file.place, file)
        elif place.is_file():
            language = languages.for_path(place.name)
            if language is not None:
                path = _told(place, root)
                found.setdefault(place, File(path, place, language))
            else:
                what = "Tutela does not read this kind of file."
                known = ", ".join(sorted({each.name for each in languages.known()}))
                problems.append(Problem(str(asked), 0, 0, what, f"It reads {known}."))
        else:
            mend = "Check the spelling; paths are taken from the current folder."
            problems.append(Problem(str(asked), 0, 0, "There is no such file or folder.", mend))
    return Found(tuple(found.values()), tuple(problems))


@attrs.frozen
class _Ignore:
    """An ignore file's patterns, for what lies under its folder."""

    folder: str
    spec: GitIgnoreSpec


def _walk(place: Path, root: Path, exclude: Sequence[str]) -> Iterator[File]:
    ignores = [_Ignore(str(root), GitIgnoreSpec.from_lines(exclude))]
    if place.is_relative_to(root):
        above = [folder for folder in place.parents if folder.is_relative_to(root)]
        for folder in reversed(above):
            ignores += _ignores(folder)
    yield from _walk_folder(str(place), root, ignores)


def _walk_folder(folder: str, root: Path, above: Sequence[_Ignore]) -> Iterator[File]:
    ignores = [*above, *_ignores(Path(folder))]
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError:
        return
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            if entry.name not in NOT_SOURCE and not _ignored(entry.path, ignores, is_folder=True):
                yield from _walk_folder(entry.path, root, ignores)
        elif entry.is_file():
            language = languages.for_path(entry.name)
            if language is not None and not _ignored(entry.path, ignores, is_folder=False):
                place = Path(entry.path)
                yield File(_told(place, root), place, language)


def _ignores(folder: Path) -> list[_Ignore]:
    found = []
    for name in IGNORE_FILES:
        path = folder / name
        try:
            if path.is_file() and path.stat().st_size <= LARGEST_IGNORE_FILE:
                text = path.read_text(encoding="utf-8", errors="replace")
                # `:include .gitignore` is Semgrep's own; both are read here anyway.
                lines = [line for line in text.splitlines() if not line.startswith(":")]
                found.append(_Ignore(str(folder), GitIgnoreSpec.from_lines(lines)))
        except (OSError, ValueError):
            continue
    return found


def _ignored(path: str, ignores: Sequence[_Ignore], *, is_folder: bool) -> bool:
    """What the settings leave out is out; then the nearest folder's last matching pattern decides."""
    for ignore in (*ignores[:1], *reversed(ignores[1:])):
        below = os.path.relpath(path, ignore.folder).replace(os.sep, "/")
        verdict = ignore.spec.check_file(below + "/" if is_folder else below).include
        if verdict is not None:
            return verdict
    return False


def _told(place: Path, root: Path) -> str:
    try:
        return place.relative_to(root).as_posix()
    except ValueError:
        return place.as_posix()
