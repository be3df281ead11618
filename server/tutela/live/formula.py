"""A formula's verdict at one place, from its patterns' matches.

Semgrep's meaning of the operators: positive ranges are intersected (the inner one stays), negative ones
take away what lies within them, conditions filter, focus narrows; bindings must agree wherever ranges meet.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Literal, TypeAlias

import attrs
import regex

from tutela.live import conditions
from tutela.live.generic import as_regex
from tutela.live.literals import Literals, needed, rarest
from tutela.live.lower import Lowering
from tutela.live.match import (
    NO_FACTS,
    REGEX_TIMEOUT_S,
    Bindings,
    Facts,
    Matcher,
    Statements,
    metavariables_of,
)
from tutela.live.pattern import CompiledPattern, PatternError, compile_pattern
from tutela.live.profiles import profile_for
from tutela.live.term import ELSEWHERE, Term
from tutela.rules import model
from tutela.syntax.languages import Language, by_semgrep, parser

Kind = Literal["regular", "inside", "anywhere"]
"""How a range compares: `inside` says where others may lie, `anywhere` (a regex) may lie within a
node or around it, and `regular` is a node's own."""


TraceStep: TypeAlias = tuple[Literal["source", "step", "sink"], Term, Term]
"""What a step is, its first and its last term."""


@attrs.frozen(eq=False)
class Match:
    """From the start of `first` to the end of `last`, under `env`. Moves as its terms move."""

    first: Term
    last: Term
    env: Bindings
    kind: Kind = "regular"
    across: object = None
    """What it spans, if it spans several units: the class, or the document."""
    trace: tuple[TraceStep, ...] = ()
    """Of a taint rule: where the value comes from, passes and arrives."""

    @property
    def start(self) -> int:
        return self.first.first

    @property
    def end(self) -> int:
        return self.last.last


# --- compiled formulas ----------------------------------------------------------------------------


@attrs.define(eq=False)
class Leaf:
    """A pattern or regex of a rule, compiled; the unit that matches are looked up by."""

    text: str
    pattern: CompiledPattern | None
    regex: regex.Pattern[str] | None
    longest: bool = False
    """A context: of matches that start together, only the longest matters."""
    number: int = -1
    """Its place among all leaves of the compiled rules."""
    any_of: tuple[tuple[str, frozenset[bytes]], ...] = ()
    """Metavariables, and the names of which each must be one: what conditions leave of them."""
    asked: tuple[conditions.Regex, ...] = ()
    """Conditions on its metavariables that its matches will be put to: a match that fails one need
    not be finished."""

    def accepts(self, env: Bindings, place: conditions.Place) -> bool:
        """Whether what is bound so far can still come to a match that is kept."""
        for one in self.asked:
            term = env.get(one.metavariable)
            if term is not None and not one.fits(term, place):
                return False
        return True

    @property
    def alternatives(self) -> tuple[frozenset[bytes], ...]:
        """Sets of words of which code that it matches holds one; an empty one for any code."""
        words = self.pattern.words if self.pattern is not None else frozenset[bytes]()
        if not self.any_of:
            return (words,)
        fewest = min((names for _, names in self.any_of), key=len)
        return tuple(words | {name} for name in sorted(fewest))

    @property
    def literals(self) -> Literals:
        """Lower-case texts of which one is in all code that it matches; empty where none is known."""
        if self.regex is not None:
            return needed(self.regex.pattern)
        pattern = self.pattern
        if pattern is None:
            return frozenset()
        return rarest(
            needed(one.source)
            for one in self.asked
            if not one.constants and one.metavariable not in pattern.shape.contents
        )

    def may_be_in(self, words: frozenset[bytes]) -> bool:
        """Whether code that holds these names could hold a match."""
        return self.may_be_where(words.__contains__)

    def may_be_where(self, present: Callable[[bytes], bool]) -> bool:
        """Whether code that has the names which are `present` could hold a match."""
        pattern = self.pattern
        if pattern is None or not all(map(present, pattern.words)):
            return False
        return all(any(map(present, names)) for _, names in self.any_of)

    def statement_may_be_in(
        self, statement: Term, names: frozenset[bytes], words: frozenset[bytes]
    ) -> bool:
        """Whether code with these words could hold one of its statements, and `names` in it."""
        pattern = self.pattern
        if pattern is None or not names <= words or not pattern.words_of(statement) <= words:
            return False
        held = metavariables_of(statement) if self.any_of else frozenset()
        return all(
            name not in held or not allowed.isdisjoint(words) for name, allowed in self.any_of
        )


