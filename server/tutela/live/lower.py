"""Syntax tree to terms, driven by a language's profile.

Knows no language: a profile maps a grammar's node kinds to shapes, and a shape here builds the term.
Nodes that no profile names become terms of their own kind, with their operators and keywords as value
and their named children in order, so a grammar works before its profile is complete.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

import attrs
from tree_sitter import Node

from tutela.live.term import NOWHERE, TELLING, Origin, Term, mark_of

Shape: TypeAlias = "Callable[[Lowering, Node], Term | None]"

SPLICE = "_splice"
"""A kind that never stays in a tree: its kids stand in its place."""

_PUNCTUATION = frozenset("()[]{},;:.") | {"=>", "->", "\n", ""}


@attrs.frozen(eq=False, kw_only=True)
class Profile:
    """What lowering, matching and flow need to know of one language."""

    shapes: Mapping[str, Shape]
    """Node kind -> how to build its term."""
    spread: bool
    """Whether `...x` is the language's own syntax, so that it is no ellipsis in a pattern."""
    semicolons: bool = False
    """Whether `f(x);` in a pattern asks for a statement, where `f(x)` asks for an expression."""
    retries: tuple[Callable[[str], str], ...] = ()
    """Rewritings of a pattern that the grammar can't parse (an ellipsis in an odd place), in order."""
    import_words: frozenset[bytes]
    """Words of which one is in every statement that imports."""
    shadowing: frozenset[str] = frozenset()
    """What binds a name to something else than its import (`scopes.shadowed`)."""
    definition_kinds: frozenset[str]
    """Kinds of top-level node that run nothing when they are reached: functions, imports, types."""
    method_kinds: frozenset[str] = frozenset()
    """Kinds of class member that are functions, and no kinds of top-level node."""
    settled: Callable[[Term, str], bool] = lambda term, where: False
    """Whether a definition in a `module`, `class` or `function` holds for good if it is the only one."""
    named: Callable[[Term], Mapping[str, Term]] = lambda term: {}
    """The values that a top-level statement gives to dotted names (`var.x`), wherever they are used."""
    closures: bool = False
    """Whether a named function within another sees what the names around it hold."""
    implicit_locals: bool = False
    """Whether assigning to a name in a function makes it the function's own."""
    top: Callable[[Node], Node] = lambda root: root
    """The node whose children are the file's statements."""
    container: Callable[[Node], Node | None] = lambda node: None
    """The body whose members are units of their own, of a top-level node that has one (a class)."""
    wrappers: tuple[tuple[str, str], ...] = ()
    """`(text with %s for the pattern, kind of node to take)`, tried when it doesn't parse alone."""
    pattern_dialect: str = ""
    """A dialect whose grammar takes patterns that this one's does not."""
    typed: Callable[[str], str] = lambda pattern: pattern
    """Spells a pattern's typed metavariables as casts, of which the metavariable is marked `TYPED`."""
    typed_metavariable: str = ""
    """How a rule spells one in this language: `(%s $X)`."""
    bare_parentheses: bool = False
    """Whether parentheses around an expression are no part of any range."""
    field_kinds: frozenset[str] = frozenset()
    """Kinds of unit that declare what is known by its type elsewhere (fields, variables)."""
    expression_starts: tuple[str, ...] = ()
    """What a pattern starts with that is an expression, though the grammar has it as a statement."""


_TEMPLATE_MARK = 0x60  # `
_OPEN, _CLOSE = 0x28, 0x29
_LED = frozenset({"attr", "call", "index", "binary", "ternary", "assign", "augassign", "exprstmt"})
"""Kinds that begin with their first part, and have no parenthesis of their own there."""
_ENDED = frozenset(
    {"binary", "ternary", "assign", "augassign", "vardef", "unary", "return", "cast"}
)
"""Kinds that end with their last part."""


