"""Which literal a name surely holds.

A walk over one unit in the order of execution: assignments set, branches join, loops forget what they
change. Semgrep's constant propagation is the model; what it can't be sure of is left unknown.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TypeAlias

from tutela.live.match import Constant
from tutela.live.term import Term

State: TypeAlias = dict[str, Constant | None]
"""Name -> what it holds; `None` when it is assigned but unknown."""

_LITERALS = frozenset({"string", "number", "bool", "none"})


def literal(term: Term, lookup: Callable[[Term], Constant | None]) -> Constant | None:
    """The literal that `term` is; `lookup` tells what a name holds."""
    kind = term.kind
    if kind in _LITERALS:
        return Constant(kind, term.value)
    if kind == "name":
        return lookup(term)
    if kind == "binary" and term.value == "+":
        left, right = term.kids
        a = literal(left, lookup) if left is not None else None
        b = literal(right, lookup) if right is not None else None
        if a is None or b is None or a.kind != b.kind:
            return None
        return _concatenated(a, b) if a.kind == "string" else _sum(a, b)
    return None


def _concatenated(a: Constant, b: Constant) -> Constant:
    return Constant("string", None if a.value is None or b.value is None else a.value + b.value)


def _sum(a: Constant, b: Constant) -> Constant | None:
    if a.kind != "number" or a.value is None or b.value is None:
        return None
    try:
        return Constant("number", str(int(a.value, 0) + int(b.value, 0)))
    except ValueError:
        return None


def _join(a: Constant | None, b: Constant | None) -> Constant | None:
    if a is None or b is None:
        return None
    if a == b:
        return a
    return Constant(a.kind, None) if a.kind == b.kind else None


class Flow:
    """The constants of one unit: after construction, `at` tells what a name held where it stands."""

    def __init__(self, terms: Iterable[Term], outside: Mapping[str, Constant]) -> None:
        self.outside = outside
        self.at: dict[int, Constant] = {}
        """By the identity of a name's term."""
        state: State = {}
        for term in terms:
            self._run(term, state)

    def _lookup(self, name: str, state: State) -> Constant | None:
        return state[name] if name in state else self.outside.get(name)

    def _value(self, term: Term | None, state: State) -> Constant | None:
        if term is None:
            return None
        return literal(term, lambda name: self._lookup(name.value, state))

    def _run(self, term: Term | None, state: State) -> None:
        """Walks one statement or expression, changing `state`."""
        if term is None:
            return
        handler = _HANDLERS.get(term.kind)
        if handler is not None:
            handler(self, term, state)
            return
        if term.kind == "name":
            held = self._lookup(term.value, state)
            if held is not None:
                self.at[id(term)] = held
            return
        for kid in term.kids:
            if kid is not None:
                self._run(kid, state)

    def _assign(self, term: Term, state: State) -> None:
        target, value = term.kids[0], term.kids[1]
        self._run(value, state)
        held = self._value(value, state)
        if target is not None and target.kind == "name":
            state[target.value] = held
            return
        self._forget(target, state)

    def _augmented(self, term: Term, state: State) -> None:
        self._run(term.kids[1], state)
        target = term.kids[0]
        if target is not None and target.kind == "name":
            before = self._lookup(target.value, state)
            added = self._value(term.kids[1], state)
            both = None
            if (
                term.value == "+="
                and before is not None
                and added is not None
                and before.kind == added.kind == "string"
            ):
                both = _concatenated(before, added)
            state[target.value] = both
            return
        self._forget(target, state)

    def _forget(self, term: Term | None, state: State) -> None:
        if term is None:
            return
        for sub in term.walk():
            if sub.kind == "name" and term.kind != "attr" and term.kind != "index":
                state[sub.value] = None
        if term.kind in ("attr", "index"):
            self._run(term, state)

    def _if(self, term: Term, state: State) -> None:
        self._run(term.kids[0], state)
        then, otherwise = dict(state), dict(state)
        self._run(term.kids[1], then)
        self._run(term.kids[2], otherwise)
        self._merge(state, then, otherwise)

    def _merge(self, state: State, a: State, b: State) -> None:
        for name in a.keys() | b.keys():
            state[name] = _join(self._lookup(name, a), self._lookup(name, b))

    def _loop(self, term: Term, state: State) -> None:
        for name in assigned(term):
            state[name] = None
        for kid in term.kids:
            self._run(kid, state)
        for name in assigned(term):
            state[name] = None

    def _for_each(self, term: Term, state: State) -> None:
        self._run(term.kids[1], state)
        for name in assigned(term):
            state[name] = None
        self._forget(term.kids[0], state)
        self._run(term.kids[2], state)
        for name in assigned(term):
            state[name] = None

    def _try(self, term: Term, state: State) -> None:
        before = dict(state)
        self._run(term.kids[0], state)
        for name in assigned(term):
            before[name] = None
        handlers = term.kids[1]
        for handler in handlers.kids if handlers is not None else ():
            caught = dict(before)
            self._run(handler, caught)
            self._merge(state, dict(state), caught)
        self._run(term.kids[2], state)
        self._run(term.kids[3], state)

    def _function(self, term: Term, state: State) -> None:
        inner: State = dict.fromkeys(assigned(term))
        for kid in term.kids:
            if kid is not None and kid.kind == "params":
                for param in kid.walk():
                    if param.kind == "param" and param.kids[0] is not None:
                        inner[param.kids[0].value] = None
        outer = {name: held for name, held in state.items() if name not in inner}
        inner.update(outer)
        for kid in term.kids:
            if kid is not None:
                self._run(kid, inner)
        if term.kind == "function" and term.kids[0] is not None:
            state[term.kids[0].value] = None

    def _attr(self, term: Term, state: State) -> None:
        self._run(term.kids[0], state)

    def _kwarg(self, term: Term, state: State) -> None:
        self._run(term.kids[1], state)

    def _import(self, term: Term, state: State) -> None:
        return


def assigned(term: Term) -> set[str]:
    """Names that are assigned anywhere in `term`."""
    found: set[str] = set()
    for sub in term.walk():
        if sub.kind in ("assign", "augassign", "for_each", "walrus", "update"):
            target = sub.kids[0]
            if target is not None and target.kind not in ("attr", "index"):
                found.update(t.value for t in target.walk() if t.kind == "name")
    return found


_HANDLERS = {
    "assign": Flow._assign,
    "augassign": Flow._augmented,
    "if": Flow._if,
    "while": Flow._loop,
    "for": Flow._loop,
    "for_each": Flow._for_each,
    "try": Flow._try,
    "function": Flow._function,
    "lambda": Flow._function,
    "attr": Flow._attr,
    "kwarg": Flow._kwarg,
    "import": Flow._import,
}
