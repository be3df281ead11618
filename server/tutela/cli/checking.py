"""Files and rules in, findings out: what `tutela check` does, without how it looks.

Goes the editor's way: live findings and Semgrep's meet in a ledger for each file, then `nosemgrep`
comments are honoured. Files are taken in batches, so that memory is bounded by a batch and by what
was found. Knows nothing of a terminal.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby
from typing import Literal

import attrs

from tutela.cli.judging import Job, Judging
from tutela.deep import semgrep
from tutela.findings import suppress
from tutela.findings.formats import Skipped
from tutela.findings.ledger import Ledger
from tutela.findings.model import Finding
from tutela.problems import Problem
from tutela.rules.bundle import Bundle, applies
from tutela.syntax.languages import Language
from tutela.syntax.minified import is_minified
from tutela.workspace.files import File

Engines = Literal["live", "deep", "both"]

BATCH_FILES = 500
BATCH_BYTES = 16 * 1024 * 1024
"""One Semgrep run takes a batch: its start costs 0.2 s, so small ones are dear."""


@attrs.frozen
class Checked:
    """One file with findings, shown or hidden by a comment."""

    path: str
    language: Language
    text: bytes = attrs.field(repr=False)
    shown: tuple[Finding, ...]
    ignored: tuple[suppress.Ignored, ...]


@attrs.frozen
class Outcome:
    """What a whole check came to."""

    checked: int
    """How many files were judged."""
    files: tuple[Checked, ...]
    """Those with findings, in the order that they were given."""
    errors: tuple[Problem, ...]
    notes: tuple[Problem, ...]
    """What its author may want to know: `nosemgrep` comments that hide nothing any more."""
    skipped: tuple[Skipped, ...]
    deep_failed: str
    """Why Semgrep, which was wanted, could not judge; empty if it could."""


@attrs.define
class _Read:
    """A file on its way through both engines."""

    file: File
    text: bytes
    live: tuple[Finding, ...] = ()
    ledger: Ledger = attrs.field(factory=Ledger)


def check(
    files: Sequence[File],
    bundle: Bundle,
    engines: Engines,
    today: date,
    advance: Callable[[int], None],
) -> Outcome:
    """Judges all files. `advance` is told how many files are done, as they are.

    Effect: reads the files; with the deep engine, runs Semgrep.
    """
    with Judging(bundle) as judging:
        checking = _Checking(bundle, engines, today, judging)
        for batch in _batches(files, checking.skip):
            checking.judge(batch)
            advance(len(batch))
        return checking.outcome()


class _Checking:
    """One check under way: what has been found so far."""

    def __init__(self, bundle: Bundle, engines: Engines, today: date, judging: Judging) -> None:
        self.bundle, self.engines, self.today = bundle, engines, today
        self.judging = judging
        self.checked = 0
        self.files: list[Checked] = []
        self.errors: list[Problem] = []
        self.notes: list[Problem] = []
        self.skipped: list[Skipped] = []
        self.deep_failed = ""

    def skip(self, file: File, why: str) -> None:
        self.skipped.append(Skipped(file.path, why))

    def judge(self, batch: Sequence[_Read]) -> None:
        if self.engines != "deep":
            self._judge_live(batch)
        if self.engines != "live":
            for language, reads in _by_language(batch).items():
                self._judge_deep(reads, language)
        for read in batch:
            self._settle(read)

    def _judge_live(self, batch: Sequence[_Read]) -> None:
        jobs = [Job(read.file.path, read.file.language.name, read.text) for read in batch]
        for read, judged in zip(batch, self.judging.judge(jobs), strict=True):
            if judged.failure:
                what = f"The live engine failed on this file ({judged.failure})."
                mend = "This is a bug in Tutela: please report it, with the file if you can."
                self.errors.append(Problem(read.file.path, 0, 0, what, mend))
                continue
            for rule in judged.left_out if self.engines == "live" else ():
                what = f"The rule `{rule}` takes too long here, and was not judged."
                mend = "Let Semgrep judge it: leave out `--engine live`."
                self.errors.append(Problem(read.file.path, 0, 0, what, mend, rule))
            read.live = tuple(self._applying(judged.findings, read.file.path))
            read.ledger.set_live(read.live)

    def _judge_deep(self, reads: Sequence[_Read], language: str) -> None:
        rules = self.bundle.for_language(language)
        if self.deep_failed or not rules:
            return
        targets = [semgrep.Target(read.file.path, read.text, language) for read in reads]
        report = asyncio.run(semgrep.scan(targets, rules))
        self.deep_failed = report.failed
        self.errors += report.problems
        for read in reads:
            found = self._applying(report.findings.get(read.file.path, ()), read.file.path)
            read.ledger.set_deep(found, report.judged, (), read.live)

    def _applying(self, findings: Iterable[Finding], path: str) -> Iterator[Finding]:
        """Without those whose rule's `paths:` leave this file out."""
        for finding in findings:
            rule = self.bundle.by_id(finding.rule)
            if rule is None or applies(rule, path):
                yield finding

    def _settle(self, read: _Read) -> None:
        self.checked += 1
        file = read.file
        found = read.ledger.findings(read.text)
        told = suppress.separate(found, read.text, file.language, file.path, self.today)
        self.notes += told.problems
        if told.shown or told.ignored:
            self.files.append(
                Checked(file.path, file.language, read.text, told.shown, told.ignored)
            )

    def outcome(self) -> Outcome:
        return Outcome(
            self.checked,
            tuple(self.files),
            tuple(dict.fromkeys(self.errors)),
            tuple(self.notes),
            tuple(self.skipped),
            self.deep_failed,
        )


def _batches(files: Sequence[File], skip: Callable[[File, str], None]) -> Iterator[list[_Read]]:
    batch: list[_Read] = []
    size = 0
    for file in files:
        try:
            text = file.place.read_bytes()
        except OSError as failure:
            skip(file, f"it can't be read: {failure.strerror or failure}")
            continue
        if is_minified(text):
            skip(file, "it is minified")
            continue
        batch.append(_Read(file, text))
        size += len(text)
        if len(batch) >= BATCH_FILES or size >= BATCH_BYTES:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _by_language(batch: Sequence[_Read]) -> Mapping[str, list[_Read]]:
    def name(read: _Read) -> str:
        return read.file.language.semgrep

    return {language: list(reads) for language, reads in groupby(sorted(batch, key=name), name)}
