"""A flagged place, followed as it is mended, and an exercise, answered: on the shipped SQL lesson."""

from __future__ import annotations

import random
from pathlib import Path
from typing import cast

import pytest

from shipped import bundle, catalogue
from tutela.coaching.followup import Fixed
from tutela.coaching.judge import judge
from tutela.lessons.exercise import Exercise, exercise_for, exercises_of, practised
from tutela.lessons.frameworks import declared
from tutela.lessons.load import load_catalogue
from tutela.lessons.model import Code, Prose
from tutela.problems import Problem
from tutela.rules.bundle import Bundle
from tutela.rules.load import load_text
from tutela.syntax.languages import Language, by_name, by_semgrep
from tutela.workbench import Splice, Workbench

PYTHON = cast(Language, by_name("python"))
FLAWED = """\
import sqlite3

def find(db, name):
    return db.execute(f"SELECT id FROM users WHERE name = {name}").fetchone()

def other(db):
    return db.execute("SELECT 1")
"""
SHELL_RULE = """\
rules:
  - id: shell-call
    languages: [python]
    severity: ERROR
    message: A shell reads it.
    pattern: os.system($X)
    metadata: {cwe: [CWE-78]}
"""
SHELL_ADVICE = """\
rules:
  - id: still-a-shell
    languages: [python]
    severity: ERROR
    message: It is the same shell.
    pattern: subprocess.run(..., shell=True)
    metadata: {role: wrong-fix}
  - id: a-list
    languages: [python]
    severity: INFO
    message: A list.
    pattern: "subprocess.run([...])"
    metadata: {role: right-fix}
"""
ESCAPED = FLAWED.replace(
    '    return db.execute(f"SELECT id FROM users WHERE name = {name}")',
    '    name = name.replace("\'", "\'\'")\n'
    '    return db.execute(f"SELECT id FROM users WHERE name = {name}")',
)
RIGHT = FLAWED.replace(
    '(f"SELECT id FROM users WHERE name = {name}")', '("SELECT ? = name", (name,))'
)
GONE = FLAWED.replace(FLAWED.splitlines()[3], "    pass")


@pytest.fixture
def told() -> list[Problem]:
    return []


@pytest.fixture
def bench(told: list[Problem]) -> Workbench:
    return Workbench(bundle(), catalogue(), tell=told.append)


def show(bench: Workbench, text: str) -> str:
    """Make a document of this text, by an edit if it is open."""
    data = text.encode()
    if bench.document("key") is None:
        bench.open("key", "app.py", PYTHON, 1, data)
    else:
        bench.edit("key", 2, [Splice(None, data)], "utf-8")
    bench.findings("key")
    return "key"


def feedback(bench: Workbench) -> list[str]:
    return [one.feedback for one in bench.findings("key")]


def test_a_wrong_fix_is_told_why_it_does_not_hold(bench: Workbench) -> None:
    show(bench, FLAWED)
    assert feedback(bench) == [""]
    show(bench, ESCAPED)
    (said,) = feedback(bench)
    assert "Doubling quotes" in said
    assert bench.take_fixed("key") == ()


def test_a_wrong_fix_that_silences_the_rule_keeps_the_finding(tmp_path: Path) -> None:
    folder = tmp_path / "shell"
    folder.mkdir()
    front = "title: Shell\nsummary: A shell reads it.\ncwe: [78]\n"
    (folder / "lesson.md").write_text(f"---\n{front}---\n", encoding="utf-8")
    (folder / "advice.yaml").write_text(SHELL_ADVICE, encoding="utf-8")
    lessons, problems = load_catalogue([tmp_path])
    rules, _ = load_text(SHELL_RULE, "rules.yaml")
    assert problems == ()
    bench = Workbench(Bundle(rules), lessons)
    show(bench, "import os\nos.system(name)\n")
    show(bench, "import os\nsubprocess.run(name, shell=True)\n")
    (left,) = bench.findings("key")
    assert (left.rule, left.feedback) == ("shell-call", "It is the same shell.")
    assert left.start == len("import os\n")
    show(bench, "import os\nsubprocess.run([name])\n")
    assert bench.findings("key") == ()
    assert [one.lesson for one in bench.take_fixed("key")] == ["shell"]


def test_the_right_idiom_is_told_once(bench: Workbench) -> None:
    show(bench, FLAWED)
    show(bench, RIGHT)
    assert bench.findings("key") == ()
    (fixed,) = bench.take_fixed("key")
    assert isinstance(fixed, Fixed)
    assert fixed.lesson == "sql-injection"
    assert RIGHT.encode()[fixed.start : fixed.end].startswith(b"db.execute")
    show(bench, RIGHT + "\n")
    assert bench.take_fixed("key") == ()


