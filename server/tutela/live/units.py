"""A document cut into units, the chunks of re-checking, and kept cut as it is edited.

A unit is a top-level statement or a member of a top-level class; a class is a unit too, of its header,
and holds its members. What an edit didn't touch keeps its unit with all that was found out about it.
Knows no rule.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs
from tree_sitter import Node

from tutela.findings.model import Finding
from tutela.live.formula import Match
from tutela.live.lower import SPLICE, Lowering, Profile
from tutela.live.scopes import Binders
from tutela.live.term import Origin, Term, words_of
from tutela.syntax.document import Change, Document

_MOST_LEFT = 512 * 1024
"""Bytes of definitions that are kept for when they come back."""


@attrs.frozen
class Piece:
    """A statement or member of the tree, with where it begins: at the first of its decorators."""

    node: Node
    start: int

    @property
    def end(self) -> int:
        return self.node.end_byte


class Unit:
    """One chunk of a document, lowered on first use."""

    __slots__ = (
        "_binders",
        "_lowering",
        "_outline",
        "_terms",
        "_words",
        "asking",
        "basis",
        "header",
        "kind",
        "leaning",
        "leaves",
        "members",
        "node",
        "origin",
        "parent",
        "rules",
        "size",
        "spans",
        "told",
    )

    def __init__(self, outline: Outline, piece: Piece, parent: Unit | None) -> None:
        node = piece.node
        self._outline = outline
        self._terms: tuple[Term, ...] | None = None
        self._lowering: Lowering | None = None
        self._binders: dict[int, int] | None = None
        self.node = node
        self.kind = node.type
        self.parent = parent
        self.origin = Origin(piece.start, self)
        self.size = piece.end - piece.start
        self.members: list[Unit] | None = None
        self.header = b""
        """Of a class: its text without its body."""
        self._words: frozenset[bytes] | None = None
        self.leaves: dict[int, list[Match]] = {}
        """What each leaf of the rules matched here, by number."""
        self.spans: dict[int, list[Match]] = {}
        """Of a class: what leaves matched across its members."""
        self.rules: dict[int, list[Match]] = {}
        """What each rule found here, by number."""
        self.leaning: set[int] = set()
        """Numbers of the rules whose findings here rest on other units."""
        self.asking: set[int] = set()
        """Numbers of the rules that looked for denials across units."""
        self.told: tuple[int, tuple[Finding, ...]] | None = None
        """Its findings, and where it stood when they were made."""
        self.basis: object = None
        """What else it was judged by, for when it comes back."""

    @property
    def start(self) -> int:
        return self.origin.base

    @property
    def end(self) -> int:
        return self.origin.base + self.size

    @property
    def is_definition(self) -> bool:
        """A function, a method or a class."""
        profile = self._outline.profile
        return self.kind in profile.definition_kinds or self.kind in profile.method_kinds

    @property
    def can_come_back(self) -> bool:
        """What a definition without members finds rests on its text and on what `basis` says."""
        return self.members is None and self.is_definition

    @property
    def terms(self) -> tuple[Term, ...]:
        """The statements that the unit is: one, or several where one line holds several imports.

        Of a class: the class with its members, which are terms of their own units.
        """
        if self._terms is None:
            self._terms, lowering = self._outline.lower(self)
            if self.members is None:
                self._lowering = lowering
        return self._terms

    @property
    def by_kind(self) -> dict[str, list[Term]]:
        """The unit's own terms; of a class, those of its header."""
        return self._lowered.by_kind

    @property
    def _lowered(self) -> Lowering:
        if self._lowering is None:
            if self.members is None:
                self._terms, self._lowering = self._outline.lower(self)
            else:
                self._lowering = self._outline.lower_header(self)
        return self._lowering

    @property
    def words(self) -> frozenset[bytes]:
        """Its names and the marks of its terms; of a class, those of its header.

        To be asked for first while the document's text is the one that the unit was made of.
        """
        if self._words is None:
            self._words = self._outline.names(self) | self._lowered.marks
        return self._words

    @property
    def binders(self) -> dict[int, int]:
        """Which variable each name is (`scopes.Binders`)."""
        if self._binders is None:
            terms = self.terms if self.members is None else ()
            implicit = self._outline.profile.implicit_locals
            try:
                self._binders = Binders(terms, implicit=implicit).of
            except RecursionError:
                self._binders = {}
        return self._binders

    def release(self) -> None:
        """Let go of what holds on to the unit."""
        self.origin.unit = None
        self._terms, self.told = (), None
        self._lowering = Lowering(self._outline.profile, b"")
        for kept in (self.leaves, self.spans, self.rules):
            kept.clear()

    def forget_terms(self) -> None:
        """Lowered again on next use: a member has changed."""
        self._terms = None


