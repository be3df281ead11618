"""The extension in VS Code, as its user meets it: three stories, each through the page.

Pictures go to the folder that `TUTELA_PICTURES` names, if it names one.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from code_server import CHROMIUM, FLAGS, ROOT, Code, Window, serving, why_not

from tutela.lessons.exercise import exercises_of
from tutela.lessons.load import load_lesson

sync_api = pytest.importorskip("playwright.sync_api")
pytestmark = [
    pytest.mark.skipif(bool(why_not()), reason=why_not()),
    pytest.mark.xdist_group("vscode"),
]
CLIENT = ROOT / "vscode-client"
PLAIN = "/usr/local/bin:/usr/bin:/bin"
LESSON, _ = load_lesson(ROOT / "lessons" / "sql-injection")
assert LESSON is not None
EXERCISE = next(one for one in exercises_of(LESSON)[0] if one.language == "python")
LINE = 'return db.execute(f"SELECT * FROM users WHERE id = {name}'


@pytest.fixture(scope="session")
def vsix(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The extension, built from this checkout."""
    npm = shutil.which("npm")
    if npm is None:
        pytest.skip("no npm here")
    if not (CLIENT / "node_modules").exists():
        made = subprocess.run(
            [npm, "ci", "--no-audit", "--no-fund"], cwd=CLIENT, capture_output=True, text=True
        )
        if made.returncode:
            pytest.skip(f"npm ci failed: {made.stderr[-300:]}")
    environment = {**os.environ, "PYTHON": sys.executable}
    made = subprocess.run(
        [npm, "run", "package"], cwd=CLIENT, env=environment, capture_output=True, text=True
    )
    assert made.returncode == 0, made.stdout + made.stderr
    (built,) = CLIENT.glob("*.vsix")
    return Path(shutil.copy(built, tmp_path_factory.mktemp("vsix")))


@contextmanager
def window(code: Code, folder: Path) -> Iterator[Window]:
    """A browser's window on it. A failure tells what everybody said."""
    pictures = os.environ.get("TUTELA_PICTURES")
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        made = Window(page, Path(pictures) if pictures else None)
        try:
            made.open(code.port, folder)
            yield made
        except BaseException:
            if pictures:
                page.screenshot(path=Path(pictures) / "failed.png")
            sys.stderr.write(code.logs())
            raise
        finally:
            browser.close()


def settings(folder: Path, **values: Any) -> Path:
    """A workspace with settings of its own."""
    (folder / ".vscode").mkdir(parents=True, exist_ok=True)
    quiet = {
        "files.autoSave": "off",
        "workbench.startupEditor": "none",
        "workbench.secondarySideBar.defaultVisibility": "hidden",
        "editor.quickSuggestions": {"other": "off"},
        "editor.autoIndent": "none",
        "editor.autoClosingBrackets": "never",
        "editor.autoClosingQuotes": "never",
        "editor.acceptSuggestionOnEnter": "off",
        "chat.disableAIFeatures": True,
        "editor.minimap.enabled": False,
    }
    text = json.dumps({**quiet, **values})
    (folder / ".vscode" / "settings.json").write_text(text, encoding="utf-8")
    return folder


def server_path() -> str:
    """A PATH on which the server of this environment is."""
    return f"{Path(sys.executable).parent}:{PLAIN}"


def server_processes(folder: Path) -> list[int]:
    """Servers that our VS Code has started."""
    found = []
    for place in Path("/proc").glob("[0-9]*"):
        try:
            command = (place / "cmdline").read_bytes()
            home = (place / "environ").read_bytes()
        except OSError:
            continue
        if b"tutela" in command and b"lsp" in command.split(b"\0") and str(folder).encode() in home:
            found.append(int(place.name))
    return found