def test_deleting_is_neither_a_fix_nor_an_offence(bench: Workbench) -> None:
    show(bench, FLAWED)
    show(bench, GONE)
    assert bench.findings("key") == ()
    assert bench.take_fixed("key") == ()


def test_code_that_was_never_flagged_is_not_called_fixed(bench: Workbench) -> None:
    show(bench, RIGHT)
    show(bench, RIGHT + "x = 1\n")
    assert bench.take_fixed("key") == ()


def test_typing_the_fix_letter_by_letter_ends_in_fixed(bench: Workbench) -> None:
    show(bench, FLAWED)
    old = 'f"SELECT id FROM users WHERE name = {name}"'
    start = FLAWED.index(old)
    fixed: list[Fixed] = []
    for length in range(len(old), -1, -1):
        show(bench, FLAWED[:start] + old[:length] + FLAWED[start + len(old) :])
    new = '"SELECT id FROM users WHERE name = ?", (name,)'
    for length in range(len(new) + 1):
        show(bench, FLAWED[:start] + new[:length] + FLAWED[start + len(old) :])
        fixed += bench.take_fixed("key")
    assert [one.rule for one in fixed] == ["sql-built-from-strings"]


def test_a_line_that_is_typed_over_ends_in_fixed(bench: Workbench) -> None:
    """From its first space on: for a moment there is nothing but that."""
    show(bench, FLAWED)
    line, right = FLAWED.splitlines()[3], RIGHT.splitlines()[3]
    fixed: list[Fixed] = []
    for length in range(1, len(right) + 1):
        show(bench, FLAWED.replace(line, right[:length]))
        fixed += bench.take_fixed("key")
    assert [one.lesson for one in fixed] == ["sql-injection"]


def test_random_edits_never_break_it(bench: Workbench, told: list[Problem]) -> None:
    random.seed(11)
    texts = [FLAWED, ESCAPED, RIGHT, GONE, ""]
    text = FLAWED
    for _ in range(300):
        at, to = sorted(random.randrange(len(text) + 1) for _ in range(2))
        other = random.choice(texts)
        piece = other[random.randrange(len(other) + 1) :][: random.randrange(60)]
        text = text[:at] + piece + text[min(to, at + 30) :]
        show(bench, text)
        for finding in bench.findings("key"):
            assert 0 <= finding.start <= finding.end <= len(text.encode())
    assert told == []


# --- tailoring ------------------------------------------------------------------------------------


def tailored(bench: Workbench) -> str:
    (finding,) = bench.findings("key")
    read = bench.tailored("key", finding)
    assert read is not None
    prose = [part.markdown for part in read.body if isinstance(part, Prose)]
    code = [f"[{part.label}]\n{part.text}" for part in read.body if isinstance(part, Code)]
    return "\n".join([*prose, *code, *read.why])


def test_the_variant_of_the_issue_is_spoken_of(bench: Workbench) -> None:
    show(bench, 'def f(db, x):\n    db.execute("SELECT %s" % x)\n')
    assert "Python's `%` fills the text" in tailored(bench)
    show(bench, 'def f(db, x):\n    db.execute(f"SELECT {x}")\n')
    assert "Python's `%` fills the text" not in tailored(bench)


def test_a_recipe_mends_the_readers_own_line(bench: Workbench) -> None:
    show(bench, 'def f(db, x):\n    return db.execute("SELECT a FROM b WHERE c = " + x)\n')
    (finding,) = bench.findings("key")
    told = tailored(bench)
    assert '-return db.execute("SELECT a FROM b WHERE c = " + x)' in told
    assert '+return db.execute("SELECT a FROM b WHERE c = ?", (x,))' in told
    fix = bench.fix("key", finding)
    assert fix is not None


@pytest.mark.parametrize(
    ("manifest", "text", "names"),
    [
        ("requirements.txt", "Django==5.2\npsycopg2-binary>=2\n", ["django", "psycopg"]),
        (
            "pyproject.toml",
            'dependencies = ["flask>=3", "Flask-SQLAlchemy"]',
            ["flask", "sqlalchemy"],
        ),
        (
            "package.json",
            '{"dependencies": {"@prisma/client": "5", "express": "4"}}',
            ["express", "prisma"],
        ),
        ("go.mod", "require github.com/gin-gonic/gin v1.9.0\n", ["gin"]),
        ("pom.xml", "<groupId>org.springframework.boot</groupId>", ["spring"]),
        ("package.json", '{"dependencies": {"express-ish": "1"}}', []),
    ],
)
def test_a_manifest_lists_frameworks(manifest: str, text: str, names: list[str]) -> None:
    assert sorted(one.framework.name for one in declared(manifest, text)) == names