class Left:
    """Definitions that an edit took out of the document, by their text.

    An opened bracket or quote takes out all that follows, and its twin brings it back.
    """

    def __init__(self) -> None:
        self._units: dict[tuple[str, bool, int, bytes], Unit] = {}
        self._size = 0

    def put(self, unit: Unit, text: bytes) -> None:
        """Takes in a unit that is gone, with the text that it was part of."""
        node = unit.node
        if node.has_error or unit.size > _MOST_LEFT:
            return
        key = _key(node, unit.parent, text[unit.start : unit.end])
        self._drop(key)
        self._units[key] = unit
        self._size += unit.size
        while self._size > _MOST_LEFT:
            self._drop(next(iter(self._units)))

    def take(self, piece: Piece, parent: Unit | None, text: bytes) -> Unit | None:
        """The unit that says the same, moved to where it stands now."""
        if not self._units or piece.node.has_error:
            return None
        unit = self._drop(_key(piece.node, parent, text[piece.start : piece.end]))
        if unit is not None:
            unit.node, unit.parent, unit.origin.base = piece.node, parent, piece.start
        return unit

    def _drop(self, key: tuple[str, bool, int, bytes]) -> Unit | None:
        unit = self._units.pop(key, None)
        if unit is not None:
            self._size -= unit.size
        return unit

    def release(self) -> None:
        for unit in self._units.values():
            unit.release()
        self._units.clear()


def _key(node: Node, parent: Unit | None, text: bytes) -> tuple[str, bool, int, bytes]:
    return node.type, parent is None, node.descendant_count, text


@attrs.frozen
class Resync:
    """What an edit did to the units."""

    gone: tuple[Unit, ...]
    fresh: tuple[Unit, ...]
    reshaped: tuple[Unit, ...]
    """Classes that were edited below their header."""