def test_a_flaw_is_typed_learned_about_and_mended(vsix: Path, tmp_path: Path) -> None:
    folder = settings(tmp_path / "shop", **{"tutela.deep": False})
    (folder / "app.py").write_text(
        "import sqlite3\n\n\ndef find(db, name):\n    ", encoding="utf-8"
    )
    with (
        serving(folder, tmp_path / "profile", vsix, server_path()) as code,
        window(code, folder) as vs,
    ):
        page = vs.page
        vs.file("app.py")
        page.locator("#tutela\\.status, [id*='tutela.status']").first.wait_for()
        sync_api.expect(page.locator("[id*='tutela.status']").first).to_have_attribute(
            "aria-label",
            "Tutela: Checking as you type; Semgrep takes a second look when you pause.",
        )
        page.keyboard.press("Control+End")
        page.keyboard.type(LINE, delay=15)
        started = time.monotonic()
        page.keyboard.type('")')
        vs.squiggles(1)
        painted = time.monotonic() - started
        sys.stdout.write(f"keystroke to painted squiggle: {painted * 1000:.0f} ms\n")

        page.locator(".squiggly-error").first.hover(force=True)
        card = page.locator(".monaco-hover", has_text="Easy to miss")
        card.wait_for()
        assert "name is pasted into SQL text" in card.inner_text()
        vs.picture("hover")
        page.keyboard.press("Escape")

        page.keyboard.press("ArrowLeft")
        page.keyboard.press("ArrowLeft")
        page.keyboard.press("ArrowLeft")
        vs.light_bulb("Learn: SQL built from strings")
        lesson = vs.webview()
        lesson.locator("h1", has_text="SQL built from strings").wait_for()
        assert "{name}" in lesson.locator("figure.yours").first.inner_text()
        vs.picture("lesson")
        right = lesson.locator("details[data-right=yes]")
        right.locator("summary").click()
        assert "Right." in right.inner_text()
        lesson.locator("a[data-lesson]").first.click()
        lesson.locator("h1", has_text="Shell command").wait_for()
        lesson.locator("[data-go=back]").click()
        lesson.locator("h1", has_text="SQL built").wait_for()
        lesson.locator("[data-go=line]").click()

        page.locator(".tab", has_text="app.py").click()
        page.keyboard.press("Control+End")
        page.keyboard.press("Shift+Home")
        right_line = 'return db.execute("SELECT * FROM users WHERE id = ?", (name,))'
        page.keyboard.type(right_line)
        vs.squiggles(0)
        page.locator(".statusbar-item", has_text="Fixed: SQL built from strings").first.wait_for()
        lesson.locator(".gone").wait_for(state="visible")
        vs.picture("fixed")

        for process in server_processes(tmp_path / "profile"):
            os.kill(process, signal.SIGKILL)
        page.keyboard.press("Control+End")
        page.keyboard.press("Enter")
        page.keyboard.type(f'{LINE}")')
        vs.squiggles(1)


def test_practice_ignoring_and_settings(vsix: Path, tmp_path: Path) -> None:
    folder = settings(tmp_path / "shop", **{"tutela.deep": False})
    (folder / "app.py").write_text(f'def find(db, name):\n    {LINE}")\n', encoding="utf-8")
    with (
        serving(folder, tmp_path / "profile", vsix, server_path()) as code,
        window(code, folder) as vs,
    ):
        page = vs.page
        vs.file("app.py")
        vs.squiggles(1)
        page.keyboard.press("Control+Home")
        page.keyboard.press("ArrowDown")
        page.keyboard.press("End")
        for _ in range(4):
            page.keyboard.press("ArrowLeft")
        vs.light_bulb("Practice: SQL built from strings")
        page.locator(".view-line", has_text="Practice with Tutela").wait_for()
        vs.picture("practice")
        header = EXERCISE.opening.removesuffix(EXERCISE.text)
        page.keyboard.press("Control+a")
        page.keyboard.insert_text(header + EXERCISE.solution)
        page.locator(".notification-toast", has_text="Solved: SQL built from strings").wait_for()
        page.locator(".tab", has_text="# SQL built from strings: the author's").click()
        page.keyboard.press("Control+End")
        page.locator(".view-line", has_text="From yours to").or_(
            page.locator(".view-line", has_text="Yours is the same")
        ).first.wait_for()

        page.locator(".tab", has_text="app.py").click()
        vs.light_bulb("Ignore here, with a reason")
        box = page.locator(".quick-input-box input")
        box.wait_for(state="visible")
        box.fill("a copy that nobody else reads")
        page.keyboard.press("Enter")
        page.locator(".view-line", has_text="a copy that nobody else reads").wait_for()
        vs.squiggles(0)

        settings(folder, **{"tutela.deep": False, "tutela.pauseMs": "soon"})
        page.locator(".notification-toast", has_text="is not a number of milliseconds").wait_for()


