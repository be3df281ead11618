"""One pattern against one term: the bindings under which it fits.

Works on terms alone, so on any grammar. What a name stands for and which constant it holds come in
through `Facts`. A match is a dictionary from metavariable to what it stood for; no match is an empty
list, and an ellipsis may give several.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Protocol, TypeAlias

import attrs
import regex

from tutela.live import declarations
from tutela.live.scopes import same_name
from tutela.live.term import ELSEWHERE, FIELDS, JOINED, Term

Bindings: TypeAlias = dict[str, Term]

REGEX_TIMEOUT_S = 0.1
_MOST_MATCHES = 400
"""Of one pattern at one place: what an ellipsis may multiply to before the rest is left out."""

STATEMENT_LIKE = frozenset({"exprstmt", "return", "vardef"})
_UNBINDABLE = frozenset(
    {"text", "kwarg", "handler", "handlers", "dots", "block", "args", "params", "items"}
    | {"decorators", "slice", "fragment"}
)
_EXACT = {"return": (0,), "try": (2, 3)}
"""Parts that a pattern can't leave open: absent there, they must be absent in the code."""
_SUBSET = frozenset({"object", "handlers", "supers", "jsx_attributes"})


class Facts(Protocol):
    """What the matcher may ask about a place."""

    def tick(self) -> None:
        """Told now and then by who may work long. Raises `TooSlowError`."""

    def path(self, name: Term) -> tuple[str, ...] | None:
        """The full dotted path that an imported name stands for."""

    def wildcards(self, name: Term) -> Sequence[tuple[str, ...]]:
        """The modules that a name could come from, of which all was imported."""

    def constant(self, term: Term) -> Constant | None:
        """The literal that an expression surely is, if it is no literal itself."""

    def symbol(self, name: Term) -> Term | None:
        """The expression that a name surely was given last."""

    def type(self, term: Term) -> Term | None:
        """The type that an expression was declared with; of a literal, itself."""


@attrs.frozen
class Constant:
    """A literal known by reasoning: its kind (`string`, `number`, …), and its value where that is known.

    Of kind `symbol`, it is no literal, but what an expression comes to.
    """

    kind: str
    value: str | None
    symbol: Term | None = None


class NoFacts:
    """Knows nothing: terms are only what they look like."""

    def tick(self) -> None:
        return

    def path(self, name: Term) -> tuple[str, ...] | None:
        return None

    def wildcards(self, name: Term) -> Sequence[tuple[str, ...]]:
        return ()

    def constant(self, term: Term) -> Constant | None:
        return None

    def symbol(self, name: Term) -> Term | None:
        return None

    def type(self, term: Term) -> Term | None:
        return declarations.of_expression(term)


NO_FACTS = NoFacts()


@attrs.frozen
class Options:
    """Semgrep's `options:` that matching honours."""

    constant_propagation: bool = True
    symbolic_propagation: bool = False
    implicit_deep_exprstmt: bool = True
    vardef_assign: bool = True
    attr_expr: bool = True

    @classmethod
    def of(cls, options: Mapping[str, object]) -> Options:
        known = {name: bool(options[name]) for name in options if name in _OPTION_NAMES}
        return cls(**known)


_OPTION_NAMES = frozenset(attribute.name for attribute in attrs.fields(Options))
DEFAULT_OPTIONS = Options()


def search(pattern: str, text: str) -> bool:
    """A rule's regex on text, anchored at its start; what takes too long doesn't match."""
    try:
        return compiled(pattern).match(text, timeout=REGEX_TIMEOUT_S) is not None
    except TimeoutError:
        return False


_compiled: dict[str, regex.Pattern[str]] = {}


def compiled(pattern: str) -> regex.Pattern[str]:
    """Compiled once; raises `regex.error`."""
    known = _compiled.get(pattern)
    if known is None:
        known = _compiled[pattern] = regex.compile(pattern, regex.MULTILINE | regex.V0)
    return known


Accepts: TypeAlias = Callable[[Bindings], bool]
"""Whether what is bound so far may come to anything."""


