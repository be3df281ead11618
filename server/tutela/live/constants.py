"""Which literal an expression surely is.

A walk over one unit in the order of execution: assignments set, branches join, and a loop leaves known
only what it assigns itself. Semgrep's constant propagation is the model, down to its gaps: what it
does not see is no constant here either.
"""

from __future__ import annotations

import operator
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeAlias

from tutela.live.match import Constant
from tutela.live.term import FLOAT, PREFIXED, Term

State: TypeAlias = dict[str, Constant | None]
"""Name -> what it holds; `None` when it is assigned but unknown."""
Lookup: TypeAlias = Callable[[Term], Constant | None]

_LITERALS = frozenset({"string", "number", "bool", "none"})
_OPAQUE = frozenset({"and", "or"})
"""Operators whose result is not known to be a string where both operands are."""
_LEAVES = frozenset({"return", "throw", "raise", "raise_statement"})
SYMBOL = "symbol"
_SYMBOLIC = frozenset({"call", "attr", "index", "binary", "unary", "fstring", "new", "await"})
"""Expressions that a name can stand for."""
_SELVES = frozenset({"this", "self"})


def literal(term: Term | None, lookup: Lookup) -> Constant | None:
    """The literal that `term` is; `lookup` tells what a name, or a field of `this`, holds."""
    if term is None:
        return None
    kind = term.kind
    if kind in _LITERALS:
        return Constant(kind, term.value)
    if kind == "name" or is_own_field(term):
        held = lookup(term)
        return held if held is None or held.kind != SYMBOL else None
    if kind == "fstring":
        return _formatted(term, lookup)
    if kind == "ternary":
        return join(literal(term.kids[1], lookup), literal(term.kids[2], lookup))
    if kind == "cast":
        held = literal(term.kids[0], lookup)
        named = term.kids[1].value if len(term.kids) > 1 and term.kids[1] is not None else ""
        return held if named in ("String", "string") else None
    if kind == "binary":
        return _operated(term, lookup)
    if kind == "call":
        return _call(term, lookup)
    return None


def is_own_field(term: Term) -> bool:
    """`this.x`."""
    owner = term.kids[0] if term.kind == "attr" else None
    return owner is not None and owner.kind == "name" and owner.value in _SELVES


def _operated(term: Term, lookup: Lookup) -> Constant | None:
    if term.value in _OPAQUE:
        return None
    a, b = literal(term.kids[0], lookup), literal(term.kids[1], lookup)
    if a is None or b is None:
        return None
    if a.kind == "string" and b.kind == "string":
        known = term.value == "+" and a.value is not None and b.value is not None
        return Constant("string", f"{a.value}{b.value}" if known else None)
    if a.kind == "string" and b.kind == "number":
        return Constant("string", None) if term.value in ("+", "*") else None
    whole = a.kind == b.kind == "number" and not any(
        kid and FLOAT in kid.attrs for kid in term.kids
    )
    compute = _ARITHMETIC.get(term.value) if whole else None
    return _computed(compute, a, b) if compute is not None else None


_ARITHMETIC: Mapping[str, Callable[[int, int], int]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "%": operator.mod,
    "**": operator.pow,
    "//": operator.floordiv,
    "<<": operator.lshift,
}
"""What Semgrep computes of whole numbers."""
_LARGEST = 2**64
_LARGEST_EXPONENT = 64


def _computed(compute: Callable[[int, int], int], x: Constant, y: Constant) -> Constant | None:
    try:
        a, b = int(x.value or "", 0), int(y.value or "", 0)
        most = _LARGEST_EXPONENT if compute in (operator.pow, operator.lshift) else _LARGEST
        if abs(a) > _LARGEST or abs(b) > most:
            return None
        made = compute(a, b)
    except (ValueError, ZeroDivisionError):
        return None
    return Constant("number", str(made)) if isinstance(made, int) else None


def _formatted(term: Term, lookup: Lookup) -> Constant | None:
    parts = [
        Constant("string", kid.value) if kid.kind == "text" else literal(kid, lookup)
        for kid in term.kids
        if kid is not None
    ]
    kinds = {part.kind if part is not None else "" for part in parts}
    if "string" not in kinds or not kinds <= {"string", "number"}:
        return None
    texts = [part.value for part in parts if part is not None]
    return Constant("string", None if None in texts else "".join(t for t in texts if t))


