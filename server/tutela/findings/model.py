"""A rule's verdict about a place in a text.

Knows rules and lessons by id alone, and no engine. Positions are byte offsets into the document's
UTF-8.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

import attrs

Engine = Literal["live", "deep"]


@attrs.frozen
class Binding:
    """What a metavariable stood for: its text, and where it stands."""

    text: str
    start: int
    end: int


@attrs.frozen
class Step:
    """One stop of a taint trace, in order: where the value comes from, passes, and arrives."""

    kind: Literal["source", "step", "sink"]
    start: int
    end: int


@attrs.frozen
class Finding:
    """`[start, end)` breaks `rule`."""

    rule: str
    start: int
    end: int
    message: str
    """The rule's message, metavariables filled in."""
    engine: Engine
    bindings: Mapping[str, Binding] = attrs.field(factory=dict)
    """By metavariable name, with its `$`: `{"$USER": Binding("user_id", 120, 127)}`."""
    trace: tuple[Step, ...] = ()
    fix: str | None = None
    """What would replace `[start, end)`, if the rule has a fix."""
    feedback: str = ""
    """Why the fix that stands here doesn't hold; empty where none does."""
    fingerprint: str = ""
    """Hex; survives edits elsewhere in the document. Given by the ledger."""
