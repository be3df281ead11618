"""Conditions on what metavariables stood for: `metavariable-regex` and its kin."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

import attrs
import regex

from tutela.live.comparison import Value, compile_comparison, parsed_number
from tutela.live.entropy import is_random
from tutela.live.match import REGEX_TIMEOUT_S, Facts, compiled
from tutela.live.pattern import PatternError
from tutela.live.scopes import same_name
from tutela.live.term import Term
from tutela.rules import model

if TYPE_CHECKING:
    from tutela.live.formula import Match


class Place(Protocol):
    """Where a formula is judged."""

    @property
    def facts(self) -> Facts: ...

    def source(self, term: Term) -> str:
        """The text a term stands on."""


Condition: TypeAlias = "Callable[[Match, Place], Iterator[Match]]"


def same(a: Term, b: Term) -> bool:
    """Equal code; the content of a string is equal to a name of the same spelling."""
    if a.kind == "name" and b.kind == "name":
        return same_name(a, b)
    if a.same(b):
        return True
    if "strvalue" in (a.kind, b.kind):
        return a.value == b.value and bool(a.value)
    return False


def compile_condition(condition: model.Condition) -> Condition:
    """Raises `PatternError` with the reason when the live engine can't express it."""
    match condition:
        case model.MetavariableRegex():
            return _regex(condition)
        case model.MetavariableComparison():
            return _comparison(condition)
        case model.MetavariableAnalysis():
            return _analysis(condition)
        case model.MetavariablePattern() | model.MetavariableType():
            raise AssertionError("formulas within formulas are theirs to compile")


def _analysis(condition: model.MetavariableAnalysis) -> Condition:
    if condition.analyzer != "entropy":
        raise PatternError(f"the analyzer {condition.analyzer} is judged by Semgrep alone")

    def check(match: Match, place: Place) -> Iterator[Match]:
        term = match.env.get(condition.metavariable)
        if term is not None and term.kind in ("string", "strvalue") and is_random(term.value):
            yield match

    return check


_ARITHMETIC: Mapping[str, Callable[[Any, Any], Any]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
}
"""What is computed of a number that is written as an expression: `60 * 60 * 24`."""
_LARGEST = 10**30


def _comparison(condition: model.MetavariableComparison) -> Condition:
    compare = compile_comparison(condition.comparison)

    def check(match: Match, place: Place) -> Iterator[Match]:
        values: dict[str, Value] = {}
        for name, term in match.env.items():
            value = _number_or_text(term, place)
            if condition.strip and name == condition.metavariable and isinstance(value, str):
                value = parsed_number(value, condition.base)
            if value is not None:
                values[name] = value
        if compare(values):
            yield match

    return check


def _number_or_text(term: Term, place: Place) -> Value | None:
    if term.kind == "strvalue":
        return term.value
    compute = _ARITHMETIC.get(term.value) if term.kind == "binary" else None
    if compute is not None:
        match [_number_or_text(kid, place) for kid in term.kids if kid is not None]:
            case [int() | float() as a, int() | float() as b] if max(abs(a), abs(b)) < _LARGEST:
                computed: Value = compute(a, b)
                return computed
        return None
    sign = 1
    if term.kind == "unary" and term.value == "-" and term.kids[0] is not None:
        sign, term = -1, term.kids[0]
    constant = place.facts.constant(term)
    kind = constant.kind if constant is not None else term.kind
    text = constant.value if constant is not None else term.value
    if text is None:
        return None
    if kind == "string":
        return text
    if kind == "bool":
        return text.lower() == "true"
    number = parsed_number(text, 10) if kind == "number" else None
    return sign * number if number is not None else None


@attrs.frozen
class Regex:
    """What `metavariable-regex` asks of one metavariable."""

    metavariable: str
    source: str
    constants: bool

    @property
    def pattern(self) -> regex.Pattern[str]:
        return compiled(self.source)

    def fits(self, term: Term, place: Place) -> bool:
        """Whether what the metavariable stands for is as asked."""
        try:
            return any(
                self.pattern.match(text, timeout=REGEX_TIMEOUT_S) is not None
                for text in _texts(term, place, constants=self.constants)
            )
        except TimeoutError:
            return False


def compile_regex(condition: model.MetavariableRegex) -> Regex:
    """That it compiles, the loader has seen to."""
    return Regex(condition.metavariable, condition.regex, condition.constant_propagation)


def _regex(condition: model.MetavariableRegex) -> Condition:
    asked = compile_regex(condition)

    def check(match: Match, place: Place) -> Iterator[Match]:
        term = match.env.get(asked.metavariable)
        if term is not None and asked.fits(term, place):
            yield match

    return check


def _texts(term: Term, place: Place, *, constants: bool) -> Iterator[str]:
    """How a metavariable reads to a regex: its source, or the content that `"$X"` bound.

    `$...NAME` that stands for nothing has no source, and no regex fits that.
    """
    if term.kind == "run" and not term.kids:
        return
    if term.kind == "strvalue":
        yield term.value
        return
    if constants:
        constant = place.facts.constant(term)
        if constant is not None and constant.value is not None:
            yield constant.value
            return
    written = place.source(term)
    yield written
    if term.kind == "name":
        # An imported name is also what it was imported as, and a part of it what stands for that.
        path = place.facts.path(term)
        if path is not None and len(path) == 1:
            yield path[0]
        elif term.value != written:
            yield term.value


_NAME = r"(?:\\?[$])?[A-Za-z_][A-Za-z0-9_]*"
_NAMES = regex.compile(rf"\^?(?P<open>\((?:\?:)?)?(?P<names>{_NAME}(?:\|{_NAME})*)(?(open)\))\$")


def names_allowed(pattern: str) -> frozenset[bytes]:
    """The names that a regex such as `^(get|post)$` allows; empty if it allows others."""
    found = _NAMES.fullmatch(pattern)
    if found is None or ("|" in found["names"] and found["open"] is None):
        return frozenset()
    return frozenset(name.lstrip("\\").encode() for name in found["names"].split("|"))
