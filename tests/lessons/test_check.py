"""The author's linter: each thing that can be wrong, told with its place and a mend."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shipped import LESSONS, bundle, catalogue
from tutela.coaching.judge import engines
from tutela.lessons.check import check
from tutela.lessons.load import load_lesson
from tutela.lessons.schema import FIELDS, SCHEMA_FILE, json_schema, read, read_front
from tutela.lessons.trials import Engines
from tutela.rules.bundle import Bundle
from tutela.rules.load import load_text

RULE = """\
rules:
  - id: shell-call
    languages: [python]
    severity: ERROR
    message: "`$VALUE` is read by a shell."
    pattern: os.system($VALUE)
    metadata: {cwe: [CWE-78], lesson: shell}
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

## What an attacker sends
`; rm -rf ~`

## The right code
[A list](python/fixed.py "region=command")

## The wrong fix
Quotes.

## Try it
[A thumbnail](python/exercise.py)

## One question
Which holds?

- [ ] Quotes.
  They close.
- [x] A list.
  No shell reads it.

## Links
- [CWE-78](https://cwe.mitre.org/data/definitions/78.html)
"""
FILES = {
    "lesson.md": LESSON,
    "advice.yaml": """\
rules:
  - id: quoted-by-hand
    languages: [python]
    severity: WARNING
    message: The value brings its own quotes.
    pattern: os.system(f"...{$X}...")
    metadata: {role: wrong-fix}
  - id: a-list
    languages: [python]
    severity: INFO
    message: A list.
    pattern: subprocess.run([...])
    metadata: {role: right-fix}
""",
    "python/vulnerable.py": "import os\nos.system(name)\n",
    "python/fixed.py": (
        "import subprocess\n# region: command\n# ruleid: a-list\n"
        "subprocess.run([name])\n# endregion\n"
    ),
    "python/wrong.py": """import os\n# ruleid: quoted-by-hand\nos.system(f"ls '{name}'")\n""",
    "python/exercise.py": "import os\n\ndef shrink(path):\n    os.system('convert ' + path)\n",
    "python/solution.py": (
        "import subprocess\n\ndef shrink(path):\n    subprocess.run(['convert', path])\n"
    ),
    "python/exercise.yaml": """\
task: It makes a picture smaller.
hints: ["Who reads the text?", A list.]
rules:
  - id: still-converts
    languages: [python]
    severity: INFO
    message: The picture is still to be converted.
    pattern: 'subprocess.run(["convert", ...])'
""",
}


@cache
def using() -> Engines:
    rules, problems = load_text(RULE, "rules.yaml")
    assert problems == ()
    return engines(Bundle(rules), deep=False)


def told(folder: Path, **changes: str) -> list[str]:
    """What the check says of the lesson with some files changed; `NAME` is without its folder."""
    for path, text in FILES.items():
        place = folder / "shell" / path
        place.parent.mkdir(parents=True, exist_ok=True)
        changed = changes.get(place.name.replace(".", "_"), text)
        place.write_text(changed, encoding="utf-8")
    lesson, problems = load_lesson(folder / "shell")
    found = list(problems)
    if lesson is not None:
        found += check(lesson, catalogue(), using().rules("python"), using())
    return [str(one).replace(str(folder), "") for one in found]


def test_a_good_lesson_has_nothing_wrong(tmp_path: Path) -> None:
    assert told(tmp_path) == []


@pytest.mark.parametrize(
    ("change", "place", "words"),
    [
        (("Quotes.\n\n## Try", "word " * 301 + "\n\n## Try"), 1, "300 are the most"),
        (("is read by a shell.", "word " * 61), 1, "The card"),
        (("## The wrong fix", "## Pitfalls"), 11, "sections"),
        (("## The wrong fix", "#### The wrong fix"), 20, "level 4 below one of 2"),
        (("{{VALUE|the command}}` goes", "{{VALUE}}` goes"), 12, "no finding"),
        (("{{VALUE|the command}}` goes", "{{value|x}}` goes"), 12, "neither a metavariable"),
        (("{{VALUE|the command}}` goes", "{{OTHER|x}}` goes"), 12, "has a metavariable `$OTHER`"),
        (("{{VALUE|the command}}` goes", "{{VALUE|the command` goes"), 12, "not part of a placeholder"),
        (("(https://cwe", "(https://{{VALUE|x}}cwe"), 36, "address"),
        (("cwe: [78]", "cwe: [78]\nrelated: [gone]"), 1, "no other lesson"),
        (("Quotes.\n\n## Try", "Simply quote.\n\n## Try"), 21, "“Simply” talks down"),
        (("Quotes.\n\n## Try", "See [it](../gone/lesson.md).\n\n## Try"), 21, "no lesson `gone`"),
        (("Quotes.\n\n## Try", "See [it](javascript:x).\n\n## Try"), 21, "neither on the web"),
        (("Quotes.\n\n## Try", "![](https://x.org/a.png)\n\n## Try"), 21, "without words"),
        (("Quotes.\n\n## Try", "<b>Quotes</b>\n\n## Try"), 21, "HTML is shown as text"),
        (("[A list]", "[]"), 18, "without words"),
        (("- [x]", "- [ ]"), 29, "0 right answers"),
        (("- [ ]", "- [x]"), 29, "2 right answers"),
        (("  They close.\n", ""), 29, "nothing about why"),
        (("Which holds?", ""), 29, "without a question"),
        (("- [ ] Quotes.\n  They close.\n", ""), 29, "1 answers"),
        (("Quotes.\n\n## Try", f"{HARD}\n\n## Try"), 1, "takes a reader of grade"),
    ]
    if (
        HARD := "Notwithstanding organisational considerations regarding interoperability, "
        "sanitisation methodologies characteristically necessitate comprehensive understanding. " * 9
    )
    else [],
)
def test_a_lesson_is_judged_as_its_readers_would(
    tmp_path: Path, change: tuple[str, str], place: int, words: str
) -> None:
    assert change[0] in LESSON
    found = told(tmp_path, lesson_md=LESSON.replace(*change, 1))
    matching = [one for one in found if words in one]
    assert matching, found
    line = int(matching[0].split(":")[1])
    assert abs(line - place) <= 2, matching[0]


