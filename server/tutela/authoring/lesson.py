"""A `lesson.md` as it is written: what is wrong, what may come next, what things are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import attrs

from tutela.authoring.desk import (
    Completion,
    Desk,
    Note,
    Place,
    Spot,
    about_lesson,
    place_of_lesson,
    place_of_rule,
)
from tutela.lessons import frameworks
from tutela.lessons.check import check, metavariables
from tutela.lessons.excerpt import excerpt
from tutela.lessons.load import load_lesson
from tutela.lessons.model import BUILTINS, CONDITIONS, SECTIONS, SIGNALS, Lesson
from tutela.lessons.schema import FIELDS
from tutela.rules.model import Rule
from tutela.syntax import languages

MOST_FILES = 200
_PLACEHOLDER = r"\{\{\s*\$?(?P<name>\w*)[^{}]*(?:\}\}|$)"
_INCLUDE = r"\[[^\[\]]*\]\((?P<path>[^\s()]+)(?:\s+\"(?P<how>[^\"]*)\")?\)"
_KEY = re.compile(r"[a-z]*\Z")

_ABOUT = {
    "line": "The line of the finding.",
    "function": "The function around the finding.",
    "source": "Where the value comes from, as code.",
    "sink": "Where the value arrives, as code.",
    "message": "The rule's message.",
    "cwe": "The rule's CWEs.",
    "rule": "The rule's id.",
    "language": "The language of the reader's file.",
}


def notes(file: Path, text: str, desk: Desk) -> Iterator[Note]:
    """What is wrong with a lesson as it stands in the editor, with its files on disk."""
    lesson, problems = load_lesson(file.parent, text)
    found = list(problems)
    if lesson is not None:
        found += check(lesson, desk.catalogue, desk.leading(lesson.id), desk.engines)
    for problem in found:
        if problem.file == str(file):
            yield Note(problem)
        else:
            # It stands in a file beside this one, which may not be open.
            place = problem.file.rpartition("/")[2] + (f":{problem.line}" if problem.line else "")
            what = f"{place}: {problem.what}"
            yield Note(attrs.evolve(problem, file=str(file), line=1, column=1, what=what))


def completions(spot: Spot, desk: Desk) -> Iterator[Completion]:
    """What may stand at the cursor."""
    before = spot.before
    if (found := re.search(r"\{\{\s*(?P<part>\w*)\Z", before)) is not None:
        yield from _placeholders(spot, desk, found.start("part"))
    elif _in_front_matter(spot):
        yield from _front(spot, desk)
    elif (found := re.match(r":::\s*when\s.*?(?P<part>[\w=,-]*)\Z", before)) is not None:
        yield from _conditions(found["part"], found.start("part"))
    elif (found := re.search(r"\]\((?P<part>[^\s()\"]*)\Z", before)) is not None:
        yield from _targets(spot, desk, found.start("part"))
    elif (
        found := re.search(r"\]\((?P<path>[^\s()\"]+)\s+\"region=(?P<part>[\w-]*)\Z", before)
    ) is not None:
        for name in _regions(spot.file.parent, found["path"]):
            yield Completion(name, "region", name, found.start("part"))
    elif (found := re.match(r"##\s+(?P<part>[\w ]*)\Z", before)) is not None:
        for names in SECTIONS:
            for name in names:
                yield Completion(name, "section", name, found.start("part"))


def hover(spot: Spot, desk: Desk) -> str | None:
    """What the thing at the cursor is, as Markdown."""
    if (found := spot.word(_PLACEHOLDER)) is not None:
        name = found["name"]
        if name in _ABOUT:
            return _ABOUT[name]
        rules = _binding(name, desk, spot)
        told = ", ".join(f"`{rule.id}`" for rule in rules)
        return f"`${name}` of {told}" if rules else f"No rule that leads here has `${name}`."
    if (lesson := _lesson_at(spot, desk)) is not None:
        return about_lesson(lesson)
    if (found := spot.word(_INCLUDE)) is not None and (
        text := _read(spot.file.parent, found["path"])
    ):
        region = re.search(r"region=([\w-]+)", found["how"] or "")
        shown = excerpt(text, region[1] if region else "")
        language = languages.for_path(found["path"])
        name = language.name if language is not None else ""
        return f"```{name}\n{shown.text[:2000]}\n```" if shown is not None else None
    if _in_front_matter(spot) and (found := spot.word(r"^\w+(?=\s*:)")) is not None:
        field = FIELDS.get(found[0])
        return f"{field.about} Write {field.wanted}." if field is not None else None
    return None


def definition(spot: Spot, desk: Desk) -> Place | None:
    """Where the thing at the cursor is defined: a file beside the lesson, a lesson, a rule."""
    if (found := spot.word(_PLACEHOLDER)) is not None:
        rules = _binding(found["name"], desk, spot)
        return place_of_rule(rules[0]) if rules else None
    if (lesson := _lesson_at(spot, desk)) is not None:
        return place_of_lesson(lesson)
    if (found := spot.word(_INCLUDE)) is not None:
        text = _read(spot.file.parent, found["path"])
        if text is None:
            return None
        region = re.search(r"region=([\w-]+)", found["how"] or "")
        at = re.search(rf"region:\s*{re.escape(region[1])}\b", text) if region else None
        return Place(spot.file.parent / found["path"], text.count("\n", 0, at.start()) if at else 0)
    return None


# --- parts ----------------------------------------------------------------------------------------


def _in_front_matter(spot: Spot) -> bool:
    rows = spot.text.split("\n")
    if not rows[0].startswith("---") or spot.line == 0:
        return False
    return not any(row.startswith("---") for row in rows[1 : spot.line + 1])


def _front(spot: Spot, desk: Desk) -> Iterator[Completion]:
    if re.match(r"related\s*:", spot.row):
        part = re.search(r"[a-z0-9-]*\Z", spot.before)
        assert part is not None
        for lesson in desk.catalogue.lessons:
            if lesson.id != spot.file.parent.name:
                yield Completion(lesson.id, lesson.title, lesson.id, part.start(), "lesson")
    elif _KEY.match(spot.before):
        written = set(re.findall(r"(?m)^(\w+)\s*:", spot.text.split("\n---")[0]))
        for key, field in FIELDS.items():
            if key not in written:
                yield Completion(key, field.wanted, f"{key}: ", 0, "key")


def _placeholders(spot: Spot, desk: Desk, start: int) -> Iterator[Completion]:
    closed = spot.row[spot.character :].startswith("}}")
    end = "" if closed else "}}"
    for rule in desk.leading(spot.file.parent.name):
        for name in sorted(metavariables([rule])):
            yield Completion(
                name, f"${name} of {rule.id}", f"{name}|this value{end}", start, "variable"
            )
    for name in BUILTINS:
        yield Completion(name, _ABOUT[name], f"{name}|…{end}", start, "variable")


def _conditions(part: str, start: int) -> Iterator[Completion]:
    key, given, values = part.partition("=")
    if not given:
        for name in CONDITIONS:
            yield Completion(name, "condition", f"{name}=", start, "key")
        return
    offered: Sequence[str] = ()
    if key == "language":
        offered = sorted({one.semgrep for one in languages.known()})
    elif key == "framework":
        offered = sorted(
            {name for table in frameworks.FRAMEWORKS for name in frameworks.known(table)}
        )
    begin = start + len(part) - len(values.rpartition(",")[2])
    for value in (*offered, *(() if key in SIGNALS or key == "language" else ("none",))):
        yield Completion(value, key, value, begin)


def _targets(spot: Spot, desk: Desk, start: int) -> Iterator[Completion]:
    folder = spot.file.parent
    for path in _files(folder):
        yield Completion(path, "shown here", path, start, "file")
    for lesson in desk.catalogue.lessons:
        if lesson.id != folder.name:
            target = f"../{lesson.id}/lesson.md"
            yield Completion(target, lesson.title, target, start, "lesson")


def _files(folder: Path) -> list[str]:
    try:
        found = [
            f"{place.name}/{file.name}"
            for place in sorted(folder.iterdir())
            if place.is_dir() and not place.is_symlink()
            for file in sorted(place.iterdir())
            if file.is_file()
        ]
    except OSError:
        return []
    return found[:MOST_FILES]


def _read(folder: Path, path: str) -> str | None:
    """A file of the lesson's folder; nothing outside it."""
    place = folder / path
    try:
        if not place.resolve().is_relative_to(folder.resolve()) or place.stat().st_size > 64 * 1024:
            return None
        return place.read_text(encoding="utf-8")
    except (OSError, ValueError):
        return None


def _regions(folder: Path, path: str) -> list[str]:
    return re.findall(r"region:\s*([\w-]+)", _read(folder, path) or "")


def _binding(name: str, desk: Desk, spot: Spot) -> list[Rule]:
    """The rules that lead here and have a metavariable."""
    leading = desk.leading(spot.file.parent.name)
    return [rule for rule in leading if name in metavariables([rule])]


def _lesson_at(spot: Spot, desk: Desk) -> Lesson | None:
    link = spot.word(r"\.\./(?P<id>[a-z0-9-]+)/lesson\.md")
    if link is not None:
        return desk.catalogue.by_id(link["id"])
    if _in_front_matter(spot) and re.match(r"related\s*:", spot.row):
        word = spot.word(r"[a-z0-9]+(?:-[a-z0-9]+)*")
        return desk.catalogue.by_id(word[0]) if word is not None else None
    return None