class Matcher:
    """Matches under one set of facts and options. Holds no state of its own."""

    __slots__ = ("_depth", "facts", "options")

    def __init__(self, facts: Facts = NO_FACTS, options: Options = DEFAULT_OPTIONS) -> None:
        self.facts = facts
        self.options = options
        self._depth = 0

    def match(self, p: Term | None, t: Term | None, env: Bindings) -> list[Bindings]:
        """All ways in which `p` fits `t`, given what is bound already."""
        if p is None:
            return [env]
        if t is None:
            return [env] if _may_be_absent(p) else []
        special = _SPECIAL.get(p.kind)
        if special is not None:
            return special(self, p, t, env)
        if p.kind == "exprstmt" and p.kids[0] is not None and p.kids[0].kind == "deep":
            return self._statement(p, t, env)
        if p.kind == t.kind:
            found = self._alike(p, t, env)
            if found:
                # What fits a statement's whole expression may fit parts of it as well.
                return (p.kind == "exprstmt" and self._statement(p, t, env)) or found
        elif p.kind == "attr" and p.kids[1] is not None and p.kids[1].kind == "dots":
            return self._chain(p, t, env)
        found = self._equivalent(p, t, env)
        if not found and t.kind == "name" and self.options.symbolic_propagation:
            return self._symbolic(p, t, env)
        return found

    def _symbolic(self, p: Term, t: Term, env: Bindings) -> list[Bindings]:
        """A name fits what the expression fits that it was last given."""
        value = self.facts.symbol(t)
        if value is None or self._depth >= _DEEPEST_SYMBOL:
            return []
        self._depth += 1
        try:
            return self.match(p, value, env)
        finally:
            self._depth -= 1

    # --- metavariables ---

    def bind(self, name: str, t: Term, env: Bindings) -> list[Bindings]:
        if name == "$_":
            return [env]
        bound = env.get(name)
        if bound is not None:
            return [env] if self._equal(bound, t) else []
        return [{**env, name: t}]

    def _equal(self, a: Term, b: Term) -> bool:
        if a.kind == "name" and b.kind == "name":
            return same_name(a, b)
        if a.same(b):
            return True
        if a.kind == "name" and b.kind == "strvalue":
            return a.value == b.value
        if a.kind == "param" or b.kind == "param":
            a = a.kids[0] if a.kind == "param" and a.kids[0] is not None else a
            b = b.kids[0] if b.kind == "param" and b.kids[0] is not None else b
            return a.same(b)
        return False

    def _metavariable(self, p: Term, t: Term, env: Bindings) -> list[Bindings]:
        if t.kind == "param":
            name = t.kids[0]
            return self.bind(p.value, name, env) if name is not None else []
        if t.kind in _UNBINDABLE:
            return []
        if t.kind == "exprstmt" and t.kids[0] is not None:
            t = t.kids[0]
        return self.bind(p.value, t, env)

    def _typed(self, p: Term, t: Term, env: Bindings) -> list[Bindings]:
        """`(T $X)`: fits what was declared as a T."""
        wanted = p.kids[0]
        assert wanted is not None
        found = self._metavariable(p, t, env)
        if not found:
            return found
        held = self.facts.type(t)
        if held is None:
            if t.kind not in ("name", "attr"):
                return []
            constant = self.facts.constant(t)
            if constant is None:
                # A type that is asked for by no name may be one that isn't known.
                return self._of_type(wanted, t, found) if wanted.kind == "mv" else []
            literal = declarations.literal_types(constant.kind, constant.value)
            return found if wanted.value in literal else []
        if wanted.kind != "mv" and wanted.value in declarations.literal_types(
            held.kind, held.value
        ):
            return found
        return self._of_type(wanted, held, found)

    def _of_type(self, wanted: Term, held: Term, found: list[Bindings]) -> list[Bindings]:
        if held.kind == "generic_type" and wanted.kind not in ("generic_type", "mv") and held.kids:
            held = held.kids[0] or held
        return [after for before in found for after in self.match(wanted, held, before)]

    def _anything(self, p: Term, t: Term, env: Bindings) -> list[Bindings]:
        return [env]

    def _deep(self, p: Term, t: Term, env: Bindings) -> list[Bindings]:
        inside = p.kids[0]
        kinds = self._kinds_of(inside)
        found: list[Bindings] = []
        for sub in t.walk():
            if kinds is None or sub.kind in kinds:
                found += self.match(inside, sub, env)
        return found

    def _kinds_of(self, p: Term | None) -> frozenset[str] | None:
        """Kinds of term of which one must be for `p` to fit; `None` for any."""
        if p is None or (p.kind == "attr" and p.kids[1] is not None and p.kids[1].kind == "dots"):
            return None
        kinds = _FITTING.get(p.kind)
        if kinds is not None and self.options.symbolic_propagation:
            return kinds | {"name"}
        return kinds

    # --- literals ---

    def _string(self, p: Term, t: Term, env: Bindings) -> list[Bindings]:
        """`"..."`, `"$X"`, `"=~/…/"` and plain strings, against literals and what surely holds one."""
        value = t.value if t.kind in ("string", "text") else None
        if value is None:
            if not self.options.constant_propagation:
                return []
            constant = self.facts.constant(t)
            if constant is None or constant.kind != "string":
                return []
            if p.kind == "strdots":
                return [env]
            value = constant.value
        if value is None:
            return []
        if p.kind == "string":
            return [env] if value == p.value else []
        if p.kind == "strdots":
            return [env]
        if p.kind == "strregex":
            return [env] if compiled_search(p.value, value) else []
        return self.bind(p.value, _content(t, value), env)

    def _commands(self, p: Term, t: Term, env: Bindings) -> list[Bindings]:
        """Shell code: one command fits any of those that follow or feed one another."""
        if len(p.kids) != 1:
            same_joints = t.kind == "commands" and p.value == t.value
            return self.sequence(p.kids, t.kids, env) if same_joints else []
        wanted = p.kids[0]
        if wanted is not None and len(wanted.kids) == 1 and is_dots(wanted.kids[0]):
            return [env]
        if t.kind != "commands" or ";" in t.value:
            return []
        return [after for held in t.kids for after in self.match(wanted, held, env)]

    def _name_like(self, p: Term, t: Term, env: Bindings) -> list[Bindings]:
        return [env] if t.kind == "name" and compiled_search(p.value, t.value) else []

    def _regex(self, p: Term, t: Term, env: Bindings) -> list[Bindings]:
        """`/.../` and `/$REGEX/`, with the flags that the pattern names."""
        if t.kind != "regex" or not all(mark in t.attrs for mark in p.attrs):
            return []
        if p.kind == "regexdots":
            return [env]
        end = t.start + 1 + len(t.value.encode("utf-8", "replace"))
        return self.bind(p.value, Term("text", t.value, (), t.start + 1, end, (), t.origin), env)

    # --- the same kind ---

    def _alike(self, p: Term, t: Term, env: Bindings) -> list[Bindings]:
        if p.value != t.value:
            return []
        for mark in p.attrs:
            if mark not in t.attrs:
                return []
        kind = p.kind
        if kind == "attr" and p.kids[1] is not None and p.kids[1].kind == "dots":
            return self._chain(p, t, env)
        if kind == "attr":
            # The member's name decides most, and costs least.
            wanted, held = p.kids[1], t.kids[1]
            if (
                wanted is not None
                and held is not None
                and wanted.kind == held.kind == "name"
                and wanted.value != held.value
            ):
                return []
        if kind in FIELDS:
            if kind == "import":
                return self._import(p, t, env)
            if kind == "class":
                return self._class(p, t, env)
            if kind == "handler":
                return self._handler(p, t, env)
            if kind == "assign":
                return self._assign(p, t, env)
            return self._fields(p, t, env)
        if kind == "block":
            if any(_is_run(kid) for kid in p.kids):
                return self.sequence([_bare_run(kid) for kid in p.kids], t.kids, env)
            run = Statements.of(t)
            if len(run) != len(p.kids) and not any(is_dots(kid) for kid in p.kids):
                return []
            return [env for env, _ in self.statements(p.kids, run, env)]
        if kind == "args":
            return self._arguments(list(p.kids), list(t.kids), env)
        if kind == "dict":
            if _is_spread(t) and not _is_spread(p) and not all(is_dots(kid) for kid in p.kids):
                return []
            return self._any_order(list(p.kids), list(t.kids), env, less=_has_dots(p.kids))
        if kind == "decorators":
            return self._decorators(list(p.kids), list(t.kids), env)
        if kind in _SUBSET:
            return self._any_order(list(p.kids), list(t.kids), env, less=True)
        if not p.kids and not t.kids:
            return [env]
        return self.sequence(p.kids, t.kids, env)

    def _fields(self, p: Term, t: Term, env: Bindings) -> list[Bindings]:
        """Each field fits the one of the same place."""
        found = [env]
        exact = _EXACT.get(p.kind, ())
        for i, (a, b) in enumerate(zip(p.kids, t.kids, strict=True)):
            if a is None:
                if b is not None and i in exact:
                    return []
                continue
            # A definition of several names is none of each, unlike an assignment.
            if p.kind == "vardef" and b is not None and a.kind == b.kind == "assign":
                found = [after for before in found for after in self._fields(a, b, before)]
            else:
                found = [after for before in found for after in self.match(a, b, before)]
            if not found:
                return found
        return found

    def _assign(self, p: Term, t: Term, env: Bindings) -> list[Bindings]:
        """`a, b = 1, 2` is also an assignment to each."""
        found = self._fields(p, t, env)
        target, value = t.kids[0], t.kids[1]
        if (
            target is not None
            and value is not None
            and target.kind == value.kind == "tuple"
            and len(target.kids) == len(value.kids)
        ):
            for pair in zip(target.kids, value.kids, strict=True):
                one = Term("assign", "", (*pair, None), t.start, t.end, (), t.origin)
                found = found + self._assign(p, one, env)
        return found

    def sequence(
        self, ps: Sequence[Term | None], ts: Sequence[Term | None], env: Bindings
    ) -> list[Bindings]:
        """In order, with ellipses for any run of elements."""
        self.facts.tick()
        if not ps:
            return [] if ts else [env]
        p = ps[0]
        if p is not None and p.kind == "dots":
            if len(ps) == 1:
                return [env]
            found: list[Bindings] = []
            for i in range(len(ts) + 1):
                found += self.sequence(ps[1:], ts[i:], env)
                if len(found) > _MOST_MATCHES:
                    break
            return found
        if p is not None and p.kind == "mvseq":
            found = []
            for i in range(len(ts), -1, -1):
                for after in self._bind_run(p, ts[:i], env):
                    found += self.sequence(ps[1:], ts[i:], after)
            return found
        if not ts:
            return []
        return [
            after
            for before in self.match(p, ts[0], env)
            for after in self.sequence(ps[1:], ts[1:], before)
        ]

    def _bind_run(self, p: Term, ts: Sequence[Term | None], env: Bindings) -> list[Bindings]:
        kept = tuple([t for t in ts if t is not None])
        run = _spanning("run", "", kept) if kept else Term("run", "", (), 0, 0)
        return self.bind(p.value, run, env)

    def _arguments(
        self, ps: list[Term | None], ts: list[Term | None], env: Bindings
    ) -> list[Bindings]:
        """Positional in order, keywords in any order."""
        if not ps:
            return [] if ts else [env]
        p = ps[0]
        assert p is not None
        if p.kind == "dots":
            if len(ps) == 1:
                return [env]
            found: list[Bindings] = []
            for i in range(len(ts) + 1):
                found += self._arguments(ps[1:], ts[i:], env)
                if len(found) > _MOST_MATCHES or ps[1].kind == "kwarg":  # type: ignore[union-attr]
                    # A keyword is looked for in all that is left: skipping finds nothing new,
                    # except that positional arguments before it may be skipped.
                    if ps[1].kind == "kwarg":  # type: ignore[union-attr]
                        found = self._keyword(ps[1:], ts, env, skipping=True)
                    break
            return found
        if p.kind == "kwarg":
            return self._keyword(ps, ts, env, skipping=False)
        if p.kind == "mvseq":
            found = []
            for i in range(len(ts), -1, -1):
                for after in self._bind_run(p, ts[:i], env):
                    found += self._arguments(ps[1:], ts[i:], after)
            return found
        if not ts:
            return []
        return [
            after
            for before in self.match(p, ts[0], env)
            for after in self._arguments(ps[1:], ts[1:], before)
        ]

    def _keyword(
        self, ps: list[Term | None], ts: list[Term | None], env: Bindings, *, skipping: bool
    ) -> list[Bindings]:
        p = ps[0]
        found: list[Bindings] = []
        rest = [_DOTS, *ps[1:]] if skipping else ps[1:]
        for i, t in enumerate(ts):
            if t is None or t.kind != "kwarg":
                continue
            for before in self.match(p, t, env):
                found += self._arguments(rest, ts[:i] + ts[i + 1 :], before)
        return found

    def _any_order(
        self, ps: list[Term | None], ts: list[Term | None], env: Bindings, *, less: bool
    ) -> list[Bindings]:
        self.facts.tick()
        ps = [p for p in ps if p is not None and not is_dots(p)]
        if not ps:
            return [env] if less or not ts else []
        found: list[Bindings] = []
        for i, t in enumerate(ts):
            for before in self.match(ps[0], t, env):
                found += self._any_order(ps[1:], ts[:i] + ts[i + 1 :], before, less=less)
                if len(found) > _MOST_MATCHES:
                    return found
        return found

    def _decorators(
        self, ps: list[Term | None], ts: list[Term | None], env: Bindings
    ) -> list[Bindings]:
        """Any order, more may be there; `@d(...)` fits `@d` as well, `@$D` no call."""
        if not ps:
            return [env]
        found: list[Bindings] = []
        for i, t in enumerate(ts):
            p = _bare_decorator(ps[0], t)
            if t is None or (p is not None and p.kind == "mv" and p is ps[0] and t.kind == "call"):
                continue
            for before in self.match(p, t, env):
                found += self._decorators(ps[1:], ts[:i] + ts[i + 1 :], before)
                if len(found) > _MOST_MATCHES:
                    return found
        return found

    def _chain(self, p: Term, t: Term, env: Bindings) -> list[Bindings]:
        """`x. ...`: any calls, members and elements of x, one of the other."""
        found: list[Bindings] = []
        held: Term | None = t
        while held is not None:
            found += self.match(p.kids[0], held, env)
            held = held.kids[0] if held.kind in _LINKS else None
        return found

    def _class(self, p: Term, t: Term, env: Bindings) -> list[Bindings]:
        found = [env]
        for i, (a, b) in enumerate(zip(p.kids, t.kids, strict=True)):
            if a is None or (i == 1 and not a.kids):
                continue
            body = i == 2 and a.kind == "block" and b is not None
            if body and any(_is_run(kid) for kid in a.kids):
                return []
            found = [
                after
                for before in found
                for after in (
                    self._any_order(list(a.kids), list(b.kids), before, less=True)  # type: ignore[union-attr]
                    if body
                    else self.match(a, b, before)
                )
            ]
        return found

    def _handler(self, p: Term, t: Term, env: Bindings) -> list[Bindings]:
        """`except (A, B)` is a list of types, of which one alone is one of one."""
        wanted, held = p.kids[0], t.kids[0]
        name, bound = p.kids[1], t.kids[1]
        if wanted is None or held is None:
            found = [env] if wanted is held else []
        elif wanted.kind == "tuple":
            found = self.sequence(wanted.kids, held.kids if held.kind == "tuple" else (held,), env)
        else:
            found = [] if held.kind == "tuple" else self.match(wanted, held, env)
        if name is None or bound is None:
            # JavaScript's `catch {}` has a name that nobody sees.
            unnamed = name is bound or (held is None and name is not None and name.kind == "mv")
            found = found if unnamed else []
        else:
            found = [after for before in found for after in self.match(name, bound, before)]
        return [after for before in found for after in self.match(p.kids[2], t.kids[2], before)]

    def _import(self, p: Term, t: Term, env: Bindings) -> list[Bindings]:
        """A pattern's dotted path fits every import of that path or of something under it."""
        wanted, held = _import_path(p), _import_path(t)
        wildcard = p.kids[1] is not None and p.kids[1].kind == "wildcard"
        if wildcard and (t.kids[1] is None or t.kids[1].kind != "wildcard"):
            return []
        if len(held) < len(wanted):
            return []
        found = [env]
        for i, a in enumerate(wanted):
            rest = held[i:]
            b = rest[0]
            if i == len(wanted) - 1 and a.kind == "mv" and len(rest) > 1:
                b = _joined(rest)
            found = [after for before in found for after in self.match(a, b, before)]
        if p.kids[2] is not None:
            found = [
                after for before in found for after in self.match(p.kids[2], t.kids[2], before)
            ]
        return found

    # --- statements ---

    def statements(
        self,
        ps: Sequence[Term | None],
        ts: Statements,
        env: Bindings,
        start: int = 0,
        *,
        inner: int = 0,
        longest: bool = False,
        accepts: Accepts | None = None,
    ) -> list[tuple[Bindings, Term | None]]:
        """A list of statements from `start` on, with the last that took part; `None` for the list's end.

        With ellipses among the statements, what follows one may stand at any depth below; they start
        at the `inner` one of those that are written as one. What `accepts` refuses after one of them is
        not followed further.
        """
        if any(is_dots(p) for p in ps):
            return self._spread(ps, ts, (start, inner), env, None, longest, accepts)
        found: list[tuple[Bindings, Term | None]] = [(env, None)]
        for i, p in enumerate(ps):
            t = ts.top(start + i)
            if t is None:
                return []
            found = [(after, t) for before, _ in found for after in self.match(p, t, before)]
            if not found:
                return found
        return found

    def _spread(
        self,
        ps: Sequence[Term | None],
        ts: Statements,
        at: tuple[int, int],
        env: Bindings,
        last: Term | None,
        longest: bool,
        accepts: Accepts | None,
    ) -> list[tuple[Bindings, Term | None]]:
        self.facts.tick()
        if not ps:
            return [(env, last)]
        p = ps[0]
        found: list[tuple[Bindings, Term | None]] = []
        if is_dots(p):
            if len(ps) == 1:
                return self._tail(ts, at, env, last, longest)
            rest = ps[1:]
            while is_dots(rest[0]) and len(rest) > 1:
                rest = rest[1:]
            wanted = rest[0]
            if is_dots(wanted):
                return self._tail(ts, at, env, last, longest)
            names = _names_bound(wanted, env)
            for place, t in ts.after(at, wanted, names):
                for after in self.match(wanted, t, env):
                    if accepts is not None and not accepts(after):
                        continue
                    reached = _further(ts.holder(place, at), _further(last, t))
                    following = ts.next(place)
                    found += self._spread(rest[1:], ts, following, after, reached, longest, accepts)
                if len(found) > _MOST_MATCHES:
                    break
            return found
        here = ts.at(at)
        if here is None:
            return []
        for after in self.match(p, here, env):
            if accepts is not None and not accepts(after):
                continue
            reached = _further(last, here)
            found += self._spread(ps[1:], ts, ts.next(at), after, reached, longest, accepts)
        return found

    def _tail(
        self,
        ts: Statements,
        at: tuple[int, int],
        env: Bindings,
        last: Term | None,
        longest: bool,
    ) -> list[tuple[Bindings, Term | None]]:
        """A trailing ellipsis: every end is a match; the list's end alone where the rest can't matter."""
        if longest:
            return [(env, None)]
        found: list[tuple[Bindings, Term | None]] = [(env, last)]
        for _, t in ts.after(at, None):
            reached = _further(last, t)
            if reached is not last:
                last = reached
                found.append((env, last))
        return found

    # --- equivalences ---

    def _equivalent(self, p: Term, t: Term, env: Bindings) -> list[Bindings]:
        kind, other = p.kind, t.kind
        if other == "name":
            path = self.facts.path(t)
            if path is not None:
                if kind == "attr" and len(path) > 1:
                    return self.match(p, _dotted(path, t), env)
                if kind == "name" and len(path) == 1:
                    return [env] if path[0].rpartition("/")[2] == p.value else []
            elif kind == "attr":
                for module in self.facts.wildcards(t):
                    found = self._alike(p, _dotted((*module, t.value), t), env)
                    if found:
                        return found
        if other in ("export", "cast") and t.kids[0] is not None:
            return self.match(p, t.kids[0], env)
        if kind == "exprstmt":
            return self._statement(p, t, env)
        if kind == "for" and other == "for_each" and all(is_dots(part) for part in p.kids[:3]):
            return self.match(p.kids[3], t.kids[2], env)
        if kind in _LITERALS and self.options.constant_propagation:
            constant = self.facts.constant(t)
            if constant is not None and constant.kind == kind and constant.value == p.value:
                return [env]
        if other == "param" and kind == "name" and t.kids[0] is not None:
            return self.match(p, t.kids[0], env)
        return []

    def _statement(self, p: Term, t: Term, env: Bindings) -> list[Bindings]:
        """An expression statement of a pattern fits inside a statement's expression."""
        inside = p.kids[0]
        if inside is None:
            return []
        if inside.kind == "mv":
            return self.bind(inside.value, t, env) if t.kind != "exprstmt" else []
        if inside.kind == "dots":
            return [env]
        if t.kind == "vardef" and inside.kind == "assign" and self.options.vardef_assign:
            return self.match(inside, t.kids[0], env)
        if inside.kind == "deep":
            return [
                after
                for sub in _own_expressions(t)
                for after in self.match(inside.kids[0], sub, env)
            ]
        # Into what is returned or declared Semgrep looks whatever the option says.
        deep = self.options.implicit_deep_exprstmt or t.kind != "exprstmt"
        if t.kind not in STATEMENT_LIKE or not deep:
            return []
        if inside.kind in ("assign", "augassign"):
            return self.match(inside, t.kids[0], env) if t.kind == "return" else []
        if inside.kind == "name":
            return []
        found: list[Bindings] = []
        held = t.kids[0]
        if held is None:
            return []
        kinds = self._kinds_of(inside)
        parts = _implicit_by_kind(held)
        for kind in parts if kinds is None else kinds & parts.keys():
            for sub in parts[kind]:
                found += self.match(inside, sub, env)
        return found