Gate: TypeAlias = frozenset[int]
"""Numbers of leaves of which one must match for a node to."""


@attrs.define(eq=False)
class Conjunction:
    positives: tuple[Node, ...]
    insides: tuple[Node, ...]
    nots: tuple[Node, ...]
    """`pattern-not`: takes away the very ranges that it matches."""
    outsides: tuple[Node, ...]
    """`pattern-not-inside`: takes away what lies within its matches."""
    conditions: tuple[conditions.Condition, ...]
    focus: tuple[tuple[str, ...], ...]
    gates: tuple[Gate, ...] = ()
    """Of each operand that must hold."""


@attrs.define(eq=False)
class Disjunction:
    operands: tuple[Node, ...]
    gates: Mapping[int, Sequence[int]] = attrs.field(factory=dict)
    """Leaf number -> the operands, by place, that it opens."""


Node: TypeAlias = Leaf | Conjunction | Disjunction
Lookup: TypeAlias = Callable[[Leaf], Sequence[Match]]


def compile_formula(formula: model.Formula, language: Language, *, context: bool = False) -> Node:
    """Raises `PatternError` with the reason when the live engine can't express it."""
    match formula:
        case model.Pattern(text=text):
            return Leaf(text, compile_pattern(text, language), None, longest=context)
        case model.Regex(source=source):
            return _regex_leaf(source)
        case model.Either(operands=operands):
            return Disjunction(
                tuple(compile_formula(o, language, context=context) for o in operands)
            )
        case model.All():
            return _compile_all(formula, language, context=context)
        case model.Inside(operand=operand):
            inner = compile_formula(operand, language, context=True)
            return Conjunction((), (inner,), (), (), (), ())
        case _:
            raise PatternError("a negative pattern needs a positive one beside it")


def _regex_leaf(source: str) -> Leaf:
    try:
        pattern = regex.compile(source, regex.MULTILINE | regex.V0)
    except regex.error as error:
        raise PatternError(f"the regex does not compile: {error}") from None
    return Leaf(source, None, pattern)


def _compile_all(formula: model.All, language: Language, *, context: bool) -> Conjunction:
    positives: list[Node] = []
    insides: list[Node] = []
    nots: list[Node] = []
    outsides: list[Node] = []
    for operand in formula.operands:
        match operand:
            case model.Inside(operand=inner):
                insides.append(compile_formula(inner, language, context=True))
            case model.Not(operand=inner):
                nots.append(compile_formula(inner, language))
            case model.NotInside(operand=inner):
                outsides.append(compile_formula(inner, language, context=True))
            case _:
                positives.append(compile_formula(operand, language, context=context))
    if not positives and not insides:
        raise PatternError("`patterns` has no positive pattern")
    for condition in formula.conditions:
        if isinstance(condition, model.MetavariableRegex):
            names = conditions.names_allowed(condition.regex)
            asked = conditions.compile_regex(condition)
            for leaf in affirmations(positives):
                pattern = leaf.pattern
                if pattern is not None and condition.metavariable in pattern.metavariables:
                    leaf.any_of = (
                        (*leaf.any_of, (condition.metavariable, names)) if names else leaf.any_of
                    )
                    leaf.asked = (*leaf.asked, asked)
    return Conjunction(
        tuple(positives),
        tuple(insides),
        tuple(nots),
        tuple(outsides),
        # What a nested formula binds is for the focus and the message, not for other conditions.
        tuple(
            _condition(condition, language)
            for condition in sorted(
                formula.conditions, key=lambda one: isinstance(one, model.MetavariablePattern)
            )
        ),
        formula.focus,
    )


