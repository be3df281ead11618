"""What users install: the wheel, in a fresh environment, away from the checkout."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
VULNERABLE = """\
import sqlite3

def find(user_id):
    cursor = sqlite3.connect("users.db").cursor()
    cursor.execute(f"SELECT name FROM users WHERE id = {user_id}")
    return cursor.fetchone()
"""


def run(*command: str | Path, cwd: Path, expect: int = 0) -> str:
    ran = subprocess.run(
        [*map(str, command)],
        cwd=cwd,
        env=_environment(),
        capture_output=True,
        encoding="utf-8",
        timeout=300,
    )
    assert ran.returncode == expect, f"{command} -> {ran.returncode}\n{ran.stdout}\n{ran.stderr}"
    return ran.stdout


def _environment() -> Mapping[str, str]:
    """Ours without what points Python at this checkout."""
    return {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    run(
        *(sys.executable, "-P", "-m", "build", "--wheel", "--no-isolation"),
        *("--outdir", folder, ROOT),
        cwd=folder,
    )
    (built,) = folder.glob("tutela-*.whl")
    return built


@pytest.fixture(scope="module")
def tutela(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The installed command. Dependencies are lent by the environment that runs the tests."""
    place = tmp_path_factory.mktemp("fresh") / "venv"
    venv.create(place, with_pip=False)
    scripts = place / ("Scripts" if os.name == "nt" else "bin")
    python = scripts / ("python.exe" if os.name == "nt" else "python")
    run(
        *(sys.executable, "-P", "-m", "pip", "--python", python, "install"),
        *("--quiet", "--disable-pip-version-check", "--no-deps", "--no-index", wheel),
        cwd=place,
    )
    site = run(
        *(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"), cwd=place
    ).strip()
    # Its own .pth files (an editable Tutela among them) are not followed from there.
    lent = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    Path(site, "lent.pth").write_text("\n".join(sorted(lent)), encoding="utf-8")
    return scripts / ("tutela.exe" if os.name == "nt" else "tutela")


def test_rules_and_lessons_are_in_the_wheel(wheel: Path) -> None:
    inside = set(zipfile.ZipFile(wheel).namelist())
    for content in ("rules", "lessons"):
        files = [path for path in (ROOT / content).rglob("*") if path.is_file()]
        shipped = [path for path in files if "__pycache__" not in path.parts]
        assert shipped
        missing = {
            f"tutela/content/{path.relative_to(ROOT).as_posix()}" for path in shipped
        } - inside
        assert missing == set()


def test_the_installed_command_finds_a_flaw_and_has_its_lesson(
    tutela: Path, tmp_path: Path
) -> None:
    (tmp_path / "users.py").write_text(VULNERABLE, encoding="utf-8")
    checked = json.loads(run(tutela, "check", "--format", "json", cwd=tmp_path, expect=1))
    assert checked["errors"] == []
    (finding,) = checked["findings"]
    assert (finding["path"], finding["start"]["line"]) == ("users.py", 5)
    lesson = run(tutela, "lesson", "show", finding["lesson"], cwd=tmp_path)
    assert "```python" in lesson


def test_it_runs_from_its_own_place(tutela: Path, tmp_path: Path) -> None:
    python = tutela.with_name("python.exe" if os.name == "nt" else "python")
    where = run(python, "-P", "-c", "import tutela; print(tutela.__file__)", cwd=tmp_path)
    assert not Path(where.strip()).is_relative_to(ROOT)
