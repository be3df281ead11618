"""What the names that a file's units share hold: module constants, class fields, top-level flow.

Three things make a name a constant, as Semgrep has it: it held a literal when the statement at the top
level was reached; it was defined once, as a literal, earlier in the text, and nothing else assigns to
it; or it is such a field of the class around.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from tutela.live.constants import (
    Flow,
    State,
    assigned_outside,
    definitions,
    fields,
    is_own_field,
    literal,
)
from tutela.live.match import Constant
from tutela.live.term import Term
from tutela.live.units import Outline, Unit

_LARGEST_STATEMENT = 50_000
"""Bytes of a top-level statement that is followed; a larger one is taken to change what it mentions."""


class Globals:
    """Of one document, kept as its units change."""

    def __init__(self, outline: Outline) -> None:
        self._outline = outline
        self._profile = outline.profile
        self._flows: dict[Unit, tuple[State, Flow]] = {}
        self._before: dict[Unit, State] = {}
        """What names hold when a top-level statement is reached."""
        self._assigns: dict[Unit, Counter[str]] = {}
        self._defines: dict[Unit, Mapping[str, Term]] = {}
        """Of top-level statements and of fields: the values that they give to names for good."""
        self._settled: dict[str, tuple[Unit, Term]] = {}
        """The last such definition of each name at the top level."""
        self._held: dict[str, Constant | None] = {}
        """What the settled names that were asked for hold."""
        self._once: dict[str, bool] = {}
        """Whether the names that were asked for are assigned once in the file."""
        self._by_word: dict[bytes, list[tuple[Unit, str]]] | None = None
        """The last word of a defined name -> who defines it."""

    # --- following edits ---

    def update(self, gone: Sequence[Unit], fresh: Sequence[Unit]) -> tuple[set[bytes], list[Unit]]:
        """The words of names whose meaning changed, and the units whose flow did."""
        touched: set[bytes] = set()
        for unit in (*gone, *fresh):
            touched |= unit.words
            self._flows.pop(unit, None)
            self._assigns.pop(unit, None)
        changed = {name for unit in gone for name in self._defines.pop(unit, ())}
        for unit in fresh:
            found = self._define(unit)
            if found:
                self._defines[unit] = found
                changed |= found.keys()
        if changed:
            self._by_word = None
            self._settled = {
                name: (unit, value)
                for unit in self._outline.units
                for name, value in self._defines.get(unit, {}).items()
            }
        for name in [name for name in self._once if name.encode() in touched]:
            was = self._once.pop(name)
            if self._is_assigned_once(name) != was:
                changed.add(name)
        if changed:
            asked, self._held = self._held, {}
            changed |= {name for name, held in asked.items() if self._holds(name) != held}
        words = {name.rpartition(".")[2].encode() for name in changed}
        if words:
            for unit in [unit for unit in self._flows if not words.isdisjoint(unit.words)]:
                del self._flows[unit]
        if words or any(self._is_followed(unit) for unit in (*gone, *fresh)):
            return words, self._follow()
        return words, []

    def _is_followed(self, unit: Unit) -> bool:
        return (
            unit.parent is None
            and unit.members is None
            and unit.kind not in self._profile.definition_kinds
        )

    def _define(self, unit: Unit) -> Mapping[str, Term]:
        """The values that a top-level statement, or a field, gives to names for good."""
        profile = self._profile
        if unit.size > _LARGEST_STATEMENT or unit.members is not None:
            return {}
        if unit.parent is not None:
            return fields(unit.terms, profile.settled) if unit.kind in profile.field_kinds else {}
        named = {name: value for term in unit.terms for name, value in profile.named(term).items()}
        if named or not self._is_followed(unit):
            return named
        found: dict[str, Term] = {}
        for term, assign in definitions(unit.terms):
            target, value = assign.kids[0], assign.kids[1]
            settled = profile.settled(term, "module")
            if settled and value is not None and target is not None and target.kind == "name":
                found[target.value] = value
        return found

    def _follow(self) -> list[Unit]:
        """Follows the top level's statements; gives those that begin with something else now."""
        state: State = {}
        affected: list[Unit] = []
        before: dict[Unit, State] = {}
        for unit in self._outline.units:
            if not self._is_followed(unit):
                continue
            before[unit] = state
            old = self._before.get(unit)
            if old is not None and old != state:
                differ = {n for n in old.keys() | state.keys() if old.get(n) != state.get(n)}
                if any(name.encode() in unit.words for name in differ):
                    affected.append(unit)
            if unit.size > _LARGEST_STATEMENT:
                state = {n: held for n, held in state.items() if n.encode() not in unit.words}
                continue
            known = self._flows.get(unit)
            if known is None or known[0] != state:
                known = self._flows[unit] = (state, self._flow(unit, state))
            state = known[1].after
        self._before = before
        return affected

    # --- facts ---

    def constant(self, unit: Unit, term: Term) -> Constant | None:
        """The literal that an expression of `unit` surely is."""
        if term.kind == "attr":
            dotted = _dotted(term)
            if dotted in self._settled:
                return self._holds(dotted)
        flow = self._known_flow(unit)

        def lookup(name: Term) -> Constant | None:
            held = flow.at.get(id(name))
            if held is not None or id(name) in flow.own:
                return held
            return self._outside(unit, name)

        return literal(term, lookup)

    def symbol(self, unit: Unit, name: Term) -> Term | None:
        """The expression that a name surely was given last."""
        flow = self._known_flow(unit)
        held = flow.at.get(id(name))
        if held is not None or id(name) in flow.own:
            return held.symbol if held is not None else None
        found = self._settled.get(name.value)
        if found is None or not self._is_assigned_once(name.value):
            return None
        definer, value = found
        return value if definer.start < unit.start else None

    def symbols(self, words: frozenset[bytes]) -> Iterator[Term]:
        """The values of the settled names among some words."""
        for name, (_, value) in self._settled.items():
            if name.encode() in words:
                yield value

    def seen(self, unit: Unit) -> list[tuple[str, object]]:
        """What the constants of others that a definition's names may mean hold: equal if alike."""
        if self._by_word is None:
            self._by_word = {}
            for definer, named in self._defines.items():
                for name in named:
                    word = name.rpartition(".")[2].encode()
                    self._by_word.setdefault(word, []).append((definer, name))
        return [
            (name, self._seen(unit, definer, name))
            for word in sorted(self._by_word.keys() & unit.words)
            for definer, name in self._by_word[word]
            if definer.parent is None or definer.parent is unit.parent
        ]

    def _seen(self, unit: Unit, definer: Unit, name: str) -> object:
        before = definer.start < unit.start
        if definer.parent is not None:
            value = self._defines[definer][name]
            return (
                before
                and self._is_assigned_once(name)
                and literal(value, partial(self._outside, definer))
            )
        return before, self._is_assigned_once(name), self._holds(name)

    def _known_flow(self, unit: Unit) -> Flow:
        known = self._flows.get(unit)
        if known is None:
            before = self._before.get(unit, {})
            known = self._flows[unit] = (before, self._flow(unit, before))
        return known[1]

    def _flow(self, unit: Unit, before: State) -> Flow:
        terms = unit.terms if unit.members is None else ()
        try:
            return self._flow_of(terms, unit, before)
        except RecursionError:
            return self._flow_of((), unit, {})

    def _flow_of(self, terms: Sequence[Term], unit: Unit, before: State) -> Flow:
        profile = self._profile
        return Flow(
            terms,
            before,
            profile.settled,
            closures=profile.closures,
            implicit=profile.implicit_locals,
            outside=partial(self._outside, unit),
        )

    def _outside(self, unit: Unit, term: Term) -> Constant | None:
        """What a name holds that is not the unit's own."""
        own_field = is_own_field(term)
        named = term.kids[1] if own_field else term
        name = named.value if named is not None else ""
        if unit.parent is not None:
            for member in unit.parent.members or ():
                if member is unit:
                    break
                value = self._defines.get(member, {}).get(name)
                if value is not None:
                    if not self._is_assigned_once(name):
                        return None
                    return literal(value, partial(self._outside, member))
        found = None if own_field else self._settled.get(name)
        if found is None or not self._is_assigned_once(name):
            return None
        definer, value = found
        if definer.start > unit.start or (definer is unit and value.start >= term.start):
            return None
        return self._holds(name)

    def _holds(self, name: str) -> Constant | None:
        """What a settled name holds."""
        if name not in self._held:
            self._held[name] = None  # while it is being found out: it may lean on itself
            known = self._settled.get(name)
            if known is not None:
                unit, value = known
                self._held[name] = literal(value, partial(self._outside, unit))
        return self._held[name]

    def _is_assigned_once(self, name: str) -> bool:
        known = self._once.get(name)
        if known is None:
            word = name.encode()
            times = sum(self._times(unit)[name] for unit in self._outline if word in unit.words)
            known = self._once[name] = times == 1
        return known

    def _times(self, unit: Unit) -> Counter[str]:
        found = self._assigns.get(unit)
        if found is None:
            terms = unit.terms if unit.members is None else ()
            try:
                found = assigned_outside(terms, implicit=self._profile.implicit_locals)
            except RecursionError:
                found = Counter()
            self._assigns[unit] = found
        return found


def _dotted(term: Term) -> str:
    owner, name = term.kids
    if owner is None or name is None or owner.kind != "name":
        return ""
    return f"{owner.value}.{name.value}"
