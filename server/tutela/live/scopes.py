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


# --- which variable a name is ---------------------------------------------------------------------


def binder(term: Term) -> int:
    """Tells variables of one name apart: a number for each that a function has for itself, 0 for all
    that a file shares."""
    known = getattr(term.origin.unit, "binders", None)
    return known.get(id(term), 0) if known is not None else 0


def same_name(a: Term, b: Term) -> bool:
    """Whether two names are one variable."""
    return a.value == b.value and (a is b or binder(a) == binder(b))


class Binders:
    """The variables of one unit: `of` maps the identity of a name's term to its variable.

    A parameter and a declaration are new variables, and what follows in the function means the latest;
    in Python (`implicit`) the first assignment makes one, and what was read before it was another's.
    """

    def __init__(self, terms: Iterable[Term], *, implicit: bool) -> None:
        self.of: dict[int, int] = {}
        self._implicit = implicit
        for term in terms:
            self._run(term, {}, None)

    def _run(self, term: Term, scope: dict[str, int], own: set[str] | None) -> None:
        """`own` are the names that the function around has made its own; `None` outside of any."""
        kind = term.kind
        if kind == "name":
            held = scope.get(term.value)
            if held is not None:
                self.of[id(term)] = held
            return
        if kind in ("function", "lambda"):
            scope, own = dict(scope), set()
            for kid in term.kids:
                if kid is not None and kid.kind == "params":
                    for param in kid.kids:
                        if param is not None:
                            self._bind(
                                param.kids[0] if param.kind == "param" else param, scope, own
                            )
        elif kind in _COMPREHENSIONS:
            scope, own = dict(scope), set(own or ())
            for clause in term.kids:
                if clause is not None and clause.kind == "for_in_clause":
                    self._bind(clause.kids[0], scope, own, anew=True)
        elif own is not None:
            if kind == "vardef" and not self._implicit:
                assign = term.kids[0]
                if assign is not None and assign.kind == "assign":
                    if assign.kids[1] is not None:
                        self._run(assign.kids[1], scope, own)
                    self._bind(assign.kids[0], scope, own, anew=True)
                    return
            elif kind in ("assign", "walrus") and self._implicit:
                if term.kids[1] is not None:
                    self._run(term.kids[1], scope, own)
                self._bind(term.kids[0], scope, own)
            elif kind == "for_each":
                if term.kids[1] is not None:
                    self._run(term.kids[1], scope, own)
                target = term.kids[0]
                bound = target.kids[0] if target is not None and target.kind == "param" else target
                self._bind(bound, scope, own, anew=not self._implicit)
            elif (kind == "as" and len(term.kids) == 2) or kind == "handler":
                self._bind(term.kids[1], scope, own, anew=not self._implicit)
        for kid in term.kids:
            if kid is not None:
                self._run(kid, scope, own)

    def _bind(
        self, target: Term | None, scope: dict[str, int], own: set[str], *, anew: bool = False
    ) -> None:
        """The names of a target are the function's own; those that are already stay what they are."""
        if target is None or target.kind in ("attr", "index"):
            return
        for sub in target.walk():
            if sub.kind == "name":
                if anew or sub.value not in own:
                    own.add(sub.value)
                    scope[sub.value] = id(sub)
                self.of[id(sub)] = scope[sub.value]