_FITTING = {
    "call": frozenset({"call", "cast"}),
    "new": frozenset({"new", "cast"}),
    "index": frozenset({"index", "cast"}),
    "binary": frozenset({"binary", "cast"}),
    "object": frozenset({"object", "cast"}),
    "dict": frozenset({"dict", "cast"}),
    "attr": frozenset({"attr", "name", "cast"}),
}
"""Kinds of pattern that fit few kinds of code."""


def _implicit_by_kind(held: Term) -> dict[str, list[Term]]:
    known = held.cache
    if isinstance(known, dict):
        return known
    parts: dict[str, list[Term]] = {}
    for term in _implicit(held):
        parts.setdefault(term.kind, []).append(term)
    held.cache = parts
    return parts


def _implicit(term: Term) -> Iterator[Term]:
    """The expressions that a statement of a pattern looks into: none in functions or choices."""
    yield term
    if term.kind not in ("lambda", "ternary"):
        for kid in term.kids:
            if kid is not None:
                yield from _implicit(kid)


def _own_expressions(statement: Term) -> Iterator[Term]:
    """Those of a statement itself (its condition, its value), not of statements and functions in it."""
    if statement.kind in _WITHOUT_OWN:
        return
    for kid in statement.kids:
        if kid is not None and kid.kind not in _HELD:
            yield kid
            yield from _own_expressions(kid)