def _condition(condition: model.Condition, language: Language) -> conditions.Condition:
    if isinstance(condition, model.MetavariablePattern):
        return _nested(condition, language)
    if isinstance(condition, model.MetavariableType):
        return _typed(condition, language)
    return conditions.compile_condition(condition)


def _typed(condition: model.MetavariableType, language: Language) -> conditions.Condition:
    """`metavariable-type`: what a metavariable stands for was declared as one of some types."""
    profile = profile_for(language.name)
    if profile is None or not profile.typed_metavariable:
        raise PatternError(f"metavariable-type in {language.name} is judged by Semgrep alone")
    wanted = [
        compile_pattern(profile.typed_metavariable % one, language).root for one in condition.types
    ]

    def check(match: Match, place: conditions.Place) -> Iterator[Match]:
        term = match.env.get(condition.metavariable)
        matcher = Matcher(place.facts)
        if term is not None and any(matcher.match(one, term, {}) for one in wanted):
            yield match

    return check


_WHOLE = Leaf("", None, None)
"""Fits the code that a nested formula is about, as a whole."""


def _nested(condition: model.MetavariablePattern, language: Language) -> conditions.Condition:
    """`metavariable-pattern`: a formula about the code that a metavariable stands for."""
    inner = condition.formula
    other = None
    if condition.language in ("generic", "regex"):
        inner = _as_text(inner)
    elif condition.language not in (None, language.semgrep):
        other = by_semgrep(condition.language)
        if other is None:
            raise PatternError(f"code in {condition.language} is judged by Semgrep alone")
        language = other
    if isinstance(inner, model.All) and not any(
        isinstance(one, model.Pattern | model.Regex | model.Either | model.All | model.Inside)
        for one in inner.operands
    ):
        denied = attrs.evolve(inner, operands=(model.Pattern("$_"), *inner.operands))
        made = compile_formula(denied, language)
        assert isinstance(made, Conjunction)
        node: Node = attrs.evolve(made, positives=(_WHOLE,))
    else:
        node = compile_formula(inner, language)

    def check(match: Match, place: conditions.Place) -> Iterator[Match]:
        term = match.env.get(condition.metavariable)
        if term is None:
            return
        if other is not None:
            embedded = _Embedded.of(term, other)
            if embedded is None:
                return
            term, place = embedded.root, embedded
        matcher = Matcher(place.facts)

        def lookup(leaf: Leaf) -> list[Match]:
            return _matches_within(leaf, term, matcher, place)

        told: list[Bindings] = []
        for found in evaluate(node, lookup, place):
            env = _unify(match.env, found.env)
            if env is not None and env not in told:
                told.append(env)
                yield attrs.evolve(match, env=env)

    return check


def _as_text(formula: model.Formula) -> model.Formula:
    """A formula over plain text: its patterns are generic ones."""
    match formula:
        case model.Pattern(text=text):
            return model.Regex(as_regex(text))
        case model.Either(operands=operands):
            return model.Either(tuple(_as_text(one) for one in operands))
        case model.All():
            return attrs.evolve(formula, operands=tuple(_as_text(o) for o in formula.operands))
        case model.Inside() | model.Not() | model.NotInside():
            return attrs.evolve(formula, operand=_as_text(formula.operand))
        case _:
            return formula


@attrs.frozen(eq=False)
class _Embedded:
    """Code of another language that stands in a string, as a place of its own."""

    root: Term
    text: bytes
    facts: Facts = NO_FACTS

    @classmethod
    def of(cls, term: Term, language: Language) -> _Embedded | None:
        profile = profile_for(language.name)
        if profile is None or term.kind not in ("string", "strvalue"):
            return None
        text = term.value.encode("utf-8", "replace")
        node = parser(language).parse(text).root_node
        root = Lowering(profile, text).lower(node) if not node.has_error else None
        return cls(root, text) if root is not None else None

    def source(self, term: Term) -> str:
        return self.text[term.first : term.last].decode("utf-8", "replace")


