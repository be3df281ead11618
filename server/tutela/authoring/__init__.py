"""The server as a language server for its own content: lessons and rules, as they are written.

One way in for every kind of document; `lesson` and `rules` know one each.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import ModuleType

from tutela.authoring import lesson, rules
from tutela.authoring.desk import (
    Completion,
    Desk,
    Kind,
    Note,
    Place,
    Spot,
    about_rule,
    kind_of,
    marked_rule,
    place_of_rule,
)
from tutela.lessons.advice import ADVICE_FILE
from tutela.rules.load import load_path
from tutela.rules.model import Rule

__all__ = ["Completion", "Desk", "Kind", "Note", "Place", "Spot", "kind_of"]

_KINDS: Mapping[Kind, ModuleType] = {"lesson": lesson, "rules": rules}


def notes(file: Path, text: str, kind: Kind, desk: Desk) -> tuple[Note, ...]:
    """What there is to tell the author of a document."""
    return tuple(_KINDS[kind].notes(file, text, desk))


def completions(spot: Spot, kind: Kind, desk: Desk) -> tuple[Completion, ...]:
    """What may stand at the cursor."""
    return tuple(_KINDS[kind].completions(spot, desk))


def hover(spot: Spot, kind: Kind | None, desk: Desk) -> str | None:
    """What the thing at the cursor is, as Markdown. `kind` is None in code: there, markers speak."""
    if kind is not None and (told := _KINDS[kind].hover(spot, desk)) is not None:
        return str(told)
    rule = marked_rule(spot, desk, _advice_beside(spot.file))
    return about_rule(rule, desk) if rule is not None else None


def definition(spot: Spot, kind: Kind | None, desk: Desk) -> Place | None:
    """Where the thing at the cursor is defined."""
    if kind is not None:
        place: Place | None = _KINDS[kind].definition(spot, desk)
        return place
    rule = marked_rule(spot, desk, _advice_beside(spot.file))
    return place_of_rule(rule) if rule is not None else None


def _advice_beside(file: Path) -> Mapping[str, Rule]:
    """The rules of the advice of the lesson that a snippet belongs to."""
    advice = file.parent.parent / ADVICE_FILE
    if not advice.is_file():
        return {}
    return {rule.id: rule for rule in load_path(advice)[0]}
