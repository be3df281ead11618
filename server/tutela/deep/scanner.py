"""When Semgrep runs: the newest text of each document only, few at once, never in the way.

A request for a document ends the run that is under way for it. What fails is told once, until it works
again. Idle, it does nothing at all.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Sequence

import attrs

from tutela.deep.semgrep import Limits, Report, Target, scan
from tutela.problems import Problem
from tutela.rules.model import Rule


@attrs.frozen
class Job:
    """A document's text to be judged: `key` names the document, `version` its text."""

    key: str
    version: int
    target: Target
    rules: Sequence[Rule] = attrs.field(repr=False)
    core: str = ""
    """The `semgrep-core` to use in place of the wheel's."""


class Scanner:
    """Runs Semgrep in the background of an event loop.

    `done` gets each report that is still wanted; `running` is told whether any run is under way;
    `tell` gets each problem once.
    """

    def __init__(
        self,
        done: Callable[[Job, Report], None],
        tell: Callable[[Problem], None],
        running: Callable[[bool], None] = lambda _: None,
        most: int = 1,
        limits: Limits = Limits(),  # noqa: B008 (frozen)
    ) -> None:
        self.limits = limits
        self._done = done
        self._tell = tell
        self._running = running
        self._slots = asyncio.Semaphore(most)
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._active = 0
        self._told: set[Problem] = set()
        self._failing = False

    def request(self, key: str, make: Callable[[], Job | None], delay_s: float = 0.0) -> None:
        """Judge a document after `delay_s`, unless it is asked for again before; `make` is called then."""
        self.cancel(key)
        self._tasks[key] = asyncio.get_running_loop().create_task(self._judge(key, make, delay_s))

    def cancel(self, key: str) -> None:
        """Forget a document; its run, if there is one, is ended."""
        task = self._tasks.pop(key, None)
        if task is not None:
            task.cancel()

    async def shutdown(self) -> None:
        """Ends every run."""
        tasks = list(self._tasks.values())
        self._tasks.clear()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _judge(self, key: str, make: Callable[[], Job | None], delay_s: float) -> None:
        if delay_s > 0:
            await asyncio.sleep(delay_s)
        async with self._slots:
            job = make()
            if job is None or not job.rules:
                return
            self._count(1)
            try:
                report = await scan([job.target], job.rules, self.limits, job.core)
            finally:
                self._count(-1)
        if self._tasks.get(key) is asyncio.current_task():
            del self._tasks[key]
        self._report(job, report)

    def _count(self, by: int) -> None:
        before, self._active = self._active, self._active + by
        if bool(before) != bool(self._active):
            with contextlib.suppress(Exception):
                self._running(bool(self._active))

    def _report(self, job: Job, report: Report) -> None:
        if report.failed:
            if not self._failing:
                mend = "Live checks go on. Install Semgrep beside Tutela: pip install semgrep."
                self._tell(Problem("", 0, 0, report.failed, mend, "semgrep"))
            self._failing = True
            return
        self._failing = False
        for problem in report.problems:
            if problem not in self._told:
                self._told.add(problem)
                self._tell(problem)
        self._done(job, report)