@pytest.mark.parametrize(
    ("file", "text", "words"),
    [
        ("vulnerable_py", "safe()\n", "vulnerable.py:1:1: [shell] This shows the flaw, and no rule"),
        ("fixed_py", FILES["python/fixed.py"] + "os.system(x)\n", "fixed.py:6:1: [shell] This shows the right"),
        ("fixed_py", "def f(:\n", "fixed.py:1:1: [shell] This does not parse"),
        ("wrong_py", "os.system('ls')\n", "No snippet shows what `quoted-by-hand`"),
        ("wrong_py", "# ruleid: quoted-by-hand\nok()\n", "wrong.py:2:1: [shell] `ruleid: quoted-by-hand`, and it does not find"),
        ("fixed_py", FILES["python/fixed.py"] + "log(\"os.system\")\nsubprocess.run([a])\n", "fixed.py:7:1: [shell] `a-list` finds"),
        ("advice_yaml", FILES["advice.yaml"].replace("role: wrong-fix", "rule: x"), "`quoted-by-hand` has no role"),
        ("advice_yaml", FILES["advice.yaml"].replace("role: wrong-fix", "role: recipe"), "fixes nothing"),
        ("advice_yaml", "rules: [{id: x}]", "`message` is missing"),
        ("exercise_py", "import os\n\nprint('nothing to do')\n", "exercise.py:1:1: [shell] No rule that an answer must silence"),
        ("exercise_py", FILES["python/vulnerable.py"] + "os.system(name_of_a_file)\n", ""),
        ("solution_py", "import subprocess\n", "The solution is not right by its own measure: The picture"),
        ("solution_py", FILES["python/exercise.py"], "solution.py:4:1: [shell] This shows the right code, and breaks"),
        ("exercise_yaml", "task: x\nhints: [a]\n", "keeps nothing"),
        ("exercise_yaml", FILES["python/exercise.yaml"].replace("hints", "hint"), "There is no key `hint`"),
        ("exercise_yaml", "- a", "not a list of keys"),
        ("exercise_yaml", "task: [", "not valid YAML"),
    ],
)
def test_code_is_put_to_the_rules(tmp_path: Path, file: str, text: str, words: str) -> None:
    found = told(tmp_path, **{file: text})
    assert any(words in one for one in found) or not words, found


def test_an_exercise_that_is_half_there_is_told(tmp_path: Path) -> None:
    told(tmp_path)
    (tmp_path / "shell" / "python" / "solution.py").unlink()
    lesson, _ = load_lesson(tmp_path / "shell")
    assert lesson is not None
    found = check(lesson, catalogue(), using().rules("python"), using())
    assert any("An exercise is three files" in one.what for one in found)


def test_every_shipped_lesson_is_in_order() -> None:
    judged = engines(bundle(), deep=False)
    for lesson in catalogue().lessons:
        leading = [rule for rule in bundle().rules if rule.lesson == lesson.id]
        assert [str(one) for one in check(lesson, catalogue(), leading, judged)] == []


# --- the schema -----------------------------------------------------------------------------------


def test_the_published_schema_is_the_loaders_own() -> None:
    written = json.loads((LESSONS / SCHEMA_FILE).read_text(encoding="utf-8"))
    assert written == json_schema()
    jsonschema.Draft202012Validator.check_schema(written)


VALUES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-3, 100),
    st.text(max_size=320),
    st.lists(st.one_of(st.integers(-3, 100), st.text(max_size=9), st.just("A03:2021")), max_size=22),
)


@given(key=st.sampled_from(sorted(FIELDS)), value=VALUES)
def test_the_schema_takes_what_the_loader_takes(key: str, value: object) -> None:
    field = FIELDS[key]
    taken = read(field, value)
    fits = taken is not None and len(value if isinstance(value, str) else taken) <= field.most
    schema = json_schema()["properties"][key]
    if isinstance(value, str) and len(value) > field.most and taken is not None:
        return  # the loader counts after it has joined lines
    assert jsonschema.Draft202012Validator(schema).is_valid(value) == fits


def test_front_matter_of_a_shipped_lesson_fits_the_schema() -> None:
    for lesson in catalogue().lessons:
        text = Path(lesson.file).read_text(encoding="utf-8")
        fields, problems = read_front(text.split("---\n")[1], lesson.file)
        assert problems == ()
        assert fields is not None
        plain = {key: list(one) if isinstance(one, tuple) else one for key, one in fields.items()}
        jsonschema.validate(plain, json_schema())