def test_the_side_bar_the_menu_and_links(vsix: Path, tmp_path: Path) -> None:
    """Two folders in one window, each with a say of its own."""
    code_line = f'def find(db, name):\n    {LINE}")\n'
    for name in ("shop", "office"):
        settings(tmp_path / name, **{"tutela.deep": False})
        (tmp_path / name / f"{name}.py").write_text(code_line, encoding="utf-8")
    (tmp_path / "office" / "tutela.toml").write_text('disable = ["sql-built-from-strings"]\n')
    both = tmp_path / "both.code-workspace"
    quiet = json.loads((tmp_path / "shop" / ".vscode" / "settings.json").read_text("utf-8"))
    folders = [{"path": "shop"}, {"path": "office"}]
    both.write_text(json.dumps({"folders": folders, "settings": quiet}), encoding="utf-8")
    with (
        serving(both, tmp_path / "profile", vsix, server_path()) as code,
        window(code, both) as vs,
    ):
        page = vs.page
        for name in ("office", "shop"):
            vs.unfold(name, f"{name}.py")
            vs.file(f"{name}.py")
        vs.squiggles(1)

        page.locator(".activitybar .action-label[aria-label='Tutela']").click()
        tree = page.locator(".pane", has_text="Findings").locator(".monaco-list-row")
        tree.filter(has_text="shop.py").wait_for()
        assert tree.filter(has_text="SQL built from strings").count() == 1
        assert tree.filter(has_text="office.py").count() == 0
        lessons = page.locator(".pane", has_text="Lessons").locator(".monaco-list-row")
        lessons.filter(has_text="HTML built from text").wait_for()
        vs.picture("findings")

        page.locator("[id*='tutela.status']").first.click()
        page.locator(".quick-input-list .monaco-list-row", has_text="Pause").first.click()
        vs.squiggles(0)
        page.locator("[id*='tutela.status']").first.click()
        page.locator(".quick-input-list .monaco-list-row", has_text="Go on").first.click()
        vs.squiggles(1)
        tree.filter(has_text="shop.py").wait_for()
        assert tree.filter(has_text="office.py").count() == 0

        vs.command("Open URL")
        page.locator(".quick-input-box input").fill("code-oss://tutela.tutela/lesson/open-redirect")
        page.keyboard.press("Enter")
        page.get_by_role("button", name="Open", exact=True).click()
        vs.webview().locator("h1", has_text="Redirect to wherever").wait_for()


def test_without_a_server_the_extension_installs_the_one_it_carries(
    vsix: Path, tmp_path: Path
) -> None:
    folder = settings(tmp_path / "shop", **{"tutela.deep": False})
    (folder / "app.py").write_text(f'def find(db, name):\n    {LINE}")\n', encoding="utf-8")
    bare = tmp_path / "bin"
    bare.mkdir()
    (bare / "python3").symlink_to(os.path.realpath(sys.executable))
    with (
        serving(folder, tmp_path / "profile", vsix, f"{bare}:{PLAIN}") as code,
        window(code, folder) as vs,
    ):
        vs.file("app.py")
        offer = vs.page.locator(".notification-toast", has_text="server is not on this machine")
        offer.wait_for()
        vs.picture("install")
        offer.get_by_role("button", name="Install it").click()
        vs.page.locator(".notification-toast", has_text="Installing Tutela's server").wait_for()
        failed = vs.page.locator(".notification-toast", has_text="was not installed")
        mark = vs.page.locator(".squiggly-error")
        mark.or_(failed).first.wait_for(timeout=240_000)
        if failed.count() and any(
            word in code.logs() for word in ("No matching distribution", "Connection")
        ):
            pytest.skip("no package index within reach")
        assert failed.count() == 0
        vs.squiggles(1)


def test_a_workspace_that_is_not_trusted_has_no_say(vsix: Path, tmp_path: Path) -> None:
    folder = tmp_path / "hostile"
    evil = tmp_path / "ran"
    script = folder / "run.sh"
    settings(
        folder,
        **{
            "tutela.server.command": [str(script), "lsp"],
            "tutela.disable": ["sql-built-from-strings"],
        },
    )
    script.write_text(f"#!/bin/sh\ntouch {evil}\n", encoding="utf-8")
    script.chmod(0o755)
    rule = "rules:\n- {id: theirs, languages: [python], severity: ERROR, message: m, pattern: find(...)}\n"
    (folder / ".semgrep.yml").write_text(rule, encoding="utf-8")
    shutil.copytree(
        ROOT / "lessons" / "sql-injection", folder / ".tutela" / "lessons" / "sql-injection"
    )
    hostile = folder / ".tutela" / "lessons" / "sql-injection" / "lesson.md"
    hostile.write_text(
        hostile.read_text("utf-8").replace("title: SQL", "title: Hostile SQL"), "utf-8"
    )
    (folder / "app.py").write_text(
        f'find(db)\ndef find(db, name):\n    {LINE}")\n', encoding="utf-8"
    )
    with (
        serving(folder, tmp_path / "profile", vsix, server_path(), trusted=False) as code,
        window(code, folder) as vs,
    ):
        vs.page.locator(".statusbar-item", has_text="Restricted Mode").wait_for()
        vs.file("app.py")
        vs.squiggles(1)
        vs.page.locator(".squiggly-error").first.hover(force=True)
        card = vs.page.locator(".monaco-hover", has_text="Easy to miss")
        card.wait_for()
        assert "Hostile" not in card.inner_text()
        assert not evil.exists()
