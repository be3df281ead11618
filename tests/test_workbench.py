"""The workbench: documents in, findings out, whatever is done to them in between."""

from __future__ import annotations

import random
from datetime import date
from typing import cast

import pytest

from tutela.findings.model import Finding
from tutela.lessons.load import load_catalogue
from tutela.live.state import LiveState
from tutela.problems import Problem
from tutela.rules.bundle import Bundle
from tutela.rules.load import load_text
from tutela.syntax.document import Document
from tutela.syntax.languages import Language, by_name
from tutela.workbench import Snapshot, Splice, Workbench

RULES, _ = load_text(
    """\
rules:
  - id: shell-call
    languages: [python]
    severity: ERROR
    message: "`$X` is run"
    pattern: os.system($X)
    metadata: {cwe: [CWE-78]}
    paths: {exclude: [tests/]}
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
CATALOGUE, _ = load_catalogue([])
PYTHON = cast(Language, by_name("python"))
TEXT = b"import os\nos.system(a)\nos.system(b)\n"


@pytest.fixture
def told() -> list[Problem]:
    return []


@pytest.fixture
def bench(told: list[Problem]) -> Workbench:
    return Workbench(Bundle(RULES), CATALOGUE, tell=told.append, today=lambda: date(2026, 11, 23))


def opened(bench: Workbench, text: bytes = TEXT, path: str = "app.py") -> str:
    bench.open("key", path, PYTHON, 1, text)
    return "key"


def at(line: int, start: int, end: int, text: str) -> Splice:
    return Splice(((line, start), (line, end)), text.encode())


def texts(bench: Workbench, key: str = "key") -> list[str]:
    document = bench.document(key)
    assert document is not None
    return [document.text[one.start : one.end].decode() for one in bench.findings(key)]


def snapshot(bench: Workbench) -> Snapshot:
    taken = bench.snapshot("key")
    assert taken is not None
    return taken


def deep(text: bytes, what: bytes, rule: str = "shell-call") -> Finding:
    start = text.index(what)
    return Finding(rule, start, start + len(what), "told by Semgrep", "deep")


def test_findings_follow_what_is_typed(bench: Workbench) -> None:
    key = opened(bench)
    assert texts(bench) == ["os.system(a)", "os.system(b)"]
    bench.edit(key, 2, [at(1, 10, 11, "user")], "utf-16")
    assert texts(bench) == ["os.system(user)", "os.system(b)"]
    bench.edit(key, 3, [Splice(None, b"import os\n")], "utf-16")
    assert texts(bench) == []


def test_edits_of_one_keystroke_are_told_on_each_others_text(bench: Workbench) -> None:
    key = opened(bench)
    bench.edit(key, 2, [at(0, 0, 0, "# top\n"), at(2, 10, 11, "z")], "utf-16")
    assert texts(bench) == ["os.system(z)", "os.system(b)"]


def test_semgreps_verdict_wins_on_the_text_it_saw(bench: Workbench) -> None:
    key = opened(bench)
    taken = snapshot(bench)
    found = [deep(taken.text, b"os.system(b)")]
    assert bench.judged(taken, found, frozenset({"shell-call", "flow"}))
    (kept,) = bench.findings(key)
    assert (kept.engine, kept.message) == ("deep", "told by Semgrep")


def test_a_late_verdict_is_moved_over_the_edits_since(bench: Workbench) -> None:
    key = opened(bench, TEXT + b"sink(x)\n")
    taken = snapshot(bench)
    bench.edit(key, 2, [at(0, 0, 0, "# one line more\n")], "utf-16")
    bench.edit(key, 3, [at(2, 10, 11, "touched")], "utf-16")
    found = [deep(taken.text, b"os.system(a)"), deep(taken.text, b"sink(x)", "flow")]
    assert bench.judged(taken, found, frozenset({"shell-call", "flow"}))
    # What was edited since is the live engine's to tell, what Semgrep refuted stays refuted.
    assert texts(bench) == ["os.system(touched)", "sink(x)"]


def test_a_verdict_that_a_newer_snapshot_has_overtaken_is_not_taken(bench: Workbench) -> None:
    opened(bench)
    old, new = snapshot(bench), snapshot(bench)
    assert not bench.judged(old, [], frozenset({"shell-call"}))
    assert len(texts(bench)) == 2
    assert bench.judged(new, [], frozenset({"shell-call"}))
    assert texts(bench) == []
    bench.close("key")
    assert not bench.judged(new, [], frozenset())


def test_rules_keep_to_their_paths(bench: Workbench) -> None:
    opened(bench, path="tests/test_app.py")
    assert texts(bench) == []
    assert [rule.id for rule in snapshot(bench).rules] == ["flow"]


def test_a_comment_hides_and_says_when_it_is_stale(bench: Workbench) -> None:
    text = b"import os\nos.system(a)  # nosemgrep: shell-call -- until 2026-01-01\n"
    opened(bench, text)
    assert texts(bench) == ["os.system(a)"]
    (problem,) = bench.told("key").problems
    assert problem.line == 2


def test_a_finding_is_found_again_by_its_fingerprint(bench: Workbench) -> None:
    key = opened(bench)
    first, second = bench.findings(key)
    bench.edit(key, 2, [at(0, 0, 0, "\n\n\n")], "utf-16")
    again = bench.by_fingerprint(key, second.fingerprint)
    assert again is not None
    assert again.start == second.start + 3
    assert bench.by_fingerprint(key, "0" * 16) is None
    assert first.fingerprint != second.fingerprint


def test_a_large_text_is_not_read_as_it_is_typed_until_it_shrinks(bench: Workbench) -> None:
    small = Workbench(Bundle(RULES), CATALOGUE, largest_live=100)
    small.open("key", "app.py", PYTHON, 1, TEXT + b"#" * 100)
    assert small.note("key") == "it is larger than 0 KiB"
    assert small.findings("key") == ()
    small.edit("key", 2, [Splice(None, TEXT)], "utf-16")
    assert len(small.findings("key")) == 2


def test_a_bug_in_the_live_engine_costs_one_document_its_live_checks(
    bench: Workbench, told: list[Problem], monkeypatch: pytest.MonkeyPatch
) -> None:
    key = opened(bench)
    bench.findings(key)
    bench.open("other", "other.py", PYTHON, 1, TEXT)
    bench.findings("other")

    def broken(self: LiveState, change: object) -> None:
        raise RuntimeError("a bug")

    with monkeypatch.context() as patched:
        patched.setattr(LiveState, "edited", broken)
        bench.edit(key, 2, [at(0, 0, 0, "\n")], "utf-16")
    assert texts(bench) == []
    assert "a bug" in str(told[0])
    assert len(bench.findings("other")) == 2
    taken = snapshot(bench)
    bench.judged(taken, [deep(taken.text, b"os.system(b)")], frozenset({"shell-call"}))
    assert texts(bench) == ["os.system(b)"]


def test_what_was_never_opened_is_nobodys_problem(bench: Workbench) -> None:
    bench.edit("gone", 2, [Splice(None, b"x")], "utf-16")
    bench.close("gone")
    assert bench.findings("gone") == ()
    assert bench.snapshot("gone") is None


def test_other_rules_judge_everything_anew(bench: Workbench) -> None:
    key = opened(bench)
    assert len(bench.findings(key)) == 2
    bench.change_content(Bundle(RULES[1:]), CATALOGUE)
    assert bench.findings(key) == ()


def test_200_documents_and_10000_edits_end_where_they_would_have_begun() -> None:
    """Random edits at random places, with verdicts coming in late: no exception, no drift."""
    dice = random.Random(20261123)
    bench = Workbench(Bundle(RULES), CATALOGUE)
    pieces = ["os.system(x)\n", "import os\n", "def f(a):\n    ", "(", '"', "é😀", "\r\n", ""]
    keys = [f"doc{number}" for number in range(200)]
    for key in keys:
        bench.open(key, f"{key}.py", PYTHON, 1, TEXT)
    waiting: dict[str, Snapshot] = {}
    for version in range(2, 10_002):
        key = dice.choice(keys)
        line, start = dice.randrange(8), dice.randrange(14)
        end = (line + dice.randrange(2), start + dice.randrange(6))
        splice = Splice(((line, start), end), dice.choice(pieces).encode())
        bench.edit(key, version, [splice], dice.choice(["utf-8", "utf-16", "utf-32"]))
        shown = bench.findings(key)
        document = bench.document(key)
        assert document is not None
        assert all(0 <= one.start < one.end <= len(document.text) for one in shown)
        if version % 7 == 0 and (taken := bench.snapshot(key)) is not None:
            waiting[key] = taken
        if version % 11 == 0 and waiting:
            other, taken = waiting.popitem()
            bench.judged(taken, taken.live, frozenset({"shell-call", "flow"}))
            bench.findings(other)
    for key in keys:
        document = bench.document(key)
        assert document is not None
        fresh = Workbench(Bundle(RULES), CATALOGUE)
        fresh.open(key, document.path, PYTHON, 1, document.text)
        taken = fresh.snapshot(key)
        again = bench.snapshot(key)
        assert taken is not None
        assert again is not None
        assert _places(again.live) == _places(taken.live)


def _places(findings: tuple[Finding, ...]) -> list[tuple[str, int, int]]:
    return [(one.rule, one.start, one.end) for one in findings]


def test_no_tree_is_made_of_a_text_that_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(language: Language) -> object:
        raise AssertionError("parsed")

    monkeypatch.setattr("tutela.syntax.document.parser", refuse)
    bench = Workbench(Bundle(RULES), CATALOGUE, largest_live=10)
    bench.open("key", "app.py", PYTHON, 1, TEXT)
    bench.edit("key", 2, [at(1, 0, 0, "x")], "utf-8")
    assert bench.findings("key") == ()
    assert isinstance(bench.document("key"), Document)
