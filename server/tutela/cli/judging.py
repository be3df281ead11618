"""The live engine over many files: here, or shared among processes where that pays."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack
from multiprocessing import get_context
from types import TracebackType

import attrs

from tutela import cache
from tutela.findings.model import Finding
from tutela.live.engine import Compiled, compile_rules
from tutela.live.state import LiveState
from tutela.rules.bundle import Bundle
from tutela.syntax import languages
from tutela.syntax.document import Document

_WORTH_SHARING = 512 * 1024
"""Bytes of code from which on more processes than this one save time: a start costs 0.3 s."""


@attrs.frozen
class Job:
    """One text to judge."""

    path: str
    language: str
    """The dialect's name."""
    text: bytes = attrs.field(repr=False)


@attrs.frozen
class Judged:
    """What the live engine says of a text."""

    findings: tuple[Finding, ...] = ()
    left_out: tuple[str, ...] = ()
    """Ids of rules that took too long."""
    failure: str = ""
    """How the engine failed, if it did."""


class Judge:
    """The rules of a bundle, compiled when a language is first met."""

    def __init__(self, bundle: Bundle) -> None:
        self._bundle = bundle
        self._compiled: dict[str, Compiled] = {}

    def judge(self, job: Job) -> Judged:
        """Never raises: one file must not cost the others their verdict."""
        language = languages.by_name(job.language)
        if language is None:
            return Judged()
        compiled = self._compiled.get(job.language)
        if compiled is None:
            compiled = compile_rules(self._bundle.for_language(language.semgrep), language)
            self._compiled[job.language] = compiled
        if not compiled.live:
            return Judged()
        try:
            state = LiveState(Document(language, job.path, job.text), compiled)
            return Judged(state.findings(), state.left_out)
        except Exception as bug:
            return Judged(failure=f"{type(bug).__name__}: {bug}")


class Judging:
    """Judges batches of texts; a context manager, for the processes that it may start."""

    def __init__(self, bundle: Bundle) -> None:
        self._bundle = bundle
        self._here = Judge(bundle)
        self._pool: ProcessPoolExecutor | None = None
        self._stack = ExitStack()

    def __enter__(self) -> Judging:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stack.close()

    def judge(self, jobs: Sequence[Job]) -> Iterator[Judged]:
        """The verdicts, in the order of the jobs."""
        processes = os.cpu_count() or 1
        if processes == 1 or sum(len(job.text) for job in jobs) < _WORTH_SHARING:
            return map(self._here.judge, jobs)
        if self._pool is None:
            self._pool = self._stack.enter_context(
                ProcessPoolExecutor(
                    processes, get_context("spawn"), initializer=_start, initargs=(self._bundle,)
                )
            )
        return self._pool.map(_judge, jobs, chunksize=max(1, len(jobs) // (processes * 8)))


_judge_here: Judge | None = None


def _start(bundle: Bundle) -> None:
    global _judge_here  # one worker process, one judge
    cache.enable(write=False)
    _judge_here = Judge(bundle)


def _judge(job: Job) -> Judged:
    assert _judge_here is not None
    return _judge_here.judge(job)