def _call(term: Term, lookup: Lookup) -> Constant | None:
    """Java's `String.format` of literals."""
    function, arguments = term.kids
    if function is None or function.kind != "attr" or arguments is None:
        return None
    owner, name = function.kids
    if owner is None or name is None or (owner.value, name.value) != ("String", "format"):
        return None
    held = [literal(argument, lookup) for argument in arguments.kids]
    return Constant("string", None) if held and all(held) else None


def join(a: Constant | None, b: Constant | None) -> Constant | None:
    if a is None or b is None:
        return None
    if a == b:
        return a
    return Constant(a.kind, None) if a.kind == b.kind != SYMBOL else None


class Flow:
    """The constants of one unit: after construction, `at` tells what a name held where it stands.

    `before` is what names hold when the unit begins, and `after` when it ends; `settled` says which
    definitions hold wherever they are seen, if nothing else assigns to the name; `closures` whether
    a named function sees what the names around it hold. `outside` is asked for names that are not
    the unit's own.
    """

    def __init__(
        self,
        terms: Iterable[Term],
        before: State,
        settled: Callable[[Term, str], bool],
        *,
        closures: bool,
        implicit: bool,
        outside: Lookup,
    ) -> None:
        self.at: dict[int, Constant] = {}
        """By the identity of the term."""
        self.own: set[int] = set()
        """Terms of names that are the unit's own, whatever they hold."""
        self.after: State = dict(before)
        self._settled = settled
        self._closures = closures
        self._implicit = implicit
        self._outside = outside
        self._fixed: dict[str, Constant] = {}
        self._declared: frozenset[str] = frozenset()
        self._free: frozenset[str] = frozenset()
        """Names that the function around takes from outside, by its own word."""
        self._within = False
        self._read_before: set[str] = set()
        """Names that a function reads before it assigns to them, and so has not for itself."""
        self._terms = tuple(terms)
        self._times: Counter[str] | None = None
        for term in self._terms:
            self._run(term, self.after)

    def _lookup(self, term: Term, state: State) -> Constant | None:
        name = _named(term)
        held = state.get(name) if term.kind == "name" else None
        if held is None:
            held = self._fixed.get(name)
        if held is not None or (term.kind == "name" and name in self._declared):
            return held
        return self._outside(term)

    def _value(self, term: Term | None, state: State) -> Constant | None:
        if term is not None and PREFIXED in term.attrs:
            return None
        return literal(term, lambda name: self._lookup(name, state))

    def _run(self, term: Term | None, state: State) -> None:
        """Walks one statement or expression, changing `state`."""
        if term is None:
            return
        handler = _HANDLERS.get(term.kind)
        if handler is not None:
            handler(self, term, state)
            return
        for kid in term.kids:
            if kid is not None:
                self._run(kid, state)

    def _name(self, term: Term, state: State) -> None:
        held = state.get(term.value)
        if held is None:
            held = self._fixed.get(term.value)
        if held is not None:
            self.at[id(term)] = held
        elif term.value in self._declared:
            self.own.add(id(term))
        elif self._within and self._implicit:
            self._read_before.add(term.value)

    def _attr(self, term: Term, state: State) -> None:
        self._run(term.kids[0], state)
        if is_own_field(term):
            held = self._fixed.get(_named(term))
            if held is not None:
                self.at[id(term)] = held

    # --- statements ---

    def _exprstmt(self, term: Term, state: State) -> None:
        held = term.kids[0]
        self._run(held, state)
        # A call that stands alone is there for its effect, on what it is a method of.
        if held is not None and held.kind == "call" and held.kids[0] is not None:
            root: Term | None = held.kids[0]
            while root is not None and root.kind == "attr":
                root = root.kids[0]
            if root is not None and root is not held.kids[0] and root.kind == "name":
                self._forget(root, state)

    def _vardef(self, term: Term, state: State) -> None:
        assign = term.kids[0]
        if assign is None or assign.kind != "assign":
            self._run(assign, state)
            return
        self._assign(assign, state, definition=term)

    def _assign(self, term: Term, state: State, definition: Term | None = None) -> None:
        target, value = term.kids[0], term.kids[1]
        self._run(value, state)
        bare = definition is None and term.kind == "assign" and term.kids[2] is None
        if self._within and bare and value is not None and value.kind == "name":
            # Of what is handed on as it is, a function knows only what it holds itself.
            self.own.add(id(value))
        if target is None or target.kind != "name":
            self._forget(target, state)
            return
        chained = value is not None and value.kind == "assign"
        settled = self._settled(definition or term, "function")
        held = None if chained else self._value(value, state)
        if value is not None and value.kind == "name" and not settled and self._within:
            held = state.get(value.value) or self._fixed.get(value.value)
        if held is None and value is not None and value.kind in _SYMBOLIC:
            held = Constant(SYMBOL, None, value)
        self._declare(target.value, definition is not None)
        if chained and value is not None and value.kids[0] is not None:
            self._forget(value.kids[0], state)
        state[target.value] = held
        if target.value in self._read_before:
            state[target.value] = None
        elif held is not None and settled and self._once(target):
            self._fixed[target.value] = held

    def _declare(self, name: str, defined: bool) -> None:
        """A name is the function's own from where it is defined on."""
        if self._within and name not in self._free and (defined or self._implicit):
            self._declared |= {name}

    def _once(self, target: Term) -> bool:
        if self._times is None:
            self._times = Counter(_assigned(self._terms))
        return self._times[target.value] == 1

    def _augmented(self, term: Term, state: State) -> None:
        self._run(term.kids[1], state)
        target = term.kids[0]
        if target is None or target.kind != "name":
            self._forget(target, state)
            return
        before = self._lookup(target, state)
        added = self._value(term.kids[1], state)
        both: Constant | None = None
        if term.value == "+=" and before and added and before.kind == added.kind == "string":
            known = before.value is not None and added.value is not None
            both = Constant("string", f"{before.value}{added.value}" if known else None)
        state[target.value] = both

    def _forget(self, term: Term | None, state: State) -> None:
        if term is None:
            return
        if term.kind in ("attr", "index"):
            self._run(term, state)
            return
        for sub in term.walk():
            if sub.kind == "name":
                state[sub.value] = None

    def _deleted(self, term: Term, state: State) -> None:
        for kid in term.kids:
            self._forget(kid, state)

    def _if(self, term: Term, state: State) -> None:
        self._run(term.kids[0], state)
        then, otherwise = dict(state), dict(state)
        self._run(term.kids[1], then)
        self._run(term.kids[2], otherwise)
        ends = [
            s for kid, s in ((term.kids[1], then), (term.kids[2], otherwise)) if not _leaves(kid)
        ]
        _merge(state, ends)

    def _switch(self, term: Term, state: State) -> None:
        ends: list[State] = []
        cases: list[Term] = []
        for kid in term.kids:
            if kid is not None and kid.kind == "switch_block":
                cases += [case for case in kid.kids if case is not None]
            elif kid is not None and kid.kind in _CASES:
                cases.append(kid)
            else:
                self._run(kid, state)
        for case in cases:
            after = dict(state)
            self._run(case, after)
            if not (case.kids and _leaves(case.kids[-1])):
                ends.append(after)
        if not any(_is_default(case) for case in cases):
            ends.append(dict(state))
        _merge(state, ends)

    def _loop(self, term: Term, state: State) -> None:
        self._around(state, set(_assigned([term])), lambda inside: self._kids(term, inside))

    def _for_each(self, term: Term, state: State) -> None:
        self._run(term.kids[1], state)

        def body(inside: State) -> None:
            self._forget(term.kids[0], inside)
            for name in _targets(term):
                self._declare(name, False)
            self._run(term.kids[2], inside)

        self._around(state, set(_assigned([term])), body)

    def _around(self, state: State, names: set[str], body: Callable[[State], None]) -> None:
        """Runs a loop twice: after it only what it assigns is known, and what that comes to."""
        for name in state.keys() - names:
            state[name] = None
        once = dict(state)
        seen, own = dict(self.at), set(self.own)
        body(once)
        self.at, self.own = seen, own
        _merge(state, [dict(state), once])
        again = dict(state)
        body(again)
        _merge(state, [dict(state), again])

    def _kids(self, term: Term, state: State) -> None:
        for kid in term.kids:
            self._run(kid, state)

    def _comprehension(self, term: Term, state: State) -> None:
        def body(inside: State) -> None:
            for kid in term.kids:
                if kid is not None and kid.kind == "for_in_clause" and kid.kids:
                    self._run(kid.kids[-1], inside)
                    self._forget(kid.kids[0], inside)
            self._kids(term, inside)

        self._around(state, set(), body)

    def _matched(self, term: Term, state: State) -> None:
        names = set(_assigned([term]))
        self._kids(term, state)
        for name in names:
            state[name] = None

    def _try(self, term: Term, state: State) -> None:
        before = dict(state)
        self._run(term.kids[0], state)
        for name in _assigned([term.kids[0]] if term.kids[0] is not None else []):
            before[name] = None
        handlers = term.kids[1]
        ends = [dict(state)]
        for handler in handlers.kids if handlers is not None else ():
            caught = dict(before)
            self._run(handler, caught)
            if handler is not None and not _leaves(handler.kids[2]):
                ends.append({k: v for k, v in caught.items() if v is not None or k in state})
        _merge(state, ends)
        self._run(term.kids[2], state)
        self._run(term.kids[3], state)

    def _handler(self, term: Term, state: State) -> None:
        self._forget(term.kids[1], state)
        self._run(term.kids[2], state)

    # --- scopes ---

    def _function(self, term: Term, state: State) -> None:
        sees = term.kind == "lambda" or self._closures
        inner: State = dict(state) if sees else {}
        kept = self._declared, self._free, self._within, self._read_before
        parameters = frozenset(_parameters(term))
        self._declared, self._within = self._declared | parameters, True
        if term.kind == "function" or not self._implicit:
            self._free, self._read_before = frozenset(_free(term)), set()
        inner.update(dict.fromkeys(parameters))
        for kid in term.kids:
            if kid is not None and kid.kind != "name":
                self._run(kid, inner)
        self._declared, self._free, self._within, self._read_before = kept

    def _export(self, term: Term, state: State) -> None:
        """What is exported is a definition like any other: it sees nothing of what runs before it."""
        held = term.kids[0]
        self._run(held, {} if held is not None and held.kind == "function" else state)

    def _class(self, term: Term, state: State) -> None:
        before = dict(self._fixed)
        inner: State = {}
        for kid in term.kids[1:]:
            if kid is None:
                continue
            if kid.kind != "block":
                self._run(kid, state)
                continue
            for member in kid.kids:
                if member is None:
                    continue
                self._run(member, inner)
                for name, value in fields((member,), self._settled).items():
                    held = self._value(value, {})
                    if held is not None and Counter(_assigned([term]))[name] <= 1:
                        self._fixed[name] = held
        self._fixed = before

    def _kwarg(self, term: Term, state: State) -> None:
        self._run(term.kids[1], state)

    def _skip(self, term: Term, state: State) -> None:
        return


