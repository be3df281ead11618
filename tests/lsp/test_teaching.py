"""Fixes, exercises and authors' documents, through a real server and nothing but the protocol."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest
from editor import Editor, capabilities, codes, editing
from lsprotocol import types

from shipped import LESSONS

FLAWED = 'def f(db, x):\n    db.execute(f"SELECT {x}")\n'
LIVE = {"deep": False}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    shutil.copytree(LESSONS / "sql-injection", tmp_path / ".tutela" / "lessons" / "sql-injection")
    return tmp_path


def able(**ours: bool) -> types.ClientCapabilities:
    can = capabilities()
    can.experimental = {"tutela": ours}
    return can


def heard(editor: Editor, method: str) -> list[Any]:
    """What the server notifies its client of, from now on."""
    told: list[Any] = []

    @editor.client.feature(method)
    def take(params: Any) -> None:
        told.append(params)

    return told


async def practising(editor: Editor) -> tuple[Path, str]:
    """Opens the exercise by the code action of a finding, as a file."""
    editor.open("app.py", FLAWED)
    (found,) = await editor.shows("app.py", "sql-built-from-strings")
    actions = await editor.actions("app.py", found)
    command = actions["Practice: SQL built from strings"].command
    assert isinstance(command, types.Command)
    assert await editor.run(command) is True
    (shown,) = editor.client.shown_documents
    file = Path(unquote(urlsplit(shown.uri).path))
    return file, file.read_text(encoding="utf-8")


async def test_an_exercise_is_done_with_code_actions_and_diagnostics_alone(root: Path) -> None:
    async with editing(root, options=LIVE) as editor:
        file, text = await practising(editor)
        name = file.as_uri()
        editor.open(name, text)
        told = await editor.told(name, 1)
        assert codes(told) == ["practice", "sql-built-from-strings"]
        assert told[0].message.startswith("Practice: SQL built from strings. Line ")
        hint = (await editor.actions(name, told[0]))["Give me a hint"].command
        assert isinstance(hint, types.Command)
        assert await editor.run(hint) is True
        await editor.until(
            lambda: any("Hint 1:" in one.message for one in editor.pushed[-1].diagnostics), "a hint"
        )
        header = text[: text.index("import csv")]
        solution = (LESSONS / "sql-injection" / "python" / "solution.py").read_text("utf-8")
        version = editor.change(
            name, types.TextDocumentContentChangeWholeDocument(header + solution)
        )
        (solved,) = await editor.told(name, version)
        assert solved.message.startswith("Solved: SQL built from strings.")
        messages = await editor.until(lambda: editor.client.messages, "a message")
        assert any("Solved" in one.message for one in messages)
        assert "Show the author's answer" in await editor.actions(name, solved)
        beside = file.parent.parent
        assert file.exists(), beside


async def test_a_client_that_can_gets_the_exercise_as_an_untitled_document(root: Path) -> None:
    async with editing(root, able(openDocument=True), LIVE) as editor:
        sent = heard(editor, "tutela/openDocument")
        editor.open("app.py", FLAWED)
        (found,) = await editor.shows("app.py", "sql-built-from-strings")
        command = (await editor.actions("app.py", found))[
            "Practice: SQL built from strings"
        ].command
        assert isinstance(command, types.Command)
        await editor.run(command)
        (asked,) = await editor.until(lambda: sent, "the exercise")
        assert asked.languageId == "python"
        editor.open("untitled:Untitled-1", asked.text)
        assert codes(await editor.told("untitled:Untitled-1", 1))[0] == "practice"


async def test_a_wrong_fix_changes_the_diagnostic_and_a_right_one_is_told(root: Path) -> None:
    async with editing(root, able(fixed=True), LIVE) as editor:
        fixed = heard(editor, "tutela/fixed")
        editor.open("app.py", FLAWED)
        await editor.shows("app.py", "sql-built-from-strings")
        wrong = FLAWED.replace("    db", '    x = x.replace("\'", "\'\'")\n    db')
        version = editor.change("app.py", types.TextDocumentContentChangeWholeDocument(wrong))
        (told,) = await editor.told("app.py", version)
        assert told.message.startswith("SQL built from strings: this is no fix. Doubling quotes")
        right = FLAWED.replace('f"SELECT {x}"', '"SELECT ?", (x,)')
        version = editor.change("app.py", types.TextDocumentContentChangeWholeDocument(right))
        assert await editor.told("app.py", version) == []
        (one,) = await editor.until(lambda: fixed, "the good news")
        assert (one.lesson, one.range.start.line) == ("sql-injection", 1)


async def test_a_client_that_says_nothing_hears_of_fixes_in_its_log_alone(root: Path) -> None:
    async with editing(root, options=LIVE) as editor:
        editor.open("app.py", FLAWED)
        await editor.shows("app.py", "sql-built-from-strings")
        right = FLAWED.replace('f"SELECT {x}"', '"SELECT ?", (x,)')
        editor.change("app.py", types.TextDocumentContentChangeWholeDocument(right))
        logged = await editor.until(
            lambda: [one for one in editor.client.log_messages if "Fixed: SQL" in one.message],
            "a log",
        )
        assert len(logged) == 1
        assert editor.client.messages == []


async def test_the_lesson_brings_its_question_as_data(root: Path) -> None:
    async with editing(root, options=LIVE) as editor:
        told = await editor.ask("tutela/lesson", {"lesson": "sql-injection"})
        (question,) = told.questions
        assert sum(one.right for one in question.answers) == 1


async def test_a_lesson_is_checked_completed_and_followed_as_it_is_written(root: Path) -> None:
    file = root / ".tutela" / "lessons" / "sql-injection" / "lesson.md"
    name = file.relative_to(root).as_posix()
    text = file.read_text(encoding="utf-8")
    async with editing(root, options=LIVE) as editor:
        editor.open(name, text, "markdown")
        assert await editor.told(name, 1) == []
        version = editor.type(name, 1, 0, "colour: red\n")
        (told,) = await editor.told(name, version)
        assert "no `colour`" in told.message
        assert told.range.start.line == 1
        version = editor.type(name, 1, 0, "", (2, 0))
        assert await editor.told(name, version) == []
        line = next(at for at, row in enumerate(text.split("\n")) if row.startswith("related: ["))
        place = types.Position(line, len("related: [o"))
        whose = editor.whose(name)
        offered = await editor.client.text_document_completion_async(
            types.CompletionParams(whose, place)
        )
        assert isinstance(offered, types.CompletionList)
        assert "path-traversal" in [one.label for one in offered.items]
        found = await editor.client.text_document_definition_async(
            types.DefinitionParams(whose, place)
        )
        assert isinstance(found, types.Location)
        assert found.uri.endswith("/os-command-injection/lesson.md")
        hover = await editor.hover(name, line, len("related: [o"))
        assert hover is not None
        editor.close(name)


async def test_a_rule_is_checked_as_it_is_written(root: Path) -> None:
    rule = "rules:\n  - id: x\n    languages: [python]\n    severity: INFO\n    pattern: f($X)\n"
    async with editing(root, options=LIVE) as editor:
        editor.open("mine.yaml", rule, "yaml")
        (told,) = await editor.told("mine.yaml", 1)
        assert "`message` is missing" in told.message
        version = editor.type("mine.yaml", 4, 0, "    message: m\n")
        assert await editor.told("mine.yaml", version) == []
