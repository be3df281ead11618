"""A short visit in editors that Tutela has no plugin for: a mark, its card, and the place ignored.

Set up as docs/editors says. Emacs and Vim are Debian's (`emacs-nox elpa-eglot vim-ale tmux`); Helix is
that of `make editors`, in the folder that `TUTELA_EDITORS` names (`.editors` otherwise).
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
EDITORS = Path(os.environ.get("TUTELA_EDITORS", ROOT / ".editors"))
SERVER = [sys.executable, "-P", "-m", "tutela", "lsp"]
IGNORED = "# nosemgrep: sql-built-from-strings -- say why"


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    (tmp_path / "app.py").touch()
    (tmp_path / "tutela.toml").touch()
    return tmp_path


def visit(workspace: Path, *command: str) -> dict[str, Any]:
    """What a session saw, as it wrote it down."""
    told = workspace / "seen.json"
    environment = {
        **os.environ,
        "HOME": str(workspace),
        "PYTHON": sys.executable,
        "SERVER": json.dumps(SERVER),
        "WORKSPACE": str(workspace),
        "SEEN": str(told),
    }
    ran = subprocess.run(
        command,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        stdin=subprocess.DEVNULL,
    )
    assert told.exists(), ran.stdout[-4000:] + ran.stderr[-4000:]
    seen: dict[str, Any] = json.loads(told.read_text(encoding="utf-8"))
    assert "error" not in seen, seen["error"] + ran.stderr[-4000:]
    return seen


# --- Emacs ----------------------------------------------------------------------------------------


def test_emacs_with_eglot(workspace: Path) -> None:
    emacs = shutil.which("emacs")
    if emacs is None or not list(Path("/usr/share/emacs").glob("site-lisp/elpa/eglot-*")):
        pytest.skip("no Emacs with eglot: apt install emacs-nox elpa-eglot")
    begin = "--batch", "-q", "--eval", "(package-initialize)"
    seen = visit(workspace, emacs, *begin, "-l", str(HERE / "eglot.el"))
    assert "[sql-built-from-strings]: SQL built from strings: " in seen["mark"]
    assert "`who` is pasted into SQL text" in seen["card"]
    assert seen["titles"][-1] == "Ignore here, with a reason"
    assert IGNORED in seen["ignored"]


# --- Vim ------------------------------------------------------------------------------------------


def test_vim_with_ale(workspace: Path) -> None:
    vim = shutil.which("vim")
    if vim is None or not Path("/usr/share/vim/vimfiles/pack/dist-bundle/opt/ale").exists():
        pytest.skip("no Vim with ALE: apt install vim vim-ale")
    quiet = "-N", "-u", "NONE", "-i", "NONE", "-n", "--not-a-term"
    seen = visit(workspace, vim, *quiet, "-S", str(HERE / "ale.vim"))
    assert seen["mark"].startswith("SQL built from strings: `who` is pasted into SQL text")
    assert "`who` is pasted into SQL text" in seen["card"]
    assert "Learn: SQL built from strings" in seen["titles"]
    assert IGNORED in seen["ignored"]


# --- Helix, in a terminal -------------------------------------------------------------------------


class Terminal:
    """A terminal of 100 columns and 24 rows: keys in, a screen out."""

    def __init__(self, room: Path, environment: dict[str, str], command: str) -> None:
        self._tmux = ["tmux", "-S", str(room / "tmux"), "-f", os.devnull]
        size = "new-session", "-d", "-x", "100", "-y", "24"
        told = {**os.environ, "TERM": "xterm-256color", "COLORTERM": "truecolor", **environment}
        subprocess.run([*self._tmux, *size, command], check=True, env=told)

    def type(self, *keys: str) -> None:
        subprocess.run([*self._tmux, "send-keys", *keys], check=True)

    def screen(self, *more: str) -> str:
        shown = [*self._tmux, "capture-pane", "-p", *more]
        return subprocess.run(shown, check=True, capture_output=True, text=True).stdout

    def until(self, words: str) -> str:
        """The screen, once the words stand on it, however they are broken over lines."""
        end = time.monotonic() + 30
        while words not in " ".join(self.screen().replace("│", " ").split()):
            if time.monotonic() > end:
                raise AssertionError(f"no {words!r} on\n{self.screen()}")
            time.sleep(0.05)
        return self.screen()

    def close(self) -> None:
        subprocess.run([*self._tmux, "kill-server"], check=False)


@pytest.fixture
def helix(workspace: Path) -> Iterator[Terminal]:
    program = EDITORS / "helix-trixie" / "hx"
    if not program.exists() or shutil.which("tmux") is None:
        pytest.skip(f"no Helix in {EDITORS} (make editors), or no tmux")
    config = workspace / "config" / "helix"
    config.mkdir(parents=True)
    server = json.dumps(SERVER[0]), json.dumps(SERVER[1:])
    (config / "languages.toml").write_text(
        f"[language-server.tutela]\ncommand = {server[0]}\nargs = {server[1]}\n\n"
        '[[language]]\nname = "python"\nlanguage-servers = ["tutela"]\n',
        encoding="utf-8",
    )
    (config / "config.toml").write_text(
        'theme = "onedark"\n[editor]\nend-of-line-diagnostics = "hint"\n', encoding="utf-8"
    )
    environment = {"XDG_CONFIG_HOME": str(workspace / "config"), "HOME": str(workspace)}
    opened = Terminal(workspace, environment, f"{program} -w {workspace} {workspace / 'app.py'}")
    try:
        yield opened
    finally:
        opened.close()


def test_helix_in_a_terminal(helix: Terminal, workspace: Path) -> None:
    helix.until("app.py")
    helix.type("i", "def find(db, who):", "Enter")
    helix.type("-l", "    return db.execute('SELECT * FROM users WHERE name = ' + who)")
    helix.until("+ who) ")
    helix.type("Escape")
    helix.until("NOR")
    helix.type("h")
    helix.until("SQL built from strings: `w")
    helix.type("Space", "k")
    helix.until("Easy to miss: The query reads well")
    picture(helix, "The card in Helix")
    helix.type("Escape")
    helix.type("Space", "a")
    helix.until("Ignore here, with a reason")
    helix.type("Down", "Down", "Down", "Enter")
    helix.until(IGNORED)
    helix.type(":wq", "Enter")
    end = time.monotonic() + 10
    while IGNORED not in (workspace / "app.py").read_text(encoding="utf-8"):
        assert time.monotonic() < end
        time.sleep(0.05)


def picture(terminal: Terminal, title: str) -> None:
    """Keep the screen for the docs, if pictures are wanted."""
    folder = os.environ.get("TUTELA_PICTURES")
    if not folder:
        return
    from rich.console import Console
    from rich.text import Text

    console = Console(record=True, width=100, file=StringIO())
    console.print(Text.from_ansi(terminal.screen("-e")))
    drawn = re.sub(r"@font-face \{.*?\}", "", console.export_svg(title=title), flags=re.DOTALL)
    Path(folder, "helix-card.svg").write_text(drawn, encoding="utf-8")
