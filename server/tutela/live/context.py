"""What matching needs to know beyond one unit: imports, module constants, which words are where."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from tutela.live import types
from tutela.live.constants import Flow, literal
from tutela.live.match import Constant
from tutela.live.names import Aliases, aliases
from tutela.live.term import Term
from tutela.live.units import Outline, Unit

_LARGEST_CONSTANT = 2_000
"""Bytes of a statement that is looked at for a module constant."""


class Context:
    """Facts of one document, kept as its units change."""

    def __init__(self, outline: Outline) -> None:
        self._outline = outline
        self._counts: Counter[bytes] = Counter()
        self._present: frozenset[bytes] | None = None
        self._file: dict[str, tuple[str, ...]] = {}
        self._wildcards: tuple[tuple[str, ...], ...] = ()
        self._local: dict[Unit, Aliases] = {}
        self._constants: dict[str, Constant] = {}
        self._flows: dict[Unit, Flow] = {}
        self._fields: dict[Unit, dict[str, Term]] = {}
        """Of units that declare fields: their types."""
        self._types: dict[Unit, types.Types] = {}
        self._extended: dict[Unit, frozenset[bytes]] = {}
        self._with_members: dict[Unit, frozenset[bytes]] = {}
        self.facts = self

    @property
    def present(self) -> frozenset[bytes]:
        """Every word of the document, aliases resolved."""
        if self._present is None:
            extra = {part.encode() for path in self._file.values() for part in path}
            self._present = frozenset(self._counts) | extra
        return self._present

    # --- following edits ---

    def update(self, gone: Sequence[Unit], fresh: Sequence[Unit]) -> list[Unit]:
        """Takes in new units for old ones; gives the other units that must be judged again."""
        self._present = None
        for unit in (*gone, *fresh):
            self._with_members.pop(unit, None)
            if unit.parent is not None:
                self._with_members.pop(unit.parent, None)
        for unit in gone:
            self._counts.subtract(unit.words)
            self._local.pop(unit, None)
            self._flows.pop(unit, None)
            self._types.pop(unit, None)
            self._extended.pop(unit, None)
        for unit in fresh:
            self._counts.update(unit.words)
            self._flows.pop(unit, None)
            self._extended.pop(unit, None)
        self._counts = +self._counts if gone else self._counts
        changed = self._update_aliases(gone, fresh) | self._update_constants(gone, fresh)
        changed |= self._update_fields(gone, fresh)
        if not changed:
            return []
        new = set(fresh)
        affected = [u for u in self._outline if u not in new and not changed.isdisjoint(u.words)]
        self._with_members.clear()
        for unit in affected:
            self._flows.pop(unit, None)
            self._types.pop(unit, None)
            self._extended.pop(unit, None)
        return affected

    def _update_aliases(self, gone: Sequence[Unit], fresh: Sequence[Unit]) -> set[bytes]:
        """The names whose meaning changed."""
        profile = self._outline.profile
        if not any(profile.import_words & unit.words for unit in (*gone, *fresh)):
            return set()
        for unit in fresh:
            if profile.import_words & unit.words and unit.members is None:
                found = aliases(unit.by_kind)
                if found:
                    self._local[unit] = found
        file: dict[str, tuple[str, ...]] = {}
        for unit in self._outline.units:
            local = self._local.get(unit)
            if local and unit.terms and unit.terms[0].kind not in ("function", "class"):
                file.update(local)
        changed = {
            name.encode()
            for name in file.keys() | self._file.keys()
            if file.get(name) != self._file.get(name)
        }
        self._file = file
        self._wildcards = tuple(path for name, path in file.items() if name.startswith("*"))
        if any(name.startswith(b"*") for name in changed):
            return set(self._counts)
        return changed

    def _update_constants(self, gone: Sequence[Unit], fresh: Sequence[Unit]) -> set[bytes]:
        kinds = self._outline.profile.constant_kinds
        if not any(unit.kind in kinds and unit.parent is None for unit in (*gone, *fresh)):
            return set()
        assigned: Counter[str] = Counter()
        constants: dict[str, Constant] = {}
        for unit in self._outline.units:
            if unit.kind not in kinds or unit.size > _LARGEST_CONSTANT:
                continue
            for term in unit.by_kind.get("assign", ()):
                target, value = term.kids[0], term.kids[1]
                if target is None or target.kind != "name":
                    continue
                assigned[target.value] += 1
                held = literal(value, lambda name: constants.get(name.value)) if value else None
                if held is not None:
                    constants[target.value] = held
            for term in unit.by_kind.get("augassign", ()):
                target = term.kids[0]
                if target is not None:
                    assigned[target.value] += 2
        once = {name: held for name, held in constants.items() if assigned[name] == 1}
        changed = {
            name.encode()
            for name in once.keys() | self._constants.keys()
            if once.get(name) != self._constants.get(name)
        }
        self._constants = once
        return changed

    def _update_fields(self, gone: Sequence[Unit], fresh: Sequence[Unit]) -> set[bytes]:
        kinds = self._outline.profile.field_kinds
        changed: set[str] = set()
        for unit in gone:
            changed |= self._fields.pop(unit, {}).keys()
        for unit in fresh:
            if unit.kind in kinds and unit.size <= _LARGEST_CONSTANT * 10:
                found = types.declared(unit.terms)
                if found:
                    self._fields[unit] = found
                    changed |= found.keys()
        return {name.encode() for name in changed}

    # --- words ---

    def words(self, unit: Unit) -> frozenset[bytes]:
        """A unit's words, with all that its aliases stand for."""
        found = self._extended.get(unit)
        if found is None:
            extra: set[bytes] = set()
            for table in (self._file, self._local.get(unit, {})):
                for name, path in table.items():
                    if name.startswith("*") or (path != (name,) and name.encode() in unit.words):
                        extra.update(part.encode() for part in path)
            found = unit.words | extra if extra else unit.words
            self._extended[unit] = found
        return found

    def all_words(self, unit: Unit) -> frozenset[bytes]:
        """With those of a class's members."""
        if unit.members is None:
            return self.words(unit)
        found = self._with_members.get(unit)
        if found is None:
            found = self.words(unit).union(*[self.words(member) for member in unit.members])
            self._with_members[unit] = found
        return found

    # --- facts ---

    def path(self, name: Term) -> tuple[str, ...] | None:
        """The dotted path that an imported name stands for."""
        unit = name.origin.unit
        if isinstance(unit, Unit):
            local = self._local.get(unit)
            if local is not None and name.value in local:
                return local[name.value]
        return self._file.get(name.value)

    def wildcards(self, name: Term) -> Sequence[tuple[str, ...]]:
        """The modules that a name could come from, of which all was imported."""
        return self._wildcards

    def constant(self, term: Term) -> Constant | None:
        """The literal that `term` surely is."""
        if term.kind not in ("name", "binary"):
            return None
        unit = term.origin.unit
        if not isinstance(unit, Unit):
            return None
        flow = self._flows.get(unit)
        if flow is None:
            terms = unit.terms if unit.members is None else ()
            flow = self._flows[unit] = Flow(terms, self._constants)
        held = flow.at
        return literal(term, lambda name: held.get(id(name)))

    def type(self, term: Term) -> Term | None:
        """The type that `term` was declared with, or shows."""
        shown = types.of_expression(term)
        unit = term.origin.unit
        if shown is not None or term.kind not in ("name", "attr") or not isinstance(unit, Unit):
            return shown
        known = self._types.get(unit)
        if known is None:
            terms = unit.terms if unit.members is None else ()
            known = self._types[unit] = types.Types(terms, self._declared_before(unit))
        return known.at.get(id(term))

    def _declared_before(self, unit: Unit) -> dict[str, Term]:
        """The fields and variables that a unit's names may mean."""
        found: dict[str, Term] = {}
        if self._fields:
            beside = (unit.parent.members or ()) if unit.parent is not None else self._outline.units
            for other in beside:
                if other is unit:
                    break
                found.update(self._fields.get(other, {}))
        return found

    def source(self, term: Term) -> str:
        """The text that a term stands on."""
        return self._outline.text[term.first : term.last].decode("utf-8", "replace")
