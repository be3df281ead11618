"""Where tainted values flow within a function: `mode: taint`, as Semgrep's open-source engine has it.

An abstract run over terms in the order of execution: branches join, loops run until nothing changes,
lambdas run where they stand, and a nested function sees of its surroundings only what is global at its
definition. Knows what matched (sources, sinks, …) and no rule.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Literal, TypeAlias

import attrs

from tutela.live.conditions import same
from tutela.live.formula import Gate, Leaf, Match, Node, compile_formula
from tutela.live.pattern import PatternError
from tutela.live.term import Term
from tutela.rules import model
from tutela.syntax.languages import Language

_MOST_ROUNDS = 5
"""Of a loop: taint reaches through that many variables, one a round."""
_LONGEST_TRACE = 12
_MOST_FIELDS = 4
"""Of `a.b.c.d`: deeper ones are as tainted as what they lie in."""

# --- compiled -------------------------------------------------------------------------------------

Requires: TypeAlias = Callable[[frozenset[str]], bool]


@attrs.define(eq=False, kw_only=True)
class Source:
    formula: Node
    gate: Gate = frozenset()
    """Leaves of which one must match for it to."""
    exact: bool
    by_side_effect: bool | Literal["only"]
    label: str
    requires: Requires | None


@attrs.define(eq=False, kw_only=True)
class Sanitizer:
    formula: Node
    gate: Gate = frozenset()
    """Leaves of which one must match for it to."""
    exact: bool
    by_side_effect: bool
    not_conflicting: bool


@attrs.define(eq=False, kw_only=True)
class Sink:
    formula: Node
    gate: Gate = frozenset()
    """Leaves of which one must match for it to."""
    exact: bool
    requires: Requires | None


@attrs.define(eq=False, kw_only=True)
class Propagator:
    formula: Node
    gate: Gate = frozenset()
    """Leaves of which one must match for it to."""
    from_: str
    to: str
    by_side_effect: bool
    label: str | None
    requires: Requires | None
    replaces: frozenset[str]


@attrs.frozen
class Options:
    """Semgrep's `options:` of taint rules."""

    safe_functions: bool = False
    safe_indexes: bool = False
    safe_comparisons: bool = False
    safe_booleans: bool = False
    safe_numbers: bool = False
    only_assignments: bool = False
    unify_mvars: bool = False

    @classmethod
    def of(cls, options: Mapping[str, object]) -> Options:
        return cls(
            options.get("taint_assume_safe_functions") is True,
            options.get("taint_assume_safe_indexes") is True,
            options.get("taint_assume_safe_comparisons") is True,
            options.get("taint_assume_safe_booleans") is True,
            options.get("taint_assume_safe_numbers") is True,
            options.get("taint_only_propagate_through_assignments") is True,
            options.get("taint_unify_mvars") is True,
        )


@attrs.frozen(eq=False)
class CompiledTaint:
    sources: tuple[Source, ...]
    sinks: tuple[Sink, ...]
    sanitizers: tuple[Sanitizer, ...]
    propagators: tuple[Propagator, ...]
    options: Options

    @property
    def parts(self) -> tuple[Sink | Source | Sanitizer | Propagator, ...]:
        """Every part, sinks first."""
        return (*self.sinks, *self.sources, *self.sanitizers, *self.propagators)


DEFAULT_LABEL = "__SOURCE__"


def compile_taint(
    taint: model.Taint, options: Mapping[str, object], language: Language
) -> CompiledTaint:
    """Raises `PatternError` with the reason when the live engine can't express it."""
    for source in taint.sources:
        if source.control:
            raise PatternError("taint through control flow is judged by Semgrep alone")
    for sink in taint.sinks:
        if sink.at_exit:
            raise PatternError("sinks at a function's exit are judged by Semgrep alone")
    return CompiledTaint(
        tuple(
            Source(
                formula=compile_formula(source.formula, language),
                exact=source.exact,
                by_side_effect=source.by_side_effect,
                label=source.label or DEFAULT_LABEL,
                requires=_requires(source.requires),
            )
            for source in taint.sources
        ),
        tuple(
            Sink(
                formula=compile_formula(sink.formula, language),
                exact=sink.exact,
                requires=_requires(sink.requires),
            )
            for sink in taint.sinks
        ),
        tuple(
            Sanitizer(
                formula=compile_formula(one.formula, language),
                exact=one.exact,
                by_side_effect=one.by_side_effect,
                not_conflicting=one.not_conflicting,
            )
            for one in taint.sanitizers
        ),
        tuple(
            Propagator(
                formula=compile_formula(one.formula, language),
                from_=one.from_,
                to=one.to,
                by_side_effect=one.by_side_effect,
                label=one.label,
                requires=_requires(one.requires),
                replaces=frozenset(one.replace_labels),
            )
            for one in taint.propagators
        ),
        Options.of(options),
    )


