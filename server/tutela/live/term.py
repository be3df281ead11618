"""Terms: the one tree that patterns and code are both lowered to, whatever the grammar.

A term is a syntax node without what does not matter (punctuation, parentheses, comments) and with
what grammars spell differently made alike (a call is `call`, a name is `name`). Positions are byte
offsets relative to the unit of code that was lowered, so that text which merely moves keeps its terms.
"""

from __future__ import annotations

import re
from collections.abc import Iterator


class Origin:
    """Where a unit's text begins in the document; moving it moves all its terms."""

    __slots__ = ("base", "unit")

    def __init__(self, base: int = 0, unit: object = None) -> None:
        self.base = base
        self.unit = unit
        """The unit of code, for whoever keeps one."""


_WORD = re.compile(rb"[A-Za-z_$\x80-\xff][\w$\x80-\xff]*")


def words_of(text: bytes) -> frozenset[bytes]:
    """Everything that could be a name, wherever it stands."""
    return frozenset(_WORD.findall(text))


TELLING = frozenset(
    ["assert", "assign", "augassign", "await", "binary", "call", "class", "decorators", "delete"]
    + ["dict", "export", "for_each", "fstring", "function", "handler", "if", "import", "index"]
    + ["kwarg", "lambda", "list", "new", "object", "pair", "raise", "return", "splat", "splat2"]
    + ["switch", "ternary", "throw", "try", "tuple", "unary", "vardef", "walrus", "while", "with"]
)
"""Kinds that in a pattern fit code of that kind alone."""
_SIGNED = frozenset({"augassign", "binary", "unary"})


def mark_of(kind: str, value: str) -> bytes:
    """What a term of a `TELLING` kind is known by among a text's words: no name is spelled so."""
    return f" {kind} {value}".encode() if kind in _SIGNED else f" {kind}".encode()


NOWHERE = Origin()


JOINED = "joined"
"""Marks a string that was written in several pieces."""
PREFIXED = "prefixed"
"""Marks a string with letters before its quotes."""
FLOAT = "float"
"""Marks a number of a language that has no whole ones."""
ELSEWHERE = "elsewhere"
"""Marks what stands for a constant: its text is not where the name is."""


class Term:
    """One node. Fixed-shape kinds (`FIELDS`) hold `None` for what is absent; the rest are sequences."""

    __slots__ = ("_key", "attrs", "cache", "end", "kids", "kind", "origin", "start", "value")

    def __init__(
        self,
        kind: str,
        value: str,
        kids: tuple[Term | None, ...],
        start: int,
        end: int,
        attrs: tuple[str, ...] = (),
        origin: Origin | None = None,
    ) -> None:
        self.kind = kind
        self.value = value
        self.kids = kids
        self.start = start
        self.end = end
        self.attrs = attrs
        self.origin = origin or NOWHERE
        self._key: int | None = None
        self.cache: object = None
        """What was worked out about the term once, for whoever does: it never changes."""

    @property
    def first(self) -> int:
        """Byte offset in the document."""
        return self.origin.base + self.start

    @property
    def last(self) -> int:
        """Byte offset in the document, exclusive."""
        return self.origin.base + self.end

    def here(self, kind: str, value: str = "", kids: tuple[Term | None, ...] = ()) -> Term:
        """Another term at this place."""
        return Term(kind, value, kids, self.start, self.end, (), self.origin)

    @property
    def key(self) -> int:
        """A hash of the structure, positions left out: equal code has equal keys."""
        key = self._key
        if key is None:
            kids = tuple([kid.key if kid is not None else 0 for kid in self.kids])
            key = self._key = hash((self.kind, self.value, kids))
        return key

    def same(self, other: Term) -> bool:
        """Equal code, wherever it stands."""
        if self is other:
            return True
        if (
            self.key != other.key
            or self.kind != other.kind
            or self.value != other.value
            or len(self.kids) != len(other.kids)
        ):
            return False
        return all(
            (a is b) or (a is not None and b is not None and a.same(b))
            for a, b in zip(self.kids, other.kids, strict=True)
        )

    def walk(self) -> Iterator[Term]:
        """This term and all below it, in the order of the text."""
        stack: list[Term] = [self]
        while stack:
            term = stack.pop()
            yield term
            stack.extend(kid for kid in reversed(term.kids) if kid is not None)

    def __repr__(self) -> str:
        head = self.kind + (f"={self.value!r}" if self.value else "")
        marks = "".join(f" +{attr}" for attr in self.attrs)
        kids = " ".join("_" if kid is None else repr(kid) for kid in self.kids)
        return f"({head}{marks}{' ' + kids if kids else ''})"


# The shapes that every grammar is brought to, by kind: what each position holds.
# `None` in a pattern leaves it open; an absent part of the code fits nothing but an absent pattern.
FIELDS: dict[str, tuple[str, ...]] = {
    "call": ("function", "arguments"),
    "new": ("class", "arguments"),
    "attr": ("object", "name"),
    "index": ("object", "index"),
    "assign": ("target", "value", "type"),
    "augassign": ("target", "value"),
    "kwarg": ("name", "value"),
    "pair": ("key", "value"),
    "binary": ("left", "right"),
    "unary": ("operand",),
    "ternary": ("condition", "then", "else"),
    "function": ("name", "parameters", "returns", "body", "decorators"),
    "lambda": ("parameters", "body"),
    "param": ("name", "type", "default"),
    "class": ("name", "bases", "body", "decorators"),
    "if": ("condition", "then", "else"),
    "while": ("condition", "body"),
    "for_each": ("target", "iterable", "body"),
    "for": ("init", "condition", "update", "body"),
    "try": ("body", "handlers", "else", "finally"),
    "handler": ("type", "name", "body"),
    "with": ("items", "body"),
    "return": ("value",),
    "vardef": ("assign", "decorators"),
    "export": ("definition",),
    "exprstmt": ("expression",),
    "import": ("module", "name", "alias"),
    "field": ("name", "type", "tag"),
    "jsx": ("name", "attributes", "content"),
    "typedef": ("name", "type"),
    "FROM": ("platform", "name", "tag", "digest"),
}

NOT_EXPRESSIONS = frozenset(
    [
        "args",
        "as",
        "block",
        "break",
        "class",
        "continue",
        "decorators",
        "dots",
        "error",
        "exprstmt",
        "for",
        "for_each",
        "function",
        "handler",
        "handlers",
        "if",
        "import",
        "items",
        "kwarg",
        "param",
        "params",
        "pass",
        "raise",
        "return",
        "slice",
        "splat",
        "splat2",
        "switch",
        "text",
        "try",
        "vardef",
        "export",
        "while",
        "with",
        "assert",
        "delete",
        "ERROR",
    ]
)
"""Kinds that a lone metavariable does not stand for."""
