"""A pattern's text -> what to look for: a term with metavariables, or a list of statements."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator
from typing import Any

import attrs
from tree_sitter import Node

from tutela import cache
from tutela.live import placeholders
from tutela.live.lower import Lowering, Profile
from tutela.live.match import STATEMENT_LIKE, is_dots
from tutela.live.profiles import profile_for
from tutela.live.term import FIELDS, TELLING, Term, mark_of, words_of
from tutela.syntax.languages import Language, by_name, parser


class PatternError(Exception):
    """The pattern can't be compiled for the live engine; says why."""


@attrs.frozen
class Shape:
    """What is to be known of a pattern before it is looked for: kept from run to run."""

    several: bool
    """Whether it is several statements."""
    kind: str
    """Its term's kind, if it is one."""
    words: frozenset[bytes]
    """Names and marks that must be in the text for the pattern to fit at all (aliases resolved)."""
    needs: tuple[frozenset[bytes], ...]
    """Of several statements: for each, the names it needs; of one pattern, its own."""
    kinds: frozenset[str] | None
    """Kinds of term that it can start at; `None` for any."""
    metavariables: frozenset[str]
    contents: frozenset[str]
    """Metavariables that stand for what a string holds, which may be written elsewhere."""


@attrs.define(eq=False)
class CompiledPattern:
    """What a pattern looks for. Its terms are made when they are first asked for."""

    text: str
    language: Language
    shape: Shape
    _terms: tuple[Term, ...] | None = None
    _words: dict[int, frozenset[bytes]] | None = None

    @property
    def several(self) -> bool:
        return self.shape.several

    @property
    def words(self) -> frozenset[bytes]:
        return self.shape.words

    @property
    def needs(self) -> tuple[frozenset[bytes], ...]:
        return self.shape.needs

    @property
    def kinds(self) -> frozenset[str] | None:
        return self.shape.kinds

    @property
    def metavariables(self) -> frozenset[str]:
        return self.shape.metavariables

    @property
    def terms(self) -> tuple[Term, ...]:
        """One term, or several statements."""
        if self._terms is None:
            self._terms = _terms(self.text, self.language)
        return self._terms

    @property
    def root(self) -> Term | None:
        """An expression or one statement; `None` where there are several statements."""
        return None if self.several else self.terms[0]

    @property
    def statements(self) -> tuple[Term, ...]:
        """Two or more statements in a row, with ellipses."""
        return self.terms if self.several else ()

    @property
    def first(self) -> Term | None:
        """Of several statements: the first, if it is no ellipsis."""
        return self.terms[0] if self.several and not is_dots(self.terms[0]) else None

    def words_of(self, statement: Term) -> frozenset[bytes]:
        """The names that one of its statements needs."""
        if self._words is None:
            wanted = (s for s in self.statements if not is_dots(s))
            self._words = {id(s): words for s, words in zip(wanted, self.needs, strict=True)}
        return self._words.get(id(statement), frozenset())


_LONGEST_SHOWN = 80
_LITERAL_STARTS = frozenset({"name", "binary", "attr", "call", "ternary"})
_STRING_STARTS = _LITERAL_STARTS | {"string", "fstring", "text"}
_STARTS = {
    "attr": frozenset({"attr", "name"}),
    "string": _STRING_STARTS,
    "strdots": _STRING_STARTS,
    "strmv": _STRING_STARTS,
    "strregex": _STRING_STARTS,
    "number": _LITERAL_STARTS | {"number"},
    "bool": _LITERAL_STARTS | {"bool"},
    "regexdots": frozenset({"regex"}),
    "regexmv": frozenset({"regex"}),
    "for": frozenset({"for", "for_each"}),
}


def compile_pattern(text: str, language: Language) -> CompiledPattern:
    """Raises `PatternError`."""
    kind = f"pattern {language.name}"
    kept = cache.shared.get(kind, text)
    if isinstance(kept, str):
        raise PatternError(kept)
    if kept is not None:
        with contextlib.suppress(TypeError, ValueError, AttributeError):
            return CompiledPattern(text, language, _unpacked(kept))
    try:
        terms = _terms(text, language)
    except PatternError as reason:
        cache.shared.put(kind, text, str(reason))
        raise
    shape = _shape(terms)
    cache.shared.put(kind, text, _packed(shape))
    return CompiledPattern(text, language, shape, terms)


def _terms(text: str, language: Language) -> tuple[Term, ...]:
    """One term, or several statements. Raises `PatternError`."""
    profile = profile_for(language.name)
    if profile is None:
        raise PatternError(f"the live engine does not know {language.name} yet")
    statements = _without_import_dots(_parse(text, language, profile))
    if not statements:
        raise PatternError("the pattern is empty")
    if len(statements) > 1:
        return statements
    root = statements[0]
    if (
        root.kind == "exprstmt"
        and root.kids[0] is not None
        and not (profile.semicolons and text.rstrip().endswith(";"))
    ):
        root = root.kids[0]
    # An ellipsis alone fits any expression.
    return (root.here("mv", "$_") if root.kind == "dots" else root,)