_TOKEN = re.compile(r"\s*(?:(?P<word>[A-Za-z_]\w*)|(?P<mark>[()]))")


def _requires(text: str | None) -> Requires | None:
    """`A and not (B or C)` over labels. Raises `PatternError`."""
    if text is None:
        return None
    tokens: list[str] = []
    at = 0
    while text[at:].strip():
        found = _TOKEN.match(text, at)
        if found is None:
            raise PatternError(f"`requires: {text}` is judged by Semgrep alone")
        tokens.append(found["word"] or found["mark"])
        at = found.end()

    def either(i: int) -> tuple[Requires, int]:
        left, i = both(i)
        while i < len(tokens) and tokens[i] == "or":
            right, i = both(i + 1)
            left = _or(left, right)
        return left, i

    def both(i: int) -> tuple[Requires, int]:
        left, i = one(i)
        while i < len(tokens) and tokens[i] == "and":
            right, i = one(i + 1)
            left = _and(left, right)
        return left, i

    def one(i: int) -> tuple[Requires, int]:
        if i >= len(tokens):
            raise PatternError(f"`requires: {text}` ends too early")
        if tokens[i] == "not":
            inner, i = one(i + 1)
            return (lambda labels: not inner(labels)), i
        if tokens[i] == "(":
            inner, i = either(i + 1)
            if i >= len(tokens) or tokens[i] != ")":
                raise PatternError(f"`requires: {text}` lacks a `)`")
            return inner, i + 1
        word = tokens[i]
        return (lambda labels: word in labels), i + 1

    condition, end = either(0) if tokens else (lambda labels: True, 0)
    if end != len(tokens):
        raise PatternError(f"`requires: {text}` is judged by Semgrep alone")
    return condition


def _or(a: Requires, b: Requires) -> Requires:
    return lambda labels: a(labels) or b(labels)


def _and(a: Requires, b: Requires) -> Requires:
    return lambda labels: a(labels) and b(labels)


# --- what flows -----------------------------------------------------------------------------------


@attrs.frozen(eq=False)
class Taint:
    """A value from a source, and the way it has come."""

    match: Match
    label: str
    steps: tuple[Term, ...]


Taints: TypeAlias = Mapping[tuple[int, str], Taint]
"""By source match and label: of several ways the first is told."""
Path: TypeAlias = tuple[str, ...]
"""An l-value: a name, then fields; `[]` for any index."""
State: TypeAlias = dict[Path, Taints]
"""What each l-value holds; one that holds nothing is clean, whatever it lies in."""

CLEAN: Taints = {}
_GLOBAL = "\0"
"""Marks names that a function has from outside."""


def _union(a: Taints, b: Taints) -> Taints:
    if not b:
        return a
    if not a:
        return b
    return {**b, **a}


def outermost(sinks: Sequence[tuple[Sink, Match]]) -> list[tuple[Sink, Match]]:
    """Without the sinks that lie within another: so Semgrep has it among the matches of one pattern,
    and among all those that are not one pattern's alone."""
    spans: dict[Node | None, list[tuple[int, int]]] = {}
    for sink, match in sinks:
        spans.setdefault(_group(sink), []).append((match.start, match.end))
    return [
        (sink, match)
        for sink, match in sinks
        if not any(
            start <= match.start and match.end <= end and (start, end) != (match.start, match.end)
            for start, end in spans[_group(sink)]
        )
    ]


def _is_value(match: Match) -> bool:
    """Whether a match is one value, and not a statement or several."""
    return match.first is match.last and match.first.kind not in _STATEMENTS_WITH_PARTS


def _group(sink: Sink) -> Node | None:
    return sink.formula if isinstance(sink.formula, Leaf) else None


