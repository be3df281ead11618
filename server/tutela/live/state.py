"""One document's live findings, unit by unit, across edits.

After an edit only what the edit can have changed is judged again: the units it touched, the matches that
span units if a touched unit could take part in them, and the units that a changed import, module
constant or spanning match bears on. The result equals judging the whole document from scratch.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from typing import Concatenate, ParamSpec, TypeVar

import attrs

from tutela.findings.model import Finding
from tutela.garbage import uncollected
from tutela.live import formula, report, taint
from tutela.live.budget import RULE_S, TooSlowError
from tutela.live.context import Context
from tutela.live.engine import Compiled, CompiledRule, is_spanning
from tutela.live.formula import Leaf, Match, TraceStep
from tutela.live.match import Bindings, Matcher, Statements, is_dots
from tutela.live.profiles import profile_for
from tutela.live.term import NOT_EXPRESSIONS, Origin, Term
from tutela.live.units import Outline, Unit
from tutela.syntax.document import Change, Document

_MOST_REGEX_MATCHES = 2_000
_MOST_PATCHED = 300
_P = ParamSpec("_P")
_Part = TypeVar("_Part", taint.Sink, taint.Source, taint.Sanitizer, taint.Propagator)


@attrs.frozen
class _Touched:
    """What an edit did to the units."""

    fresh: tuple[Unit, ...]
    """New ones, and those that what they lean on has changed for."""
    gone: tuple[Unit, ...]
    shells: frozenset[Unit]
    """Classes of which something changed."""
    alone: bool
    """Whether the edit changed nothing for units that it didn't touch."""

    @property
    def changed(self) -> frozenset[Unit]:
        """Units whose terms are not what they were."""
        return self.shells.union(self.gone)


@attrs.frozen
class _Basis:
    """What a definition was judged by besides its text."""

    seen: object
    """What it saw of the document; `None` where that can't be told."""
    possible: frozenset[int]
    triggered: Set[CompiledRule]


