"""Lessons from folders: `lesson.md` and the code beside it.

Reads, never runs. What is wrong is told with file, line and mend, and a malformed lesson costs only
itself. Lessons may come from a workspace, so their files are as hostile as any: sizes are limited,
and nothing outside a lesson's own folder is read, by whatever path or link.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path

import attrs

from tutela.lessons.general import general
from tutela.lessons.model import GENERAL, KINDS, Catalogue, Lesson, Snippet
from tutela.lessons.priority import priority
from tutela.lessons.parse import kind_of, parse, printable
from tutela.lessons.schema import LESSON_ID, read_front
from tutela.problems import Problem
from tutela.syntax import languages

LESSON_FILE = "lesson.md"
LARGEST_LESSON = 64 * 1024
LARGEST_SNIPPET = 64 * 1024
"""Bytes. The largest shipped files are under 5 KB."""
MOST_LESSONS = 1000
"""In one directory."""

_ID = re.compile(LESSON_ID)
_FRONT = re.compile(r"---[ \t]*\n(?P<yaml>.*?)^---[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)


def shipped() -> Path:
    """Where the shipped lessons are: beside the code in a wheel, at the top in a checkout."""
    package = Path(__file__).parent.parent
    installed = package / "content" / "lessons"
    return installed if installed.is_dir() else package.parent.parent / "lessons"


def load_catalogue(directories: Sequence[Path]) -> tuple[Catalogue, tuple[Problem, ...]]:
    """The lessons of all directories; a later one's replaces an earlier one's of the same id.

    A broken lesson replaces nothing.
    """
    found = {GENERAL: general()}
    problems: list[Problem] = []
    for directory in directories:
        lessons, told = load_directory(directory)
        found |= {lesson.id: lesson for lesson in lessons}
        problems += told
    chosen = found.pop(GENERAL)
    by_priority = sorted(found.values(), key=lambda one: (priority(one.cwe, one.owasp), one.id))
    return Catalogue(tuple(by_priority), chosen), tuple(problems)


def load_directory(directory: Path) -> tuple[tuple[Lesson, ...], tuple[Problem, ...]]:
    """The lessons of the folders in a directory that hold a `lesson.md`."""
    try:
        folders = sorted(path for path in directory.iterdir() if path.is_dir())
        inside = directory.resolve()
    except OSError as error:
        mend = "Check the folder's name, and that it may be read."
        return (), (Problem(str(directory), 0, 0, f"No lessons here: {_why(error)}.", mend),)
    lessons: list[Lesson] = []
    problems: list[Problem] = []
    holding = [folder for folder in folders if (folder / LESSON_FILE).exists()]
    if len(holding) > MOST_LESSONS:
        what = f"More than {MOST_LESSONS} lessons; those after `{holding[MOST_LESSONS].name}` wait."
        problems.append(Problem(str(directory), 0, 0, what, "Spread them over directories."))
    for folder in holding[:MOST_LESSONS]:
        if not folder.resolve().is_relative_to(inside):
            what = "A link out of the directory of lessons, which Tutela does not follow."
            problems.append(
                Problem(str(folder), 0, 0, what, "Put the lesson's folder here.", folder.name)
            )
            continue
        lesson, told = load_lesson(folder)
        lessons += [lesson] if lesson is not None else []
        problems += told
    return tuple(lessons), tuple(problems)


def load_lesson(
    folder: Path, unsaved: str | None = None
) -> tuple[Lesson | None, tuple[Problem, ...]]:
    """One lesson. None where its front matter can't be used; its body is read as far as it goes.

    `unsaved` is what its `lesson.md` will be, where that is not yet on disk.
    """
    file = str(folder / LESSON_FILE)
    files = _Files(folder)

    def told(problems: Sequence[Problem]) -> tuple[Problem, ...]:
        return tuple(attrs.evolve(problem, subject=folder.name) for problem in problems)

    text = files.read(LESSON_FILE, LARGEST_LESSON) if unsaved is None else unsaved
    if isinstance(text, Problem):
        return None, told([attrs.evolve(text, file=file)])
    problems: list[Problem] = []
    if not _ID.fullmatch(folder.name) or len(folder.name) > 64:
        mend = "Rename it: lower-case letters, digits and hyphens, as in `sql-injection`."
        return None, told([Problem(str(folder), 0, 0, "A folder's name is the lesson's id.", mend)])
    clean = printable(text, keep="\n")
    if clean != text:
        line = _first_difference(text, clean)
        what = "A control character, or one that hides or turns text around."
        problems.append(Problem(file, line, 1, what, "Remove it; it is shown as `\ufffd`."))
    front = _FRONT.match(clean)
    if front is None:
        mend = "Begin the file with `---`, then `title: …` and the rest, then `---`."
        return None, told([Problem(file, 1, 1, "No front matter.", mend)])
    fields, wrong = read_front(front["yaml"], file)
    problems += wrong
    if fields is None:
        return None, told(problems)
    first_line = clean.count("\n", 0, front.end()) + 1
    parsed, wrong = parse(clean[front.end() :], file, first_line, files.read)
    problems += wrong
    snippets, texts, wrong = files.beside()
    problems += wrong
    lesson = Lesson(
        id=folder.name,
        card=parsed.card,
        body=parsed.body,
        file=file,
        snippets=snippets,
        texts=texts,
        **fields,
    )
    return lesson, told(problems)


def _first_difference(text: str, clean: str) -> int:
    where = next(at for at, (one, other) in enumerate(zip(text, clean, strict=True)) if one != other)
    return text.count("\n", 0, where) + 1


def _why(error: OSError) -> str:
    return (error.strerror or type(error).__name__).lower()


# --- files ----------------------------------------------------------------------------------------


@attrs.frozen
class _Files:
    """What is in a lesson's folder, and nothing else."""

    folder: Path
    _texts: dict[str, str | Problem] = attrs.field(factory=dict)

    @cached_property
    def _root(self) -> Path:
        return self.folder.resolve()

    def read(self, path: str, largest: int = LARGEST_SNIPPET) -> str | Problem:
        """A file's text by its path from here, with `/`."""
        if path not in self._texts:
            self._texts[path] = self._read(path, largest)
        return self._texts[path]

    def _read(self, path: str, largest: int) -> str | Problem:
        def problem(what: str, mend: str, line: int = 0) -> Problem:
            return Problem(str(self.folder / path), line, 1 if line else 0, what, mend)

        parts = path.split("/")
        # Colons: a drive, or a stream of a file, on Windows.
        if ".." in parts or "" in parts or re.search(r"[\\:\0]", path):
            return problem(
                f"`{path}` leads out of the lesson's folder.",
                "Name a file of this folder, as in `python/fixed.py`.",
            )
        place = self.folder.joinpath(*parts)
        try:
            if not place.is_file():
                return problem(f"There is no file `{path}`.", "Add it, or correct its name.")
            if not place.resolve().is_relative_to(self._root):
                return problem(
                    f"`{path}` is a link out of the lesson's folder.", "Put a copy of it here."
                )
            with place.open("rb") as stream:
                data = stream.read(largest + 1)
        except OSError as error:
            return problem(f"`{path}` can't be read: {_why(error)}.", "Check its permissions.")
        if len(data) > largest:
            return problem(
                f"`{path}` is larger than {largest // 1024} KB.",
                "Show less: a reader has two minutes.",
            )
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            line = data.count(b"\n", 0, error.start) + 1
            return problem(f"`{path}` is not UTF-8 in line {line}.", "Save it as UTF-8.", line)
        return text.replace("\r\n", "\n").replace("\r", "\n")

    def beside(self) -> tuple[tuple[Snippet, ...], dict[str, str], tuple[Problem, ...]]:
        """The code of the folders named for languages, and the YAML that speaks of it."""
        found = []
        texts: dict[str, str] = {}
        problems = []
        for path in self._paths():
            folder, _, name = path.rpartition("/")
            kind = kind_of(name)
            yaml = name in ("advice.yaml", "exercise.yaml")
            if not yaml and kind == "other" and not _is_code(name, folder):
                continue
            text = self.read(path)
            if isinstance(text, Problem):
                problems.append(text)
            elif yaml:
                texts[path] = text
            elif name != "proof.txt":
                found.append(Snippet(path, folder, kind, text))
        return tuple(found), texts, tuple(problems)

    def _paths(self) -> Iterator[str]:
        if (self.folder / "advice.yaml").exists():
            yield "advice.yaml"
        if not self.folder.is_dir():
            return
        for language in sorted(path for path in self.folder.iterdir() if path.is_dir()):
            names = (path.name for path in language.iterdir() if not path.is_dir())
            for name in sorted(names, key=_rank):
                yield f"{language.name}/{name}"


def _is_code(name: str, folder: str) -> bool:
    """Whether a file holds more code for the rules of advice to be tried on."""
    language = languages.for_path(name)
    return language is not None and language.semgrep == folder


def _rank(name: str) -> tuple[int, int, str]:
    """The plain one of a kind first: `fixed.py` before `fixed-django.py`."""
    return [*KINDS, "other"].index(kind_of(name)), len(name), name