def test_a_manifest_speaks_where_the_file_imports_nothing() -> None:
    listed = declared("requirements.txt", "django\n")
    bench = Workbench(bundle(), catalogue(), listed=lambda path: listed)
    bench.open("key", "app.py", PYTHON, 1, b'def f(db, x):\n    db.execute(f"S {x}")\n')
    assert "Its parts for Django are shown because requirements.txt lists it." in tailored(bench)


# --- exercises ------------------------------------------------------------------------------------

LESSON = catalogue().by_id("sql-injection")
assert LESSON is not None
EXERCISE = exercise_for(LESSON, "python")
assert EXERCISE is not None
HEADER = EXERCISE.opening.removesuffix(EXERCISE.text)


def missing(bench: Workbench, answer: str) -> tuple[str, ...]:
    show(bench, HEADER + answer)
    progress = bench.progress("key")
    assert progress is not None
    return progress.missing


def test_an_exercise_says_what_is_missing_until_it_is_right(bench: Workbench) -> None:
    assert practised(EXERCISE.opening.encode()) == "sql-injection"
    assert any("is pasted into SQL text" in one for one in missing(bench, EXERCISE.text))
    assert not bench.solved_now("key")
    assert missing(bench, EXERCISE.solution) == ()
    assert bench.solved_now("key")
    assert not bench.solved_now("key"), "told twice"


@pytest.mark.parametrize(
    ("cheat", "said"),
    [
        ("", "still to be asked for"),
        (EXERCISE.text.replace("\n", "\n# ").replace("import csv", "# import csv"), "still to be"),
        (EXERCISE.text.replace(".fetchall()", ".fetchall()  # nosemgrep"), "is pasted"),
        (EXERCISE.text.replace("query = f", "query = ").replace("{town}", "a"), "value of its own"),
        (EXERCISE.solution + "\ndef half(", "half typed"),
        (EXERCISE.text.replace("{town}", "{town.replace(chr(39), '')}"), "is pasted"),
    ],
    ids=["deleted", "commented", "nosemgrep", "constant", "broken", "stripped"],
)
def test_cheating_does_not_pass(bench: Workbench, cheat: str, said: str) -> None:
    lacking = missing(bench, cheat)
    assert any(said in one for one in lacking), lacking


EXERCISES = [one for lesson in catalogue().lessons for one in exercises_of(lesson)[0]]


@pytest.mark.parametrize("exercise", EXERCISES, ids=lambda one: f"{one.lesson}-{one.language}")
def test_every_shipped_exercise_takes_its_solution_and_no_cheat(exercise: Exercise) -> None:
    language = by_semgrep(exercise.language)
    assert language is not None
    mark = language.line_comment
    program = exercise.text
    hidden = "\n".join(f"{row}  {mark} nosemgrep" if row else row for row in program.split("\n"))
    commented = "\n".join(f"{mark} {row}" if row else row for row in program.split("\n"))
    bench = Workbench(bundle(), catalogue())
    solved = {}
    answers = {
        "as given": program,
        "deleted": "",
        "hidden": hidden,
        "commented out": commented,
        "solution, commented out": commented.replace(program, exercise.solution),
        "solution": exercise.solution,
    }
    for name, answer in answers.items():
        text = exercise.opening.removesuffix(program) + answer
        bench.open(name, f"practice{exercise.path[-3:]}", language, 1, text.encode())
        progress = bench.progress(name)
        assert progress is not None
        solved[name] = progress.solved
    assert [name for name, right in solved.items() if right] == ["solution"]


def test_a_lesson_is_practised_in_python_and_javascript_if_at_all() -> None:
    both = {"python", "javascript"}
    practised_ = {(one.lesson, one.language) for one in EXERCISES}
    for lesson in catalogue().lessons:
        if any(name == lesson.id for name, _ in practised_):
            assert {(lesson.id, name) for name in both & set(lesson.folders)} <= practised_


def test_hints_come_one_by_one(bench: Workbench) -> None:
    missing(bench, EXERCISE.text)
    for count in range(1, len(EXERCISE.hints) + 2):
        bench.hint("key")
        progress = bench.progress("key")
        assert progress is not None
        assert progress.hints == EXERCISE.hints[:count]


def test_a_document_without_the_first_line_is_no_exercise(bench: Workbench) -> None:
    show(bench, EXERCISE.opening)
    assert bench.progress("key") is not None
    show(bench, EXERCISE.text)
    assert bench.progress("key") is None


def test_what_judges_from_scratch_says_the_same(bench: Workbench) -> None:
    show(bench, FLAWED)
    found = judge(FLAWED.encode(), "python", bundle().for_language("python"))
    assert [one.fingerprint for one in found] == [one.fingerprint for one in bench.findings("key")]