@attrs.frozen
class Matched:
    """What a rule's parts matched in the code that is run."""

    sources: Sequence[tuple[Source, Match]]
    sinks: Sequence[tuple[Sink, Match]]
    sanitizers: Sequence[tuple[Sanitizer, Match]]
    propagators: Sequence[tuple[Propagator, Match]]


@attrs.frozen(eq=False)
class Reached:
    """A sink that tainted values reach."""

    match: Match
    taint: Taint


class Run:
    """One run over some code. `found` is what was reached, a sink and source once."""

    def __init__(self, matched: Matched, options: Options) -> None:
        self.found: dict[tuple[int, int], Reached] = {}
        self.options = options
        self._sources = [(s, m, m.start, m.end) for s, m in matched.sources]
        self._sinks: dict[tuple[int, int], list[tuple[Sink, Match]]] = {}
        self._wide_sinks = [
            (s, m, m.start, m.end) for s, m in matched.sinks if not (s.exact and _is_value(m))
        ]
        for sink, match in matched.sinks:
            if sink.exact and _is_value(match):
                self._sinks.setdefault((match.start, match.end), []).append((sink, match))
        taken = {(m.start, m.end) for _, m in (*matched.sources, *matched.sinks)}
        self._sanitizers = [
            (s, m.start, m.end)
            for s, m in matched.sanitizers
            if not (s.not_conflicting and (m.start, m.end) in taken)
        ]
        self._from: dict[tuple[int, int], list[tuple[Propagator, Term]]] = {}
        for propagator, match in matched.propagators:
            start, end = match.env.get(propagator.from_), match.env.get(propagator.to)
            if start is not None and end is not None:
                self._from.setdefault((start.first, start.last), []).append((propagator, end))
        self._sent: dict[tuple[int, int], Taints] = {}
        self._scopes: list[Mapping[str, int]] = []
        """Of each function around: where its names are assigned first."""
        self._outcomes: list[list[State]] = []
        """Of each loop around: the states that leave it early."""

    # --- code ---

    def statements(self, terms: Iterable[Term], state: State) -> State | None:
        """Runs code in order, from `state`; the state after it, None if it never ends there."""
        now: State | None = state
        for term in terms:
            if now is None:
                break
            now = self._statement(term, now)
        return now

    def function(self, term: Term, outside: Mapping[Path, Taints]) -> None:
        """Runs a function's body. `outside` is what is global where it is defined."""
        fields = {"function": (1, 3), "lambda": (0, 1)}[term.kind]
        parameters, body = term.kids[fields[0]], term.kids[fields[1]]
        state = _as_global(outside)
        scope = _first_assignments(body)
        self._scopes.append(scope)
        self._parameters(parameters, state, scope)
        outcomes, self._outcomes = self._outcomes, []
        if body is not None:
            self._statement(body, state)
        self._outcomes = outcomes
        self._scopes.pop()

    def _parameters(self, term: Term | None, state: State, scope: dict[str, int]) -> None:
        for part in term.kids if term is not None else ():
            if part is None:
                continue
            name = part.kids[0] if part.kind == "param" else part
            for held in name.walk() if name is not None else ():
                if held.kind == "name" and held.value:
                    scope[held.value] = -1
                    state[(held.value,)] = self._marked(held, CLEAN)

    def _statement(self, term: Term, state: State) -> State | None:
        handler = _STATEMENTS.get(term.kind)
        if handler is not None:
            return handler(self, term, state)
        self._value(term, state)
        return state

    def _block(self, term: Term, state: State) -> State | None:
        return self.statements((kid for kid in term.kids if kid is not None), state)

    def _leaves(self, term: Term, state: State) -> None:
        """`return`, `raise`, `throw`: what follows is not reached."""
        self._value(term, state)

    def _jump(self, term: Term, state: State) -> None:
        if self._outcomes:
            self._outcomes[-1].append(dict(state))

    def _if(self, term: Term, state: State) -> State | None:
        condition, then, otherwise = term.kids[:3]
        if condition is not None:
            self._value(condition, state)
        after_then = self._statement(then, dict(state)) if then is not None else state
        after_else = self._statement(otherwise, dict(state)) if otherwise is not None else state
        return self._join(after_then, after_else)

    def _while(self, term: Term, state: State) -> State | None:
        condition, body = term.kids[:2]
        return self._loop([], condition, None, body, state)

    def _for(self, term: Term, state: State) -> State | None:
        init, condition, update, body = term.kids[:4]
        if init is not None:
            after = self._statement(init, state)
            state = after if after is not None else state
        return self._loop([], condition, update, body, state)

    def _for_each(self, term: Term, state: State) -> State | None:
        target, iterable, body = term.kids[:3]
        taints = self._value(iterable, state) if iterable is not None else CLEAN
        bound = [(target, taints)] if target is not None else []
        return self._loop(bound, None, None, body, state)

    def _loop(
        self,
        bound: Sequence[tuple[Term, Taints]],
        condition: Term | None,
        update: Term | None,
        body: Term | None,
        state: State,
    ) -> State | None:
        now: State = state
        for _ in range(_MOST_ROUNDS):
            begin = dict(now)
            if condition is not None:
                self._value(condition, begin)
            for target, taints in bound:
                self._assign_to(target, taints, begin)
            self._outcomes.append([])
            after = self._statement(body, begin) if body is not None else begin
            if after is not None and update is not None:
                self._value(update, after)
            left = self._outcomes.pop()
            joined = self._join(now, after)
            for one in left:
                joined = self._join(joined, one)
            assert joined is not None
            if _alike(joined, now):
                break
            now = joined
        return now

    def _try(self, term: Term, state: State) -> State | None:
        body, handlers, otherwise, last = term.kids[:4]
        thrown: State | None = dict(state)
        now: State | None = dict(state)
        for statement in body.kids if body is not None else ():
            if statement is None or now is None:
                continue
            now = self._statement(statement, now)
            thrown = self._join(thrown, now)
        if otherwise is not None and now is not None:
            now = self._statement(otherwise, now)
        assert thrown is not None
        for handler in handlers.kids if handlers is not None else ():
            if handler is not None:
                now = self._join(now, self._statement(handler, dict(thrown)))
        if last is not None:
            ended = now
            after = self._statement(last, dict(ended if ended is not None else thrown))
            return after if ended is not None else None
        return now

    def _handler(self, term: Term, state: State) -> State | None:
        body = term.kids[2]
        return self._statement(body, state) if body is not None else state

    def _with(self, term: Term, state: State) -> State | None:
        items, body = term.kids[:2]
        for item in items.kids if items is not None else ():
            if item is None:
                continue
            if item.kind == "as" and len(item.kids) == 2 and item.kids[1] is not None:
                taints = self._value(item.kids[0], state) if item.kids[0] is not None else CLEAN
                self._assign_to(item.kids[1], taints, state)
            else:
                self._value(item, state)
        return self._statement(body, state) if body is not None else state

    def _switch(self, term: Term, state: State) -> State | None:
        subject, *cases = term.kids
        if subject is not None:
            self._value(subject, state)
        if len(cases) == 1 and cases[0] is not None and cases[0].kind == "block":
            cases = list(cases[0].kids)
        after: State | None = state
        self._outcomes.append([])
        for case in cases:
            if case is not None:
                after = self._join(after, self._block(case, dict(state)))
        for left in self._outcomes.pop():
            after = self._join(after, left)
        return after

    def _function(self, term: Term, state: State) -> State | None:
        if self._scopes:
            outside = {
                (path[0][1:], *path[1:]): held
                for path, held in state.items()
                if path[0].startswith(_GLOBAL)
            }
        else:
            outside = dict(state)
        self.function(term, outside)
        return state

    def _class(self, term: Term, state: State) -> State | None:
        body = term.kids[2]
        inner = dict(state)
        for kid in body.kids if body is not None else ():
            if kid is not None and kid.kind == "function":
                self._function(kid, state)
            elif kid is not None:
                inner = self._statement(kid, inner) or inner
        return state

    def _unwrapped(self, term: Term, state: State) -> State | None:
        inner = term.kids[0]
        return self._statement(inner, state) if inner is not None else state

    def _nothing(self, term: Term, state: State) -> State:
        return state

    def _clean(self, term: Term, state: State) -> Taints:
        """Its parts are run, and nothing of them stays."""
        self._parts(term, state)
        return CLEAN

    # --- values ---

    def _value(self, term: Term, state: State) -> Taints:
        """What a term's value is tainted with. Effect on `state`: assignments in it."""
        handler = _VALUES.get(term.kind)
        inputs = handler(self, term, state) if handler is not None else self._parts(term, state)
        taints = self._result(term, inputs)
        for sanitizer, start, end in self._sanitizers:
            covers = start <= term.first and term.last <= end
            if covers and (not sanitizer.exact or (start, end) == (term.first, term.last)):
                if sanitizer.by_side_effect:
                    self._set(term, CLEAN, state)
                taints = inputs = CLEAN
                break
        else:
            taints = self._marked(term, taints, state)
        self._check(term, inputs if term.kind in _CALLS else taints)
        place = (term.first, term.last)
        sent = self._sent.get(place)
        if sent is not None:
            taints = _union(taints, sent)
        for propagator, target in self._from.get(place, ()):
            self._propagate(propagator, target, taints, state)
        return taints

    def _parts(self, term: Term, state: State) -> Taints:
        taints: Taints = CLEAN
        for kid in term.kids:
            if kid is not None:
                taints = _union(taints, self._value(kid, state))
        return taints

    def _result(self, term: Term, inputs: Taints) -> Taints:
        """What of its parts' taints a value keeps."""
        kind, options = term.kind, self.options
        if not inputs:
            return inputs
        if options.only_assignments and kind not in _CARRIERS:
            return CLEAN
        if kind in _CALLS:
            return CLEAN if options.safe_functions else inputs
        if kind == "binary" and term.value in _COMPARISONS:
            safe = options.safe_comparisons or options.safe_booleans
            return CLEAN if safe else inputs
        if (
            kind == "binary"
            and options.safe_numbers
            and any(kid is not None and kid.kind == "number" for kid in term.kids)
        ):
            return CLEAN
        if kind == "unary" and term.value in ("not", "!") and options.safe_booleans:
            return CLEAN
        return inputs

    def _marked(self, term: Term, taints: Taints, state: State | None = None) -> Taints:
        """With the taint of the sources that a term is, or lies in."""
        for source, match, start, end in self._sources:
            if source.exact and _is_value(match):
                if (start, end) != (term.first, term.last):
                    continue
            elif not (start <= term.first and term.last <= end):
                continue
            if source.requires is not None and not source.requires(_labels(taints)):
                continue
            new = {(id(match), source.label): Taint(match, source.label, (match.first,))}
            if source.by_side_effect and state is not None:
                path = self._path(term, state)
                if path is not None and (start, end) == (term.first, term.last):
                    self._set(term, _union(new, taints), state)
            if source.by_side_effect != "only":
                taints = _union(taints, new)
        return taints

    def _check(self, term: Term, taints: Taints) -> None:
        if not taints:
            return
        place = (term.first, term.last)
        for sink, match in self._sinks.get(place, ()):
            self._reach(sink, match, taints)
        for sink, match, start, end in self._wide_sinks:
            if start <= place[0] and place[1] <= end:
                self._reach(sink, match, taints)

    def _reach(self, sink: Sink, match: Match, taints: Taints) -> None:
        if sink.requires is not None and not sink.requires(_labels(taints)):
            return
        for taint in taints.values():
            if self.options.unify_mvars and not _agree(taint.match, match):
                continue
            self.found.setdefault((id(match), id(taint.match)), Reached(match, taint))

    def _propagate(
        self, propagator: Propagator, target: Term, taints: Taints, state: State
    ) -> None:
        if not taints:
            return
        labels = _labels(taints)
        if propagator.requires is not None and not propagator.requires(labels):
            return
        if propagator.label is not None:
            taints = {
                (id(taint.match), propagator.label): Taint(
                    taint.match, propagator.label, taint.steps
                )
                for taint in taints.values()
                if not propagator.replaces or taint.label in propagator.replaces
            }
        if propagator.by_side_effect:
            path = self._path(target, state)
            if path is not None:
                state[path] = _union(self._read(path, state), _further(taints, target))
        place = (target.first, target.last)
        self._sent[place] = _union(self._sent.get(place, CLEAN), taints)

    # --- kinds of value ---

    def _name(self, term: Term, state: State) -> Taints:
        path = self._path(term, state)
        return self._read(path, state) if path is not None else CLEAN

    def _attr(self, term: Term, state: State) -> Taints:
        path = self._path(term, state)
        held = term.kids[0]
        if path is None:
            return self._value(held, state) if held is not None else CLEAN
        return _union(self._read(path, state), self._around(held, state))

    def _index(self, term: Term, state: State) -> Taints:
        held, index = term.kids[:2]
        by_index = self._value(index, state) if index is not None else CLEAN
        by_index = CLEAN if self.options.safe_indexes else by_index
        path = self._path(term, state)
        if path is None:
            return _union(self._value(held, state) if held is not None else CLEAN, by_index)
        return _union(_union(self._read(path, state), self._around(held, state)), by_index)

    def _around(self, held: Term | None, state: State) -> Taints:
        """What an l-value is tainted with as part of another: its sources, and indexes on the way.

        What the other holds by assignment is the path's to tell: a part of it may have been cleaned.
        """
        taints: Taints = CLEAN
        while held is not None:
            marks = self._marked(held, CLEAN)
            taints = _union(taints, marks)
            path = self._path(held, state)
            if path is not None:
                self._look_at(held, _union(self._read(path, state), marks), state)
            if held.kind == "index" and held.kids[1] is not None and not self.options.safe_indexes:
                taints = _union(taints, self._value(held.kids[1], state))
            held = held.kids[0] if held.kind in ("attr", "index") else None
        return taints

    def _look_at(self, held: Term, taints: Taints, state: State) -> None:
        """What the rule says of a part of an l-value: it may be a sink, or be cleaned, or passed on."""
        place = (held.first, held.last)
        for sanitizer, start, end in self._sanitizers:
            if sanitizer.by_side_effect and (start, end) == place:
                self._set(held, CLEAN, state)
                return
        self._check(held, taints)
        for propagator, target in self._from.get(place, ()):
            self._propagate(propagator, target, taints, state)

    def _call(self, term: Term, state: State) -> Taints:
        function, arguments = term.kids[:2]
        taints: Taints = CLEAN
        if function is not None and function.kind != "lambda":
            taints = self._value(function, state)
        elif function is not None:
            self._lambda(function, state)
        for argument in arguments.kids if arguments is not None else ():
            if argument is not None:
                taints = _union(taints, self._value(argument, state))
        return taints

    def _assign(self, term: Term, state: State) -> Taints:
        target, value = term.kids[:2]
        taints = self._value(value, state) if value is not None else CLEAN
        if target is None:
            return taints
        self._targets_seen(target, state)
        base = self._base(target, state)
        self._assign_to(target, taints, state)
        if base and (term.first, term.last) in self._sinks:
            # An assignment as a sink takes in what it is that is assigned to.
            return _union(taints, base)
        return taints

    def _base(self, target: Term, state: State) -> Taints:
        """What an l-value's owner holds."""
        owner = target.kids[0] if target.kind == "attr" else None
        owner = owner if owner is not None and owner.kind in ("name", "attr") else None
        path = self._path(owner, state) if owner is not None else None
        return self._read(path, state) if path is not None else CLEAN

    def _augmented(self, term: Term, state: State) -> Taints:
        target, value = term.kids[:2]
        taints = self._value(value, state) if value is not None else CLEAN
        if target is not None:
            taints = _union(self._value(target, state), taints)
            self._assign_to(target, taints, state)
        return taints

    def _kwarg(self, term: Term, state: State) -> Taints:
        value = term.kids[-1]
        return self._value(value, state) if value is not None else CLEAN

    def _ternary(self, term: Term, state: State) -> Taints:
        condition, then, otherwise = term.kids[:3]
        if condition is not None:
            self._value(condition, state)
        taints = self._value(then, state) if then is not None else CLEAN
        return _union(taints, self._value(otherwise, state) if otherwise is not None else CLEAN)

    def _lambda(self, term: Term, state: State) -> Taints:
        inner = dict(state) if self._scopes else _as_global(state)
        scope: dict[str, int] = {}
        self._parameters(term.kids[0], inner, scope)
        body = term.kids[1]
        self._scopes.append({**(self._scopes[-1] if self._scopes else {}), **scope})
        outcomes, self._outcomes = self._outcomes, []
        if body is not None:
            self._scopes[-1] = {**_first_assignments(body), **self._scopes[-1]}
            self._statement(body, inner)
        self._outcomes = outcomes
        self._scopes.pop()
        return CLEAN

    def _comprehension(self, term: Term, state: State) -> Taints:
        inner = dict(state)
        element, *clauses = term.kids
        bound: dict[str, int] = {}
        for clause in clauses:
            if clause is None:
                continue
            target, *rest = clause.kids
            if clause.kind in _CLAUSES and target is not None and rest and rest[0] is not None:
                taints = self._value(rest[0], inner)
                bound |= {one.value: -1 for one in target.walk() if one.kind == "name"}
                with self._knowing(bound):
                    self._assign_to(target, taints, inner)
            else:
                with self._knowing(bound):
                    self._parts(clause, inner)
        with self._knowing(bound):
            return self._value(element, inner) if element is not None else CLEAN

    @contextmanager
    def _knowing(self, bound: Mapping[str, int]) -> Iterator[None]:
        """Names are those of a comprehension for a while; at the top level all are alike."""
        if not self._scopes:
            yield
            return
        self._scopes.append({**self._scopes[-1], **bound})
        yield
        self._scopes.pop()

    def _dict(self, term: Term, state: State) -> Taints:
        taints: Taints = CLEAN
        for kid in term.kids:
            if kid is not None and kid.kind == "pair":
                taints = _union(taints, self._parts(kid, state))
            elif kid is not None:
                taints = _union(taints, self._value(kid, state))
        return taints

    # --- l-values ---

    def _path(self, term: Term, state: State) -> Path | None:
        if term.kind == "name":
            if not self._scopes:
                return (term.value,)
            first = self._scopes[-1].get(term.value)
            local = first is not None and first <= term.start
            return (term.value,) if local else (_GLOBAL + term.value,)
        if term.kind in ("attr", "index") and term.kids[0] is not None:
            inner = self._path(term.kids[0], state)
            if inner is None or len(inner) > _MOST_FIELDS:
                return inner
            name = term.kids[1]
            if term.kind == "attr":
                return (*inner, name.value) if name is not None else inner
            return (*inner, "[]")
        return None

    def _read(self, path: Path, state: State) -> Taints:
        """What an l-value holds: itself, or what it lies in; and whatever lies in it."""
        held: Taints = CLEAN
        for length in range(len(path), 0, -1):
            known = state.get(path[:length])
            if known is not None:
                held = known
                break
        for other, taints in state.items():
            if taints and len(other) > len(path) and other[: len(path)] == path:
                held = _union(held, taints)
        return held

    def _set(self, target: Term, taints: Taints, state: State) -> None:
        path = self._path(target, state)
        if path is None:
            return
        if path[-1] == "[]":
            # One of many elements: the others keep what they hold.
            state[path] = _union(self._read(path, state), taints)
            return
        for other in [p for p in state if len(p) > len(path) and p[: len(path)] == path]:
            del state[other]
        state[path] = taints

    def _assign_to(self, target: Term, taints: Taints, state: State) -> None:
        """Sets a target, or all that a pattern of targets binds; but not what takes the rest."""
        if target.kind == "splat":
            return
        if target.kind in ("name", "attr", "index"):
            cleaned = any(
                start <= target.first and target.last <= end and sanitizer.by_side_effect
                for sanitizer, start, end in self._sanitizers
            )
            self._set(target, CLEAN if cleaned else _further(taints, target), state)
            return
        if target.kind == "pair":
            if target.kids[1] is not None:
                self._assign_to(target.kids[1], taints, state)
            return
        kids = target.kids[:1] if target.kind == "param" else target.kids
        for kid in kids:
            if kid is not None:
                self._assign_to(kid, taints, state)

    def _targets_seen(self, target: Term, state: State) -> None:
        """What a target holds besides names (`f(x).y = …`) is run, too."""
        if target.kind in ("attr", "index"):
            held = target.kids[0]
            if held is not None and held.kind != "name":
                self._value(held, state)
            if target.kind == "index" and target.kids[1] is not None:
                self._value(target.kids[1], state)
        elif target.kind == "assign":
            self._value(target, state)

    def _join(self, a: State | None, b: State | None) -> State | None:
        if a is None or b is None:
            return a if b is None else b
        if a is b:
            return a
        joined: State = {}
        for path in a.keys() | b.keys():
            one = a[path] if path in a else self._read_up(path, a)
            other = b[path] if path in b else self._read_up(path, b)
            joined[path] = _union(one, other)
        return joined

    def _read_up(self, path: Path, state: State) -> Taints:
        for length in range(len(path) - 1, 0, -1):
            known = state.get(path[:length])
            if known is not None:
                return known
        return CLEAN