def _is_default(case: Term) -> bool:
    if "default" in case.kind or (case.kind == "case" and len(case.kids) == 1):
        return True
    label = case.kids[0] if case.kids else None
    return label is not None and label.kind == "switch_label" and "default" in label.value


def _named(term: Term) -> str:
    if term.kind == "name":
        return term.value
    return term.kids[1].value if term.kids[1] is not None else ""


def _merge(state: State, ends: list[State]) -> None:
    """What holds after branches: what is known in one and not mentioned in another stays known."""
    if not ends:
        return
    for name in set[str]().union(*ends):
        held = [end[name] for end in ends if name in end]
        joined = held[0]
        for one in held[1:]:
            joined = join(joined, one)
        if joined is not None and joined.kind == SYMBOL and len(held) < len(ends):
            joined = None
        state[name] = joined


def _leaves(term: Term | None) -> bool:
    """Whether a branch ends by going elsewhere."""
    if term is None or term.kind != "block":
        return term is not None and term.kind in _LEAVES
    return bool(term.kids) and term.kids[-1] is not None and term.kids[-1].kind in _LEAVES


def _parameters(function: Term) -> Iterator[str]:
    for kid in function.kids:
        if kid is None or kid.kind != "params":
            continue
        for param in kid.kids:
            if param is None:
                continue
            name = param.kids[0] if param.kind == "param" else param
            if name is not None:
                yield from (sub.value for sub in name.walk() if sub.kind == "name")


