"""Semgrep as it is, and as it is not: crashing, hanging, babbling, missing."""

from __future__ import annotations

import asyncio
import os
import sys
import time
from pathlib import Path

import attrs
import pytest

from tutela.deep import semgrep
from tutela.deep.scanner import Job, Scanner
from tutela.deep.semgrep import Limits, Report, Target
from tutela.problems import Problem
from tutela.rules.load import load_text

RULES, _ = load_text(
    """\
rules:
  - id: shell-call
    languages: [python]
    severity: ERROR
    message: "`$X` is run"
    pattern: os.system($X)
  - id: flow
    languages: [python]
    severity: ERROR
    message: flows
    mode: taint
    pattern-sources: [{pattern: source()}]
    pattern-sinks: [{pattern: sink(...)}]
""",
    "rules.yaml",
)
TEXT = "import os\nos.system(é)\n".encode()
TARGET = Target("shop/app.py", TEXT, "python")
posix = pytest.mark.skipif(os.name == "nt", reason="the fake programs are shell scripts")


def fake(folder: Path, script: str) -> str:
    """A program in place of semgrep-core."""
    path = folder / "fake-core"
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(0o755)
    return str(path)


@pytest.fixture
def no_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(semgrep, "cli_path", lambda: None)


async def test_the_core_judges_the_text_it_is_given() -> None:
    report = await semgrep.scan([TARGET], RULES)
    assert (report.via, report.failed, report.problems) == ("core", "", ())
    (found,) = report.findings["shop/app.py"]
    assert (found.rule, found.engine, found.message) == ("shell-call", "deep", "`é` is run")
    assert TEXT[found.start : found.end] == "os.system(é)".encode()
    assert found.bindings["$X"].text == "é"
    assert report.judged == {"shell-call", "flow"}


async def test_a_byte_order_mark_shifts_nothing() -> None:
    text = b"\xef\xbb\xbf" + TEXT
    report = await semgrep.scan([attrs.evolve(TARGET, text=text)], RULES)
    (found,) = report.findings["shop/app.py"]
    assert text[found.start : found.end] == "os.system(é)".encode()


async def test_a_file_that_is_known_by_its_whole_name_is_judged() -> None:
    rules, _ = load_text(
        "rules: [{id: root, languages: [dockerfile], severity: ERROR, message: m, pattern: USER root}]",
        "rules.yaml",
    )
    report = await semgrep.scan([Target("Dockerfile", b"FROM a\nUSER root\n", "dockerfile")], rules)
    assert [one.rule for one in report.findings["Dockerfile"]] == ["root"]


async def test_a_taint_finding_comes_with_its_trace() -> None:
    text = b"x = source()\ny = x\nsink(y)\n"
    report = await semgrep.scan([attrs.evolve(TARGET, text=text)], RULES)
    (found,) = report.findings["shop/app.py"]
    assert [step.kind for step in found.trace][:: len(found.trace) - 1] == ["source", "sink"]
    assert text[found.trace[0].start : found.trace[0].end] == b"source()"


async def test_a_rule_that_semgrep_rejects_is_told_and_the_others_judge() -> None:
    bad, _ = load_text(
        "rules:\n  - id: bad\n    languages: [python]\n    severity: ERROR\n    message: m\n"
        "    pattern: 'def ((('\n",
        "rules.yaml",
    )
    report = await semgrep.scan([TARGET], (*RULES, *bad))
    assert [one.rule for one in report.findings["shop/app.py"]] == ["shell-call"]
    assert "bad" not in report.judged
    assert any("bad" in str(problem) for problem in report.problems)


@posix
@pytest.mark.parametrize(
    ("script", "told"),
    [
        ("kill -9 $$", "exit -9"),
        ("echo '{\"results\": 3}'", "semgrep-core"),
        ("echo Segmentation fault >&2; exit 2", "Segmentation fault"),
        ("sleep 60", "no answer within"),
    ],
)
async def test_a_core_that_fails_is_told_in_one_sentence(
    tmp_path: Path, no_command: None, script: str, told: str
) -> None:
    core = fake(tmp_path, script)
    began = time.monotonic()
    report = await semgrep.scan([TARGET], RULES, Limits(run_s=1), core)
    assert time.monotonic() - began < 20
    assert told in report.failed
    assert report.judged == frozenset()


async def test_without_semgrep_there_is_no_verdict(
    monkeypatch: pytest.MonkeyPatch, no_command: None
) -> None:
    monkeypatch.setattr(semgrep, "core_path", lambda override="": None)
    report = await semgrep.scan([TARGET], RULES)
    assert "not installed" in report.failed


@posix
@pytest.mark.skipif(sys.platform != "linux", reason="looks for the process in /proc")
async def test_a_cancelled_run_ends_its_process(tmp_path: Path) -> None:
    core = fake(tmp_path, f"echo $$ > {tmp_path}/pid; sleep 60")
    run = asyncio.create_task(semgrep.scan([TARGET], RULES, core=core))
    while not (tmp_path / "pid").exists() or not (tmp_path / "pid").read_text():
        await asyncio.sleep(0.01)
    run.cancel()
    with pytest.raises(asyncio.CancelledError):
        await run
    number = (tmp_path / "pid").read_text().strip()
    state = Path(f"/proc/{number}/stat")
    assert not state.exists() or state.read_text().split()[2] == "Z"


# --- when it runs ---------------------------------------------------------------------------------


@attrs.define
class Listener:
    done: list[int] = attrs.field(factory=list)
    told: list[Problem] = attrs.field(factory=list)
    running: list[bool] = attrs.field(factory=list)

    def scanner(self) -> Scanner:
        def done(job: Job, report: Report) -> None:
            self.done.append(job.version)

        return Scanner(done, self.told.append, self.running.append)


async def until(holds: object, patience_s: float = 20) -> None:
    assert callable(holds)
    async with asyncio.timeout(patience_s):
        while not holds():
            await asyncio.sleep(0.01)


async def test_only_the_newest_text_is_judged() -> None:
    listener = Listener()
    scanner = listener.scanner()
    for version in range(5):
        scanner.request("app.py", lambda version=version: Job("app.py", version, TARGET, RULES), 0)
        await asyncio.sleep(0.02)
    await until(lambda: listener.done)
    await asyncio.sleep(0.3)
    assert listener.done == [4]
    assert listener.running[-1] is False
    await scanner.shutdown()


@posix
async def test_failing_is_told_once_until_it_works_again(tmp_path: Path, no_command: None) -> None:
    listener = Listener()
    scanner = listener.scanner()
    broken = fake(tmp_path, "exit 1")

    def job(version: int, core: str) -> None:
        scanner.request("a", lambda: Job("a", version, TARGET, RULES, core))

    for version, core in enumerate((broken, broken, "", broken)):
        before = len(listener.running)
        job(version, core)
        await until(lambda before=before: len(listener.running) >= before + 2)
        await asyncio.sleep(0.05)
    assert listener.done == [2]
    assert [problem.subject for problem in listener.told] == ["semgrep", "semgrep"]
    await scanner.shutdown()


async def test_a_document_that_is_closed_is_forgotten() -> None:
    listener = Listener()
    scanner = listener.scanner()
    scanner.request("a", lambda: Job("a", 1, TARGET, RULES), 0.05)
    scanner.cancel("a")
    await asyncio.sleep(0.2)
    assert listener.done == []
    assert listener.running == []
    await scanner.shutdown()
