"""What matching needs to know beyond one unit: imports, module constants, which words are where."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from tutela.live import declarations, scopes
from tutela.live.budget import Budget
from tutela.live.globals import Globals
from tutela.live.match import Constant
from tutela.live.names import Aliases, Path, aliases
from tutela.live.term import TELLING, Term, mark_of, words_of
from tutela.live.units import Outline, Unit

_LARGEST_DECLARATION = 20_000
"""Bytes of a statement that is looked at for the types it declares."""
_DEFINITIONS = frozenset({"function", "class"})
_MAY_BE_CONSTANT = frozenset({"name", "attr", "binary", "fstring", "ternary", "cast", "call"})


class Context:
    """Facts of one document, kept as its units change."""

    def __init__(self, outline: Outline, *, symbolic: bool = False) -> None:
        self._symbolic = symbolic
        """Whether a rule takes a name for the expression that it was given."""
        self._outline = outline
        self._counts: Counter[bytes] = Counter()
        self._imported: set[bytes] | None = None
        """The words of what is imported."""
        self._file: dict[str, list[tuple[Unit, Path | None]]] = {}
        """Imported name -> the units that bind it, in order, and what to."""
        self._shadowed: dict[Unit, frozenset[int]] = {}
        self._wildcards: tuple[tuple[str, ...], ...] = ()
        self._local: dict[Unit, Aliases] = {}
        self._globals = Globals(outline)
        self._fields: dict[Unit, dict[str, Term]] = {}
        """Of units that declare fields: their types."""
        self._declarers: dict[bytes, list[Unit]] | None = None
        """The word of a declared name -> who declares it."""
        self._types: dict[Unit, declarations.Types] = {}
        self._extended: dict[Unit, frozenset[bytes]] = {}
        self._with_members: dict[Unit, frozenset[bytes]] = {}
        self.facts = self
        self.budget = Budget()
        self.tick = self.budget.tick

    @property
    def present(self) -> Callable[[bytes], bool]:
        """Whether a word is in the document, aliases resolved."""
        if self._imported is None:
            self._imported = {word for name in self._file for word in self._words_of(name)}
        counts, imported = self._counts, self._imported
        return lambda word: word in counts or word in imported

    # --- following edits ---

    def update(self, gone: Sequence[Unit], fresh: Sequence[Unit]) -> list[Unit]:
        """Takes in new units for old ones; gives the other units that must be judged again."""
        for unit in (*gone, *fresh):
            self._with_members.pop(unit, None)
            if unit.parent is not None:
                self._with_members.pop(unit.parent, None)
        leaving: set[bytes] = set()
        for unit in gone:
            self._counts.subtract(unit.words)
            leaving |= unit.words
            self._local.pop(unit, None)
            self._shadowed.pop(unit, None)
            self._types.pop(unit, None)
            self._extended.pop(unit, None)
        for unit in fresh:
            self._counts.update(unit.words)
            self._extended.pop(unit, None)
        for word in leaving:
            if not self._counts[word]:
                del self._counts[word]
        constants, flowing = self._globals.update(gone, fresh)
        changed = self._update_aliases(gone, fresh) | self._update_fields(gone, fresh) | constants
        new = set(fresh)
        affected = [u for u in flowing if u not in new]
        if changed:
            seen = new.union(affected)
            affected += [
                u for u in self._outline if u not in seen and not changed.isdisjoint(u.words)
            ]
            self._with_members.clear()
        for unit in affected:
            self._types.pop(unit, None)
            self._extended.pop(unit, None)
        return affected

    def _update_aliases(self, gone: Sequence[Unit], fresh: Sequence[Unit]) -> set[bytes]:
        """The names whose meaning changed."""
        profile = self._outline.profile
        if not any(
            profile.import_words & unit.words or (self._file and self._may_bind(unit))
            for unit in (*gone, *fresh)
        ):
            return set()
        for unit in fresh:
            if profile.import_words & unit.words and unit.members is None:
                found = aliases(unit.by_kind)
                if found:
                    self._local[unit] = found
        file: dict[str, list[tuple[Unit, Path | None]]] = {}
        for unit in self._outline.units:
            # In Python, an import in a function holds for what follows it, too.
            everywhere = profile.implicit_locals
            for binder in (unit, *((unit.members or ()) if everywhere else ())):
                local = self._local.get(binder)
                kept = everywhere or not binder.terms or binder.terms[0].kind not in _DEFINITIONS
                for name, path in local.items() if local and kept else ():
                    file.setdefault(name, []).append((binder, path))
            if unit.kind not in profile.definition_kinds and unit.members is None and file:
                for name in scopes.bound(unit.terms, profile.shadowing):
                    if name in file:
                        file[name].append((unit, None))
        changed = {
            name.encode()
            for name in file.keys() | self._file.keys()
            if file.get(name) != self._file.get(name)
        }
        self._file = file
        self._imported = None
        self._wildcards = tuple(
            path
            for name, entries in file.items()
            if name.startswith("*")
            for _, path in entries
            if path is not None
        )
        if any(name.startswith(b"*") for name in changed):
            return set(self._counts)
        return changed

    def _may_bind(self, unit: Unit) -> bool:
        """Whether a unit could bind a name for what follows it (`scopes.bound`)."""
        profile = self._outline.profile
        top = unit.parent is None and unit.members is None
        return top and "loops" in profile.shadowing and unit.kind not in profile.definition_kinds

    def _update_fields(self, gone: Sequence[Unit], fresh: Sequence[Unit]) -> set[bytes]:
        kinds = self._outline.profile.field_kinds
        changed: set[str] = set()
        for unit in gone:
            changed |= self._fields.pop(unit, {}).keys()
        for unit in fresh:
            if unit.kind in kinds and unit.size <= _LARGEST_DECLARATION:
                found = declarations.declared(unit.terms)
                if found:
                    self._fields[unit] = found
                    changed |= found.keys()
        if changed:
            self._declarers = None
        return {name.encode() for name in changed}

    def seen(self, unit: Unit) -> object:
        """All that a definition's own matches rest on besides its text: equal if alike."""
        words = unit.words
        paths = {
            name: self._bound(name, unit)
            for name in self._file
            if not name.startswith("*") and name.encode() in words
        }
        symbols = list(self._globals.symbols(words)) if self._symbolic else []
        return paths, self._wildcards, self._globals.seen(unit), self._types_seen(unit), symbols

    def _types_seen(self, unit: Unit) -> list[tuple[bool, Term]]:
        if self._declarers is None:
            self._declarers = {}
            for declarer, named in self._fields.items():
                for name in named:
                    self._declarers.setdefault(name.encode(), []).append(declarer)
        return [
            (declarer.start < unit.start, self._fields[declarer][word.decode()])
            for word in sorted(self._declarers.keys() & unit.words)
            for declarer in self._declarers[word]
            if declarer.parent is unit.parent
        ]

    # --- words ---

    def words(self, unit: Unit) -> frozenset[bytes]:
        """A unit's words, with all that its aliases stand for."""
        found = self._extended.get(unit)
        if found is None:
            extra: set[bytes] = set()
            for name in self._file.keys() | self._local.get(unit, {}).keys():
                if name.startswith("*") or name.encode() in unit.words:
                    extra |= self._words_of(name)
                    for part in self._local.get(unit, {}).get(name, ()):
                        extra |= words_of(part.encode())
            if self._symbolic:
                for value in self._globals.symbols(unit.words):
                    extra |= words_of(self.source(value).encode())
                    extra |= {mark_of(t.kind, t.value) for t in value.walk() if t.kind in TELLING}
            found = unit.words | extra if extra else unit.words
            self._extended[unit] = found
        return found

    def _words_of(self, name: str) -> set[bytes]:
        """All words of what an imported name may stand for."""
        return {
            word
            for _, path in self._file.get(name, ())
            for part in path or ()
            for word in words_of(part.encode())
        }

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

    def path(self, name: Term) -> Path | None:
        """The dotted path that an imported name stands for."""
        unit = name.origin.unit
        if not isinstance(unit, Unit):
            return None
        local = self._local.get(unit)
        here = local.get(name.value) if local is not None else None
        bindings = self._file.get(name.value)
        if here is None and bindings is None:
            return None
        hidden = self._shadowed.get(unit)
        if hidden is None:
            shadowing = self._outline.profile.shadowing
            terms = unit.terms if unit.members is None else ()
            hidden = scopes.shadowed(terms, shadowing) if shadowing else frozenset()
            self._shadowed[unit] = hidden
        if id(name) in hidden:
            return None
        return here if here is not None else self._bound(name.value, unit)

    def _bound(self, name: str, unit: Unit) -> Path | None:
        """What the document's imports bind a name to where a unit stands."""
        held: Path | None = None
        for binder, path in self._file.get(name, ()):
            if binder.start > unit.start:
                break
            held = path
        return held

    def wildcards(self, name: Term) -> Sequence[tuple[str, ...]]:
        """The modules that a name could come from, of which all was imported."""
        return self._wildcards

    def constant(self, term: Term) -> Constant | None:
        """The literal that `term` surely is."""
        unit = term.origin.unit
        if term.kind not in _MAY_BE_CONSTANT or not isinstance(unit, Unit):
            return None
        return self._globals.constant(unit, term)

    def symbol(self, name: Term) -> Term | None:
        """The expression that a name surely was given last."""
        unit = name.origin.unit
        return self._globals.symbol(unit, name) if isinstance(unit, Unit) else None

    def type(self, term: Term) -> Term | None:
        """The type that `term` was declared with, or shows."""
        shown = declarations.of_expression(term)
        unit = term.origin.unit
        if shown is not None or term.kind not in ("name", "attr") or not isinstance(unit, Unit):
            return shown
        known = self._types.get(unit)
        if known is None:
            terms = unit.terms if unit.members is None else ()
            known = self._types[unit] = declarations.Types(terms, self._declared_before(unit))
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