def _as_global(outside: Mapping[Path, Taints]) -> State:
    return {(_GLOBAL + path[0], *path[1:]): held for path, held in outside.items()}


def _further(taints: Taints, target: Term) -> Taints:
    """On its way through a variable."""
    if not taints:
        return taints
    return {
        key: Taint(taint.match, taint.label, (*taint.steps, target))
        if len(taint.steps) < _LONGEST_TRACE
        else taint
        for key, taint in taints.items()
    }


def _labels(taints: Taints) -> frozenset[str]:
    return frozenset(label for _, label in taints)


def _agree(a: Match, b: Match) -> bool:
    return all(name not in b.env or same(term, b.env[name]) for name, term in a.env.items())


def _alike(a: State, b: State) -> bool:
    paths = a.keys() | b.keys()
    return all(a.get(path, CLEAN).keys() == b.get(path, CLEAN).keys() for path in paths)


def _first_assignments(body: Term | None) -> dict[str, int]:
    """Where each name of a function is assigned first: before, it is somebody else's."""
    found: dict[str, int] = {}

    def note(target: Term | None) -> None:
        for held in target.walk() if target is not None else ():
            if held.kind in ("attr", "index"):
                return
            if held.kind == "name" and (held.value not in found or held.start < found[held.value]):
                found[held.value] = held.start

    def visit(term: Term) -> None:
        if term.kind in ("assign", "augassign", "walrus", "for_each"):
            note(term.kids[0])
        elif (term.kind == "as" and len(term.kids) == 2) or term.kind == "handler":
            note(term.kids[1])
        elif term.kind in _CLAUSES:
            note(term.kids[0])
        if term.kind == "function":
            note(term.kids[0])
            return
        for kid in term.kids:
            if kid is not None:
                visit(kid)

    if body is not None:
        visit(body)
    return found