def _matches_within(
    leaf: Leaf, term: Term, matcher: Matcher, place: conditions.Place
) -> list[Match]:
    matcher.facts.tick()
    if leaf is _WHOLE:
        return [Match(term, term, {})]
    if leaf.regex is not None:
        text = term.value if term.kind == "strvalue" else place.source(term)
        try:
            hits = list(leaf.regex.finditer(text, timeout=REGEX_TIMEOUT_S))
        except TimeoutError:
            return []
        return [Match(hit, hit, {}, "anywhere") for hit in (_part(term, h.span()) for h in hits)]
    pattern = leaf.pattern
    assert pattern is not None
    if not pattern.several:
        return [
            Match(sub, sub, env)
            for sub in term.walk()
            if pattern.kinds is None or sub.kind in pattern.kinds
            for env in matcher.match(pattern.root, sub, {})
        ]
    return [
        Match(block.kids[0] or block, last or block, env)
        for block in term.walk()
        if block.kind == "block" and block.kids
        for env, last in matcher.statements(pattern.statements, Statements.of(block), {}, 0)
    ]


def _part(term: Term, span: tuple[int, int]) -> Term:
    start, end = span
    return Term("regex", "", (), term.start + start, term.start + end, (), term.origin)


def leaves(node: Node) -> Iterator[Leaf]:
    """All leaves below a node."""
    if isinstance(node, Leaf):
        yield node
    elif isinstance(node, Conjunction):
        for operand in (*node.positives, *node.insides, *node.nots, *node.outsides):
            yield from leaves(operand)
    else:
        for operand in node.operands:
            yield from leaves(operand)


def affirmations(nodes: Iterable[Node]) -> Iterator[Leaf]:
    """The leaves that a result of `nodes` may rest on."""
    for node in nodes:
        if isinstance(node, Leaf):
            yield node
        elif isinstance(node, Conjunction):
            yield from affirmations((*node.positives, *node.insides))
        else:
            yield from affirmations(node.operands)


def set_gates(node: Node, *, own: bool) -> Gate:
    """Works out, once leaves have numbers, which of them each node needs; gives the node's own.

    `own` where a match must lie in the unit that is judged: of statements in a row, all of them.
    """
    if isinstance(node, Leaf):
        pattern = node.pattern
        alone = own and pattern is not None and pattern.several and all(node.alternatives)
        return frozenset([~node.number if alone else node.number])
    if isinstance(node, Disjunction):
        opens: dict[int, list[int]] = {}
        for i, operand in enumerate(node.operands):
            for number in set_gates(operand, own=own):
                opens.setdefault(number, []).append(i)
        node.gates = opens
        return frozenset(opens)
    for denied in (*node.nots, *node.outsides, *node.insides):
        set_gates(denied, own=False)
    positives = [set_gates(operand, own=own) for operand in node.positives]
    insides = [set_gates(operand, own=False) for operand in node.insides]
    node.gates = (*positives, *insides)
    return min(node.gates, key=_openness(node))


def may_match(node: Node, possible: Gate) -> bool:
    """Whether a node could have matches where only the leaves that are `possible` can."""
    return not isinstance(node, Conjunction) or not any(
        gate.isdisjoint(possible) for gate in node.gates
    )


def _openness(node: Conjunction) -> Callable[[Gate], tuple[int, int]]:
    """Orders gates by how much code they let through: leaves without words let through all."""
    wordless = {
        leaf.number
        for leaf in leaves(node)
        if not all(leaf.alternatives) or (leaf.pattern is not None and leaf.pattern.several)
    }
    return lambda gate: (len(gate & wordless), len(gate))


# --- evaluation -----------------------------------------------------------------------------------