class Lowering:
    """One lowering of one piece of text. Positions count from `origin`."""

    __slots__ = (
        "bare",
        "base",
        "by_kind",
        "known",
        "labelling",
        "metavariables",
        "origin",
        "shapes",
        "telling",
        "text",
    )

    def __init__(
        self,
        profile: Profile,
        text: bytes,
        origin: Origin = NOWHERE,
        *,
        metavariables: bool = False,
    ) -> None:
        self.shapes = profile.shapes
        self.bare = profile.bare_parentheses
        self.text = text
        self.origin = origin
        self.base = origin.base
        self.metavariables = metavariables
        self.known: dict[tuple[int, int, str], Term | None] = {}
        """Terms that are there already, by their node's byte range and type; `None` leaves it out.

        By the type as well: a body of one member may have that member's range.
        """
        self.by_kind: dict[str, list[Term]] = {}
        """Where patterns may start: every term but labels."""
        self.telling: set[tuple[str, str]] = set()
        """Kinds and values of all terms of `TELLING` kinds."""
        self.labelling = False

    def term(
        self,
        kind: str,
        node: Node,
        kids: tuple[Term | None, ...] = (),
        value: str = "",
        marks: tuple[str, ...] = (),
    ) -> Term:
        start = node.start_byte - self.base
        end = node.end_byte - self.base
        if self.bare and kids:
            if kind in _LED and self.text[node.start_byte] == _OPEN:
                start = next((kid.start for kid in kids if kid is not None), start)
            if kind in _ENDED and self.text[node.end_byte - 1] == _CLOSE:
                end = max((kid.end for kid in kids if kid is not None), default=end)
        if kids and self.text[node.end_byte - 1] == _TEMPLATE_MARK:
            # A template ends before its last mark, and so does what ends in it.
            end = next((kid.end for kid in reversed(kids) if kid is not None), end)
        return self.at(kind, start, end, kids, value, marks)

    def at(
        self,
        kind: str,
        start: int,
        end: int,
        kids: tuple[Term | None, ...] = (),
        value: str = "",
        marks: tuple[str, ...] = (),
    ) -> Term:
        made = Term(kind, value, kids, start, end, marks, self.origin)
        if kind in TELLING:
            self.telling.add((kind, value))
        if self.labelling:
            return made
        known = self.by_kind.get(kind)
        if known is None:
            self.by_kind[kind] = [made]
        else:
            known.append(made)
        return made

    @property
    def marks(self) -> frozenset[bytes]:
        """The marks of all that was lowered (`mark_of`)."""
        return frozenset([mark_of(kind, value) for kind, value in self.telling])

    def source(self, node: Node) -> str:
        return self.text[node.start_byte : node.end_byte].decode("utf-8", "replace")

    def lower(self, node: Node) -> Term | None:
        """The term of `node`; `None` for what carries no meaning (comments, stray punctuation)."""
        if self.known:
            place = (node.start_byte, node.end_byte, node.type)
            if place in self.known:
                return self.known[place]
        shape = self.shapes.get(node.type)
        if shape is not None:
            return shape(self, node)
        return self.plain(node)

    def plain(self, node: Node) -> Term | None:
        """A node of its own kind: operators and keywords as value, named children in order."""
        if node.is_extra:
            return None
        children = node.children
        if not children:
            return self.term(node.type, node, (), self.source(node))
        words: list[str] = []
        kids: list[Term] = []
        for child in children:
            if child.is_named:
                kid = self.lower(child)
                if kid is not None:
                    self.add(kids, kid)
            elif child.type not in _PUNCTUATION:
                words.append(child.type)
        return self.term(node.type, node, tuple(kids), " ".join(words))

    def optional(self, node: Node | None) -> Term | None:
        return None if node is None else self.lower(node)

    def field(self, node: Node, name: str) -> Term | None:
        child = node.child_by_field_name(name)
        return None if child is None else self.lower(child)

    def label(self, node: Node | None) -> Term | None:
        """The term of what is a name but no expression (a parameter, a field, an imported name)."""
        if node is None:
            return None
        before, self.labelling = self.labelling, True
        term = self.lower(node)
        self.labelling = before
        return term

    def label_field(self, node: Node, name: str) -> Term | None:
        return self.label(node.child_by_field_name(name))

    def all(self, nodes: list[Node]) -> tuple[Term, ...]:
        """Their terms in order; one node that stands for several statements gives several."""
        lower = self.lower
        terms: list[Term] = []
        for node in nodes:
            term = lower(node)
            if term is not None:
                self.add(terms, term)
        return tuple(terms)

    @staticmethod
    def add(terms: list[Term], term: Term) -> None:
        if term.kind == SPLICE:
            terms.extend(kid for kid in term.kids if kid is not None)
        else:
            terms.append(term)


def as_block(lowering: Lowering, node: Node | None) -> Term | None:
    """A body: one statement without braces is a block of one."""
    if node is None:
        return None
    term = lowering.lower(node)
    if term is None or term.kind == "block":
        return term
    return lowering.at("block", term.start, term.end, (term,))
