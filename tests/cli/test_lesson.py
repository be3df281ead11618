"""`tutela lesson`, as an author runs it."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from shipped import ROOT
from tutela.cli.main import main

OWN = ".tutela/lessons/held-open"


def lesson(*arguments: str) -> Any:
    return CliRunner().invoke(main, ["lesson", *arguments])


LANGUAGES = ["python", "javascript", "typescript", "go", "java"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_new_lesson_passes_every_check(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    monkeypatch.chdir(tmp_path)
    made = lesson("new", "held-open", "--language", language, "--cwe", "404", "--title", 'A "door"')
    assert made.exit_code == 0, made.output
    checked = lesson("check", ".tutela/lessons/held-open", "--proofs")
    assert (checked.exit_code, checked.stderr) == (0, "")
    assert "1 lesson in order" in checked.stdout
    found = CliRunner().invoke(
        main, ["check", ".tutela/rules", "--engine", "live", "--format", "json"]
    )
    assert {row["rule"] for row in json.loads(found.stdout)["findings"]} == {"held-open"}
    again = lesson("new", "held-open", "--language", language)
    assert again.exit_code == 1
    assert "is there already" in again.output


@pytest.mark.parametrize("name", ["Held-Open", "../x", "a b", "x" * 65, ""])
def test_a_lessons_id_is_a_plain_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.chdir(tmp_path)
    assert lesson("new", name).exit_code == 2
    assert list(tmp_path.iterdir()) == []


def test_a_lessons_problems_are_told_in_three_forms(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    lesson("new", "held-open", "--language", "python")
    file = tmp_path / ".tutela" / "lessons" / "held-open" / "lesson.md"
    text = file.read_text(encoding="utf-8").replace("Say why it holds.", "It simply holds.")
    file.write_text(text, encoding="utf-8")
    line = text[: text.index("It simply")].count("\n") + 1
    told = lesson("check", OWN)
    assert told.exit_code == 1
    assert f"lesson.md:{line}:4: [held-open] “simply” talks down" in told.stderr
    (row,) = json.loads(lesson("check", OWN, "--format", "json").stdout)
    assert (row["line"], row["column"], row["subject"]) == (line, 4, "held-open")
    (result,) = json.loads(lesson("check", OWN, "--format", "sarif").stdout)["runs"][0]["results"]
    place = result["locations"][0]["physicalLocation"]
    assert place["region"] == {"startLine": line, "startColumn": 4}
    file.write_text("no front matter", encoding="utf-8")
    assert lesson("check", OWN).exit_code == 2


def test_proofs_are_recorded_when_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    lesson("new", "held-open", "--language", "python")
    shown = tmp_path / ".tutela" / "lessons" / "held-open" / "python" / "proof.txt"
    shown.write_text("invented\n", encoding="utf-8")
    assert "This is not what the attack gave" in lesson("check", OWN, "--proofs").stderr
    assert lesson("check", "--record").exit_code == 2
    recorded = lesson("check", OWN, "--proofs", "--record")
    assert recorded.exit_code == 0, recorded.stderr
    assert shown.read_text(encoding="utf-8") == "<b>Ada</b>\n"


def test_a_site_is_built_into_an_empty_folder_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    built = lesson("build", "site")
    assert built.exit_code == 0, built.output
    assert (tmp_path / "site" / "sql-injection" / "python.html").is_file()
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "thesis.txt").touch()
    assert "holds other files" in lesson("build", "mine").output


# --- docs/lessons.md ------------------------------------------------------------------------------


def test_the_example_of_the_docs_is_a_lesson_in_order(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT / "examples" / "own-lesson")
    checked = lesson("check", ".tutela/lessons/formula-in-csv", "--proofs")
    assert (checked.exit_code, checked.stderr) == (0, "")


def test_what_the_docs_show_of_it_stands_in_its_files() -> None:
    text = (ROOT / "docs" / "lessons.md").read_text(encoding="utf-8")
    files = [
        path.read_text(encoding="utf-8")
        for path in (ROOT / "examples" / "own-lesson").rglob("*")
        if path.is_file() and path.suffix in (".py", ".yaml", ".md")
    ]
    shown = re.findall(r"```(?:python|yaml|)\n(.*?)```", text, re.DOTALL)
    examples = [code for code in shown if not code.startswith("tutela ")]
    assert len(examples) >= 6
    for code in examples:
        assert any(code.strip("\n") in file for file in files), code
