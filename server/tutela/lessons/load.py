"""Lessons from folders: `lesson.md` and the code beside it.

Reads, never runs. What is wrong is told with file, line and mend, and a malformed lesson costs only
itself. Lessons may come from a workspace, so their files are as hostile as any: sizes are limited,
and nothing outside a lesson's own folder is read, by whatever path or link.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import Any

import attrs

from tutela.lessons.general import general
from tutela.lessons.model import GENERAL, KINDS, Catalogue, Lesson, Snippet
from tutela.lessons.parse import kind_of, parse, printable
from tutela.problems import Problem

LESSON_FILE = "lesson.md"
LARGEST_LESSON = 64 * 1024
LARGEST_FRONT = 8 * 1024
LARGEST_SNIPPET = 64 * 1024
"""Bytes. The largest shipped files are under 5 KB."""
MOST_LESSONS = 1000
"""In one directory."""

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_OWASP = re.compile(r"(?:A|API|LLM|M|CICD-SEC-)\d{1,2}:20\d\d")
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
    lessons = tuple(sorted(found.values(), key=lambda lesson: lesson.id))
    return Catalogue(lessons, chosen), tuple(problems)


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


def load_lesson(folder: Path) -> tuple[Lesson | None, tuple[Problem, ...]]:
    """One lesson. None where its front matter can't be used; its body is read as far as it goes."""
    file = str(folder / LESSON_FILE)
    files = _Files(folder)

    def told(problems: Sequence[Problem]) -> tuple[Problem, ...]:
        return tuple(attrs.evolve(problem, subject=folder.name) for problem in problems)

    text = files.read(LESSON_FILE, LARGEST_LESSON)
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
    snippets, wrong = files.snippets()
    problems += wrong
    lesson = Lesson(
        id=folder.name,
        card=parsed.card,
        body=parsed.body,
        file=file,
        snippets=snippets,
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
            if not place.resolve().is_relative_to(self.folder.resolve()):
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

    def snippets(self) -> tuple[tuple[Snippet, ...], tuple[Problem, ...]]:
        """The files `vulnerable.*`, `fixed.*` and `wrong.*` of the folders named for languages."""
        found = []
        problems = []
        for language in sorted(path for path in self.folder.iterdir() if path.is_dir()):
            for name in sorted((path.name for path in language.iterdir()), key=_rank):
                kind = kind_of(name)
                if kind == "other":
                    continue
                path = f"{language.name}/{name}"
                text = self.read(path)
                if isinstance(text, Problem):
                    problems.append(text)
                else:
                    found.append(Snippet(path, language.name, kind, text))
        return tuple(found), tuple(problems)


def _rank(name: str) -> tuple[int, int, str]:
    """The plain one of a kind first: `fixed.py` before `fixed-django.py`."""
    return [*KINDS, "other"].index(kind_of(name)), len(name), name


# --- front matter ---------------------------------------------------------------------------------


@attrs.frozen
class _Field:
    wanted: str
    required: bool = False
    most: int = 0
    """Characters of a text, entries of a list."""


FIELDS: Mapping[str, _Field] = {
    "title": _Field("a short title", required=True, most=60),
    "summary": _Field(
        "one sentence: what is wrong and what to do instead", required=True, most=200
    ),
    "cwe": _Field("a list of CWE numbers, as in `[89]`", required=True, most=20),
    "owasp": _Field('a list of OWASP entries, as in `["A03:2021"]`', most=20),
    "missed": _Field("one or two sentences: why good developers miss it", most=300),
    "related": _Field("a list of lesson ids", most=10),
}
"""What front matter may say; `lesson.schema.json` says the same to editors."""


def read_front(yaml: str, file: str) -> tuple[dict[str, Any] | None, tuple[Problem, ...]]:
    """Front matter that starts at line 2 -> `Lesson`'s fields of those names.

    None if one that is required is missing or wrong. Others that are wrong are left out.
    """
    data = _yaml(yaml, file)
    if isinstance(data, Problem):
        return None, (data,)
    fields: dict[str, Any] = {}
    problems: list[Problem] = []
    usable = True
    for key in data:
        if key not in FIELDS:
            problems.append(_unknown(key, yaml, file))
    for key, field in FIELDS.items():
        line = _line(yaml, key)
        if key not in data:
            if field.required:
                usable = False
                problems.append(Problem(file, 1, 1, f"No `{key}`.", f"Add it: {field.wanted}."))
            continue
        value = _value(key, data[key])
        if value is None or len(value) > field.most:
            usable = usable and not field.required
            kind = "characters" if isinstance(value, str) else "entries"
            what = f"`{key}` is " + (
                f"not {field.wanted}." if value is None else f"longer than {field.most} {kind}."
            )
            mend = f"Write {field.wanted}." if value is None else "Shorten it."
            problems.append(Problem(file, line, 1, what, mend))
        else:
            fields[key] = value
    return (fields if usable else None), tuple(problems)


def _value(key: str, value: object) -> Any:
    """A field's value in `Lesson`'s form; None if it is not of its form."""
    if key in ("title", "summary", "missed"):
        text = " ".join(value.split()) if isinstance(value, str) else ""
        return text or None
    if not isinstance(value, list) or (key == "cwe" and not value):
        return None
    if key == "cwe":
        good = all(isinstance(one, int) and not isinstance(one, bool) and one > 0 for one in value)
    else:
        form = _OWASP if key == "owasp" else _ID
        good = all(isinstance(one, str) and form.fullmatch(one) for one in value)
    return tuple(value) if good and len(set(value)) == len(value) else None


def _unknown(key: object, yaml: str, file: str) -> Problem:
    name = str(key)[:40]
    near = get_close_matches(name, FIELDS, n=1)
    mend = f"Did you mean `{near[0]}`?" if near else f"Front matter has: {', '.join(FIELDS)}."
    if name == "minutes":
        mend = "Remove it: the time to read is computed."
    return Problem(file, _line(yaml, name), 1, f"Front matter has no `{name}`.", mend)


def _line(yaml: str, key: str) -> int:
    """Where a top-level key stands, 1-based in the file; 1 where that can't be seen."""
    found = re.search(rf"^[\"']?{re.escape(key)}[\"']?\s*:", yaml, re.MULTILINE)
    return yaml.count("\n", 0, found.start()) + 2 if found else 1


def _yaml(yaml: str, file: str) -> dict[Any, Any] | Problem:
    from ruamel.yaml import YAML
    from ruamel.yaml.error import MarkedYAMLError, YAMLError

    mend = "It must be YAML: `key: value`, with quotes around values that hold `: ` or `#`."
    if len(yaml) > LARGEST_FRONT:
        return Problem(file, 1, 1, "Front matter is too long.", "Move prose below the second `---`.")
    # libyaml's parser is six times as fast, and dies (SIGSEGV) of some thousand levels of nesting;
    # each level takes one of these characters.
    deep = sum(map(yaml.count, "[{-?:")) > 400
    try:
        data = YAML(typ="safe", pure=deep).load(yaml)
    except MarkedYAMLError as error:
        line = error.problem_mark.line + 2 if error.problem_mark else 1
        column = error.problem_mark.column + 1 if error.problem_mark else 1
        what = f"Front matter can't be read: {error.problem}."
        return Problem(file, line, column, what, mend)
    except (YAMLError, ValueError, RecursionError) as error:
        return Problem(file, 1, 1, f"Front matter can't be read: {type(error).__name__}.", mend)
    if not isinstance(data, dict):
        return Problem(file, 1, 1, "Front matter is not a list of keys and values.", mend)
    return data