class LiveState:
    """The live engine's knowledge of one document."""

    def __init__(self, document: Document, compiled: Compiled) -> None:
        profile = profile_for(document.language.name)
        if profile is None:
            raise ValueError(f"no live profile for {document.language.name}")
        self._document = document
        self._compiled = compiled
        self._outline = Outline(profile, document)
        symbolic = any(one.options.symbolic_propagation for one in compiled.rules)
        self._context = Context(self._outline, symbolic=symbolic)
        self._end = Origin(len(document.text))
        self._matchers: dict[int, Matcher] = {}
        self._triggered: dict[Unit, Set[CompiledRule]] = {}
        self._holders: dict[int, set[Unit]] = {}
        """Rule number -> units that it may find something in."""
        self._spans: dict[int, list[Match]] = {}
        """Leaf number -> matches across the document's top level."""
        self._possible: dict[Unit, frozenset[int]] = {}
        """Numbers of the leaves that could match in a unit."""
        self._spanning = tuple(
            one for one in compiled.rules if one.spanning and not one.whole_document
        )
        self._whole = tuple(one for one in compiled.rules if one.whole_document)
        self._spent: dict[int, float] = {}
        """Seconds that each rule has taken since the last edit, by number."""
        self._slow: dict[int, str] = {}
        """Numbers and ids of rules that took too long here."""
        self._exits: set[int] = set()
        """Numbers of taint rules that taint a global name in this document."""
        self._askers: dict[int, set[tuple[Unit, CompiledRule]]] = {}
        """Denial's leaf number -> who was judged by it."""
        self._shell: dict[int, list[Match]] = {}
        """Rule number -> its findings across the top level, and of whole-document rules all."""
        self._judge_fresh(list(self._outline), (), ())

    # --- edits ---

    def edited(self, change: Change) -> None:
        """Follows an edit that the document has taken in."""
        self._follow(change)

    def settled(self) -> None:
        """Follows a document whose tree was parsed anew (`Document.settle`)."""
        self._follow(None)

    def _follow(self, change: Change | None) -> None:
        resync = self._outline.resync(self._document, change)
        self._end.base = len(self._document.text)
        self._judge_fresh(resync.fresh, resync.gone, resync.reshaped)

    @uncollected()
    def _judge_fresh(
        self, fresh: Sequence[Unit], gone: Sequence[Unit], reshaped: Sequence[Unit]
    ) -> None:
        self._spent.clear()
        for unit in gone:
            self._possible.pop(unit, None)
            for compiled in self._triggered.pop(unit, ()):
                self._holders[compiled.number].discard(unit)
        affected = self._context.update(gone, fresh)
        judged: dict[Unit, set[CompiledRule]] = {}
        back = {unit: basis for unit in fresh if (basis := self._basis_again(unit)) is not None}
        for unit in (*fresh, *affected):
            basis = back.get(unit)
            if basis is not None:
                self._take_back(unit, basis)
            else:
                self._trigger(unit)
                unit.leaves.clear()
                unit.rules.clear()
                unit.leaning.clear()
                unit.asking.clear()
                unit.told = None
            judged[unit] = set(self._triggered[unit])
        shells = {unit for unit in (*fresh, *affected) if unit.members is not None}
        shells |= {unit.parent for unit in affected if unit.parent is not None}
        shells.update(reshaped)
        touched = _Touched((*fresh, *affected), tuple(gone), frozenset(shells), not affected)
        self._judge_spans(touched, judged)
        chains: dict[int, CompiledRule] = {}
        for unit, rules in judged.items():
            for compiled in rules:
                if unit in back and self._timed(compiled, self._stands, unit):
                    continue
                if compiled.taint is None:
                    self._timed(compiled, self._judge, unit)
                elif compiled.number not in chains and not self._timed(
                    compiled, self._judge_alone, unit
                ):
                    chains[compiled.number] = compiled
        for number in self._exits - chains.keys():
            # A global name is tainted: what comes later may lean on whatever was edited.
            chains[number] = self._compiled.rules[number]
        for compiled in chains.values():
            self._timed(compiled, self._judge_chain)
        for compiled in self._whole:
            self._timed(compiled, self._judge_whole)
        for unit in (*fresh, *affected):
            if unit not in back and unit.can_come_back:
                seen = self._seen(unit)
                unit.basis = _Basis(seen, self._possible[unit], self._triggered[unit])

    # --- what comes back ---

    def _basis_again(self, unit: Unit) -> _Basis | None:
        """What a unit that was in the document before was judged by, if it is what it sees now."""
        basis = unit.basis
        if not isinstance(basis, _Basis) or basis.seen is None or basis.seen != self._seen(unit):
            return None
        return basis

    def _seen(self, unit: Unit) -> object:
        """`None` where that can't be told."""
        try:
            return self._context.seen(unit)
        except RecursionError:
            return None

    def _take_back(self, unit: Unit, basis: _Basis) -> None:
        self._possible[unit] = basis.possible
        self._hold(unit, basis.triggered)
        for number in self._slow.keys() & unit.rules.keys():
            del unit.rules[number]
            unit.told = None

    def _stands(self, compiled: CompiledRule, unit: Unit) -> bool:
        """Whether what a rule found in a unit that came back is what it would find now."""
        number = compiled.number
        if number in unit.leaning or number in self._exits:
            return False
        return not any(
            self._across(leaf, compiled, unit)
            for leaf in compiled.spanning
            if leaf not in compiled.denials or number in unit.asking
        )

    def _timed(
        self,
        compiled: CompiledRule,
        judge: Callable[Concatenate[CompiledRule, _P], bool],
        *args: _P.args,
        **kwargs: _P.kwargs,
    ) -> bool:
        """What `judge` says, and true of a rule that takes too long: Semgrep has it from now on."""
        number = compiled.number
        if number in self._slow:
            return True
        began = time.thread_time()
        spent = self._spent.get(number, 0.0)
        self._context.budget.start(RULE_S - spent)
        try:
            return judge(compiled, *args, **kwargs)
        except TooSlowError:
            self._leave_out(compiled)
            return True
        except RecursionError:  # code nested too deeply is left to Semgrep, there alone
            return True
        finally:
            self._spent[number] = spent + time.thread_time() - began

    def _leave_out(self, compiled: CompiledRule) -> None:
        number = compiled.number
        self._slow[number] = compiled.rule.id
        self._shell.pop(number, None)
        self._exits.discard(number)
        for unit in self._outline:
            if unit.rules.pop(number, None) is not None:
                unit.told = None

    @property
    def left_out(self) -> tuple[str, ...]:
        """Ids of rules that took too long in this document, and are left to Semgrep."""
        return tuple(self._slow.values())

    def _trigger(self, unit: Unit) -> None:
        # A class's words are all of its members', too, for what matches across them.
        possible = self._compiled.possible(self._context.all_words(unit))
        self._possible[unit] = possible
        for compiled in self._triggered.get(unit, ()):
            self._holders[compiled.number].discard(unit)
        self._hold(unit, self._compiled.triggered(possible, definition=unit.is_definition))

    def _hold(self, unit: Unit, rules: Set[CompiledRule]) -> None:
        self._triggered[unit] = rules
        for compiled in rules:
            self._holders.setdefault(compiled.number, set()).add(unit)

    # --- matches across units ---

    def _judge_spans(self, touched: _Touched, judged: dict[Unit, set[CompiledRule]]) -> None:
        """Finds the matches across units again, and what must be judged again because of them."""
        for shell in touched.shells:
            shell.forget_terms()
            self._possible[shell] = self._compiled.possible(self._context.all_words(shell))
        # Rules share leaves: what matched is looked at before any of them is matched again.
        spannable = [
            (one, self._spannable(one), self._in_classes(one, touched)) for one in self._spanning
        ]
        for compiled, leaves, shells in spannable:
            if any(
                self._bears_on(leaf, compiled, touched.fresh, touched.gone)
                or self._leans_on(leaf, compiled, touched.changed)
                for leaf in leaves
            ):
                self._timed(compiled, self._respan, touched, judged)
            # A class that was edited has another extent, whatever was edited.
            for shell in shells:
                self._timed(compiled, self._respan_class, shell, judged)

    def _in_classes(self, compiled: CompiledRule, touched: _Touched) -> list[Unit]:
        """The edited classes that hold a match of the rule's leaves, or could."""
        return [
            shell
            for shell in touched.shells
            if any(
                shell.spans.get(_key(leaf, compiled))
                or leaf.may_be_in(self._context.all_words(shell))
                for leaf in compiled.spanning
            )
        ]

    def _spannable(self, compiled: CompiledRule) -> list[Leaf]:
        """The leaves that match across the top level, or could."""
        present = self._context.present
        return [
            leaf
            for leaf in compiled.spanning
            if self._spans.get(_key(leaf, compiled)) or leaf.may_be_where(present)
        ]

    def _bears_on(
        self, leaf: Leaf, compiled: CompiledRule, fresh: Sequence[Unit], gone: Sequence[Unit]
    ) -> bool:
        """Whether a changed unit could take part in a leaf's matches across the top level."""
        pattern = leaf.pattern
        if pattern is None or not pattern.several:
            return False
        first = pattern.first
        if first is None:
            return True
        later = [s for s in pattern.statements if s is not first and not is_dots(s)]
        none = frozenset[bytes]()
        for unit in (*fresh, *gone):
            words = self._context.words(unit)
            if any(leaf.statement_may_be_in(s, none, words) for s in later):
                return True
        return self._may_start(leaf, compiled, first, fresh)

    def _may_start(
        self, leaf: Leaf, compiled: CompiledRule, first: Term, units: Iterable[Unit]
    ) -> bool:
        """Whether one of `units` is the first statement of a match."""
        matcher, none = self._matcher(compiled), frozenset[bytes]()
        return any(
            leaf.statement_may_be_in(first, none, self._context.words(unit))
            and unit.parent is None
            and unit.terms
            and matcher.match(first, unit.terms[0], {})
            for unit in units
        )

    def _leans_on(self, leaf: Leaf, compiled: CompiledRule, units: frozenset[Unit]) -> bool:
        """Whether a match across the top level begins, ends or binds something in one of `units`."""
        return bool(units) and any(
            _leans(match, units) for match in self._spans.get(_key(leaf, compiled), ())
        )

    def _respan(
        self, compiled: CompiledRule, touched: _Touched, judged: dict[Unit, set[CompiledRule]]
    ) -> bool:
        changed = False
        for leaf in compiled.spanning:
            if leaf in compiled.denials:
                self._spans.pop(_key(leaf, compiled), None)
                self._ask_again(leaf, judged)
                continue
            now = self._patched_spans(leaf, compiled, touched)
            if now is None:
                now = self._top_spans(leaf, compiled)
            changed |= not _alike(self._spans.get(leaf.number, ()), now)
            self._spans[leaf.number] = now
        if changed:
            for unit in self._holders.get(compiled.number, ()):
                judged.setdefault(unit, set()).add(compiled)
        if compiled.taint is None:
            self._shell[compiled.number] = self._judge_shell(compiled)
        return True

    def _respan_class(
        self, compiled: CompiledRule, shell: Unit, judged: dict[Unit, set[CompiledRule]]
    ) -> bool:
        changed = False
        for leaf in compiled.spanning:
            if leaf in compiled.denials:
                shell.spans.pop(_key(leaf, compiled), None)
                self._ask_again(leaf, judged)
                continue
            now = self._class_spans(leaf, compiled, shell)
            changed |= not _alike(shell.spans.get(leaf.number, ()), now)
            shell.spans[leaf.number] = now
        if (
            changed
            or compiled in self._triggered.get(shell, ())
            or _affirmed(shell.spans, compiled)
        ):
            judged.setdefault(shell, set()).add(compiled)
        if changed:
            for member in shell.members or ():
                if compiled in self._triggered.get(member, ()):
                    judged.setdefault(member, set()).add(compiled)
        return True

    def _ask_again(self, leaf: Leaf, judged: dict[Unit, set[CompiledRule]]) -> None:
        for unit, compiled in self._askers.pop(leaf.number, ()):
            if unit in self._triggered:
                judged.setdefault(unit, set()).add(compiled)

    def _across(self, leaf: Leaf, compiled: CompiledRule, unit: Unit) -> list[Match]:
        """A leaf's matches across units that `unit` could lie in."""
        if leaf in compiled.denials:
            self._askers.setdefault(leaf.number, set()).add((unit, compiled))
        key = _key(leaf, compiled)
        found = self._known_top_spans(leaf, compiled)
        for shell in (unit.parent, unit):
            if shell is not None and shell.members is not None:
                known = shell.spans.get(key)
                if known is None:
                    known = shell.spans[key] = self._class_spans(leaf, compiled, shell)
                found = found + known
        return found

    def _known_top_spans(self, leaf: Leaf, compiled: CompiledRule) -> list[Match]:
        key = _key(leaf, compiled)
        known = self._spans.get(key)
        if known is None:
            known = self._spans[key] = self._top_spans(leaf, compiled)
        return known

    def _patched_spans(
        self, leaf: Leaf, compiled: CompiledRule, touched: _Touched
    ) -> list[Match] | None:
        """The matches of `first ... last` across the top level, of which only those were looked for
        again that end in what was touched; `None` where that would not do."""
        pattern, known = leaf.pattern, self._spans.get(leaf.number)
        if pattern is None or known is None or not touched.alone or leaf.longest:
            return None
        if len(pattern.statements) != 3 or len(pattern.needs) != 2 or pattern.first is None:
            return None
        if self._may_start(leaf, compiled, pattern.first, touched.fresh):
            return None
        kept = [match for match in known if not _leans(match, touched.changed)]
        within = touched.changed.union(touched.fresh)
        within |= {member for shell in touched.shells for member in shell.members or ()}
        within |= {unit.parent for unit in touched.fresh if unit.parent is not None}
        made = self._top_spans(leaf, compiled, within)
        if len(kept) + len(made) > _MOST_PATCHED:
            return None
        return sorted((*kept, *made), key=lambda match: (match.start, match.end))

    def _top_spans(
        self, leaf: Leaf, compiled: CompiledRule, within: Set[Unit] | None = None
    ) -> list[Match]:
        """A leaf's matches across the top level; only those that end `within` some units."""
        pattern = leaf.pattern
        if pattern is None or not pattern.several:
            return []
        end = Term("end", "", (), 0, 0, (), self._end)
        units = self._outline.units
        return self._statement_spans(leaf, compiled, units, end, self._outline, within)

    def _class_spans(self, leaf: Leaf, compiled: CompiledRule, shell: Unit) -> list[Match]:
        pattern = leaf.pattern
        if pattern is None or not leaf.may_be_in(self._context.all_words(shell)):
            return []
        if pattern.several:
            end = Term("end", "", (), shell.size, shell.size, (), shell.origin)
            return self._statement_spans(leaf, compiled, shell.members or (), end, shell)
        matcher = self._matcher(compiled)
        return [
            Match(term, term, env)
            for held in shell.terms
            if (term := held.kids[0] if held.kind == "export" else held) is not None
            and term.kind == "class"
            for env in matcher.match(pattern.root, term, {})
        ]

    def _statement_spans(
        self,
        leaf: Leaf,
        compiled: CompiledRule,
        units: Sequence[Unit],
        end: Term,
        across: object,
        within: Set[Unit] | None = None,
    ) -> list[Match]:
        pattern = leaf.pattern
        assert pattern is not None
        context, first = self._context, pattern.first
        if not leaf.may_be_where(context.present):
            return []

        def may_hold(i: int, wanted: Term, names: frozenset[bytes]) -> bool:
            if within is not None and wanted is not first and units[i] not in within:
                return False
            return leaf.statement_may_be_in(wanted, names, context.all_words(units[i]))

        def owner_may_hold(owner: object, wanted: Term, names: frozenset[bytes]) -> bool:
            if not isinstance(owner, Unit):
                return True
            if within is not None and wanted is not first and owner not in within:
                return False
            return leaf.statement_may_be_in(wanted, names, context.words(owner))

        statements = Statements(len(units), lambda i: units[i].terms, may_hold, owner_may_hold)
        return _statement_matches(leaf, self._matcher(compiled), statements, end, context, across)

    # --- one rule, one place ---

    def _judge(self, compiled: CompiledRule, unit: Unit) -> bool:
        assert compiled.formula is not None
        unit.told = None
        unit.leaning.discard(compiled.number)
        unit.asking.discard(compiled.number)
        _keep(unit, compiled.number, self._unit_matches(compiled, unit)(compiled.formula))
        return True

    def _judge_shell(self, compiled: CompiledRule) -> list[Match]:
        def lookup(leaf: Leaf) -> list[Match]:
            return self._known_top_spans(leaf, compiled) if is_spanning(leaf) else []

        if not _affirmed(self._spans, compiled):
            return []
        assert compiled.formula is not None
        found = formula.evaluate(compiled.formula, lookup, self._context)
        return [match for match in found if match.across is self._outline]

    # --- taint ---

    def _judge_alone(self, compiled: CompiledRule, unit: Unit) -> bool:
        """Judges a unit as if no global name were tainted; whether it leaves none tainted."""
        if compiled.number in self._exits:
            return False
        unit.leaning.discard(compiled.number)
        unit.asking.discard(compiled.number)
        found, after = self._run(compiled, unit, {})
        unit.told = None
        _keep(unit, compiled.number, found)
        return not any(after.values())

    def _judge_chain(self, compiled: CompiledRule) -> bool:
        """Judges all units in order, each with the global names that are tainted before it."""
        number = compiled.number
        self._exits.discard(number)
        state: taint.State = {}
        for unit in self._outline.units:
            for judged in (unit, *(unit.members or ())):
                found, after = self._run(compiled, judged, state)
                judged.leaning.add(number)
                judged.told = None
                _keep(judged, number, found)
                if judged.parent is None:
                    state = after
                    if any(state.values()):
                        self._exits.add(number)
        return True

    def _run(
        self, compiled: CompiledRule, unit: Unit, outside: taint.State
    ) -> tuple[list[Match], taint.State]:
        """What tainted values reach in a unit, and what is tainted after it."""
        rule = compiled.taint
        assert rule is not None
        if unit.members is not None:
            return [], outside
        own = self._unit_matches(compiled, unit, across=True)
        possible = self._possible[unit]

        def matches(parts: Sequence[_Part]) -> list[tuple[_Part, Match]]:
            return [
                (part, match)
                for part in parts
                if not part.gate.isdisjoint(possible)
                for match in own(part.formula)
            ]

        sinks = taint.outermost(matches(rule.sinks))
        is_definition = all(term.kind == "function" for term in unit.terms)
        if not sinks and is_definition:
            return [], outside
        sources = matches(rule.sources)
        if not sources and not any(outside.values()):
            return [], outside
        run = taint.Run(
            taint.Matched(
                sources,
                sinks,
                matches(rule.sanitizers),
                matches(rule.propagators),
            ),
            rule.options,
        )
        after = run.statements(unit.terms, dict(outside))
        found = [_reached(reached) for reached in run.found.values()]
        return found, outside if after is None else after

    def _unit_matches(
        self, compiled: CompiledRule, unit: Unit, *, across: bool = False
    ) -> Callable[[formula.Node], list[Match]]:
        """Judges a formula in a unit; `across` takes in what spans it and others."""
        matcher = self._matcher(compiled)

        def lookup(leaf: Leaf) -> list[Match]:
            found = self._own(leaf, matcher, unit)
            if leaf in compiled.spanning:
                across = self._across(leaf, compiled, unit)
                if leaf in compiled.denials:
                    unit.asking.add(compiled.number)
                if across:
                    unit.leaning.add(compiled.number)
                found = found + across
            return found

        def own(node: formula.Node) -> list[Match]:
            found = formula.evaluate(node, lookup, self._context, self._possible[unit])
            return [m for m in found if _owner(m) is unit or (across and _lies_in(unit, m))]

        return own

    def _judge_whole(self, compiled: CompiledRule) -> bool:
        matcher = self._matcher(compiled)

        def lookup(leaf: Leaf) -> list[Match]:
            if leaf.regex is not None:
                return self._regex_matches(leaf)
            found = [match for unit in self._outline for match in self._own(leaf, matcher, unit)]
            if leaf in compiled.spanning:
                found += self._top_spans(leaf, compiled)
                for unit in self._outline.units:
                    if unit.members is not None:
                        found += self._class_spans(leaf, compiled, unit)
            return found

        assert compiled.formula is not None
        found = formula.evaluate(compiled.formula, lookup, self._context)
        self._shell[compiled.number] = found
        return True

    def _own(self, leaf: Leaf, matcher: Matcher, unit: Unit) -> list[Match]:
        """A leaf's matches among a unit's own terms."""
        known = unit.leaves.get(leaf.number)
        if known is not None:
            return known
        if leaf.regex is not None:
            text = self._document.text[unit.start : unit.end]
            found = report.regex_matches(leaf, text, _MOST_REGEX_MATCHES, unit.origin)
            if unit.members is None:  # a class changes with its members
                unit.leaves[leaf.number] = found
            return found
        pattern = leaf.pattern
        found = []
        if pattern is not None and leaf.may_be_in(self._context.words(unit)):
            if pattern.several:
                for block in unit.by_kind.get("block", ()):
                    statements = Statements.of(block)
                    end = Term("end", "", (), block.end, block.end, (), block.origin)
                    found += _statement_matches(leaf, matcher, statements, end, self._context)
            elif unit.members is None or pattern.shape.kind != "class":
                root = pattern.root
                for term in _candidates(unit, pattern.kinds):
                    for env in matcher.match(root, term, {}):
                        if not leaf.asked or leaf.accepts(env, self._context):
                            found.append(Match(term, term, env))
        unit.leaves[leaf.number] = found
        return found

    def _regex_matches(self, leaf: Leaf) -> list[Match]:
        return report.regex_matches(leaf, self._document.text, _MOST_REGEX_MATCHES)

    def _matcher(self, compiled: CompiledRule) -> Matcher:
        matcher = self._matchers.get(compiled.number)
        if matcher is None:
            matcher = self._matchers[compiled.number] = Matcher(
                self._context.facts, compiled.options
            )
        return matcher

    def release(self) -> None:
        """Let go of everything: terms and units hold on to each other."""
        self._outline.release()
        self._triggered.clear()
        self._possible.clear()
        self._holders.clear()
        self._askers.clear()
        self._spans.clear()
        self._shell.clear()

    # --- findings ---

    def findings(self) -> tuple[Finding, ...]:
        """All findings for the text as it is, in its order; a place and rule are told once."""
        found: dict[tuple[int, int, str], Finding] = {}
        for unit in self._outline:
            if unit.rules:
                for told in self._told(unit):
                    found.setdefault((told.start, told.end, told.rule), told)
        for number, matches in self._shell.items():
            for told in self._tell(number, matches):
                found.setdefault((told.start, told.end, told.rule), told)
        return tuple(found[place] for place in sorted(found))

    def _told(self, unit: Unit) -> tuple[Finding, ...]:
        """A unit's findings, made again only when it was judged again or moved."""
        if unit.told is None or unit.told[0] != unit.start:
            told = [
                finding
                for number, matches in unit.rules.items()
                if not self._compiled.rules[number].whole_document
                for finding in self._tell(number, matches)
            ]
            unit.told = (unit.start, tuple(told))
        return unit.told[1]

    def _tell(self, number: int, matches: Sequence[Match]) -> Iterator[Finding]:
        rule = self._compiled.rules[number].rule
        for match in matches:
            if match.end > match.start:
                yield report.finding(rule, match, self._document.text)


