"""Rules compiled for one language, and the index that says which could match where.

A unit of code meets only the rules that share its words: each rule has triggers, sets of names of which
one must be there in full for the rule to find anything.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import attrs

from tutela.live.formula import (
    Conjunction,
    Leaf,
    Node,
    affirmations,
    compile_formula,
    leaves,
)
from tutela.live.match import Options
from tutela.live.pattern import PatternError
from tutela.live.profiles import profile_for
from tutela.live.taint import CompiledTaint, compile_taint
from tutela.rules import model
from tutela.syntax.languages import Language


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
    triggers: tuple[frozenset[bytes], ...]
    """Alternatives; an empty set among them fits every unit."""
    starts: frozenset[str] | None
    """Kinds of term that a result may start at; `None` for any."""
    spanning: tuple[Leaf, ...]
    """Leaves that may match across units: several statements, or a whole class."""
    denials: frozenset[Leaf]
    """Those of them that only take matches away, and all of a taint rule: looked at when asked for."""
    whole_document: bool
    """Judged on all units at once: its results are a regex's, which knows no units."""


@attrs.frozen(eq=False)
class Compiled:
    """The rules of one language, ready to match."""

    language: Language
    rules: tuple[CompiledRule, ...]
    deep_only: Mapping[str, str]
    """Rule id -> why the live engine leaves it to Semgrep."""
    index: Mapping[bytes, tuple[tuple[frozenset[bytes], CompiledRule], ...]]
    """A word -> the triggers that need it."""
    everywhere: tuple[tuple[frozenset[str] | None, CompiledRule], ...]
    """Rules that need no word, with the kinds of term that they start at; `None` for any."""

    @property
    def live(self) -> frozenset[str]:
        return frozenset(compiled.rule.id for compiled in self.rules)

    def triggered(self, words: frozenset[bytes], kinds: Mapping[str, object]) -> set[CompiledRule]:
        """Rules that could find something in a unit that holds `words` and terms of `kinds`."""
        found = {
            compiled
            for wanted, compiled in self.everywhere
            if wanted is None or any(kind in kinds for kind in wanted)
        }
        for word in self.index.keys() & words:
            for trigger, compiled in self.index[word]:
                if trigger <= words:
                    found.add(compiled)
        return found


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
    index: dict[bytes, list[tuple[frozenset[bytes], CompiledRule]]] = {}
    everywhere: list[tuple[frozenset[str] | None, CompiledRule]] = []
    for one in compiled:
        if any(not trigger for trigger in one.triggers):
            everywhere.append((one.starts, one))
            continue
        for trigger in one.triggers:
            index.setdefault(max(trigger, key=_rarity), []).append((trigger, one))
    return Compiled(
        language,
        tuple(compiled),
        deep_only,
        {word: tuple(entries) for word, entries in index.items()},
        tuple(everywhere),
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
        formulas = taint.formulas
        starting = formulas[: len(taint.sinks) + len(taint.sources)]
        triggers = [trigger for part in starting for trigger in _triggers(part)]
    else:
        formula = compile_formula(body, language)
        formulas = (formula,)
        triggers = _triggers(formula)
    found = tuple(leaf for one in formulas for leaf in leaves(one))
    options = Options.of(rule.options)
    for leaf in found:
        leaf.number = numbering.leaf(leaf, options)
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
        tuple(dict.fromkeys(triggers)),
        _starts(found) if taint is None else None,
        tuple(leaf for leaf in found if leaf in spanning),
        spanning - set(affirmations([formula] if formula is not None else ())),
        formula is not None and rests_on_regex(formula),
    )


def is_spanning(leaf: Leaf) -> bool:
    pattern = leaf.pattern
    if pattern is None:
        return False
    return pattern.root is None or pattern.root.kind == "class"


def rests_on_regex(node: Node) -> bool:
    """Whether a regex alone may make a result."""
    if isinstance(node, Leaf):
        return node.regex is not None
    if isinstance(node, Conjunction):
        return all(rests_on_regex(operand) for operand in node.positives or node.insides)
    return any(rests_on_regex(operand) for operand in node.operands)


def _triggers(node: Node) -> list[frozenset[bytes]]:
    """Word sets of which one must be in a unit that a result of `node` starts in."""
    if isinstance(node, Leaf):
        return [node.pattern.words if node.pattern is not None else frozenset()]
    if not isinstance(node, Conjunction):
        return [trigger for operand in node.operands for trigger in _triggers(operand)]
    candidates = [_triggers(operand) for operand in node.positives or node.insides]
    within = [
        found
        for found, operand in zip(candidates, node.positives, strict=False)
        if not any(is_spanning(leaf) for leaf in leaves(operand))
    ]
    if within:
        return max(within, key=_selectivity)
    return [trigger for found in candidates for trigger in found]


def _starts(leaves: Sequence[Leaf]) -> frozenset[str] | None:
    kinds: set[str] = set()
    for leaf in leaves:
        if leaf.pattern is None or leaf.pattern.kinds is None:
            return None
        kinds |= leaf.pattern.kinds
    return frozenset(kinds)


def _selectivity(triggers: list[frozenset[bytes]]) -> int:
    return min((len(trigger) for trigger in triggers), default=0)


def _rarity(word: bytes) -> tuple[int, bytes]:
    """Long names are rare names: a guess that only costs time where it is wrong."""
    return (len(word), word)
