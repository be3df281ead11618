"""Lessons and rules in the editor: a `|` in a text is the cursor."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from shipped import LESSONS, RULES, bundle, catalogue
from tutela import authoring
from tutela.authoring import Desk, Kind, Spot, kind_of
from tutela.coaching.judge import engines

DESK = Desk(bundle(), catalogue(), engines(bundle(), deep=False))
RULE = RULES / "python" / "injection" / "sql-built-from-strings.yaml"


@pytest.fixture(scope="module")
def lesson(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("lessons") / "sql-injection"
    shutil.copytree(LESSONS / "sql-injection", folder)
    return folder / "lesson.md"


def spot(file: Path, text: str) -> Spot:
    before, _, after = text.partition("|")
    line = before.count("\n")
    return Spot(file, before + after, line, len(before.rpartition("\n")[2]))


def offered(file: Path, text: str, kind: Kind) -> list[str]:
    return [one.label for one in authoring.completions(spot(file, text), kind, DESK)]


FRONT = "---\ntitle: x\nsummary: y\n"


@pytest.mark.parametrize(
    ("text", "some", "none"),
    [
        (FRONT + "|", ["cwe", "missed"], ["title"]),
        (FRONT + "related: [o|", ["os-command-injection"], ["sql-injection"]),
        (FRONT + "---\nThe `{{|", ["VALUE", "line", "source"], ["title"]),
        (FRONT + "---\n::: when |", ["language", "framework", "situation"], []),
        (FRONT + "---\n::: when framework=fl|", ["flask", "express", "none"], ["python"]),
        (FRONT + "---\n::: when language=python framework=|", ["django"], ["terraform"]),
        (FRONT + "---\n[x](py|", ["python/fixed.py", "../open-redirect/lesson.md"], []),
        (FRONT + '---\n[x](python/fixed.py "region=|', ["query"], []),
        (FRONT + "---\n## |", ["Your line", "One question"], []),
        (FRONT + "---\nPlain prose |", [], ["title", "VALUE"]),
    ],
)
def test_what_a_lesson_may_go_on_with(
    lesson: Path, text: str, some: list[str], none: list[str]
) -> None:
    labels = offered(lesson, text, "lesson")
    assert set(some) <= set(labels)
    assert not set(none) & set(labels)


@pytest.mark.parametrize(
    ("text", "some", "none"),
    [
        ("rules:\n  - id: x\n    metadata:\n      lesson: s|", ["sql-injection"], []),
        ("rules:\n  - id: x\n    metadata: {lesson: |", ["sql-injection"], []),
        ("rules:\n  - id: x\n    severity: |", ["ERROR", "WARNING"], []),
        ("rules:\n  - id: x\n    languages: [py|", ["python", "go"], []),
        ("rules:\n  - id: x\n    |", ["message", "patterns", "mode"], ["focus-metavariable"]),
        (
            "rules:\n  - id: x\n    patterns:\n      - |",
            ["focus-metavariable", "pattern-not"],
            ["id"],
        ),
        ("rules:\n  - id: x\n    metadata:\n      |", ["cwe", "lesson"], ["pattern"]),
    ],
)
def test_what_a_rule_may_go_on_with(text: str, some: list[str], none: list[str]) -> None:
    labels = offered(Path("new.yaml"), text, "rules")
    assert set(some) <= set(labels), labels
    assert not set(none) & set(labels)


def at(file: Path, what: str, inside: int = 1) -> Spot:
    """The cursor in the first place that reads so."""
    text = file.read_text(encoding="utf-8")
    before = text[: text.index(what) + inside]
    return Spot(file, text, before.count("\n"), len(before.rpartition("\n")[2]))


def test_hover_says_what_things_are(lesson: Path) -> None:
    def told(what: str, inside: int = 1) -> str:
        return authoring.hover(at(lesson, what, inside), "lesson", DESK) or ""

    assert "`sql-built-from-strings`" in told("{{VALUE")
    assert "OS command" in told("os-command-injection") or "command" in told("os-command-injection")
    assert "execute(" in told("[The value goes beside the query]")
    assert "Why good developers miss it" in told("missed:")


def test_hover_on_a_rule_says_where_it_runs_and_leads() -> None:
    told = authoring.hover(at(RULE, "id: sql-built-from-strings", 5), "rules", DESK) or ""
    assert "Runs as you type" in told
    assert "SQL built from strings" in told
    assert "SQL built from strings" in (
        authoring.hover(at(RULE, "lesson: sql"), "rules", DESK) or ""
    )


def test_definitions_lead_from_rule_to_lesson_to_snippet_and_back(lesson: Path) -> None:
    def place(file: Path, what: str, kind: Kind | None, inside: int = 1) -> tuple[str, int]:
        found = authoring.definition(at(file, what, inside), kind, DESK)
        assert found is not None
        return found.file.name, found.line

    assert place(RULE, "lesson: sql", "rules") == ("lesson.md", 0)
    fixture, line = place(RULE, "id: sql-built-from-strings", "rules", 5)
    assert fixture == "sql-built-from-strings.py"
    assert place(RULE.with_suffix(".py"), "sql-built-from-strings", None) == (RULE.name, 1)
    assert line > 0
    assert place(lesson, "[The value goes beside", "lesson")[0] == "fixed.py"
    assert place(lesson, "os-command-injection", "lesson") == ("lesson.md", 0)
    assert place(lesson, "{{VALUE", "lesson")[0].endswith(".yaml")
    wrong = lesson.parent / "python" / "wrong.py"
    assert place(wrong, "quotes-doubled-by-hand", None)[0] == "advice.yaml"
    advice = lesson.parent / "advice.yaml"
    assert place(advice, "id: value-beside-query", "rules", 5)[0] == "fixed.py"


def notes(file: Path, text: str, kind: Kind) -> list[tuple[int, str, str]]:
    found = authoring.notes(file, text, kind, DESK)
    return [(one.problem.line, one.problem.what, one.weight) for one in found]


def test_a_good_lesson_is_left_in_peace_and_a_bad_one_told(lesson: Path) -> None:
    text = lesson.read_text(encoding="utf-8")
    assert notes(lesson, text, "lesson") == []
    wrong = text.replace("{{VALUE|this value}}` becomes", "{{NOBODY|this value}}` becomes")
    ((line, what, _),) = notes(lesson, wrong, "lesson")
    assert "$NOBODY" in what
    assert text.split("\n")[line - 1].startswith("`{{VALUE|this value}}` becomes")


def test_a_rule_is_told_what_it_lacks_and_what_waits_for_semgrep() -> None:
    text = RULE.read_text(encoding="utf-8").replace(
        "lesson: sql-injection", "lesson: sql-injektion"
    )
    ((line, what, _),) = notes(RULE, text, "rules")
    assert what == "There is no lesson `sql-injektion`."
    assert "lesson:" in text.split("\n")[line - 1]
    deep = (
        "rules:\n  - id: x\n    languages: [python]\n    severity: INFO\n    message: m\n"
        "    mode: taint\n    pattern-sources: [{pattern: f, control: true}]\n"
        "    pattern-sinks: [{pattern: g(...)}]\n"
    )
    ((_, what, weight),) = notes(Path("x.yaml"), deep, "rules")
    assert "does not run as you type" in what
    assert weight == "hint"


@pytest.mark.parametrize(
    ("name", "text", "kind"),
    [
        ("lesson.md", "", "lesson"),
        ("README.md", "---\ntitle: x\n---\n", None),
        ("a.yaml", "rules:\n- id: x\n", "rules"),
        ("a.yaml", "apiVersion: v1\nrules:\n- verbs: [get]\n", None),
        ("advice.yaml", "# none\nrules:\n  - id: x\n", "rules"),
        ("a.py", "rules:\n- id: x", None),
    ],
)
def test_documents_are_known_by_their_name_and_form(name: str, text: str, kind: str | None) -> None:
    assert kind_of(Path(name), text) == kind


HALF = [
    "",
    "---",
    "---\n",
    "---\ntitle",
    "\n\n|",
    "---\ncwe: [",
    "::: when x=",
    "[a](",
    "[a](../../x",
]


@pytest.mark.parametrize("text", HALF)
def test_half_typed_text_raises_nothing(lesson: Path, text: str) -> None:
    for kind in ("lesson", "rules"):
        where = spot(lesson, text if "|" in text else text + "|")
        authoring.notes(lesson, where.text, kind, DESK)  # type: ignore[arg-type]
        authoring.completions(where, kind, DESK)  # type: ignore[arg-type]
        authoring.hover(where, kind, DESK)  # type: ignore[arg-type]
        authoring.definition(where, kind, DESK)  # type: ignore[arg-type]


def test_nothing_outside_the_lessons_folder_is_shown(lesson: Path) -> None:
    secret = lesson.parent.parent / "secret.txt"
    secret.write_text("PASSWORD", encoding="utf-8")
    text = FRONT + "---\n[x](../secret.|txt)\n"
    assert "PASSWORD" not in (authoring.hover(spot(lesson, text), "lesson", DESK) or "")
    assert authoring.definition(spot(lesson, text), "lesson", DESK) is None
