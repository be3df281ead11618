"""The server in a real Neovim, headless: what its user sees and does."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
NVIM = shutil.which("nvim")
SERVER = [sys.executable, "-P", "-m", "tutela", "lsp"]

RULES = """\
rules:
  - id: shell-call
    languages: [python]
    severity: ERROR
    message: "`$VALUE` is run by a shell."
    pattern: ox.system($VALUE)
    metadata: {cwe: [CWE-78], lesson: shell}
  - id: acme-load
    languages: [python]
    severity: WARNING
    message: "`$TEXT` is loaded with everything."
    pattern: acme.load($TEXT)
    fix: acme.safe_load($TEXT)
    metadata: {cwe: [CWE-502], lesson: shell}
"""
LESSON = """\
---
title: Commands built from text
summary: A shell reads what it is given.
cwe: [78]
---

::: card
`{{VALUE|the command}}` is read by a shell.
:::

## Your line
`{{VALUE|the command}}` goes to a shell.
"""


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """One session of Neovim's, and what it saw."""
    if NVIM is None:
        pytest.skip("no Neovim here")
    root = tmp_path_factory.mktemp("workspace")
    (root / ".semgrep.yml").write_text(RULES, encoding="utf-8")
    (root / "own" / "shell").mkdir(parents=True)
    (root / "own" / "shell" / "lesson.md").write_text(LESSON, encoding="utf-8")
    (root / "tutela.toml").write_text('lessons = ["own"]\n', encoding="utf-8")
    (root / "app.py").write_text("import ox\n\n\ndef remove(name):\n    ox.system(name)\n")
    told = root / "seen.json"
    environment = {
        **os.environ,
        "SERVER": json.dumps(SERVER),
        "WORKSPACE": str(root),
        "SEEN": str(told),
        "XDG_STATE_HOME": str(root / "state"),
    }
    script = f"luafile {HERE / 'session.lua'}"
    ran = subprocess.run(
        [NVIM, "--clean", "--headless", "-n", "-c", script],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert told.exists(), ran.stderr
    found: dict[str, Any] = json.loads(told.read_text(encoding="utf-8"))
    assert "error" not in found, found["error"] + ran.stderr
    return found


def test_opening_a_file_flags_its_flaw(seen: dict[str, Any]) -> None:
    assert seen["opened"] == ["shell-call"]


def test_typing_flags_a_second_one_before_anything_is_saved(seen: dict[str, Any]) -> None:
    assert seen["typed"] == ["acme-load", "shell-call"]


def test_hover_shows_the_card_with_the_readers_name(seen: dict[str, Any]) -> None:
    assert "`name` is read by a shell." in seen["hover"]


def test_learn_gives_the_lesson(seen: dict[str, Any]) -> None:
    assert "`name` goes to a shell." in seen["learned"]["content"]


def test_the_fix_is_applied_to_the_buffer(seen: dict[str, Any]) -> None:
    assert seen["fixed"] == "acme.safe_load(text)"


def test_ignoring_leaves_a_comment_with_its_reason(seen: dict[str, Any]) -> None:
    assert "# nosemgrep: shell-call -- say why" in seen["ignored"]