def _statement_matches(
    leaf: Leaf,
    matcher: Matcher,
    statements: Statements,
    end: Term,
    context: Context,
    across: object = None,
) -> list[Match]:
    """A run of statements, starting at each statement of a list."""
    pattern = leaf.pattern
    assert pattern is not None
    ps = pattern.statements
    first = pattern.first
    found: list[Match] = []

    def accepts(env: Bindings) -> bool:
        return leaf.accepts(env, context)

    for i in range(len(statements)):
        if first is not None and not statements.may_hold(i, first):
            continue
        start = statements.top(i)
        if start is None:
            continue
        for inner in range(statements.starts(i, first)):
            for env, last in matcher.statements(
                *(ps, statements, {}, i),
                inner=inner,
                longest=leaf.longest,
                accepts=accepts if leaf.asked else None,
            ):
                stop = end if last is None else last
                found.append(Match(start, stop, env, across=across))
    return found


def _candidates(unit: Unit, kinds: frozenset[str] | None) -> Iterator[Term]:
    # In the order of what was lowered, not of a set: what comes first is what is told.
    for kind, terms in unit.by_kind.items():
        if kind in kinds if kinds is not None else kind not in NOT_EXPRESSIONS:
            yield from terms


def _key(leaf: Leaf, compiled: CompiledRule) -> int:
    """Under which its spans are kept: rules share a leaf, but one may deny what another rests on."""
    return ~leaf.number if leaf in compiled.denials else leaf.number


