"""Which type a name was declared with, as far as one file shows it.

Semgrep's typed metavariables (`(Statement $S)` in Java, `($S : *sql.DB)` in Go, `($S: Sanitizer)` in
TypeScript) go by declarations: of variables, parameters and fields that come first in the text. A name
means its latest declaration; a field is known by its name, whatever it is a field of.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from tutela.live.term import Term

_LITERAL_TYPES = {
    "string": frozenset({"String", "string", "str"}),
    "bool": frozenset({"boolean", "bool"}),
    "integer": frozenset({"int", "long", "number"}),
    "float": frozenset({"float", "double", "number"}),
}


def literal_types(kind: str, value: str | None) -> frozenset[str]:
    """The names of the types that a literal has, over all languages."""
    if kind == "number":
        whole = value is None or not ("." in value and not value.startswith("0x"))
        kind = "integer" if whole else "float"
    return _LITERAL_TYPES.get(kind, frozenset())


def declared(terms: Iterable[Term]) -> dict[str, Term]:
    """The fields and variables that statements declare by themselves, by name."""
    found: dict[str, Term] = {}
    for top in terms:
        for term in top.walk():
            if term.kind == "field" and term.kids[0] is not None and term.kids[1] is not None:
                found[term.kids[0].value] = term.kids[1]
            elif term.kind == "vardef" or (term.kind == "assign" and term is top):
                name, kind = _declaration(term, found)
                if name is not None and kind is not None:
                    found[name.value] = kind
    return found


def _declaration(term: Term, scope: Mapping[str, Term]) -> tuple[Term | None, Term | None]:
    """The name that a definition gives a type, and the type."""
    assign = term.kids[0] if term.kind == "vardef" else term
    if assign is None or assign.kind != "assign":
        return None, None
    target, value, kind = assign.kids
    if target is None or target.kind != "name":
        return None, None
    if kind is None or (kind.kind == "name" and kind.value == "var"):
        kind = of_expression(value) if value is not None else None
        if kind is None and value is not None and value.kind == "name":
            kind = scope.get(value.value)
    return target, kind


def of_expression(term: Term) -> Term | None:
    """The type that an expression shows by itself."""
    if term.kind == "new":
        return term.kids[0]
    if term.kind == "cast":
        return term.kids[1]
    if term.kind == "unary" and term.value == "&" and term.kids[0] is not None:
        held = of_expression(term.kids[0])
        return None if held is None else term.here("pointer", "", (held,))
    if literal_types(term.kind, term.value):
        return term
    return None


class Types:
    """Of one unit: after construction, `at` gives the type of a name or a field where it stands."""

    def __init__(self, terms: Iterable[Term], outside: Mapping[str, Term]) -> None:
        self.at: dict[int, Term] = {}
        """By the identity of the term."""
        scope = dict(outside)
        for term in terms:
            self._run(term, scope)

    def _run(self, term: Term, scope: dict[str, Term]) -> None:
        handler = _HANDLERS.get(term.kind)
        if handler is not None:
            handler(self, term, scope)
            return
        for kid in term.kids:
            if kid is not None:
                self._run(kid, scope)

    def _name(self, term: Term, scope: dict[str, Term]) -> None:
        held = scope.get(term.value)
        if held is not None:
            self.at[id(term)] = held

    def _attr(self, term: Term, scope: dict[str, Term]) -> None:
        owner, member = term.kids
        if owner is not None:
            self._run(owner, scope)
        held = scope.get(member.value) if member is not None else None
        if held is not None:
            self.at[id(term)] = held

    def _assign(self, term: Term, scope: dict[str, Term]) -> None:
        for kid in term.kids[:2]:
            if kid is not None:
                self._run(kid, scope)

    def _vardef(self, term: Term, scope: dict[str, Term]) -> None:
        assign = term.kids[0]
        if assign is not None and assign.kids[1:2] and assign.kids[1] is not None:
            self._run(assign.kids[1], scope)
        name, kind = _declaration(term, scope)
        if name is not None and kind is not None:
            scope[name.value] = kind
        elif assign is not None and assign.kids and assign.kids[0] is not None:
            self._forget(assign.kids[0], scope)

    def _param(self, term: Term, scope: dict[str, Term]) -> None:
        name, kind, default = term.kids
        if default is not None:
            self._run(default, scope)
        if name is not None and name.kind == "name" and kind is not None:
            scope[name.value] = kind
        elif name is not None:
            self._forget(name, scope)

    def _forget(self, term: Term, scope: dict[str, Term]) -> None:
        for sub in term.walk():
            if sub.kind == "name":
                scope.pop(sub.value, None)

    def _inner(self, term: Term, scope: dict[str, Term]) -> None:
        inner = dict(scope)
        for kid in term.kids:
            if (kid is not None and kid is not term.kids[0]) or (
                kid is not None and kid.kind == "params"
            ):
                self._run(kid, inner)

    def _for_each(self, term: Term, scope: dict[str, Term]) -> None:
        target, iterable, body = term.kids
        if iterable is not None:
            self._run(iterable, scope)
        if target is not None and target.kind == "param":
            self._param(target, scope)
        elif target is not None:
            self._forget(target, scope)
        if body is not None:
            self._run(body, scope)

    def _handler(self, term: Term, scope: dict[str, Term]) -> None:
        _, name, body = term.kids
        if name is not None:
            self._forget(name, scope)
        if body is not None:
            self._run(body, scope)


_HANDLERS: dict[str, Callable[[Types, Term, dict[str, Term]], None]] = {
    "name": Types._name,
    "attr": Types._attr,
    "assign": Types._assign,
    "vardef": Types._vardef,
    "param": Types._param,
    "function": Types._inner,
    "lambda": Types._inner,
    "class": Types._inner,
    "for_each": Types._for_each,
    "handler": Types._handler,
}
