"""Rules compiled for one language, and the index that says which could match where.

A unit of code meets only the rules that it has the words for. Its words say which leaves could match;
each rule has a gate, the leaves of which one must match for it to find anything.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set

import attrs

from tutela.garbage import uncollected
from tutela.live.formula import (
    Conjunction,
    Gate,
    Leaf,
    Node,
    affirmations,
    compile_formula,
    leaves,
    may_match,
    set_gates,
)
from tutela.live.literals import Literals
from tutela.live.match import Options
from tutela.live.pattern import PatternError
from tutela.live.profiles import profile_for
from tutela.live.taint import CompiledTaint, compile_taint
from tutela.rules import model
from tutela.syntax.languages import Language

_MOST_WORDS = 50_000
_LONGEST_WORD = 200


@attrs.frozen(eq=False)
class CompiledRule:
    """A rule that the live engine can judge."""

    rule: model.Rule
    number: int
    formula: Node | None
    """Of a search rule."""
    taint: CompiledTaint | None
    leaves: tuple[Leaf, ...]
    options: Options
    gate: Gate
    """Of a taint rule: that of its sinks."""
    entry: Gate
    """Of a taint rule: that of its sources."""
    spanning: tuple[Leaf, ...]
    """Leaves that may match across units: several statements, or a whole class."""
    denials: frozenset[Leaf]
    """Those of them that only take matches away, and all of a taint rule: looked at when asked for."""
    whole_document: bool
    """Judged on all units at once: its results are a regex's, which knows no units."""


class Spelled:
    """Leaves that match only where one of some texts is part of a word, whatever its case."""

    def __init__(self, leaves: Mapping[Literals, Set[int]]) -> None:
        self._leaves = tuple(frozenset(numbers) for numbers in leaves.values())
        self._places: dict[str, list[int]] = {}
        """A literal -> which of `_leaves` it is enough for."""
        for i, literals in enumerate(leaves):
            for literal in literals:
                self._places.setdefault(literal, []).append(i)
        self._lengths = sorted({len(literal) for literal in self._places})
        self._opened: dict[bytes, frozenset[int]] = {}
        """A word -> what its parts open: words come again and again."""

    def closed(self, words: Set[bytes]) -> list[frozenset[int]]:
        """The leaves that find none of their texts in `words`."""
        opened = set[int]().union(*map(self._opens, words))
        return [leaves for i, leaves in enumerate(self._leaves) if i not in opened]

    def _opens(self, word: bytes) -> frozenset[int]:
        known = self._opened.get(word)
        if known is None:
            if len(self._opened) >= _MOST_WORDS:
                self._opened.clear()
            known = self._opened[word] = frozenset(self._parts(word))
        return known

    def _parts(self, word: bytes) -> Iterable[int]:
        if len(word) > _LONGEST_WORD:
            return range(len(self._leaves))
        text = word.decode("utf-8", "replace").lower()
        places = self._places
        return (
            i
            for start in range(len(text))
            for length in self._lengths
            for i in places.get(text[start : start + length], ())
        )


@attrs.frozen(eq=False)
class Compiled:
    """The rules of one language, ready to match."""

    language: Language
    rules: tuple[CompiledRule, ...]
    deep_only: Mapping[str, str]
    """Rule id -> why the live engine leaves it to Semgrep."""
    opened: Mapping[int, tuple[CompiledRule, ...]]
    """Leaf number -> the rules whose gate it opens."""
    entered: Mapping[int, tuple[CompiledRule, ...]]
    """Leaf number -> the taint rules whose sources it may be."""
    words: Mapping[bytes, tuple[tuple[frozenset[bytes], int], ...]]
    """A word -> the leaves that need it: all words that each needs, and its number."""
    wordless: frozenset[int]
    """Numbers of leaves that may match wherever: those that need no word, or span units."""
    spelled: Spelled
    """What some leaves ask of the words."""

    def possible(self, words: frozenset[bytes]) -> frozenset[int]:
        """Numbers of the leaves that could match in a unit that holds `words`."""
        found = set(self.wordless)
        for word in self.words.keys() & words:
            for needed, number in self.words[word]:
                if needed <= words:
                    found.add(number)
        return frozenset(found.difference(*self.spelled.closed(words)))

    @property
    def live(self) -> frozenset[str]:
        return frozenset(compiled.rule.id for compiled in self.rules)

    def triggered(self, possible: Gate, *, definition: bool) -> set[CompiledRule]:
        """Rules that could find something in a unit, by its `possible` leaves.

        In a `definition` nothing flows to what comes after, so that sources alone are of no account.
        """
        opened = {
            one
            for n in self.opened.keys() & possible
            for one in self.opened[n]
            if one.formula is None or may_match(one.formula, possible)
        }
        entered = {one for n in self.entered.keys() & possible for one in self.entered[n]}
        if not definition:
            return opened | entered
        return {one for one in opened if one.taint is None or one in entered}