def evaluate(
    node: Node, lookup: Lookup, place: conditions.Place, possible: Gate | None = None
) -> list[Match]:
    """All matches of `node`; `lookup` gives a leaf's. Only leaves that are `possible` can have any."""
    if isinstance(node, Leaf):
        return list(lookup(node)) if possible is None or node.number in possible else []
    if isinstance(node, Disjunction):
        operands: Iterable[Node] = node.operands
        if possible is not None:
            opened = {i for number in node.gates.keys() & possible for i in node.gates[number]}
            operands = [node.operands[i] for i in sorted(opened)]
        return [m for operand in operands for m in evaluate(operand, lookup, place, possible)]
    if possible is not None and not may_match(node, possible):
        return []
    ranges: list[Match] | None = None
    for operand in node.positives:
        found = evaluate(operand, lookup, place, possible)
        ranges = found if ranges is None else _intersect(ranges, found)
        if not ranges:
            return []
    for operand in node.insides:
        found = evaluate(operand, lookup, place, possible)
        if ranges is None:
            ranges = [attrs.evolve(m, kind="inside") for m in found]
        else:
            ranges = _within(ranges, found)
        if not ranges:
            return []
    assert ranges is not None
    # Conditions look at one match, negative patterns at all the code there is: the cheap go first.
    for condition in node.conditions:
        place.facts.tick()
        ranges = [m for m in ranges for m in condition(m, place)]
        if not ranges:
            return []
    for operands, covers in ((node.nots, _is_taken), (node.outsides, _lies_within)):
        for operand in operands:
            taken = evaluate(operand, lookup, place, possible)
            if taken:
                ranges = [m for m in ranges if not any(covers(m, other) for other in taken)]
                if not ranges:
                    return []
    if node.focus:
        ranges = _focused(ranges, node.focus)
    return ranges


def _unify(a: Bindings, b: Bindings) -> Bindings | None:
    """Both, if they agree on what they share."""
    if not b:
        return a
    merged = a
    for name, term in b.items():
        bound = a.get(name)
        if bound is None:
            if merged is a:
                merged = dict(a)
            merged[name] = term
        elif not conditions.same(bound, term):
            return None
    return merged


def _intersect(left: list[Match], right: list[Match]) -> list[Match]:
    """Ranges of either side that lie within one of the other, with the bindings of both."""
    kept = _within(left, right)
    seen = {(m.start, m.end) for m in kept}
    for m in _within(right, left):
        if (m.start, m.end) not in seen or not any(
            k.start == m.start and k.end == m.end and _unify(k.env, m.env) is not None for k in kept
        ):
            kept.append(m)
    return kept


def _within(inner: list[Match], outer: Sequence[Match]) -> list[Match]:
    kept: list[Match] = []
    for m in inner:
        for other in outer:
            if other.start <= m.start and m.end <= other.end:
                env = _unify(m.env, other.env)
                if env is not None:
                    kept.append(
                        m if env is m.env else Match(m.first, m.last, env, m.kind, m.across)
                    )
    return kept


def _is_taken(m: Match, other: Match) -> bool:
    """Whether a `pattern-not` match takes `m` away."""
    if other.kind == "regular":
        covered = m.start == other.start and m.end == other.end
    elif other.kind == "inside":
        covered = other.start <= m.start and m.end <= other.end
    else:
        covered = (other.start <= m.start and m.end <= other.end) or (
            m.start <= other.start and other.end <= m.end
        )
    return covered and _agree(m.env, other.env)


def _lies_within(m: Match, other: Match) -> bool:
    return other.start <= m.start and m.end <= other.end and _agree(m.env, other.env)


def _agree(a: Bindings, b: Bindings) -> bool:
    for name, term in a.items():
        bound = b.get(name)
        if bound is not None and not conditions.same(bound, term):
            return False
    return True


def _focused(ranges: list[Match], focus: tuple[tuple[str, ...], ...]) -> list[Match]:
    """Each entry narrows to its metavariables; several entries must lie within one another."""
    for i, names in enumerate(focus):
        narrowed: list[Match] = []
        for m in ranges:
            for name in names:
                term = m.env.get(name)
                if term is None or term.end <= term.start or ELSEWHERE in term.attrs:
                    continue
                if i == 0 or (m.start <= term.first and term.last <= m.end):
                    narrowed.append(Match(term, term, m.env, across=m.across))
                elif term.first <= m.start and m.end <= term.last:
                    narrowed.append(m)
        ranges = narrowed
    return ranges
