"""A file of rules as it is written: Semgrep's YAML, a lesson's advice, what an exercise keeps."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from tutela.authoring.desk import (
    Completion,
    Desk,
    Note,
    Place,
    Spot,
    about_lesson,
    about_rule,
    place_of_lesson,
)
from tutela.lessons.advice import ADVICE_FILE, ROLES
from tutela.lessons.exercise import EXERCISE_YAML
from tutela.problems import Problem
from tutela.rules.load import BODY_KEYS, LANGUAGES, OPERATORS, load_text
from tutela.rules.model import Rule
from tutela.syntax import languages

SEVERITIES = ("ERROR", "WARNING", "INFO")
CONFIDENCES = ("HIGH", "MEDIUM", "LOW")
_METADATA = ("cwe", "owasp", "confidence", "lesson")


def notes(file: Path, text: str, desk: Desk) -> Iterator[Note]:
    """What is wrong with the rules as they stand in the editor, and which wait for Semgrep."""
    rules, problems = load_text(text, str(file))
    yield from (Note(problem) for problem in problems)
    for rule in rules:
        if rule.lesson is not None and desk.catalogue.by_id(rule.lesson) is None:
            line = _line(text, rule, "lesson")
            what = f"There is no lesson `{rule.lesson}`."
            mend = "Correct its id, or write it: `tutela lesson new`."
            yield Note(Problem(str(file), line, 1, what, mend, rule.id))
        spoken = [name for name in rule.languages if languages.by_semgrep(name) is not None]
        for why in {why for name in spoken for why in desk.engines.not_live(name, [rule]).values()}:
            what = f"`{rule.id}` does not run as you type: {why}."
            mend = "Semgrep judges it when you pause."
            yield Note(Problem(str(file), rule.line, 1, what, mend, rule.id), "hint")


def completions(spot: Spot, desk: Desk) -> Iterator[Completion]:
    """What may stand at the cursor."""
    found = re.match(r"\s*(?:-\s+)?(?P<key>[\w-]+)\s*:\s*.*?(?P<part>[\w#+-]*)\Z", spot.before)
    inline = re.search(r"(?P<key>lesson|role|confidence)\s*:\s*(?P<part>[\w-]*)\Z", spot.before)
    if (at := inline or found) is not None:
        yield from _values(at["key"], at.start("part"), spot, desk)
    elif (found := re.match(r"\s*(?:-\s+)?(?P<part>[\w-]*)\Z", spot.before)) is not None:
        yield from _keys(spot, found.start("part"))


def hover(spot: Spot, desk: Desk) -> str | None:
    """What the rule or the lesson at the cursor is, as Markdown."""
    if (name := _lesson_named(spot)) is not None:
        lesson = desk.catalogue.by_id(name)
        return about_lesson(lesson) if lesson is not None else None
    rule = _rule_at(spot)
    return about_rule(rule, desk) if rule is not None else None


def definition(spot: Spot, desk: Desk) -> Place | None:
    """From a lesson's id to the lesson, from a rule's to the fixture beside it."""
    if (name := _lesson_named(spot)) is not None:
        lesson = desk.catalogue.by_id(name)
        return place_of_lesson(lesson) if lesson is not None else None
    rule = _rule_at(spot)
    return _fixture(spot.file, rule) if rule is not None else None


# --- parts ----------------------------------------------------------------------------------------


def _values(key: str, start: int, spot: Spot, desk: Desk) -> Iterator[Completion]:
    offered: dict[str, tuple[str, ...]] = {
        "severity": SEVERITIES,
        "confidence": CONFIDENCES,
        "mode": ("search", "taint"),
        "role": tuple(ROLES) if spot.file.name == ADVICE_FILE else (),
        "languages": tuple(dict.fromkeys(LANGUAGES.values())),
    }
    for value in offered.get(key, ()):
        yield Completion(value, key, value, start)
    if key == "lesson":
        for lesson in desk.catalogue.lessons:
            yield Completion(lesson.id, lesson.title, lesson.id, start, "lesson")


def _keys(spot: Spot, start: int) -> Iterator[Completion]:
    """Keys for where the cursor stands, by its indentation and what it is in."""
    parent = _parent(spot)
    names: tuple[str, ...]
    if parent == "metadata":
        names = (*_METADATA, *(("role",) if spot.file.name == ADVICE_FILE else ()))
    elif parent in ("rules", ""):
        top = ("task", "hints", "lose", "rules") if spot.file.name == EXERCISE_YAML else ("rules",)
        names = (*_RULE, *BODY_KEYS) if parent else top
    else:
        names = OPERATORS
    for name in names:
        about = "operator" if name in OPERATORS or name in BODY_KEYS else "key"
        yield Completion(name, about, f"{name}: ", start, "key")


_RULE = ("id", "languages", "severity", "message", "metadata", "mode", "options", "paths", "fix")
"""What a rule has beside its patterns."""


def _parent(spot: Spot) -> str:
    """The key that the cursor's row lies under; empty at the top."""
    indent = len(spot.before) - len(spot.before.lstrip(" "))
    for row in reversed(spot.text.split("\n")[: spot.line]):
        found = re.match(r"(?P<indent>\s*(?:-\s+)?)(?P<key>[\w-]+)\s*:", row)
        if found is None or len(found["indent"]) >= indent:
            continue
        # `- id:` opens a rule: what stands at its keys' depth lies under `rules`.
        if found["key"] == "id" and "-" in found["indent"]:
            continue
        if found["indent"].strip() == "-" and len(found["indent"]) >= indent:
            continue
        return str(found["key"])
    return ""


def _lesson_named(spot: Spot) -> str | None:
    found = spot.word(r"lesson:\s*[\"']?(?P<id>[a-z0-9-]+)")
    return found["id"] if found is not None else None


def _rule_at(spot: Spot) -> Rule | None:
    found = spot.word(r"\bid:\s*[\"']?[\w.-]+")
    if found is None:
        return None
    name = found[0].partition(":")[2].strip(" \"'")
    rules, _ = load_text(spot.text, str(spot.file))
    return next((rule for rule in rules if rule.id == name), None)


def _fixture(file: Path, rule: Rule) -> Place | None:
    """Where a comment says that a rule finds the next line: in a file beside the rule's, or below."""
    beside = [file.parent] if file.name != ADVICE_FILE else list(_folders(file.parent))
    for folder in beside:
        for place in sorted(folder.iterdir()):
            if languages.for_path(place.name) is None or place == file or not place.is_file():
                continue
            try:
                text = place.read_text(encoding="utf-8")
            except (OSError, UnicodeDecodeError):
                continue
            at = re.search(rf"ruleid:[^\n]*(?<![\w.-]){re.escape(rule.id)}(?![\w.-])", text)
            if at is not None:
                return Place(place, text.count("\n", 0, at.start()))
    return None


def _folders(lesson: Path) -> Iterator[Path]:
    return (
        place for place in sorted(lesson.iterdir()) if place.is_dir() and not place.is_symlink()
    )


def _line(text: str, rule: Rule, key: str) -> int:
    """Where a key of a rule stands, 1-based; the rule's own line where that can't be seen."""
    rows = text.split("\n")
    for number in range(max(rule.line - 1, 0), len(rows)):
        if re.search(rf"\b{key}\s*:", rows[number]):
            return number + 1
        if number > rule.line and re.match(r"\s*-\s+id\s*:", rows[number]):
            break
    return rule.line
