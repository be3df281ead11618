"""Lessons: read, chosen, shaped to a reader, shown without acting, checked."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import cast

import attrs
import pytest

from tutela.findings.model import Binding, Finding, Step
from tutela.lessons import cwe, frameworks, render
from tutela.lessons.fill import Value, code_span, fill, plain
from tutela.lessons.load import load_catalogue, load_lesson, shipped
from tutela.lessons.model import Catalogue, Lesson, Prose, Tailored
from tutela.lessons.tailor import Signal, Surroundings, tailor, without_finding
from tutela.rules import model
from tutela.syntax.languages import Language, by_name

PYTHON = cast(Language, by_name("python"))

LESSON = """\
---
title: Commands built from text
summary: A shell reads what it is given.
cwe: [78]
owasp: ["A03:2021"]
missed: It works for every name one tries.
---

::: card
`{{VALUE|the command}}` is read by a shell.
:::

## Your line
`{{VALUE|the command}}` goes to a shell.

## What an attacker sends
`; rm -rf ~`

## The right code
::: when language=python framework=none
[A list](python/fixed.py "region=command")
:::
::: when language=python framework=flask
In Flask, too.
:::
::: when language=javascript
In JavaScript.
:::

## The wrong fix
Quotes.

## One question
Which holds?

- [ ] Quotes.
  They close.
- [x] A list.
  No shell reads it.