def _without_import_dots(statements: tuple[Term, ...]) -> tuple[Term, ...]:
    """`import {..., $X, ...}` is an import of each name; those that don't matter need not be there.

    Raises `PatternError`.
    """
    kept = [one for one in statements if one.kind != "import" or not is_dots(one.kids[1])]
    imports = [one.start for one in kept if one.kind == "import"]
    if len(set(imports)) < len(imports):
        raise PatternError("it asks for several names of one import")
    return tuple(kept) if imports else statements


def _shape(terms: tuple[Term, ...]) -> Shape:
    every = [term for top in terms for term in top.walk()]
    several = len(terms) > 1
    return Shape(
        several,
        "" if several else terms[0].kind,
        frozenset(_words(terms)),
        tuple(frozenset(_words([top])) for top in terms if not is_dots(top)),
        _kinds(None if several else terms[0]),
        frozenset(t.value for t in every if t.kind in ("mv", "mvseq", "strmv", "regexmv", "typed")),
        frozenset(t.value for t in every if t.kind == "strmv"),
    )


def _packed(shape: Shape) -> Any:
    def texts(words: frozenset[bytes]) -> list[str]:
        return sorted(word.decode("utf-8", "surrogateescape") for word in words)

    return [
        shape.several,
        shape.kind,
        texts(shape.words),
        [texts(words) for words in shape.needs],
        sorted(shape.kinds) if shape.kinds is not None else None,
        sorted(shape.metavariables),
        sorted(shape.contents),
    ]


def _unpacked(kept: Any) -> Shape:
    def words(texts: list[str]) -> frozenset[bytes]:
        return frozenset([text.encode("utf-8", "surrogateescape") for text in texts])

    several, kind, needed, needs, kinds, metavariables, contents = kept
    return Shape(
        bool(several),
        str(kind),
        words(needed),
        tuple([words(texts) for texts in needs]),
        frozenset(kinds) if kinds is not None else None,
        frozenset(metavariables),
        frozenset(contents),
    )


def _kinds(root: Term | None) -> frozenset[str] | None:
    if root is None:
        return frozenset({"block"})
    if root.kind == "exprstmt":
        return STATEMENT_LIKE
    if root.kind in ("mv", "deep", "typed"):
        return None
    return _STARTS.get(root.kind, frozenset({root.kind}))


def _words(terms: Iterable[Term]) -> Iterator[bytes]:
    """The names and marks that code must hold.

    A type is named where a variable is declared, far from its use; a decorator may stand uncalled,
    and one caught type alone.
    """
    for term in terms:
        if term.kind == "name" and term.value:
            yield from words_of(term.value.encode())
        elif term.kind != "typed":
            if term.kind in TELLING:
                yield mark_of(term.kind, term.value)
            kids = [kid for kid in term.kids if kid is not None]
            if term.kind == "handler" and kids and kids[0].kind == "tuple":
                kids[:1] = [kid for kid in kids[0].kids if kid is not None]
            if term.kind == "decorators":
                parts = [kid.kids if kid.kind == "call" else (kid,) for kid in kids]
                kids = [part for held in parts for part in held if part is not None]
            yield from _words(kids)


def _parse(text: str, language: Language, profile: Profile) -> tuple[Term, ...]:
    source = profile.typed(placeholders.encode(text, spread=profile.spread).strip("\n"))
    spellings = [source, *(retry(source) for retry in profile.retries)]
    attempts = [(spelling, "") for spelling in spellings]
    attempts += [
        (frame.replace("%s", spelling), kind)
        for frame, kind in profile.wrappers
        for spelling in spellings
    ]
    if source.startswith(profile.expression_starts):
        attempts.sort(key=lambda attempt: not attempt[1])
    for attempt, kind in attempts:
        found = _attempt(attempt, kind, language, profile)
        if found is not None:
            return found
    dialect = by_name(profile.pattern_dialect)
    other = profile_for(profile.pattern_dialect)
    if dialect is not None and other is not None:
        return _parse(text, dialect, other)
    shown = " ".join(text.split())
    if len(shown) > _LONGEST_SHOWN:
        shown = f"{shown[:_LONGEST_SHOWN]} …"
    raise PatternError(f"this pattern does not parse as {language.name} on its own: {shown}")


def _attempt(
    source: str, kind: str, language: Language, profile: Profile
) -> tuple[Term, ...] | None:
    data = source.encode("utf-8", "surrogatepass")
    tree = parser(language).parse(data)
    root = tree.root_node
    if root.has_error:
        return None
    lowering = Lowering(profile, data, metavariables=True)
    if kind:
        node = _first(root, kind)
        term = lowering.lower(node) if node is not None else None
        return (term,) if term is not None else None
    whole = lowering.lower(root)
    if whole is None:
        return None
    return tuple([kid for kid in whole.kids if kid is not None])


def _first(node: Node, kind: str) -> Node | None:
    if node.type == kind:
        return node
    for child in node.children:
        found = _first(child, kind)
        if found is not None:
            return found
    return None


__all__ = ["FIELDS", "CompiledPattern", "PatternError", "compile_pattern"]
