"""What an author has at hand: the content in force, and the words for what is asked about it.

Positions here are lines and characters (code points) from 0; problems are 1-based, as everywhere.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Literal

import attrs

from tutela.lessons.model import Catalogue, Lesson
from tutela.lessons.trials import Engines
from tutela.problems import Problem
from tutela.rules.bundle import Bundle
from tutela.rules.model import Rule

Kind = Literal["lesson", "rules"]


@attrs.frozen(eq=False)
class Desk:
    """The rules and lessons in force, and the engines to try them on."""

    bundle: Bundle
    catalogue: Catalogue
    engines: Engines

    def leading(self, lesson: str) -> tuple[Rule, ...]:
        """The rules that lead to a lesson."""
        return tuple(
            rule
            for rule in self.bundle.rules
            if rule.lesson == lesson or self.catalogue.choose(rule.lesson, rule.cwe).id == lesson
        )


@attrs.frozen
class Note:
    """Something to tell an author."""

    problem: Problem
    weight: Literal["error", "hint"] = "error"


@attrs.frozen
class Completion:
    """What may stand here: `insert` in place of the text from `start` (a character) to the cursor."""

    label: str
    detail: str
    insert: str
    start: int
    kind: Literal["value", "key", "file", "lesson", "variable"] = "value"


@attrs.frozen
class Place:
    """Where something is defined."""

    file: Path
    line: int
    """From 0."""


@attrs.frozen
class Spot:
    """A cursor in a text."""

    file: Path
    text: str
    line: int
    character: int

    @property
    def row(self) -> str:
        rows = self.text.split("\n")
        return rows[self.line].rstrip("\r") if self.line < len(rows) else ""

    @property
    def before(self) -> str:
        return self.row[: self.character]

    def word(self, pattern: str) -> re.Match[str] | None:
        """The match of a pattern in the row that the cursor is in, or at an edge of."""
        for found in re.finditer(pattern, self.row):
            if found.start() <= self.character <= found.end():
                return found
        return None


def kind_of(file: Path, text: str) -> Kind | None:
    """Whether a document is a lesson or holds rules, by its name and how it begins."""
    if file.name == "lesson.md":
        return "lesson"
    if file.suffix in (".yaml", ".yml") and re.search(
        r"(?m)^rules:[ \t]*(?:#.*)?$", text[:100_000]
    ):
        return "rules" if re.search(r"(?m)^[ \t]*(?:-[ \t]+)?id:", text[:100_000]) else None
    return None


# --- what is said of rules and lessons ------------------------------------------------------------


def about_lesson(lesson: Lesson) -> str:
    cwe = ", ".join(f"CWE-{number}" for number in lesson.cwe)
    return f"**{lesson.title}** ({cwe})\n\n{lesson.summary}"


def about_rule(rule: Rule, desk: Desk) -> str:
    """What a rule says, where it runs, and where it leads."""
    lesson = desk.catalogue.choose(rule.lesson, rule.cwe)
    language = next((name for name in rule.languages), "")
    deep = desk.engines.not_live(language, [rule]) if language else {}
    runs = "when you pause (Semgrep): " + deep[rule.id] if rule.id in deep else "as you type"
    return (
        f"**{rule.id}** ({rule.severity.lower()}, {', '.join(rule.languages)})\n\n{rule.message}\n\n"
        f"Runs {runs}. Leads to *{lesson.title}*."
    )


def place_of_lesson(lesson: Lesson) -> Place | None:
    file = Path(lesson.file)
    return Place(file, 0) if file.is_file() else None


def place_of_rule(rule: Rule) -> Place | None:
    file = Path(rule.file)
    return Place(file, max(rule.line - 1, 0)) if file.is_file() else None


_MARKER = r"\b(?:ruleid|ok|todoruleid|todook):\s*[\w.\-]+(?:\s*,\s*[\w.\-]+)*"


def marked_rule(spot: Spot, desk: Desk, own: Mapping[str, Rule]) -> Rule | None:
    """The rule that a `ruleid:` or `ok:` comment at the cursor names."""
    if spot.word(_MARKER) is None:
        return None
    name = spot.word(r"[\w.\-]+")
    if name is None:
        return None
    return own.get(name[0]) or desk.bundle.by_id(name[0])
