"""Where a name is not the import of that name, because a scope around binds it otherwise.

Follows what Semgrep takes for a binding, which differs by language (`Profile.shadowing`): parameters
almost everywhere, declarations in JavaScript and Java, the targets of loops and `with` in Python,
where a plain assignment leaves the import what it was.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tutela.live.names import required
from tutela.live.term import Term


def shadowed(terms: Iterable[Term], shadowing: frozenset[str]) -> frozenset[int]:
    """The identities of the names in `terms` that are bound there, whatever is imported.

    `shadowing` holds what binds: `parameters`, `declarations`, `loops`, `members`, `handlers`.
    """
    found: set[int] = set()

    def run(term: Term, scope: set[str]) -> None:
        kind = term.kind
        if kind == "name":
            if term.value in scope:
                found.add(id(term))
            return
        if kind in ("function", "lambda"):
            scope = set(scope)
            if "parameters" in shadowing:
                scope.update(_parameters(term))
        elif kind == "class":
            scope = set(scope)
            if "members" in shadowing:
                scope.update(_members(term))
        elif kind == "block":
            scope = scope if "declarations" not in shadowing else set(scope)
        elif kind == "for_each" and "loops" in shadowing:
            scope.update(_names(term.kids[0]))
        elif kind == "for_each" and "declarations" in shadowing:
            scope = {*scope, *_names(term.kids[0])}
        elif kind in _COMPREHENSIONS and "loops" in shadowing:
            scope = set(scope)
            for clause in term.kids:
                if clause is not None and clause.kind == "for_in_clause":
                    scope.update(_names(clause.kids[0]))
        elif kind == "as" and len(term.kids) == 2 and "loops" in shadowing:
            scope.update(_names(term.kids[1]))
        elif kind == "handler" and "handlers" in shadowing:
            scope = {*scope, *_names(term.kids[1])}
        elif kind == "vardef" and "declarations" in shadowing:
            assign = term.kids[0]
            if assign is not None and assign.kind == "assign" and not required(assign):
                if assign.kids[1] is not None:
                    run(assign.kids[1], scope)
                scope.update(_names(assign.kids[0]))
                return
        for kid in term.kids:
            if kid is not None:
                run(kid, scope)

    outer: set[str] = set()
    for term in terms:
        run(term, outer)
    return frozenset(found)


def bound(terms: Iterable[Term], shadowing: frozenset[str]) -> Iterator[str]:
    """The names that top-level statements bind otherwise, from there on."""
    if "loops" not in shadowing:
        return
    for term in terms:
        if term.kind == "for_each":
            yield from _names(term.kids[0])
        elif term.kind == "with" and term.kids[0] is not None:
            for item in term.kids[0].kids:
                if item is not None and item.kind == "as" and len(item.kids) == 2:
                    yield from _names(item.kids[1])


def _parameters(function: Term) -> Iterator[str]:
    for kid in function.kids:
        if kid is not None and kid.kind == "params":
            for param in kid.kids:
                if param is not None:
                    yield from _names(param.kids[0] if param.kind == "param" else param)


def _members(term: Term) -> Iterator[str]:
    body = term.kids[2]
    for member in body.kids if body is not None else ():
        if member is None:
            continue
        held = member.kids[0] if member.kind in ("exprstmt", "vardef") else member
        if held is not None and held.kind in ("assign", "function"):
            yield from _names(held.kids[0])


def _names(term: Term | None) -> Iterator[str]:
    for sub in term.walk() if term is not None else ():
        if sub.kind == "name":
            yield sub.value


_COMPREHENSIONS = frozenset(
    {"list_comprehension", "set_comprehension", "dictionary_comprehension", "generator_expression"}
)