_WITHOUT_OWN = frozenset({"with", "try", "function", "class", "block"})
_HELD = _WITHOUT_OWN | {"case", "default", "handler", "handlers"}


def _names_bound(wanted: Term | None, env: Bindings) -> frozenset[bytes]:
    """Names that a statement must hold for its metavariables to be what they are bound to."""
    if wanted is None:
        return frozenset()
    bound = [env[name] for name in metavariables_of(wanted) if name in env]
    return frozenset(term.value.encode() for term in bound if term.kind == "name")


def metavariables_of(wanted: Term) -> frozenset[str]:
    """The metavariables of a pattern's statement that stand for code."""
    if wanted.cache is None:
        wanted.cache = frozenset(
            term.value for term in wanted.walk() if term.kind in ("mv", "typed")
        )
    assert isinstance(wanted.cache, frozenset)
    return wanted.cache


def compiled_search(pattern: str, text: str) -> bool:
    try:
        return compiled(pattern).search(text, timeout=REGEX_TIMEOUT_S) is not None
    except TimeoutError:
        return False


_LITERALS = frozenset({"number", "bool", "none"})
_LINKS = frozenset({"attr", "call", "index"})
_DEEPEST_SYMBOL = 4
"""Of a name whose value has names in it, whose values have names in them, …"""
_DOTS = Term("dots", "", (), 0, 0)