class Outline:
    """The units of one document, in the order of the text."""

    def __init__(self, profile: Profile, document: Document) -> None:
        self.profile = profile
        self.text = document.text
        self._reshaped: list[Unit] = []
        self._left = Left()
        self.units = [self._unit(piece) for piece in _pieces(profile.top(document.tree.root_node))]

    def __iter__(self) -> Iterator[Unit]:
        """Every unit, a class before its members."""
        for unit in self.units:
            yield unit
            if unit.members:
                yield from unit.members

    def _unit(self, piece: Piece, parent: Unit | None = None) -> Unit:
        node = piece.node
        body = self.profile.container(node) if parent is None else None
        if body is None:
            return self._left.take(piece, parent, self.text) or Unit(self, piece, parent)
        unit = Unit(self, piece, parent)
        unit.members = [self._unit(member, unit) for member in _pieces(body)]
        unit.header = self._header(node, body)
        return unit

    def release(self) -> None:
        """Let go of everything: terms and units hold on to each other."""
        for unit in self:
            unit.release()
        self._left.release()

    def names(self, unit: Unit) -> frozenset[bytes]:
        """All that could be a name in a unit; of a class, in its header."""
        return words_of(self.text[unit.start : unit.end] if unit.members is None else unit.header)

    def lower(self, unit: Unit) -> tuple[tuple[Term, ...], Lowering]:
        """Too deeply nested code has no terms: it is left to the deep engine."""
        lowering = Lowering(self.profile, self.text, unit.origin)
        for member in unit.members or ():
            terms = member.terms
            whole = terms[0] if len(terms) == 1 else Term(SPLICE, "", terms, 0, 0)
            node = self._node(member)
            lowering.known[node.start_byte, node.end_byte, node.type] = whole
        term, lowering = self._lowered(lowering, self._node(unit))
        if term is None:
            return (), lowering
        if term.kind == SPLICE:
            return tuple([kid for kid in term.kids if kid is not None]), lowering
        return (term,), lowering

    def lower_header(self, unit: Unit) -> Lowering:
        node = self._node(unit)
        lowering = Lowering(self.profile, self.text, unit.origin)
        body = self.profile.container(node)
        if body is not None:
            lowering.known[body.start_byte, body.end_byte, body.type] = None
        return self._lowered(lowering, node)[1]

    def _lowered(self, lowering: Lowering, node: Node) -> tuple[Term | None, Lowering]:
        try:
            return lowering.lower(node), lowering
        except RecursionError:
            return None, Lowering(self.profile, self.text, lowering.origin)

    def _node(self, unit: Unit) -> Node:
        """The unit's node in the tree as it is now."""
        if unit.parent is not None and unit.node.end_byte != unit.end:
            self._refresh(unit.parent)
        return unit.node

    def _refresh(self, unit: Unit) -> None:
        body = self.profile.container(unit.node)
        if body is not None and unit.members is not None:
            for member, piece in zip(unit.members, _pieces(body), strict=True):
                member.node = piece.node

    def resync(self, document: Document, change: Change | None) -> Resync:
        """Follows an edit that the document has taken in; without one, a tree that was made anew."""
        start, old_end, new_end = -1, -1, -1
        touched: list[tuple[int, int]] = []
        if change is not None:
            start, old_end, new_end = change.start, change.old_end, change.new_end
            touched.append((start, new_end))
        tree = document.tree
        touched += [(r.start_byte, r.end_byte) for r in document.previous.changed_ranges(tree)]
        before, self.text = self.text, document.text
        gone: list[Unit] = []
        fresh: list[Unit] = []
        self._reshaped = []
        self.units = self._follow(
            self.units,
            _pieces(self.profile.top(tree.root_node)),
            _Shift(start, old_end, new_end - old_end, touched),
            None,
            gone,
            fresh,
        )
        for unit in gone:
            if unit.can_come_back:
                self._left.put(unit, before)
        return Resync(tuple(gone), tuple(fresh), tuple(self._reshaped))

    def _follow(
        self,
        old: Sequence[Unit],
        pieces: Sequence[Piece],
        shift: _Shift,
        parent: Unit | None,
        gone: list[Unit],
        fresh: list[Unit],
    ) -> list[Unit]:
        units: list[Unit] = []
        before = shift.kept_before(old, pieces)
        after = shift.kept_after(old, pieces, before)
        for unit, piece in zip(old[:before], pieces[:before], strict=True):
            unit.node = piece.node
            units.append(unit)
        units += self._matched(
            old[before : len(old) - after],
            pieces[before : len(pieces) - after],
            shift,
            parent,
            gone,
            fresh,
        )
        if after:
            for unit, piece in zip(old[-after:], pieces[-after:], strict=True):
                self._shift(unit, piece.start - unit.start)
                unit.node = piece.node
                units.append(unit)
        return units

    def _matched(
        self,
        old: Sequence[Unit],
        pieces: Sequence[Piece],
        shift: _Shift,
        parent: Unit | None,
        gone: list[Unit],
        fresh: list[Unit],
    ) -> list[Unit]:
        """The units of `pieces`, with those of `old` that are still there."""
        places: dict[tuple[int, int, str], Unit] = {}
        touched: dict[tuple[int, str], Unit] = {}
        for unit in old:
            where = shift.move(unit.start, unit.end)
            if where is None:
                touched[unit.start, unit.kind] = unit
            else:
                places[where[0], where[1], unit.kind] = unit
        units: list[Unit] = []
        for piece in pieces:
            node = piece.node
            begin, end, kind = piece.start, piece.end, node.type
            kept = places.get((begin, end, kind))
            if kept is not None and shift.untouched(begin, end):
                del places[begin, end, kind]
                self._shift(kept, begin - kept.start)
                kept.node = node
                units.append(kept)
                continue
            body = self.profile.container(node) if parent is None else None
            before = touched.get((begin, kind)) if body is not None else None
            if (
                before is not None
                and body is not None
                and before.members is not None
                and before.header == self._header(node, body)
            ):
                del touched[begin, kind]
                before.node = node
                before.size = end - begin
                before.members = self._follow(
                    before.members, _pieces(body), shift, before, gone, fresh
                )
                before.forget_terms()
                self._reshaped.append(before)
                units.append(before)
                continue
            made = self._unit(piece, parent)
            units.append(made)
            fresh.append(made)
            if made.members:
                fresh.extend(made.members)
        for unit in (*places.values(), *touched.values()):
            gone.append(unit)
            if unit.members:
                gone.extend(unit.members)
        return units

    def _header(self, node: Node, body: Node) -> bytes:
        return (
            self.text[node.start_byte : body.start_byte]
            + b"\0"
            + self.text[body.end_byte : node.end_byte]
        )

    @staticmethod
    def _shift(unit: Unit, by: int) -> None:
        if by:
            unit.origin.base += by
            for member in unit.members or ():
                member.origin.base += by


