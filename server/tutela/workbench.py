"""Open documents, and all that is known of each: the one place in the core that changes.

Takes edits and Semgrep's verdicts in, gives findings and tailored lessons out. Does no work that
nobody asked for: findings are made when they are looked at. Knows neither a protocol nor a process.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date

import attrs

from tutela.coaching.followup import Fixed, Followup
from tutela.coaching.practice import Practice, Progress
from tutela.findings.ledger import Ledger
from tutela.findings.model import Finding
from tutela.findings.suppress import Separated, separate
from tutela.lessons.exercise import exercise_for, practised
from tutela.lessons.frameworks import Seen
from tutela.lessons.model import Catalogue, Lesson, Tailored
from tutela.lessons.tailor import Signal, Surroundings, tailor
from tutela.live.engine import Compiled, compile_rules
from tutela.live.state import LiveState
from tutela.problems import Problem
from tutela.rules.bundle import Bundle, applies
from tutela.rules.model import Rule
from tutela.syntax.document import Change, Document, Edit, smallest_edit
from tutela.syntax.languages import Language
from tutela.syntax.minified import is_minified
from tutela.syntax.positions import Encoding, LineIndex

LARGEST_DEEP_BYTES = 5 * 1024 * 1024
"""A larger text is not judged at all: Semgrep gives up there, too."""

Position = tuple[int, int]
"""Line and character, 0-based, as an editor counts."""


@attrs.frozen
class Splice:
    """One edit as an editor tells it: what is replaced (None for all of the text), and by what."""

    range: tuple[Position, Position] | None
    text: bytes


@attrs.frozen
class Snapshot:
    """A document's text on its way to the deep engine."""

    key: str
    version: int
    path: str
    language: Language
    text: bytes = attrs.field(repr=False)
    rules: tuple[Rule, ...] = attrs.field(repr=False)
    live: tuple[Finding, ...] = attrs.field(repr=False)
    """What the live engine had found in this very text."""


@attrs.define(eq=False)
class _Open:
    """What is kept of one open document."""

    document: Document
    ledger: Ledger
    followup: Followup
    note: str = ""
    """Why the live engine does not read it; empty if it does."""
    live: LiveState | None = None
    snapshot: Snapshot | None = None
    since: list[Change] = attrs.field(factory=list)
    """The edits since the snapshot was taken."""
    told: Separated | None = None
    judged: bool = False
    """Whether Semgrep's verdict is about the text as it is."""
    fixed: list[Fixed] = attrs.field(factory=list)
    """What was fixed, and has not been told."""
    practice: Practice | None = None
    progress: Progress | None = None