def _free(function: Term) -> Iterator[str]:
    """Names that a function declares to be another's."""
    for term in function.walk():
        if term.kind in ("global_statement", "nonlocal_statement"):
            yield from (kid.value for kid in term.kids if kid is not None)


def _declared(function: Term, *, implicit: bool) -> Iterator[str]:
    """The names that a function has for itself."""
    yield from _parameters(function)
    free = set(_free(function))
    found: list[str] = []
    stack = [kid for kid in function.kids if kid is not None]
    while stack:
        term = stack.pop()
        if term.kind == "vardef" or (implicit and term.kind in _ASSIGNING):
            found += _targets(term)
        if term.kind not in ("function", "lambda", "class"):
            stack.extend(kid for kid in term.kids if kid is not None)
    yield from (name for name in found if name not in free)


def _targets(term: Term) -> Iterator[str]:
    target = term.kids[0]
    if term.kind == "vardef" and target is not None and target.kind == "assign":
        target = target.kids[0]
    if target is None:
        return
    if is_own_field(target):
        yield _named(target)
    elif target.kind not in ("attr", "index"):
        yield from (t.value for t in target.walk() if t.kind == "name")


def _assigned(terms: Iterable[Term]) -> Iterator[str]:
    """Names that are assigned anywhere in `terms`, once for each time."""
    for top in terms:
        for term in top.walk():
            if term.kind in _ASSIGNING:
                yield from _targets(term)
            elif term.kind in ("delete", "delete_statement"):
                yield from (t.value for t in term.walk() if t.kind == "name")