@attrs.frozen
class _Shift:
    start: int
    old_end: int
    by: int
    touched: Sequence[tuple[int, int]]

    def move(self, begin: int, end: int) -> tuple[int, int] | None:
        """Where a range of the old text is now; `None` when the edit touched it."""
        if end < self.start:
            return begin, end
        if begin > self.old_end:
            return begin + self.by, end + self.by
        return None

    def kept_before(self, old: Sequence[Unit], pieces: Sequence[Piece]) -> int:
        """How many units stand before all that was touched, as they were."""
        first = min((start for start, _ in self.touched), default=0)
        first = min(first, self.start) if self.start >= 0 else first
        count = 0
        for unit, piece in zip(old, pieces, strict=False):
            end = unit.end
            if end >= first or not _is_at(unit, piece, unit.start, end):
                break
            count += 1
        return count

    def kept_after(self, old: Sequence[Unit], pieces: Sequence[Piece], before: int) -> int:
        """How many units stand after all that was touched, as they were."""
        last = max((end for _, end in self.touched), default=0)
        count = 0
        most = min(len(old), len(pieces)) - before
        while count < most:
            unit, piece = old[-1 - count], pieces[-1 - count]
            begin, end = unit.start + self.by, unit.end + self.by
            if unit.start <= self.old_end or begin <= last or not _is_at(unit, piece, begin, end):
                break
            count += 1
        return count

    def untouched(self, begin: int, end: int) -> bool:
        return all(end < first or begin > last for first, last in self.touched)


def _is_at(unit: Unit, piece: Piece, begin: int, end: int) -> bool:
    return piece.start == begin and piece.end == end and piece.node.type == unit.kind


def _pieces(node: Node) -> list[Piece]:
    """The statements or members below a node. In some grammars decorators stand before theirs."""
    pieces: list[Piece] = []
    start: int | None = None
    for child in node.named_children:
        if child.type == "decorator":
            start = child.start_byte if start is None else start
        elif not child.is_extra:
            pieces.append(Piece(child, child.start_byte if start is None else start))
            start = None
    return pieces