_SPECIAL: dict[str, Callable[[Matcher, Term, Term, Bindings], list[Bindings]]] = {
    "mv": Matcher._metavariable,
    "mvseq": Matcher._metavariable,
    "typed": Matcher._typed,
    "dots": Matcher._anything,
    "deep": Matcher._deep,
    "string": Matcher._string,
    "strdots": Matcher._string,
    "strmv": Matcher._string,
    "strregex": Matcher._string,
    "commands": Matcher._commands,
    "regexdots": Matcher._regex,
    "regexmv": Matcher._regex,
    "nameregex": Matcher._name_like,
}


def _may_be_absent(p: Term) -> bool:
    """An ellipsis fits nothing at all, and so does a list of ellipses."""
    if p.kind == "dots":
        return True
    return p.kind == "args" and bool(p.kids) and all(is_dots(kid) for kid in p.kids)


def _is_spread(term: Term) -> bool:
    """Whether a dictionary takes in another: what it holds then, only a pattern that says so fits."""
    return any(kid is not None and kid.kind == "splat2" for kid in term.kids)


def is_dots(p: Term | None) -> bool:
    if p is None:
        return False
    if p.kind == "exprstmt":
        p = p.kids[0]
    return p is not None and p.kind == "dots"


def _is_run(p: Term | None) -> bool:
    """`$...BODY` as statements."""
    bare = _bare_run(p)
    return bare is not None and bare.kind == "mvseq"