@uncollected()
def compile_rules(rules: Sequence[model.Rule], language: Language) -> Compiled:
    """Never raises for a rule's sake: what can't be compiled is `deep_only`, with the reason."""
    compiled: list[CompiledRule] = []
    deep_only: dict[str, str] = {}
    numbering = _Numbering()
    for rule in rules:
        try:
            compiled.append(_compile(rule, language, numbering))
        except PatternError as reason:
            deep_only[rule.id] = str(reason)
        except RecursionError:
            deep_only[rule.id] = "its patterns are nested too deeply"
    opened: dict[int, list[CompiledRule]] = {}
    entered: dict[int, list[CompiledRule]] = {}
    for one in compiled:
        for table, gate in ((opened, one.gate), (entered, one.entry)):
            for leaf_number in gate:
                table.setdefault(leaf_number, []).append(one)
    words: dict[bytes, dict[tuple[frozenset[bytes], int], None]] = {}
    wordless: set[int] = set()
    spelled: dict[Literals, set[int]] = {}
    for rule, leaf in ((one.rule, leaf) for one in compiled for leaf in one.leaves):
        # Of statements in a row: whether they could all be in the unit, apart from being there.
        number = ~leaf.number if is_spanning(leaf) else leaf.number
        alternatives = leaf.alternatives
        for needed in alternatives:
            if needed:
                words.setdefault(max(needed, key=_rarity), {})[needed, number] = None
        if is_spanning(leaf) or not all(alternatives):
            wordless.add(leaf.number)
        literals = leaf.literals
        if literals and not is_spanning(leaf) and not rule.options.get("symbolic_propagation"):
            spelled.setdefault(literals, set()).add(leaf.number)
    return Compiled(
        language,
        tuple(compiled),
        deep_only,
        {number: tuple(rules) for number, rules in opened.items()},
        {number: tuple(rules) for number, rules in entered.items()},
        {word: tuple(entries) for word, entries in words.items()},
        frozenset(wordless),
        Spelled(spelled),
    )


class _Numbering:
    """Numbers for rules and leaves; rules that say the same share a leaf, and so its matches."""

    def __init__(self) -> None:
        self.rules = 0
        self.leaves: dict[tuple[object, ...], int] = {}

    def leaf(self, leaf: Leaf, options: Options) -> int:
        what = leaf.regex.pattern if leaf.regex is not None else leaf.text
        key = (what, leaf.regex is None, leaf.longest, leaf.any_of, leaf.asked, options)
        return self.leaves.setdefault(key, len(self.leaves))


def _compile(rule: model.Rule, language: Language, numbering: _Numbering) -> CompiledRule:
    body = rule.body
    if isinstance(body, model.Unsupported):
        raise PatternError(body.why)
    if profile_for(language.name) is None:
        raise PatternError(f"the live engine does not know {language.name} yet")
    formula: Node | None = None
    taint: CompiledTaint | None = None
    if isinstance(body, model.Taint):
        taint = compile_taint(body, rule.options, language)
        formulas = tuple(part.formula for part in taint.parts)
    else:
        formula = compile_formula(body, language)
        formulas = (formula,)
    found = tuple(leaf for one in formulas for leaf in leaves(one))
    options = Options.of(rule.options)
    for leaf in found:
        leaf.number = numbering.leaf(leaf, options)
    # Sources and sinks may be statements that span units; a search's result starts in its own.
    gates = [set_gates(one, own=taint is None) for one in formulas]
    for part, gate in zip(taint.parts if taint is not None else (), gates, strict=False):
        part.gate = gate
    sinks = len(taint.sinks) if taint is not None else 1
    sources = len(taint.sources) if taint is not None else 0
    number = numbering.rules
    numbering.rules += 1
    spanning = frozenset(leaf for leaf in found if is_spanning(leaf))
    return CompiledRule(
        rule,
        number,
        formula,
        taint,
        found,
        options,
        frozenset[int]().union(*gates[:sinks]),
        frozenset[int]().union(*gates[sinks : sinks + sources]),
        tuple(leaf for leaf in found if leaf in spanning),
        spanning - set(affirmations([formula] if formula is not None else ())),
        formula is not None and rests_on_regex(formula),
    )


def is_spanning(leaf: Leaf) -> bool:
    pattern = leaf.pattern
    if pattern is None:
        return False
    return pattern.several or pattern.shape.kind == "class"


def rests_on_regex(node: Node) -> bool:
    """Whether a regex alone may make a result."""
    if isinstance(node, Leaf):
        return node.regex is not None
    if isinstance(node, Conjunction):
        return all(rests_on_regex(operand) for operand in node.positives or node.insides)
    return any(rests_on_regex(operand) for operand in node.operands)


def _rarity(word: bytes) -> tuple[int, bytes]:
    """Long names are rare names: a guess that only costs time where it is wrong."""
    return (len(word), word)
