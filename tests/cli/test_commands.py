"""The commands as a person or a pipeline runs them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from shipped import LESSONS

FLAWED = """\
import sqlite3


def find(db: sqlite3.Connection, name: str) -> object:
    return db.execute(f"SELECT * FROM users WHERE name = '{name}'").fetchone()
"""
BY_CONTROL = """\
rules:
  - id: by-control
    languages: [python]
    severity: WARNING
    message: "`source` comes first"
    mode: taint
    pattern-sources: [{pattern: source, control: true}]
    pattern-sinks: [{pattern: sink(...)}]
    metadata: {cwe: [CWE-20]}
"""


def run(root: Path, *args: str, expect: int) -> subprocess.CompletedProcess[str]:
    ran = subprocess.run(
        [sys.executable, "-P", "-m", "tutela", *args],
        cwd=root,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONUTF8": "1"},
        timeout=120,
    )
    assert ran.returncode == expect, (ran.returncode, ran.stdout, ran.stderr)
    return ran


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "app.py").write_text(FLAWED, encoding="utf-8")
    return tmp_path


def findings(ran: subprocess.CompletedProcess[str]) -> list[dict[str, Any]]:
    told: list[dict[str, Any]] = json.loads(ran.stdout)["findings"]
    return told


@pytest.mark.parametrize("engine", ["live", "deep", "both"])
def test_every_engine_finds_the_flaw(root: Path, engine: str) -> None:
    (found,) = findings(run(root, "check", "--engine", engine, "--format", "json", expect=1))
    assert found["rule"] == "sql-built-from-strings"
    assert found["path"] == "app.py"
    assert found["start"] == {"line": 5, "column": 60}
    assert found["cwe"] == ["CWE-89"]
    assert found["lesson"] == "sql-injection"
    assert "`name`" in found["message"]
    assert found["engine"] == ("deep" if engine != "live" else "live")
    assert found["fingerprint"]


def test_people_see_the_place_the_code_and_where_to_read_on(root: Path) -> None:
    told = run(root, "check", expect=1).stdout
    assert "app.py:5:60 error SQL built from strings" in told
    assert "^^^^" in told
    assert "tutela lesson show sql-injection" in told
    assert "1 finding (1 error) in 1 of 1 file" in told


def test_exit_codes_tell_clean_found_and_failed(root: Path) -> None:
    run(root, "check", "--engine", "live", expect=1)
    run(root, "check", "--engine", "live", "--exit-zero", expect=0)
    assert "gone.py" in run(root, "check", "gone.py", expect=2).stderr
    (root / "app.py").write_text("x = 1\n", encoding="utf-8")
    assert "Nothing found" in run(root, "check", "--engine", "live", expect=0).stdout


def test_a_comment_hides_here_as_in_the_editor(root: Path) -> None:
    text = FLAWED.replace(".fetchone()", ".fetchone()  # nosemgrep: sql-built-from-strings -- ours")
    (root / "app.py").write_text(text, encoding="utf-8")
    assert "1 ignored by a comment" in run(root, "check", expect=0).stdout


def test_rules_can_be_added_and_a_broken_one_costs_only_itself(root: Path) -> None:
    rules = root / "mine.yaml"
    rules.write_text(BY_CONTROL + "  - id: broken\n    languages: [python]\n", encoding="utf-8")
    (root / "app.py").write_text("sink(source)\n", encoding="utf-8")
    ran = run(root, "check", "--rules", "mine.yaml", "--format", "json", expect=2)
    assert [one["rule"] for one in findings(ran)] == ["by-control"]
    (error,) = json.loads(ran.stdout)["errors"]
    assert "broken" in json.dumps(error)
    assert "mine.yaml" in ran.stderr


def test_sarif_says_all_that_a_scanning_service_shows(root: Path) -> None:
    run(root, "check", "--format", "sarif", "--output", "out.sarif", expect=1)
    log = json.loads((root / "out.sarif").read_text(encoding="utf-8"))
    (ran,) = log["runs"]
    (result,) = ran["results"]
    (rule,) = ran["tool"]["driver"]["rules"]
    assert log["version"] == "2.1.0"
    assert rule["id"] == result["ruleId"] == "sql-built-from-strings"
    assert "external/cwe/cwe-089" in rule["properties"]["tags"]
    assert "## The right code" in rule["help"]["markdown"]
    assert result["partialFingerprints"]
    assert result["locations"][0]["physicalLocation"]["region"]["startLine"] == 5


def test_settings_of_the_folder_hold(root: Path) -> None:
    (root / "tutela.toml").write_text('disable = ["sql-built-from-strings"]\n', encoding="utf-8")
    run(root, "check", expect=0)
    (root / "tutela.toml").write_text('exclude = ["app.py"]\n', encoding="utf-8")
    run(root, "check", expect=0)
    (root / "tutela.toml").write_text("nonsense = 1\n", encoding="utf-8")
    assert "tutela.toml:1" in run(root, "check", expect=2).stderr


def test_what_was_not_checked_is_said(root: Path) -> None:
    (root / "bundle.js").write_text("var a=1;" * 2000, encoding="utf-8")
    ran = run(root, "check", "--engine", "live", "--format", "json", expect=1)
    (skipped,) = json.loads(ran.stdout)["skipped"]
    assert skipped == {"path": "bundle.js", "why": "it is minified"}


def test_rules_check_says_what_runs_as_one_types_and_why_not(root: Path) -> None:
    (root / "mine.yaml").write_text(BY_CONTROL, encoding="utf-8")
    told = json.loads(run(root, "rules", "check", "mine.yaml", "--format", "json", expect=0).stdout)
    (rule,) = told["rules"]
    assert (rule["id"], rule["live"]) == ("by-control", False)
    assert "control flow" in rule["why"]
    shipped = run(root, "rules", "check", expect=0).stdout
    assert "live  sql-built-from-strings" in shipped


def test_lessons_are_listed_shown_and_checked(root: Path) -> None:
    listed = run(root, "lesson", "list", expect=0).stdout
    assert "sql-injection" in listed
    shown = run(root, "lesson", "show", "sql-injection", "--language", "javascript", expect=0)
    assert shown.stdout.startswith("# SQL built from strings\n")
    assert "```javascript" in shown.stdout
    assert (
        "Did you mean `sql-injection`?"
        in run(root, "lesson", "show", "sql-injecton", expect=1).stderr
    )
    one = run(root, "lesson", "check", str(LESSONS / "sql-injection"), expect=0)
    assert "1 lesson in order" in one.stdout


def test_the_version_is_told_at_once(root: Path) -> None:
    began = time.perf_counter()
    assert run(root, "--version", expect=0).stdout.startswith("tutela ")
    assert time.perf_counter() - began < 5  # figures are bench/'s; this catches a hang