## Links
- [CWE-78](https://cwe.mitre.org/data/definitions/78.html)
"""
FIXED = "import subprocess\n# region: command\nsubprocess.run([name])\n# endregion\n"


def write(folder: Path, text: str = LESSON, **snippets: str) -> Path:
    (folder / "python").mkdir(parents=True, exist_ok=True)
    (folder / "lesson.md").write_text(text, encoding="utf-8")
    for name, code in {"fixed": FIXED, "vulnerable": "os.system(name)\n", **snippets}.items():
        (folder / "python" / f"{name}.py").write_text(code, encoding="utf-8")
    return folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write(tmp_path / "shell")


def loaded(folder: Path) -> Lesson:
    lesson, problems = load_lesson(folder)
    assert problems == ()
    assert lesson is not None
    return lesson


def rule(**fields: object) -> model.Rule:
    values = {"cwe": (78,), "lesson": "shell", **fields}
    return model.Rule(
        *("shell-call", ("python",), "ERROR", "m", "r.yaml", 1),
        contents=lambda: (model.Pattern("f($X)"), {}),
        **values,
    )


def finding(text: bytes, what: bytes, **bindings: bytes) -> Finding:
    bound = {
        f"${name}": Binding(value.decode(), text.index(value), text.index(value) + len(value))
        for name, value in bindings.items()
    }
    start = text.index(what)
    return Finding("shell-call", start, start + len(what), "m", "live", bound)


def told(lesson: Lesson, text: bytes, what: bytes, **bindings: bytes) -> Tailored:
    return tailor(lesson, rule(), finding(text, what, **bindings), text, PYTHON)


# --- reading --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("change", "line", "words"),
    [
        (("title: Commands built from text\n", ""), 1, "No `title`"),
        (("cwe: [78]", "cwe: high"), 4, "`cwe`"),
        (("summary:", "sumary:"), 3, "Did you mean `summary`?"),
        (("---\n", ""), 1, "No front matter"),
        (("language=python framework=none", "tongue=python"), 21, "no condition"),
        (("::: when language=javascript", ":::"), 27, "never opened"),
        (("region=command", "region=other"), 22, "no region `other`"),
        (("python/fixed.py", "../../secret.py"), 22, "leads out"),
        (("python/fixed.py", "python/gone.py"), 22, "There is no file"),
        (("Quotes.", "Quo\u202etes."), 32, "control character"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(
    tmp_path: Path, change: tuple[str, str], line: int, words: str
) -> None:
    _, problems = load_lesson(write(tmp_path / "shell", LESSON.replace(*change, 1)))
    matching = [problem for problem in problems if words in str(problem)]
    assert matching, problems
    assert abs(matching[0].line - line) <= 1, str(matching[0])
    assert matching[0].mend


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")
def test_a_link_out_of_the_folder_is_not_read(tmp_path: Path) -> None:
    secret = tmp_path / "secret.py"
    secret.write_text("# region: command\nPASSWORD\n# endregion\n", encoding="utf-8")
    folder = write(tmp_path / "shell")
    (folder / "python" / "fixed.py").unlink()
    (folder / "python" / "fixed.py").symlink_to(secret)
    lesson, problems = load_lesson(folder)
    assert problems
    assert "PASSWORD" not in repr(lesson)


def test_a_nearer_lesson_replaces_one_of_its_id(tmp_path: Path) -> None:
    write(tmp_path / "own" / "sql-injection", LESSON)
    catalogue, problems = load_catalogue([shipped(), tmp_path / "own"])
    assert problems == ()
    chosen = catalogue.by_id("sql-injection")
    assert chosen is not None
    assert chosen.title == "Commands built from text"


# --- choosing -------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    found, problems = load_catalogue([shipped()])
    assert problems == ()
    return found


@pytest.mark.parametrize(
    ("named", "cwes", "expected"),
    [
        ("open-redirect", (89,), "open-redirect"),
        (None, (89,), "sql-injection"),
        (None, (564,), "sql-injection"),  # Hibernate's kind of it
        (None, (23,), "path-traversal"),
        (None, (259,), "hard-coded-secret"),
        ("no-such-lesson", (79,), "cross-site-scripting"),
        (None, (561,), "general"),
        (None, (), "general"),
        (None, (999_999,), "general"),
    ],
)
def test_a_rule_gets_the_lesson_it_names_or_the_nearest(
    catalogue: Catalogue, named: str | None, cwes: tuple[int, ...], expected: str
) -> None:
    assert catalogue.choose(named, cwes).id == expected


def test_the_hierarchy_has_no_cycle_and_keeps_pillars_out() -> None:
    for weakness in cwe.PARENTS:
        assert cwe.steps_up(weakness, weakness) == 0
        assert all(steps <= cwe.FARTHEST for steps in cwe.ancestors(weakness).values())
        assert not (cwe.ancestors(weakness).keys() - {weakness}) & cwe.PILLARS


# --- tailoring ------------------------------------------------------------------------------------


def test_what_happens_at_the_end_is_the_lessons_to_say(folder: Path) -> None:
    lesson = attrs.evolve(loaded(folder), arrives="is read by a shell")
    text = b"x = input()\nos.system(x)\n"
    found = finding(text, b"os.system(x)", VALUE=b"x")
    trace = (Step("source", 4, 11), Step("step", 0, 1), Step("sink", 12, 24))
    read = tailor(lesson, rule(), attrs.evolve(found, trace=trace), text, PYTHON)
    story = "`x` comes from the keyboard or a pipe (line 1: `input()`), and is read by a shell in line 2."
    assert story in render.lesson_markdown(read)


def test_signals_choose_parts_and_say_why(tmp_path: Path) -> None:
    text = LESSON.replace("Quotes.", "Quotes.\n\n::: when production=attacked\nSeen today.\n:::")
    lesson = loaded(write(tmp_path / "shell", text))
    code = b"os.system(x)\n"
    signal = Signal("production", "attacked", "Your gateway saw this attack last week.")
    for known in (Surroundings(), Surroundings(signals=(signal,))):
        read = tailor(lesson, rule(), finding(code, b"os.system(x)"), code, PYTHON, known=known)
        assert ("Seen today." in render.lesson_markdown(read)) == bool(known.signals)
        assert read.why == tuple(one.why for one in known.signals)


def test_the_question_opens_without_a_script(folder: Path) -> None:
    read = without_finding(loaded(folder))
    html = render.lesson_html(read)
    assert html.count("<details") == 2
    assert '<details data-right="yes"><summary>A list.</summary>' in html
    assert "<script" not in html
    markdown = render.lesson_markdown(read)
    assert "1. Quotes.\n2. A list." in markdown
    assert markdown.rstrip().endswith("Answer: 2. No shell reads it.")


def test_marked_lines_and_diffs_are_shown(tmp_path: Path) -> None:
    fixed = "# region: command\nx = 1\n# mark\nsubprocess.run([name])\n# endregion\n"
    vulnerable = "# region: command\nx = 1\nos.system(name)\n# endregion\n"
    since = '"region=command since=python/vulnerable.py"'
    text = LESSON.replace("Quotes.", f"[What changes](python/fixed.py {since})")
    lesson = loaded(write(tmp_path / "shell", text, fixed=fixed, vulnerable=vulnerable))
    html = render.lesson_html(without_finding(lesson))
    assert "x = 1\n<mark>subprocess.run([name])</mark>" in html
    assert "<del>-os.system(name)</del>\n<ins>+subprocess.run([name])</ins>" in html
    assert "```diff\n x = 1\n-os.system(name)" in render.lesson_markdown(without_finding(lesson))


def test_a_link_to_another_lesson_is_for_the_client_to_follow(tmp_path: Path) -> None:
    text = LESSON.replace("Quotes.", "See [that one](../sql-injection/lesson.md).")
    read = without_finding(loaded(write(tmp_path / "shell", text)))
    assert '<a data-lesson="sql-injection" href="#sql-injection">that one</a>' in render.lesson_html(read)
    assert "See that one." in render.lesson_markdown(read)


def test_a_reader_sees_their_line_and_their_names(folder: Path) -> None:
    text = b"import os\ndef go(user_file):\n    os.system(user_file)\n"
    markdown = render.lesson_markdown(told(loaded(folder), text, b"os.system(user_file)", VALUE=b"user_file"))
    assert "Line 3:\n\n```python\nos.system(user_file)\n```" in markdown
    assert "`user_file` goes to a shell." in markdown
    assert "subprocess.run([name])" in markdown
    assert "In Flask" not in markdown
    assert "In JavaScript" not in markdown


def test_a_file_that_imports_flask_gets_flasks_part_and_is_told_why(folder: Path) -> None:
    text = b"import os\nfrom flask import request\nos.system(x)\n"
    tailored = told(loaded(folder), text, b"os.system(x)", VALUE=b"x")
    assert "In Flask, too." in render.lesson_markdown(tailored)
    assert tailored.why == (
        "Its parts for Flask are shown because line 2 of this file imports it.",
    )


def test_a_trace_becomes_a_story(folder: Path) -> None:
    text = b"a = request.args['a']\nb = a\nos.system(b)\n"
    found = finding(text, b"os.system(b)", VALUE=b"b")
    source, sink = text.index(b"request"), text.index(b"os.system")
    found = Finding(
        **{
            **{name: getattr(found, name) for name in ("rule", "start", "end", "message", "engine")},
            "trace": (
                Step("source", source, source + 17),
                Step("step", 22, 23),
                Step("sink", sink, sink + 12),
            ),
        }
    )
    markdown = render.lesson_markdown(tailor(loaded(folder), rule(), found, text, PYTHON))
    assert (
        "`b` comes from the URL (line 1: `request.args['a']`), "
        "and arrives in `os.system(b)` in line 3." in markdown
    )


def test_without_a_finding_the_lessons_own_code_stands_for_the_readers(folder: Path) -> None:
    markdown = render.lesson_markdown(without_finding(loaded(folder)))
    assert "For example:\n\n```python\nos.system(name)" in markdown
    assert "The command goes to a shell." in markdown
    assert "{{" not in markdown


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("import flask", ["flask"]),
        ("from sqlalchemy.orm import Session", ["sqlalchemy"]),
        ("# import flask", []),
        ("import flasky", []),
        ("from flask import (\n  request", ["flask"]),
    ],
)
def test_frameworks_are_seen_by_what_is_imported(text: str, seen: list[str]) -> None:
    assert [one.framework.name for one in frameworks.seen(text, "python")] == seen


# --- nothing acts ---------------------------------------------------------------------------------

HOSTILE = [
    "<script>alert(1)</script>",
    "`` ` ``",
    "](command:evil)",
    "![x](https://evil.example/pixel.png)",
    "a\n\n# heading\n\n- list",
    "```\nout of the fence",
    "<https://evil.example>",
    "\u202ereversed",
    "]: command:evil",
]


@pytest.mark.parametrize("value", HOSTILE)
def test_a_readers_code_stays_code(value: str) -> None:
    filled = fill("It is {{VALUE}} here, `{{VALUE}}` there.", {"VALUE": Value(value[:1] + value)})
    html = render._html_renderer().render(render.inert(filled))
    assert "<script" not in html
    assert "<a " not in html
    assert "<img" not in html
    assert "<h1" not in html


@pytest.mark.parametrize("value", HOSTILE)
@pytest.mark.parametrize("where", ["Quotes.\n\n## One", "  They close.", "] A list.", "Which holds?"])
def test_what_a_lesson_says_cannot_act(tmp_path: Path, value: str, where: str) -> None:
    hostile = where.replace(where.strip("] ").split("\n")[0], value)
    folder = write(tmp_path / "shell", LESSON.replace(where, hostile))
    lesson, _ = load_lesson(folder)
    assert lesson is not None
    tailored = without_finding(lesson)
    html = render.lesson_html(tailored) + render.card_html(tailored)
    assert "<script" not in html
    assert "<img" not in html
    assert 'href="command' not in html
    links = re.findall(r'href="([^"]*)', html)
    assert all(link.startswith("https://") for link in links), links
    markdown = render.lesson_markdown(tailored)
    again = render._html_renderer().render(markdown)
    assert "<script" not in again
    assert "](command:" not in markdown
    assert "![" not in markdown.replace("\\![", "")


@pytest.mark.parametrize("text", ["a`b", "``", "`", " x ", "a``b`c"])
def test_a_code_span_holds_whatever_it_is_given(text: str) -> None:
    html = render._html_renderer().render(code_span(text)).strip()
    assert html == f"<p><code>{text.strip() if text != ' x ' else 'x'}</code></p>" or "<code>" in html


def test_plain_words_mean_nothing_more() -> None:
    assert plain("a.b (c) 1. x") == "a.b (c) 1. x"
    assert plain("1. x") == "1\\. x"
    assert plain("# *x* [y] <z>") == "\\# \\*x\\* \\[y\\] \\<z\\>"
