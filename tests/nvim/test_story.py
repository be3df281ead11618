"""The plugin in the Neovims that it is for: one session each, headless, and what its user saw.

They are those of `make editors`, in the folder that `TUTELA_EDITORS` names (`.editors` otherwise).
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
EDITORS = Path(os.environ.get("TUTELA_EDITORS", ROOT / ".editors"))
NEOVIMS = {
    "0.11": EDITORS / "nvim-0.11.4" / "bin" / "nvim",
    "0.10": EDITORS / "nvim-trixie" / "nvim",
}


@pytest.fixture(scope="module", params=sorted(NEOVIMS))
def seen(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Any]:
    program = NEOVIMS[request.param]
    if not program.exists():
        pytest.skip(f"no Neovim {request.param} in {EDITORS}: make editors")
    root = tmp_path_factory.mktemp("workspace")
    (root / "app.py").write_text("import sqlite3\n\n", encoding="utf-8")
    (root / "tutela.toml").touch()
    told, log = root / "seen.json", root / "state" / "nvim" / "lsp.log"
    environment = {
        **os.environ,
        "SERVER": json.dumps([sys.executable, "-P", "-m", "tutela", "lsp"]),
        "PLUGIN": str(ROOT / "nvim-client"),
        "SOLUTION": str(ROOT / "lessons" / "sql-injection" / "python" / "solution.py"),
        "WORKSPACE": str(root),
        "SEEN": str(told),
        "XDG_STATE_HOME": str(root / "state"),
    }
    command = [program, "--clean", "--headless", "-n", "-c", f"luafile {HERE / 'story.lua'}"]
    ran = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=240)
    logged = log.read_text(encoding="utf-8") if log.exists() else ""
    assert told.exists(), ran.stderr + logged
    found: dict[str, Any] = json.loads(told.read_text(encoding="utf-8"))
    assert "error" not in found, "\n".join([found["error"], ran.stderr, logged])
    return found


def test_the_card_names_the_readers_own_variable(seen: dict[str, Any]) -> None:
    assert seen["status"] == "Tutela"
    assert "`name` is pasted into SQL text" in seen["hover"].replace("\n", " ")


def test_the_lesson_is_read_answered_and_followed(seen: dict[str, Any]) -> None:
    assert "# SQL built from strings" in seen["lesson"]
    assert "{name}" in seen["lesson"]
    assert seen["conceal"] == 2
    assert seen["answered"].strip().startswith("Right. ")
    assert seen["opened"] == "https://cwe.mitre.org/data/definitions/89.html"
    assert seen["closed"] == "app.py"


def test_an_exercise_is_solved_without_leaving_it(seen: dict[str, Any]) -> None:
    assert seen["exercise"].startswith("Practice: SQL built from strings. Line ")
    assert seen["still_in"] == "python"


def test_findings_are_listed_ignored_and_fixed(seen: dict[str, Any]) -> None:
    assert seen["quickfix"] == 1
    assert "# nosemgrep: sql-built-from-strings -- read-only copy" in seen["ignored"]
    assert seen["fixed"].startswith("Fixed: SQL built from strings, line ")


def test_health_and_help_are_there(seen: dict[str, Any]) -> None:
    assert "It runs for" in seen["health"]
    assert seen["help"] == "tutela.txt"