def _bare_run(p: Term | None) -> Term | None:
    """An ellipsis among statements, with a name or without, and not as an expression statement."""
    held = p.kids[0] if p is not None and p.kind == "exprstmt" else None
    return held if held is not None and held.kind in ("dots", "mvseq") else p


def _further(a: Term | None, b: Term | None) -> Term | None:
    """The one that ends later."""
    if a is None or b is None:
        return a or b
    return b if b.last > a.last else a


def _bare_decorator(p: Term | None, t: Term | None) -> Term | None:
    """A decorator called with an ellipsis alone, where the code's is not called."""
    if p is None or p.kind != "call" or p.kids[1] is None or t is None or t.kind == "call":
        return p
    alone = _has_dots(p.kids[1].kids) and len(p.kids[1].kids) == 1
    return p.kids[0] if alone else p


def _has_dots(ps: Sequence[Term | None]) -> bool:
    return any(p is not None and p.kind == "dots" for p in ps)


def _dotted(path: tuple[str, ...], at: Term) -> Term:
    whole = at.here("name", path[0])
    for part in path[1:]:
        whole = at.here("attr", "", (whole, at.here("name", part)))
    return whole


def _flat(term: Term | None, out: list[Term]) -> None:
    if term is None:
        return
    if term.kind == "attr":
        _flat(term.kids[0], out)
        _flat(term.kids[1], out)
    elif term.kind != "wildcard":
        out.append(term)


