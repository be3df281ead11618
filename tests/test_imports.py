"""Which way imports run: the contracts in pyproject.toml, and that starting stays light."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

PYPROJECT = Path(__file__).parent.parent / "pyproject.toml"


def test_every_contract_in_pyproject_is_kept(capsys: pytest.CaptureFixture[str]) -> None:
    code = lint_imports(config_filename=str(PYPROJECT), cache_dir=None)
    assert code == 0, capsys.readouterr().out


def test_only_two_rooms_start_processes() -> None:
    package = PYPROJECT.parent / "server" / "tutela"
    starting = re.compile(r"create_subprocess|os\.(?:exec|spawn|popen|system|fork)|Popen")
    found = [path for path in package.rglob("*.py") if starting.search(path.read_text("utf-8"))]
    assert {path.parent.name for path in found} == {"deep", "proofs"}


@pytest.mark.parametrize(
    ("start", "heavy"),
    [
        ("import tutela", {"attrs", "click", "rich", "tree_sitter", "pygls", "asyncio"}),
        ("import tutela.cli.main", {"rich", "tree_sitter", "pygls", "ruamel", "markdown_it"}),
    ],
)
def test_starting_imports_nothing_that_is_not_needed_yet(start: str, heavy: set[str]) -> None:
    source = f"import sys; {start}; print(*(sys.modules.keys() & {heavy!r}))"
    ran = subprocess.run([sys.executable, "-P", "-c", source], capture_output=True, text=True)
    assert ran.stderr == ""
    assert ran.stdout.split() == []
