"""A rule as Semgrep's YAML says it, resolved into frozen values.

Field names follow Semgrep's rule syntax (https://semgrep.dev/docs/writing-rules/rule-syntax), so that
a reader who knows one knows the other. Nothing here knows how a pattern is matched.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any, Literal, TypeAlias

import attrs

Severity = Literal["ERROR", "WARNING", "INFO"]
"""Both of Semgrep's vocabularies, folded: CRITICAL and HIGH are ERROR, MEDIUM is WARNING, LOW is INFO."""

Confidence = Literal["HIGH", "MEDIUM", "LOW"]


# --- formulas -------------------------------------------------------------------------------------


@attrs.frozen
class Pattern:
    """A snippet in the target language, with metavariables and ellipses. `line` is 1-based."""

    text: str
    line: int = 0


@attrs.frozen
class Regex:
    """`pattern-regex`: matched against the text, multiline (PCRE `(?m)`)."""

    source: str
    line: int = 0


@attrs.frozen
class Not:
    """`pattern-not`, `pattern-not-regex`: takes away matches whose range is the same or within."""

    operand: Formula


@attrs.frozen
class Inside:
    """`pattern-inside`: keeps matches that lie within one of the operand's."""

    operand: Formula


@attrs.frozen
class NotInside:
    """`pattern-not-inside`: takes away matches that lie within one of the operand's."""

    operand: Formula


@attrs.frozen
class Either:
    """`pattern-either`: any operand."""

    operands: tuple[Formula, ...]


@attrs.frozen
class All:
    """`patterns`: every operand, then the conditions, then the focus."""

    operands: tuple[Formula, ...]
    conditions: tuple[Condition, ...] = ()
    focus: tuple[tuple[str, ...], ...] = ()
    """One entry for each `focus-metavariable`; an entry with several names focuses on each of them."""


Formula: TypeAlias = Pattern | Regex | Not | Inside | NotInside | Either | All


# --- conditions on metavariables ------------------------------------------------------------------


@attrs.frozen
class MetavariableRegex:
    """Anchored at the start only, as Semgrep's is."""

    metavariable: str
    regex: str
    constant_propagation: bool = False
    line: int = 0


@attrs.frozen
class MetavariablePattern:
    metavariable: str
    formula: Formula
    language: str | None = None
    line: int = 0


@attrs.frozen
class MetavariableComparison:
    comparison: str
    metavariable: str | None = None
    strip: bool = False
    base: int = 10
    line: int = 0


@attrs.frozen
class MetavariableAnalysis:
    metavariable: str
    analyzer: str
    line: int = 0


@attrs.frozen
class MetavariableType:
    metavariable: str
    types: tuple[str, ...]
    line: int = 0


Condition: TypeAlias = (
    MetavariableRegex
    | MetavariablePattern
    | MetavariableComparison
    | MetavariableAnalysis
    | MetavariableType
)


# --- taint ----------------------------------------------------------------------------------------


@attrs.frozen
class TaintSource:
    formula: Formula
    exact: bool = False
    by_side_effect: bool | Literal["only"] = False
    control: bool = False
    label: str | None = None
    requires: str | None = None


@attrs.frozen
class TaintSanitizer:
    formula: Formula
    exact: bool = False
    by_side_effect: bool = False
    not_conflicting: bool = False
    """Not where it is a source or a sink as well."""


@attrs.frozen
class TaintSink:
    formula: Formula
    exact: bool = True
    requires: str | None = None
    at_exit: bool = False


@attrs.frozen
class TaintPropagator:
    formula: Formula
    from_: str
    to: str
    by_side_effect: bool = True
    label: str | None = None
    requires: str | None = None
    replace_labels: tuple[str, ...] = ()


@attrs.frozen
class Taint:
    """`mode: taint`."""

    sources: tuple[TaintSource, ...]
    sinks: tuple[TaintSink, ...]
    sanitizers: tuple[TaintSanitizer, ...] = ()
    propagators: tuple[TaintPropagator, ...] = ()


@attrs.frozen
class Unsupported:
    """A body that is valid Semgrep but outside the formula language (`mode: join`, `extract`, …)."""

    why: str


Body: TypeAlias = Formula | Taint | Unsupported


Contents: TypeAlias = tuple[Body, Mapping[str, Any]]
"""A rule's body, and all of it as plain JSON-able data."""


# --- rules ----------------------------------------------------------------------------------------


@attrs.frozen
class Paths:
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()


@attrs.frozen
class FixRegex:
    regex: str
    replacement: str
    count: int = 0
    """How many replacements; 0 means all."""


@attrs.frozen(eq=False)
class Rule:
    """One rule. Compared by identity: a reload makes new rules."""

    id: str
    languages: tuple[str, ...]
    """Semgrep's canonical names: `python`, `javascript`, `typescript`, `go`, `java`, `generic`, …"""
    severity: Severity
    message: str
    file: str
    line: int
    """Where its `id` stands in `file`, 1-based."""
    contents: Callable[[], Contents] = attrs.field(repr=False)
    """Makes what only the engines ask for, once one does."""
    options: Mapping[str, Any] = attrs.field(factory=dict)
    paths: Paths = Paths()
    fix: str | None = None
    fix_regex: FixRegex | None = None
    cwe: tuple[int, ...] = ()
    owasp: tuple[str, ...] = ()
    confidence: Confidence = "HIGH"
    """How sure a finding is to be a flaw. A rule that says nothing of it is taken at its word."""
    lesson: str | None = None

    @cached_property
    def _made(self) -> Contents:
        return self.contents()

    @property
    def body(self) -> Body:
        """What it looks for."""
        return self._made[0]

    @property
    def source(self) -> Mapping[str, Any]:
        """The rule as plain JSON-able data: what Semgrep is given."""
        return self._made[1]

    @property
    def weight(self) -> Severity:
        """The severity that findings are shown with: what may well be fine only informs."""
        return self.severity if self.confidence == "HIGH" else "INFO"