_CARRIERS = frozenset({"name", "assign", "walrus", "kwarg", "pair", "list", "tuple", "dict"})
"""What keeps taint where only assignments do."""
_CALLS = frozenset({"call", "new"})
_CLAUSES = frozenset({"for_in_clause"})
_COMPARISONS = frozenset(
    {"==", "!=", "===", "!==", "<", ">", "<=", ">=", "in", "not in", "is", "is not", "instanceof"}
)

_STATEMENTS_WITH_PARTS = frozenset(
    {"regex", "with", "if", "for", "for_each", "while", "try", "function", "class", "switch"}
    | {"block"}
)

_STATEMENTS: dict[str, Callable[[Run, Term, State], State | None]] = {
    "block": Run._block,
    "return": Run._leaves,
    "raise": Run._leaves,
    "throw": Run._leaves,
    "break": Run._jump,
    "continue": Run._jump,
    "break_statement": Run._jump,
    "continue_statement": Run._jump,
    "if": Run._if,
    "while": Run._while,
    "for": Run._for,
    "for_each": Run._for_each,
    "try": Run._try,
    "handler": Run._handler,
    "with": Run._with,
    "switch": Run._switch,
    "match_statement": Run._switch,
    "function": Run._function,
    "class": Run._class,
    "export": Run._unwrapped,
    "import": Run._nothing,
    "defer": Run._nothing,
}
_VALUES: dict[str, Callable[[Run, Term, State], Taints]] = {
    "name": Run._name,
    "attr": Run._attr,
    "index": Run._index,
    "call": Run._call,
    "new": Run._call,
    "assign": Run._assign,
    "walrus": Run._assign,
    "augassign": Run._augmented,
    "dict": Run._dict,
    "kwarg": Run._kwarg,
    "pair": Run._kwarg,
    "ternary": Run._ternary,
    "lambda": Run._lambda,
    "slice_expression": Run._clean,
    "list_comprehension": Run._comprehension,
    "set_comprehension": Run._comprehension,
    "dictionary_comprehension": Run._comprehension,
    "generator_expression": Run._comprehension,
}