def _affirmed(spans: Mapping[int, list[Match]], compiled: CompiledRule) -> bool:
    """Whether something that a rule looks for was found across units."""
    return any(spans.get(leaf.number) for leaf in compiled.spanning if leaf not in compiled.denials)


def _leans(match: Match, units: Set[Unit]) -> bool:
    """Whether a match begins, ends or binds something in one of `units`."""
    return any(term.origin.unit in units for term in (match.first, match.last, *match.env.values()))


def _keep(unit: Unit, number: int, found: list[Match]) -> None:
    if found:
        unit.rules[number] = found
    else:
        unit.rules.pop(number, None)


def _reached(reached: taint.Reached) -> Match:
    """A sink's match, with its source's names where it has none of that name itself."""
    sink, source = reached.match, reached.taint.match
    trace: list[TraceStep] = [("source", source.first, source.last)]
    trace += [("step", step, step) for step in reached.taint.steps[1:]]
    trace.append(("sink", sink.first, sink.last))
    env = {**source.env, **sink.env}
    return Match(sink.first, sink.last, env, sink.kind, sink.across, tuple(trace))


def _lies_in(unit: Unit, match: Match) -> bool:
    return match.across is not None and match.start <= unit.start and unit.end <= match.end


def _owner(match: Match) -> object:
    return match.across if match.across is not None else match.first.origin.unit


def _alike(a: Sequence[Match], b: Sequence[Match]) -> bool:
    """Whether two sets of spanning matches bear on the units that they span alike."""
    if len(a) != len(b):
        return False
    for x, y in zip(a, b, strict=True):
        if x.first is not y.first and not (x.first.kind == y.first.kind == "class"):
            return False
        if x.last is not y.last and not (x.last.kind == y.last.kind in ("class", "end")):
            return False
        if x.env.keys() != y.env.keys():
            return False
        for name, bound in x.env.items():
            other = y.env[name]
            if bound is not other and not (
                bound.origin is other.origin and bound.start == other.start and bound.same(other)
            ):
                return False
    return True