def assigned_outside(terms: Iterable[Term], *, implicit: bool) -> Counter[str]:
    """How often statements assign to names, but for those that their functions have for themselves.

    `implicit` where assigning to a name in a function makes it the function's own (Python).
    """
    found: Counter[str] = Counter()

    def walk(term: Term, own: frozenset[str]) -> None:
        if term.kind in ("function", "lambda"):
            own = own | frozenset(_declared(term, implicit=implicit))
        elif term.kind in _ASSIGNING and not _is_bare(term):
            found.update(name for name in _targets(term) if name not in own)
        for kid in term.kids:
            if kid is not None:
                walk(kid, own)

    for top in terms:
        walk(top, frozenset())
    return found


def _is_bare(term: Term) -> bool:
    """A declaration without a value."""
    return term.kind == "assign" and term.kids[1] is None


def fields(terms: Iterable[Term], settled: Callable[[Term, str], bool]) -> dict[str, Term]:
    """The values that a class's members give to its fields for good."""
    found: dict[str, Term] = {}
    for term in terms:
        assign = term.kids[0] if term.kind in ("vardef", "exprstmt") else term
        if assign is None or assign.kind != "assign" or not settled(term, "class"):
            continue
        target, value = assign.kids[0], assign.kids[1]
        if target is not None and target.kind == "name" and value is not None:
            found[target.value] = value
    return found


def definitions(terms: Iterable[Term]) -> Iterator[tuple[Term, Term]]:
    """Statements that define a name, with their assignments, wherever no function holds them."""
    for term in terms:
        if term.kind == "vardef" and term.kids[0] is not None and term.kids[0].kind == "assign":
            yield term, term.kids[0]
        elif term.kind == "assign":
            yield term, term
        elif term.kind not in ("function", "lambda", "class"):
            yield from definitions(kid for kid in term.kids if kid is not None)


_ASSIGNING = frozenset({"assign", "augassign", "for_each", "walrus", "update"})
_CASES = frozenset(
    {"case", "switch_case", "switch_default", "expression_case", "default_case", "type_case"}
    | {"switch_block_statement_group", "switch_rule", "communication_case"}
)

_HANDLERS: dict[str, Callable[[Flow, Term, State], None]] = {
    "name": Flow._name,
    "attr": Flow._attr,
    "exprstmt": Flow._exprstmt,
    "vardef": Flow._vardef,
    "assign": Flow._assign,
    "walrus": Flow._assign,
    "augassign": Flow._augmented,
    "delete": Flow._deleted,
    "if": Flow._if,
    "switch": Flow._switch,
    "expression_switch_statement": Flow._switch,
    "switch_expression": Flow._switch,
    "match_statement": Flow._matched,
    "list_comprehension": Flow._comprehension,
    "set_comprehension": Flow._comprehension,
    "dictionary_comprehension": Flow._comprehension,
    "generator_expression": Flow._comprehension,
    "while": Flow._loop,
    "for": Flow._loop,
    "for_each": Flow._for_each,
    "try": Flow._try,
    "handler": Flow._handler,
    "function": Flow._function,
    "lambda": Flow._function,
    "export": Flow._export,
    "class": Flow._class,
    "kwarg": Flow._kwarg,
    "import": Flow._skip,
}