def _content(t: Term, value: str) -> Term:
    """What `"$X"` binds: a string's content, without its quotes and prefix."""
    if t.kind == "text":
        return t.here("strvalue", value)
    if t.kind != "string":
        # What is put together stands where its first piece does, if that is written there.
        head: Term | None = t
        while head is not None and head.kind in ("binary", "fstring"):
            head = head.kids[0] if head.kids else None
        if head is not None and head is not t and head.kind in ("string", "text"):
            return Term("strvalue", value, (), head.start, head.end, (), t.origin)
        return Term("strvalue", value, (), t.start, t.end, (ELSEWHERE,), t.origin)
    # With an escape in it, Semgrep takes the literal as a whole.
    around = t.end - t.start - len(value.encode("utf-8", "replace"))
    if around == 1:  # a template, which ends before its last mark
        return Term("strvalue", value, (), t.start + 1, t.end, (), t.origin)
    if "\\" in value or not 2 <= around <= 8 or JOINED in t.attrs:
        return t.here("strvalue", value)
    quote = 1 if around < 6 else 3
    start, end = t.start + around - quote, t.end - quote
    return Term("strvalue", value, (), start, end, (), t.origin)


def _import_path(term: Term) -> list[Term]:
    out: list[Term] = []
    _flat(term.kids[0], out)
    _flat(term.kids[1], out)
    return out


def _joined(parts: Sequence[Term]) -> Term:
    whole = parts[0]
    for part in parts[1:]:
        whole = _spanning("attr", "", (whole, part))
    return whole


def _spanning(kind: str, value: str, kids: tuple[Term, ...]) -> Term:
    return Term(kind, value, kids, kids[0].start, kids[-1].end, (), kids[0].origin)


