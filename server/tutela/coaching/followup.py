"""Flagged places of one document, followed as they are edited: wrong fixes, right ones, deletions.

A finding whose lesson gives advice is watched, by its lines, across edits. Where a wrong fix stands in
a watched place, the finding says why it doesn't hold, or stays for that reason; where the right idiom
stands in place of the finding, the place is fixed. What is deleted is neither.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

import attrs

from tutela.findings.model import Finding
from tutela.lessons.advice import Role, advice_of
from tutela.lessons.model import Lesson
from tutela.live.engine import compile_rules
from tutela.live.state import LiveState
from tutela.rules.model import Rule
from tutela.syntax.document import Change, Document

MOST_WATCHED = 200
"""Places of one document. A file with more findings is not one that somebody is mending."""


@attrs.frozen
class Fixed:
    """The right idiom stands where a finding was."""

    lesson: str
    rule: str
    start: int
    end: int


@attrs.frozen
class Looked:
    findings: tuple[Finding, ...]
    """In the text's order; those that a wrong fix is about, or left, say so in `feedback`."""
    fixed: tuple[Fixed, ...]


@attrs.define(eq=False)
class _Watch:
    finding: Finding
    """As it was last seen."""
    lesson: Lesson
    start: int
    end: int


@attrs.frozen
class Advised:
    """A place that a rule of advice is about."""

    role: Role
    lesson: str
    rule: Rule
    finding: Finding


