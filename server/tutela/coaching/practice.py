"""One document in which somebody practises: how far the answer is, edit by edit."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import attrs

from tutela.findings.model import Finding
from tutela.lessons.advice import advice_of
from tutela.lessons.exercise import Answer, Exercise, missing
from tutela.lessons.model import Lesson
from tutela.live.engine import compile_rules
from tutela.live.state import LiveState
from tutela.syntax.document import Change, Document


@attrs.frozen
class Progress:
    """Where a learner stands."""

    lesson: Lesson
    exercise: Exercise
    missing: tuple[str, ...]
    """What the answer still lacks; nothing if it is right."""
    hints: tuple[str, ...]
    """Those that were asked for."""

    @property
    def solved(self) -> bool:
        return not self.missing

    @property
    def has_more_hints(self) -> bool:
        return len(self.hints) < len(self.exercise.hints)


class Practice:
    """Told of every edit, then asked how far the answer is."""

    def __init__(
        self, document: Document, lesson: Lesson, exercise: Exercise, leading: Collection[str]
    ) -> None:
        self.lesson, self.exercise = lesson, exercise
        self.told = False
        """Whether the learner has heard that it is solved."""
        self._document = document
        self._lost = frozenset(exercise.lose or leading)
        self._hints = 0
        wrong = advice_of(lesson)[0].of("wrong-fix", document.language.semgrep)
        self._wrong = {f"wrong/{rule.id}" for rule in wrong}
        rules = [attrs.evolve(rule, id=f"wrong/{rule.id}") for rule in wrong]
        # An exercise in JavaScript is one in TypeScript, too.
        spoken = (document.language.semgrep,)
        rules += [attrs.evolve(rule, languages=spoken) for rule in exercise.keep]
        self._live = LiveState(document, compile_rules(rules, document.language))

    def edited(self, change: Change) -> None:
        self._live.edited(change)

    def settled(self) -> None:
        self._live.settled()

    def release(self) -> None:
        self._live.release()

    def hint(self) -> None:
        """Give one more."""
        self._hints = min(self._hints + 1, len(self.exercise.hints))

    def progress(self, findings: Sequence[Finding], *, waiting: bool) -> Progress:
        """How far the answer is. `findings` are all, those that comments hide among them; `waiting`
        says that Semgrep has yet to look at the text."""
        document = self._document
        matched = self._live.findings()
        still = [one for one in findings if one.rule in self._lost]
        still += [one for one in matched if one.rule in self._wrong]
        answer = Answer(
            readable=not document.tree.root_node.has_error,
            found=list(
                dict.fromkeys((one.feedback or one.message, self._line(one)) for one in still)
            ),
            kept=frozenset(one.rule for one in matched),
        )
        lacking = missing(self.exercise, answer)
        if waiting and not lacking:
            lacking = ("Semgrep has yet to look at it.",)
        return Progress(self.lesson, self.exercise, lacking, self.exercise.hints[: self._hints])

    def _line(self, finding: Finding) -> int:
        return self._document.lines.line_column(finding.start)[0]