Place: TypeAlias = tuple[int, int]


class Statements:
    """A list of statements, each with all statements nested in it, in the order of the text.

    A place is (which segment of the list, which statement of those within it). Segments are made on
    demand and only where they may hold what is looked for, so that a long list costs what is looked at.
    """

    __slots__ = ("_count", "_holders", "_may_hold", "_nested", "_owner_may_hold", "_segment")

    def __init__(
        self,
        count: int,
        segment: Callable[[int], Sequence[Term]],
        may_hold: Callable[[int, Term, frozenset[bytes]], bool] | None = None,
        owner_may_hold: Callable[[object, Term, frozenset[bytes]], bool] | None = None,
    ) -> None:
        self._count = count
        self._segment = segment
        self._may_hold = may_hold
        self._owner_may_hold = owner_may_hold
        self._nested: dict[int, list[Term]] = {}
        self._holders: dict[int, list[int]] = {}
        """By the identity of what is looked for: the segments that could hold it."""

    @classmethod
    def of(cls, block: Term) -> Statements:
        known = block.cache
        if isinstance(known, Statements):
            return known
        kept = [kid for kid in block.kids if kid is not None]
        made = cls(len(kept), lambda i: (kept[i],))
        block.cache = made
        return made

    def __len__(self) -> int:
        return self._count

    def may_hold(self, i: int, wanted: Term, names: frozenset[bytes] = frozenset()) -> bool:
        """Whether segment `i` could hold `wanted`, and `names` in it."""
        return self._may_hold is None or self._may_hold(i, wanted, names)

    def nested(self, i: int) -> list[Term]:
        found = self._nested.get(i)
        if found is None:
            found = self._nested[i] = [
                nested for term in self._segment(i) for nested in nested_statements(term)
            ]
        return found

    def starts(self, i: int, wanted: Term | None) -> int:
        """How many statements segment `i` is: one import of several names is one of each."""
        several = wanted is not None and wanted.kind == "import"
        return len(self._segment(i)) if several and i < self._count else 1

    def top(self, i: int) -> Term | None:
        """The statement that segment `i` is."""
        if i >= self._count:
            return None
        terms = self._segment(i)
        return terms[0] if terms else None

    def at(self, place: Place) -> Term | None:
        i, j = place
        if j == 0 and i < self._count:
            return self.top(i)
        while i < self._count:
            nested = self.nested(i)
            if j < len(nested):
                return nested[j]
            i, j = i + 1, 0
        return None

    def next(self, place: Place) -> Place:
        i, j = place
        return (i, j + 1) if j + 1 < len(self.nested(i)) else (i + 1, 0)

    def holder(self, place: Place, start: Place) -> Term | None:
        """The outermost statement that a place lies in, if it comes no earlier than `start`."""
        i, j = place
        first, skip = start
        nested = self.nested(i)
        target = nested[j]
        for k in range(skip if i == first else 0, j):
            if nested[k].last >= target.last:
                return nested[k]
        return target

    def after(
        self, place: Place, wanted: Term | None, names: frozenset[bytes] = frozenset()
    ) -> Iterator[tuple[Place, Term]]:
        """From `place` on, leaving out whole segments that can't hold `wanted` with its `names`."""
        first, skip = place
        if wanted is None or self._may_hold is None:
            for i in range(first, self._count):
                yield from self._within(i, skip if i == first else 0, wanted, names)
            return
        holders = self._holders.get(id(wanted))
        if holders is None:
            holders = [i for i in range(self._count) if self.may_hold(i, wanted)]
            self._holders[id(wanted)] = holders
        for at in range(bisect_left(holders, first), len(holders)):
            i = holders[at]
            if not names or self.may_hold(i, wanted, names):
                yield from self._within(i, skip if i == first else 0, wanted, names)

    def _within(
        self, i: int, skip: int, wanted: Term | None, names: frozenset[bytes]
    ) -> Iterator[tuple[Place, Term]]:
        """A segment's statements; of a class, those of members that could hold `wanted`."""
        nested = self.nested(i)
        owner: object = None
        fits = True
        for j in range(skip, len(nested)):
            t = nested[j]
            if wanted is not None and self._owner_may_hold is not None:
                if t.origin.unit is not owner:
                    owner = t.origin.unit
                    fits = self._owner_may_hold(owner, wanted, names)
                if not fits and t.kind != "class":
                    continue
            yield (i, j), t


def nested_statements(term: Term) -> list[Term]:
    """`term` and every statement below it, whatever it stands in, in the order of the text."""
    found = [term]
    _collect(term, found)
    return found


def _collect(term: Term, found: list[Term]) -> None:
    holds = term.kind in ("block", "lambda")
    for kid in term.kids:
        if kid is not None:
            if holds and kid.kind not in ("params", "block"):
                found.append(kid)
            if kid.kids:
                _collect(kid, found)
