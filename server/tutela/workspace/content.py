"""The rules and lessons in force in a workspace folder: shipped, its own, and asked for."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import attrs

from tutela.garbage import uncollected
from tutela.lessons import load as lessons
from tutela.lessons.model import Catalogue
from tutela.problems import Problem
from tutela.rules import load as rules
from tutela.rules.bundle import Bundle
from tutela.rules.model import Rule
from tutela.workspace.settings import Settings

OWN_LESSONS = ".tutela/lessons"
RULES = (".semgrep.yml", ".semgrep.yaml", ".semgrep", ".tutela/rules")
"""Where a project's own rules are: where Semgrep looks, too, and beside its own lessons."""


@attrs.frozen
class Content:
    bundle: Bundle
    catalogue: Catalogue
    problems: tuple[Problem, ...]
    lesson_problems: tuple[Problem, ...] = ()
    """Those of them that are about lessons."""

    def leading(self, lesson: str) -> tuple[Rule, ...]:
        """The rules whose findings lead to a lesson."""
        return tuple(
            rule
            for rule in self.bundle.rules
            if self.catalogue.choose(rule.lesson, rule.cwe).id == lesson
        )


@uncollected()
def load(root: Path | None, settings: Settings, more_rules: Sequence[Path] = ()) -> Content:
    """What is in force in the workspace folder `root`. Effect: reads it."""
    sources = [rules.shipped()]
    lesson_sources = [lessons.shipped()]
    if root is not None:
        sources += [root / name for name in RULES if (root / name).exists()]
        sources += [root / name for name in settings.rules]
        lesson_sources += _own_lessons(root)
        lesson_sources += [root / name for name in settings.lessons]
    sources += more_rules
    loaded: dict[str, Rule] = {}
    problems: list[Problem] = []
    for source in sources:
        found, told = rules.load_path(source, settings.authorization)
        # A later source is nearer to the reader: a team's rule replaces a shipped one of its id.
        loaded |= {rule.id: rule for rule in found}
        problems += told
    kept = [
        rule
        for rule in loaded.values()
        if rule.id not in settings.disable and (settings.audit or rule.confidence != "LOW")
    ]
    catalogue, told = lessons.load_catalogue(lesson_sources)
    return Content(Bundle(tuple(kept)), catalogue, (*problems, *told), told)


def _own_lessons(root: Path) -> list[Path]:
    """The folder of a project's own lessons, if it is there and lies in the project."""
    own = root / OWN_LESSONS
    return [own] if own.is_dir() and own.resolve().is_relative_to(root.resolve()) else []


def sources(root: Path, settings: Settings) -> tuple[Path, ...]:
    """The folders and files of a project that hold rules or lessons, shipped ones among them."""
    own = (OWN_LESSONS, *RULES, *settings.rules, *settings.lessons)
    places = (rules.shipped(), lessons.shipped(), *(root / name for name in own))
    return tuple(place for place in places if place.exists())


def is_source(path: Path, root: Path, settings: Settings) -> bool:
    """Whether a file of the workspace has a say in settings, rules or lessons."""
    if path.parent == root and path.name in ("tutela.toml", "pyproject.toml", *RULES):
        return True
    folders = (".semgrep", ".tutela", *settings.rules, *settings.lessons)
    return any(path.is_relative_to(root / name) for name in folders)
