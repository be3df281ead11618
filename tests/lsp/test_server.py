"""The server as editors meet it: real process, real client, Semgrep behind it."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from editor import FLAWED, SERVER, Editor, capabilities, codes, editing, make_workspace
from lsprotocol import types

from tutela.deep.semgrep import core_path


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return make_workspace(tmp_path)


async def test_a_diagnostic_comes_while_the_line_is_typed(root: Path) -> None:
    async with editing(root) as editor:
        editor.open("app.py", "import ox\n\n")
        await editor.told("app.py", 1)
        line = "ox.system(command"  # half-typed: no parenthesis closes it yet
        for column, character in enumerate(line):
            version = editor.type("app.py", 1, column, character)
        assert codes(await editor.told("app.py", version)) in ([], ["shell-call"])
        version = editor.type("app.py", 1, len(line), ")")
        (found,) = await editor.told("app.py", version)
    assert found.code == "shell-call"
    assert found.message == "Commands built from text: `command` is run by a shell."
    assert found.source == "tutela"
    assert found.severity == types.DiagnosticSeverity.Error
    assert found.code_description
    assert found.code_description.href == "https://cwe.mitre.org/data/definitions/78.html"
    assert found.range == types.Range(types.Position(1, 0), types.Position(1, 18))


async def test_semgrep_adds_what_the_live_engine_cannot_say(root: Path) -> None:
    async with editing(root) as editor:
        editor.open("app.py", "# none\nsink(source)\n")
        await editor.shows("app.py", "only-semgrep")
        editor.type("app.py", 1, 5, "clean", (1, 11))
        await editor.shows("app.py")


async def test_a_flow_is_told_as_it_is_typed_with_its_way(root: Path) -> None:
    async with editing(root, options={"deep": False}) as editor:
        editor.open("app.py", "x = origin()\ngoal()\n")
        assert await editor.told("app.py", 1) == []
        version = editor.type("app.py", 1, 5, "x")
        (found,) = await editor.told("app.py", version)
    assert found.code == "flow"
    lines = [one.location.range.start.line for one in found.related_information or ()]
    assert lines == [0, 0, 1]


async def test_an_edit_elsewhere_keeps_a_verdict_and_moves_it(root: Path) -> None:
    async with editing(root, options={"pauseMs": 60_000}) as editor:
        editor.open("app.py", "# none\nsink(source)\n")
        await editor.shows("app.py", "only-semgrep")
        version = editor.type("app.py", 0, 0, "# a comment\n")
        (found,) = await editor.told("app.py", version)
    assert found.range.start.line == 2


async def test_hover_shows_the_card_in_the_readers_own_names(root: Path) -> None:
    async with editing(root) as editor:
        editor.open("app.py", FLAWED)
        await editor.shows("app.py", "shell-call")
        hover = await editor.hover("app.py", 4, 8)
        nothing = await editor.hover("app.py", 0, 0)
    assert hover
    assert isinstance(hover.contents, types.MarkupContent)
    assert "**Commands built from text**" in hover.contents.value
    assert "`name` is read by a shell." in hover.contents.value
    assert nothing is None


async def test_learning_opens_the_lesson_as_a_file_where_the_client_knows_no_better(
    root: Path,
) -> None:
    async with editing(root) as editor:
        editor.open("app.py", FLAWED)
        (found,) = await editor.shows("app.py", "shell-call")
        learn = (await editor.actions("app.py", found))["Learn: Commands built from text"]
        assert learn.command
        await editor.run(learn.command)
        (shown,) = editor.client.shown_documents
        path = Path(shown.uri.removeprefix("file://"))
        assert path.name == "shell.md"
        assert "`name` goes to a shell." in path.read_text(encoding="utf-8")
    assert not path.exists()


async def test_a_client_that_shows_lessons_gets_them_sent(root: Path) -> None:
    can = capabilities()
    can.experimental = {"tutela": {"showLesson": True}}
    async with editing(root, can) as editor:
        editor.open("app.py", FLAWED)
        (found,) = await editor.shows("app.py", "shell-call")
        learn = (await editor.actions("app.py", found))["Learn: Commands built from text"]
        assert learn.command
        await editor.run(learn.command)
        await editor.until(lambda: editor.lessons, "a lesson")
        assert editor.client.shown_documents == []


async def test_the_lesson_request_takes_a_position_and_speaks_html(root: Path) -> None:
    async with editing(root) as editor:
        editor.open("app.py", FLAWED.replace("name", "a<b"))
        await editor.shows("app.py", "shell-call")
        asked = {
            "textDocument": {"uri": editor.uri("app.py")},
            "position": {"line": 4, "character": 8},
            "format": "html",
        }
        told = await editor.ask("tutela/lesson", asked)
        by_id = await editor.ask("tutela/lesson", {"lesson": "shell"})
        none = await editor.ask("tutela/lesson", {"lesson": "no-such"})
    assert told.lesson == "shell"
    assert "<code>a&lt;b</code> goes to a shell." in told.content
    assert "The command goes to a shell." in by_id.content
    assert none is None


async def test_a_rules_fix_is_offered_for_the_text_it_was_made_for(root: Path) -> None:
    async with editing(root) as editor:
        editor.open("app.py", "import acme\nacme.load(text)\n")
        (found,) = await editor.shows("app.py", "acme-load")
        fix = next(iter((await editor.actions("app.py", found)).values()))
    assert fix.edit
    assert fix.edit.document_changes
    (change,) = fix.edit.document_changes
    assert isinstance(change, types.TextDocumentEdit)
    assert change.text_document.version == 1
    (edit,) = change.edits
    assert isinstance(edit, types.TextEdit)
    assert edit.new_text == "acme.safe_load(text)"


async def test_ignoring_writes_a_comment_with_a_reason_and_silences(root: Path) -> None:
    async with editing(root) as editor:
        editor.open("app.py", FLAWED)
        (found,) = await editor.shows("app.py", "shell-call")
        ignore = (await editor.actions("app.py", found))["Ignore here, with a reason"]
        assert ignore.edit
        assert ignore.edit.document_changes
        (change,) = ignore.edit.document_changes
        assert isinstance(change, types.TextDocumentEdit)
        (edit,) = change.edits
        assert isinstance(edit, types.TextEdit)
        assert "nosemgrep: shell-call -- " in edit.new_text
        version = editor.change(
            "app.py", types.TextDocumentContentChangePartial(edit.range, edit.new_text)
        )
        assert await editor.told("app.py", version) == []
        await editor.shows("app.py")


async def test_a_client_that_pulls_is_not_pushed_to(root: Path) -> None:
    can = capabilities(diagnostic=types.DiagnosticClientCapabilities())
    async with editing(root, can) as editor:
        assert editor.answer
        assert editor.answer.capabilities.diagnostic_provider
        editor.open("app.py", FLAWED)

        async def asked_for(previous: str | None) -> types.DocumentDiagnosticReport:
            return await editor.client.text_document_diagnostic_async(
                types.DocumentDiagnosticParams(editor.whose("app.py"), previous_result_id=previous)
            )

        async def pull() -> types.RelatedFullDocumentDiagnosticReport:
            full = await asked_for(None)
            assert isinstance(full, types.RelatedFullDocumentDiagnosticReport)
            return full

        async def refreshed(before: int) -> None:
            client = editor.client
            await editor.until(lambda: client.diagnostic_refresh_count > before, "a refresh")

        full = await pull()
        assert codes(full.items) == ["shell-call"]
        assert (await asked_for(full.result_id)).kind == "unchanged"
        editor.type("app.py", 0, 0, "# none\nsink(source)\n")
        asked = 0
        while codes((await pull()).items) != ["only-semgrep", "shell-call"]:
            # One refresh may still be about the text as it was opened.
            await refreshed(asked)
            asked += 1
        assert editor.pushed == []


@pytest.mark.parametrize("encoding", list(types.PositionEncodingKind))
async def test_positions_are_counted_as_the_client_counts(
    root: Path, encoding: types.PositionEncodingKind
) -> None:
    units = {"utf-8": 4, "utf-16": 2, "utf-32": 1}[encoding.value]
    can = capabilities()
    can.general = types.GeneralClientCapabilities(position_encodings=[encoding])
    async with editing(root, can) as editor:
        editor.open("app.py", '\ufeffimport os\r\n"😀"; ox.system(a)\r# end')
        (found,) = await editor.shows("app.py", "shell-call")
        assert found.range.start == types.Position(1, 4 + units)
        # Beyond every end: clamped, as the specification says.
        version = editor.type("app.py", 1, 999, "; ox.system(b)")
        version = editor.type("app.py", 999, 7, "\nox.system(c)\n")
        starts = [one.range.start for one in await editor.told("app.py", version)]
    first = 4 + units
    assert starts == [
        types.Position(1, first),
        types.Position(1, first + len("ox.system(a); ")),
        types.Position(3, 0),
    ]


async def test_several_carets_are_one_keystroke(root: Path) -> None:
    async with editing(root) as editor:
        editor.open("app.py", "import ox\nox.system(a)\nox.system(a)\n")
        await editor.shows("app.py", "shell-call", "shell-call")

        def at(line: int) -> types.TextDocumentContentChangePartial:
            place = types.Range(types.Position(line, 10), types.Position(line, 11))
            return types.TextDocumentContentChangePartial(place, "longer")

        version = editor.change("app.py", at(1), at(2))
        found = await editor.told("app.py", version)
        whole = types.TextDocumentContentChangeWholeDocument("import ox\nox.system(z)\n")
        (last,) = await editor.told("app.py", editor.change("app.py", whole))
    assert ["`longer`" in one.message for one in found] == [True, True]
    assert "`z`" in last.message


async def test_a_document_that_is_nowhere_on_disk_is_checked(root: Path) -> None:
    async with editing(root) as editor:
        editor.open("untitled:Untitled-1", "import subprocess\n")
        assert await editor.told("untitled:Untitled-1", 1) == []
        editor.open("notes.txt", FLAWED, "plaintext")
        editor.close("untitled:Untitled-1")
        await editor.until(lambda: editor.pushed[-1].uri == "untitled:Untitled-1", "cleared")
        assert all(one.uri.startswith("untitled:") for one in editor.pushed)


async def test_a_broken_rule_is_told_once_and_costs_only_itself(root: Path) -> None:
    rules = (root / ".semgrep.yml").read_text(encoding="utf-8")
    broken = "  - id: broken\n    languages: [python]\n    severity: ERROR\n    message: m\n"
    (root / ".semgrep.yml").write_text(rules + broken, encoding="utf-8")
    async with editing(root) as editor:
        editor.open("app.py", FLAWED)
        await editor.shows("app.py", "shell-call")
        editor.save("app.py")
        editor.open("other.py", FLAWED)
        await editor.shows("other.py", "shell-call")
        (message,) = editor.client.messages
    assert ".semgrep.yml" in message.message
    assert "broken" in message.message


async def test_changed_rules_and_settings_hold_at_once(root: Path) -> None:
    async with editing(root) as editor:
        editor.open("app.py", FLAWED)
        await editor.shows("app.py", "shell-call")
        (root / "tutela.toml").write_text('disable = ["shell-call"]\n', encoding="utf-8")
        changed = types.FileEvent((root / "tutela.toml").as_uri(), types.FileChangeType.Changed)
        editor.client.workspace_did_change_watched_files(
            types.DidChangeWatchedFilesParams([changed])
        )
        await editor.shows("app.py")
        (root / "tutela.toml").write_text("pause = 3\n", encoding="utf-8")
        editor.save("tutela.toml")
        await editor.shows("app.py", "shell-call")
        await editor.until(lambda: editor.client.messages, "what is wrong with the settings")
    assert "no setting `pause`" in editor.client.messages[0].message
    assert "`pause_ms`" in editor.client.messages[0].message


async def test_large_and_minified_files_are_left_alone_and_said_so(root: Path) -> None:
    (root / "tutela.toml").write_text("max_file_kib = 1\n", encoding="utf-8")
    async with editing(root) as editor:
        editor.open("large.py", FLAWED + "# filler\n" * 200)
        assert await editor.told("large.py", 1) == []
        await editor.shows("large.py", "shell-call")  # Semgrep's word
        logged = [one.message for one in editor.client.log_messages]
    assert any("large.py is not checked as you type" in line for line in logged)


async def test_no_semgrep_costs_nothing_but_itself_and_is_told_once(
    root: Path, tmp_path: Path
) -> None:
    fake = tmp_path / "bin"
    fake.mkdir()
    core = fake / "broken-core"
    core.write_text("#!/bin/sh\nkill -9 $$\n", encoding="utf-8")
    core.chmod(0o755)
    options = {"semgrepCore": str(core)}
    async with editing(root, options=options) as editor:
        editor.open("app.py", "# none\nsink(source)\n")
        await editor.shows("app.py", "only-semgrep")  # by the public command
        assert editor.client.messages == []


async def test_status_says_what_runs_and_what_waits(root: Path) -> None:
    async with editing(root) as editor:
        editor.open("app.py", "# none\nsink(source)\n")
        await editor.shows("app.py", "only-semgrep")
        told = await editor.ask("tutela/status", {})
    assert told.state in ("live", "checking")
    (folder, *_) = told.folders
    assert folder.uri == root.as_uri()
    assert "control flow" in str(folder.deepOnly)


async def test_the_server_leaves_when_its_client_is_gone(root: Path) -> None:
    async with editing(root) as editor:
        editor.open("app.py", FLAWED)
        await editor.shows("app.py", "shell-call")
        server = editor.client._server
        assert server is not None
        assert server.stdin is not None
        server.stdin.close()
        assert await server.wait() == 0
        editor.client.capabilities = None  # nobody is left to say goodbye to


@pytest.mark.skipif(os.name == "nt", reason="the fake program is a shell script")
async def test_a_slow_semgrep_shows_progress_and_costs_no_keystroke(
    root: Path, tmp_path: Path
) -> None:
    core = core_path()
    assert core is not None
    slow = tmp_path / "slow-core"
    slow.write_text(f'#!/bin/sh\nsleep 6\nexec "{core}" "$@"\n', encoding="utf-8")
    slow.chmod(0o755)
    async with editing(root, options={"semgrepCore": str(slow)}) as editor:
        editor.open("app.py", "import ox\nsink(source)\n")
        await editor.until(lambda: any(editor.client.progress_reports.values()), "progress")
        began = time.monotonic()
        version = editor.type("app.py", 2, 0, "ox.system(a)\n")
        assert codes(await editor.told("app.py", version)) == ["shell-call"]
        assert time.monotonic() - began < 1
        await editor.shows("app.py", "only-semgrep", "shell-call")
        (reports, *_) = editor.client.progress_reports.values()
        await editor.until(lambda: len(reports) >= 2, "the end of it")
        kinds = [report.kind for report in reports]
    assert kinds == ["begin", "end"]


@pytest.mark.skipif(sys.platform != "linux", reason="finds the process in /proc")
async def test_killing_semgrep_in_its_run_costs_that_run(root: Path, tmp_path: Path) -> None:
    hanging = tmp_path / "hanging-core"
    hanging.write_text(f"#!/bin/sh\necho $$ > {tmp_path}/pid\nexec sleep 60\n", encoding="utf-8")
    hanging.chmod(0o755)
    async with editing(root, options={"semgrepCore": str(hanging)}) as editor:
        editor.open("app.py", "import ox\nsink(source)\n")
        pid = tmp_path / "pid"
        await editor.until(lambda: pid.exists() and pid.read_text().strip(), "a run")
        os.kill(int(pid.read_text()), signal.SIGKILL)
        version = editor.type("app.py", 2, 0, "ox.system(a)\n")
        assert codes(await editor.told("app.py", version)) == ["shell-call"]


async def test_each_folder_has_its_own_rules_and_settings(root: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / "tutela.toml").write_text("deep = false\n", encoding="utf-8")
    async with editing(root) as editor:
        editor.client.workspace_did_change_workspace_folders(
            types.DidChangeWorkspaceFoldersParams(
                types.WorkspaceFoldersChangeEvent(
                    [types.WorkspaceFolder(other.as_uri(), "other")], []
                )
            )
        )
        editor.open("app.py", FLAWED)
        editor.open("other/app.py", FLAWED)
        assert codes(await editor.told("app.py", 1)) == ["shell-call"]
        assert await editor.told("other/app.py", 1) == []


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the end of stdin tells")
async def test_the_server_leaves_with_its_parent_though_stdin_stays_open(root: Path) -> None:
    parent = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    reading, writing = os.pipe()
    server = subprocess.Popen(SERVER, stdin=reading, stdout=subprocess.DEVNULL)
    asked = {
        "jsonrpc": "2.0",
        "id": 1,
        "method": "initialize",
        "params": {"processId": parent.pid, "rootUri": root.as_uri(), "capabilities": {}},
    }
    body = json.dumps(asked).encode()
    os.write(writing, b"Content-Length: %d\r\n\r\n" % len(body) + body)
    await asyncio.sleep(1.5)
    assert server.poll() is None
    parent.kill()
    parent.communicate()
    assert server.wait(timeout=10) == 0
    os.close(reading)
    os.close(writing)


def sent_versions(editor: Editor, name: str) -> list[int | None]:
    return [one.version for one in editor.pushed if one.uri == editor.uri(name)]


async def test_versions_never_go_back(root: Path) -> None:
    async with editing(root) as editor:
        editor.open("app.py", "import ox\n")
        for count in range(40):
            version = editor.type("app.py", 1, 0, f"ox.system(a{count})\n")
        await editor.told("app.py", version)
        versions = [one or 0 for one in sent_versions(editor, "app.py")]
    assert versions == sorted(versions)