class Followup:
    """Told of every edit, then of the findings after it."""

    def __init__(self, document: Document, lesson_of: Callable[[Finding], Lesson]) -> None:
        self._document = document
        self._lesson_of = lesson_of
        self._watched: list[_Watch] = []
        self._live: LiveState | None = None
        self._in_play: frozenset[Lesson] = frozenset()
        self._roles: dict[str, tuple[Role, str, Rule]] = {}
        self._found: tuple[Advised, ...] | None = None

    def edited(self, change: Change, edits: Iterable[Change]) -> None:
        """Follow an edit that the document has taken in: as one `change`, and step by step."""
        self._found = None
        if self._live is not None:
            self._live.edited(change)
        for watch in self._watched:
            for edit in edits:
                watch.start, watch.end = _carried(watch.start, watch.end, edit)

    def settled(self) -> None:
        """The document's tree was parsed anew."""
        self._found = None
        if self._live is not None:
            self._live.settled()

    def look(self, findings: Sequence[Finding], sure: Callable[[str], bool]) -> Looked:
        """What there is to say of these findings, and of places that had one.

        `sure` says whether a rule's silence is the last word: Semgrep's may still be to come.
        """
        self._watch(findings)
        if not self._watched:
            self._release()
            return Looked(tuple(findings), ())
        self._play(frozenset(watch.lesson for watch in self._watched))
        wrong = [one for one in self.advised() if one.role == "wrong-fix"]
        right = [one for one in self.advised() if one.role == "right-fix"]
        told = [self._with_feedback(finding, wrong) for finding in findings]
        fixed: list[Fixed] = []
        for watch in list(self._watched):
            start, end = self._lines(watch.start, watch.end)
            if any(
                one.start <= end and start <= one.end for one in findings if self._same(one, watch)
            ):
                continue
            left = _about(wrong, watch.lesson, start, end)
            if watch.start == watch.end:
                # Deleted. Where something is left, if only a space, somebody may be typing over it.
                self._watched.remove(watch)
            elif left is not None:
                told.append(_left(watch.finding, left))
            elif sure(watch.finding.rule) and (arrived := _about(right, watch.lesson, start, end)):
                place = arrived.finding
                fixed.append(Fixed(watch.lesson.id, watch.finding.rule, place.start, place.end))
                self._watched.remove(watch)
        told.sort(key=lambda one: (one.start, one.end, one.rule))
        return Looked(tuple(told), tuple(fixed))

    def advised(self) -> tuple[Advised, ...]:
        """Every place that advice in play is about."""
        if self._live is None:
            return ()
        if self._found is None:
            self._found = tuple(
                Advised(*self._roles[one.rule][:2], self._roles[one.rule][2], one)
                for one in self._live.findings()
            )
        return self._found

    def about(self, finding: Finding, lesson: Lesson) -> Iterator[Advised]:
        """The advice that a finding's lines hold, of its lesson."""
        start, end = self._lines(finding.start, finding.end)
        for one in self.advised():
            place = one.finding
            if one.lesson == lesson.id and place.start <= end and start <= place.end:
                yield one

    def release(self) -> None:
        """Let go of everything."""
        self._watched.clear()
        self._release()

    def _release(self) -> None:
        if self._live is not None:
            self._live.release()
        self._live, self._in_play, self._found = None, frozenset(), None

    def _watch(self, findings: Sequence[Finding]) -> None:
        language = self._document.language.semgrep
        for finding in findings:
            known = next(
                (
                    watch
                    for watch in self._watched
                    if watch.finding.rule == finding.rule
                    and watch.start <= finding.end
                    and finding.start <= watch.end
                ),
                None,
            )
            if known is not None:
                known.finding = finding
                known.start, known.end = self._lines(finding.start, finding.end)
                continue
            lesson = self._lesson_of(finding)
            if len(self._watched) < MOST_WATCHED and advice_of(lesson)[0].speaks(language):
                place = self._lines(finding.start, finding.end)
                self._watched.append(_Watch(finding, lesson, *place))

    def _play(self, lessons: frozenset[Lesson]) -> None:
        if lessons <= self._in_play and self._live is not None:
            return
        self._release()
        self._in_play = lessons
        language = self._document.language
        self._roles = {}
        rules = []
        for lesson in sorted(lessons, key=lambda one: one.id):
            for role, rule in advice_of(lesson)[0].rules.values():
                if language.semgrep in rule.languages:
                    named = attrs.evolve(rule, id=f"{lesson.id}/{rule.id}")
                    self._roles[named.id] = (role, lesson.id, rule)
                    rules.append(named)
        self._live = LiveState(self._document, compile_rules(rules, language))

    def _with_feedback(self, finding: Finding, wrong: Sequence[Advised]) -> Finding:
        start, end = self._lines(finding.start, finding.end)
        left = _about(wrong, self._lesson_of(finding), start, end)
        return attrs.evolve(finding, feedback=left.finding.message) if left is not None else finding

    def _same(self, finding: Finding, watch: _Watch) -> bool:
        return finding.rule == watch.finding.rule or self._lesson_of(finding) is watch.lesson

    def _lines(self, start: int, end: int) -> tuple[int, int]:
        """A range, widened to whole lines."""
        lines, size = self._document.lines, len(self._document.text)
        start, end = min(start, size), min(end, size)
        first, last = lines.line_at(start), lines.line_at(max(start, end - 1))
        return lines.line_range(first)[0], lines.line_range(last)[1]


def _about(advised: Sequence[Advised], lesson: Lesson, start: int, end: int) -> Advised | None:
    for one in advised:
        if one.lesson == lesson.id and one.finding.start < end and start < one.finding.end:
            return one
    return None


def _left(before: Finding, wrong: Advised) -> Finding:
    """The finding that a wrong fix leaves where its rule is silent."""
    place = wrong.finding
    return attrs.evolve(
        before,
        start=place.start,
        end=place.end,
        message=place.message,
        feedback=place.message,
        engine="live",
        bindings={},
        trace=(),
        fix=None,
    )


def _carried(start: int, end: int, edit: Change) -> tuple[int, int]:
    """A place over an edit; what is written into it or at its edges belongs to it."""
    moved = edit.new_end - edit.old_end
    if edit.old_end < start:
        return start + moved, end + moved
    if edit.start > end:
        return start, end
    return min(start, edit.start), max(end, edit.old_end) + moved