class Workbench:
    """The open documents of one workspace folder, by a key of the caller's (an address)."""

    def __init__(
        self,
        bundle: Bundle,
        catalogue: Catalogue,
        *,
        tell: Callable[[Problem], None] = lambda problem: None,
        today: Callable[[], date] = date.today,
        largest_live: int = 1024 * 1024,
        listed: Callable[[str], tuple[Seen, ...]] = lambda path: (),
        signals: Callable[[Finding], tuple[Signal, ...]] = lambda finding: (),
    ) -> None:
        """`listed` tells which frameworks a file's project lists, `signals` what else is known of
        the reader of a finding."""
        self.bundle, self.catalogue = bundle, catalogue
        self._tell, self._today, self._largest_live = tell, today, largest_live
        self._listed, self._signals = listed, signals
        self._open: dict[str, _Open] = {}
        self._compiled: dict[Language, Compiled] = {}

    # --- documents --------------------------------------------------------------------------------

    def open(self, key: str, path: str, language: Language, version: int, text: bytes) -> None:
        """Take a document in. `path` is from the workspace's root, with `/`."""
        document = Document(language, path, text, version)
        followup = Followup(document, self.lesson)
        self._open[key] = _Open(document, Ledger(), followup, self._why_not_live(text))

    def edit(self, key: str, version: int, splices: Sequence[Splice], encoding: Encoding) -> None:
        """Follow a document's edits, each told on the text after the one before. Clamps positions.

        Unknown keys are ignored: an editor may speak of what it never opened.
        """
        opened = self._open.get(key)
        if opened is None:
            return
        document = opened.document
        text, lines = document.text, document.lines
        changes: list[Change] = []
        for splice in splices:
            edit = _edit(splice, text, lines, encoding)
            if len(splices) == 1:
                changes.append(document.apply(edit))
                break
            text = text[: edit.start] + edit.text + text[edit.end :]
            lines = lines.spliced(edit.start, edit.end, text)
            changes.append(Change(edit.start, edit.end, edit.start + len(edit.text)))
        # Many carets, one keystroke: the tree and the live engine see it as one edit.
        whole = changes[0] if len(splices) == 1 else document.replace(text)
        document.version = version
        opened.told, opened.judged = None, False
        for change in changes:
            opened.ledger.edited(change)
        if opened.snapshot is not None:
            opened.since += changes
        if bool(opened.note) != (len(document.text) > self._largest_live):
            opened.note = self._why_not_live(document.text)
            opened.live = opened.live if not opened.note else None
        if opened.live is not None:
            self._guarded(opened, lambda live: live.edited(whole))
        self._coached(opened, lambda: opened.followup.edited(whole, changes))
        if (practice := opened.practice) is not None:
            self._coached(opened, lambda: practice.edited(whole))

    def close(self, key: str) -> None:
        """Forget a document."""
        opened = self._open.pop(key, None)
        if opened is None:
            return
        for held in (opened.live, opened.practice, opened.followup):
            if held is not None:
                held.release()

    def document(self, key: str) -> Document | None:
        """An open document. It is the caller's to read, not to edit."""
        opened = self._open.get(key)
        return opened.document if opened is not None else None

    @property
    def keys(self) -> tuple[str, ...]:
        """All open documents."""
        return tuple(self._open)

    def change_content(self, bundle: Bundle, catalogue: Catalogue) -> None:
        """Other rules or lessons hold from now on: everything is judged anew."""
        self.bundle, self.catalogue = bundle, catalogue
        self._compiled.clear()
        for opened in self._open.values():
            opened.ledger, opened.live, opened.snapshot, opened.told = Ledger(), None, None, None
            opened.followup = Followup(opened.document, self.lesson)
            opened.practice, opened.judged = None, False

    # --- findings ---------------------------------------------------------------------------------

    def told(self, key: str) -> Separated:
        """What holds for the text as it is: findings shown, findings ignored, stale comments."""
        opened = self._open.get(key)
        if opened is None:
            return Separated((), (), ())
        if opened.told is None:
            document = opened.document
            opened.ledger.set_live(self._live_findings(opened))
            findings = self._looked_after(opened, opened.ledger.findings(document.text))
            opened.told = separate(
                findings, document.text, document.language, document.path, self._today()
            )
        return opened.told

    def _looked_after(self, opened: _Open, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
        """The findings with what there is to say of fixes; an exercise's progress is noted."""
        compiled = self._compiled.get(opened.document.language)
        deep_only = compiled.deep_only if compiled is not None and not opened.note else {}
        told = findings

        def look() -> None:
            nonlocal told
            looked = opened.followup.look(
                findings, lambda rule: opened.judged or rule not in deep_only
            )
            told = looked.findings
            opened.fixed += looked.fixed
            self._practise(opened)
            practice, opened.progress = opened.practice, None
            if practice is not None:
                lost = practice.exercise.lose or self._leading(practice.lesson)
                waiting = not opened.judged and any(rule in deep_only for rule in lost)
                opened.progress = practice.progress(told, waiting=waiting)

        self._coached(opened, look)
        return told

    def _practise(self, opened: _Open) -> None:
        """Whether a document is an exercise is for its first line to say."""
        document = opened.document
        lesson = self.catalogue.by_id(practised(document.text) or "")
        if opened.practice is not None:
            if opened.practice.lesson is lesson:
                return
            opened.practice.release()
            opened.practice = None
        if lesson is not None and not opened.note:
            exercise = exercise_for(lesson, document.language.semgrep)
            if exercise is not None:
                leading = self._leading(lesson)
                opened.practice = Practice(document, lesson, exercise, leading)

    def _leading(self, lesson: Lesson) -> frozenset[str]:
        """Ids of the rules that lead to a lesson."""
        return frozenset(
            rule.id
            for rule in self.bundle.rules
            if self.catalogue.choose(rule.lesson, rule.cwe) is lesson
        )

    def _coached(self, opened: _Open, work: Callable[[], None]) -> None:
        """A bug in what follows fixes costs a document that alone."""
        try:
            work()
        except Exception as bug:
            opened.followup, opened.practice = Followup(opened.document, self.lesson), None
            what = f"Its fixes are not followed: {type(bug).__name__}: {bug}."
            mend = "Findings are not affected. This is a bug in Tutela: please report it."
            self._tell(Problem(opened.document.path, 0, 0, what, mend, "coaching"))

    def take_fixed(self, key: str) -> tuple[Fixed, ...]:
        """What was fixed since this was last asked, as far as it has been looked at."""
        opened = self._open.get(key)
        if opened is None:
            return ()
        taken = tuple(opened.fixed)
        opened.fixed.clear()
        return taken

    def progress(self, key: str) -> Progress | None:
        """How far the answer to an exercise is; None where a document is no exercise."""
        self.told(key)
        opened = self._open.get(key)
        return opened.progress if opened is not None else None

    def hint(self, key: str) -> None:
        """Give one more hint."""
        opened = self._open.get(key)
        if opened is not None and opened.practice is not None:
            opened.practice.hint()
            opened.told = None

    def solved_now(self, key: str) -> bool:
        """Whether an exercise is solved, and nobody has been told."""
        progress, opened = self.progress(key), self._open.get(key)
        if opened is None or progress is None or opened.practice is None:
            return False
        new = progress.solved and not opened.practice.told
        opened.practice.told = progress.solved
        return new

    def findings(self, key: str) -> tuple[Finding, ...]:
        """The findings to be shown, in the text's order."""
        return self.told(key).shown

    def at(self, key: str, start: int, end: int) -> tuple[Finding, ...]:
        """Findings that touch `[start, end]`, the narrowest first."""
        found = [one for one in self.findings(key) if one.start <= end and start <= one.end]
        return tuple(sorted(found, key=lambda one: (one.end - one.start, one.start, one.rule)))

    def by_fingerprint(self, key: str, fingerprint: str) -> Finding | None:
        """A finding that was told before, wherever it stands now."""
        found = (one for one in self.findings(key) if one.fingerprint == fingerprint)
        return next(found, None)

    def note(self, key: str) -> str:
        """Why a document is not read as it is typed; empty if it is."""
        opened = self._open.get(key)
        return opened.note if opened is not None else ""

    def compiled(self, language: Language) -> Compiled:
        """The rules of a language, ready for the live engine."""
        compiled = self._compiled.get(language)
        if compiled is None:
            compiled = compile_rules(self.bundle.for_language(language.semgrep), language)
            self._compiled[language] = compiled
        return compiled

    def _live_findings(self, opened: _Open) -> tuple[Finding, ...]:
        if opened.note:
            return ()
        if opened.live is None:
            try:
                opened.live = LiveState(opened.document, self.compiled(opened.document.language))
            except Exception as bug:  # the deep engine goes on, and so does the editor
                self._give_up(opened, bug)
                return ()
        found: list[Finding] = []
        self._guarded(opened, lambda live: found.extend(live.findings()))
        return tuple(self._applying(found, opened.document.path))

    def _guarded(self, opened: _Open, work: Callable[[LiveState], None]) -> None:
        if opened.live is None:
            return
        try:
            work(opened.live)
        except Exception as bug:
            self._give_up(opened, bug)

    def _give_up(self, opened: _Open, bug: Exception) -> None:
        """A bug in the live engine costs one document its live checks, and is told."""
        opened.live = None
        opened.note = f"the live engine failed on it ({type(bug).__name__}: {bug})"
        mend = "Semgrep goes on. This is a bug in Tutela: please report it."
        what = f"It is not checked as you type: {opened.note}."
        self._tell(Problem(opened.document.path, 0, 0, what, mend, "live"))

    def _applying(self, findings: Iterable[Finding], path: str) -> Iterable[Finding]:
        for finding in findings:
            rule = self.bundle.by_id(finding.rule)
            if rule is None or applies(rule, path):
                yield finding

    def _why_not_live(self, text: bytes) -> str:
        if len(text) > self._largest_live:
            return f"it is larger than {self._largest_live // 1024} KiB"
        return "it is minified" if is_minified(text) else ""

    # --- the deep engine --------------------------------------------------------------------------

    def snapshot(self, key: str) -> Snapshot | None:
        """The text as it is, for the deep engine; None if that has nothing to do.

        The moment for what was put off while somebody typed: the tree is settled first.
        """
        opened = self._open.get(key)
        if opened is None:
            return None
        document = opened.document
        if len(document.text) > LARGEST_DEEP_BYTES or is_minified(document.text):
            return None
        rules = self.bundle.for_language(document.language.semgrep)
        rules = tuple(rule for rule in rules if applies(rule, document.path))
        if not rules:
            return None
        if opened.live is not None and document.settle():
            self._guarded(opened, lambda live: live.settled())
            self._coached(opened, opened.followup.settled)
            if opened.practice is not None:
                self._coached(opened, opened.practice.settled)
            opened.told = None
        live = tuple(self._live_findings(opened))
        opened.snapshot = Snapshot(
            key, document.version, document.path, document.language, document.text, rules, live
        )
        opened.since = []
        return opened.snapshot

    def judged(
        self, snapshot: Snapshot, findings: Sequence[Finding], judged: frozenset[str]
    ) -> bool:
        """Take Semgrep's verdict on a snapshot; whether it was still wanted.

        `judged` are the ids of the rules that ran to their end.
        """
        opened = self._open.get(snapshot.key)
        if opened is None or opened.snapshot is not snapshot:
            return False
        opened.snapshot = None
        # The ledger compares with the live findings of now: they must be those of this text.
        opened.ledger.set_live(self._live_findings(opened))
        opened.ledger.set_deep(findings, judged, opened.since, snapshot.live)
        opened.judged = not opened.since
        opened.since = []
        opened.told = None
        return True

    # --- lessons ----------------------------------------------------------------------------------

    def lesson(self, finding: Finding) -> Lesson:
        """The lesson a finding leads to."""
        rule = self.bundle.by_id(finding.rule)
        return self.catalogue.choose(rule.lesson if rule else None, rule.cwe if rule else ())

    def tailored(self, key: str, finding: Finding) -> Tailored | None:
        """A finding's lesson, shaped to its document."""
        document, rule = self.document(key), self.bundle.by_id(finding.rule)
        if document is None or rule is None:
            return None
        lesson = self.lesson(finding)
        situations = [
            (one.rule.id, one.rule.message)
            for one in self._open[key].followup.about(finding, lesson)
            if one.role == "situation"
        ]
        return tailor(
            lesson,
            rule,
            finding,
            document.text,
            document.language,
            related=self.catalogue.related(lesson),
            known=Surroundings(
                listed=self._listed(document.path),
                situations=tuple(dict.fromkeys(situations)),
                fix=self.fix(key, finding),
                signals=self._signals(finding),
            ),
        )

    def fix(self, key: str, finding: Finding) -> Edit | None:
        """What would mend a finding: its rule's fix, else a recipe of its lesson."""
        opened = self._open.get(key)
        if finding.fix is not None:
            return Edit(finding.start, finding.end, finding.fix.encode("utf-8", "surrogatepass"))
        for one in opened.followup.about(finding, self.lesson(finding)) if opened else ():
            place = one.finding
            if one.role == "recipe" and place.fix is not None:
                text = place.fix.encode("utf-8", "surrogatepass")
                return Edit(place.start, place.end, text)
        return None

    def why_deep_only(self) -> Mapping[str, str]:
        """Rules that have waited for Semgrep so far, and why. By id."""
        why = {
            rule: reason
            for compiled in self._compiled.values()
            for rule, reason in compiled.deep_only.items()
        }
        for opened in self._open.values():
            for rule in opened.live.left_out if opened.live is not None else ():
                why.setdefault(rule, f"it takes too long in {opened.document.path}")
        return why


def spliced(text: bytes, splices: Sequence[Splice], encoding: Encoding) -> bytes:
    """A text after an editor's edits, each told on the text after the one before."""
    for splice in splices:
        edit = _edit(splice, text, LineIndex.of(text), encoding)
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text


def _edit(splice: Splice, text: bytes, lines: LineIndex, encoding: Encoding) -> Edit:
    if splice.range is None:
        return smallest_edit(text, splice.text)
    (start_line, start_character), (end_line, end_character) = splice.range
    start = lines.offset(start_line, start_character, encoding)
    end = lines.offset(end_line, end_character, encoding)
    return Edit(min(start, end), max(start, end), splice.text)
