"""The rules and lessons in force where a command runs: shipped, the workspace's, and asked for."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import attrs

from tutela.lessons import load as lessons
from tutela.lessons.model import Catalogue
from tutela.problems import Problem
from tutela.rules import load as rules
from tutela.rules.bundle import Bundle
from tutela.rules.model import Rule


@attrs.frozen
class Content:
    bundle: Bundle
    catalogue: Catalogue
    problems: tuple[Problem, ...]


def load(root: Path, more_rules: Sequence[Path]) -> Content:
    """What is in force in the workspace `root`. Effect: reads it."""
    sources = [rules.shipped(), *more_rules]
    loaded: dict[str, Rule] = {}
    problems: list[Problem] = []
    for source in sources:
        found, told = rules.load_path(source)
        # A later source is nearer to the reader: a team's rule replaces a shipped one of its id.
        loaded |= {rule.id: rule for rule in found}
        problems += told
    catalogue, told = lessons.load_catalogue([lessons.shipped()])
    return Content(Bundle(tuple(loaded.values())), catalogue, (*problems, *told))
