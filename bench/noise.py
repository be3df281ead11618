"""How often the rules speak up on code that is well kept: findings per 2,000 lines, beside Ruff's.

    python bench/noise.py [--cache DIR] [--list]

Fetches the sources once (pinned versions, with pip and npm), leaves their tests out, and prints a
table; with `--list`, every finding. What was made of them is in docs/quality.md.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import tempfile
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import attrs

from tutela.rules.load import load_path, shipped

PYTHON = ("django==5.2.8", "flask==3.1.2", "requests==2.32.5", "httpx==0.28.1")
JAVASCRIPT = ("express@5.1.0", "fastify@5.6.2")
NOT_CODE_OF_THEIRS = (
    "test", "tests", "testing", "idlelib", "lib2to3", "site-packages", "dist-packages", "node_modules",
    "examples", "benchmarks", "__pycache__", "turtledemo", "ensurepip", "docs", "integration", "static",
)  # fmt: skip
SUFFIXES = {".py", ".js", ".mjs", ".cjs", ".ts"}


@attrs.frozen
class Noise:
    """What was said of one source."""

    name: str
    lines: int
    high: int
    medium: int
    ruff: int | None
    """Ruff's S rules without its assert rule; None where it reads nothing."""

    @property
    def row(self) -> str:
        each = 2000 * (self.high + self.medium) / self.lines
        ruff = "" if self.ruff is None else f"{2000 * self.ruff / self.lines:.2f}"
        return (
            f"| {self.name} | {self.lines:,} | {self.high} | {self.medium} | {each:.2f} | {ruff} |"
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--cache", type=Path, default=Path(tempfile.gettempdir(), "tutela-noise"))
    parser.add_argument("--list", action="store_true", help="print every finding")
    parser.add_argument("--engine", default="both", choices=["live", "deep", "both"])
    asked = parser.parse_args()
    told, listed = [], []
    sure = {rule.id: rule.confidence for rule in load_path(shipped())[0]}
    for name, folder in sources(asked.cache):
        report = checked(folder, asked.engine)
        counted = Counter(sure[one["rule"]] for one in report["findings"])
        told.append(Noise(name, lines(folder), counted["HIGH"], counted["MEDIUM"], ruffs(folder)))
        listed += [
            f"{one['rule']}  {name}/{one['path']}:{one['start']['line']}  {_line(folder, one)}"
            for one in report["findings"]
        ]
    whole = Noise(
        "all",
        sum(one.lines for one in told),
        sum(one.high for one in told),
        sum(one.medium for one in told),
        None,
    )
    print("| source | lines | HIGH | MEDIUM | per 2,000 lines | Ruff S, per 2,000 |")
    print("| --- | --- | --- | --- | --- | --- |")
    for one in (*told, whole):
        print(one.row)
    if asked.list:
        print(*sorted(listed), sep="\n")


def sources(cache: Path) -> Iterator[tuple[str, Path]]:
    """Name and folder of each, fetched if it isn't there."""
    cache.mkdir(parents=True, exist_ok=True)
    for name in PYTHON:
        folder = cache / name.replace("==", "-")
        if not folder.exists():
            with tempfile.TemporaryDirectory() as room:
                pip = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "-d", room, name]
                subprocess.run(pip, check=True)
                with zipfile.ZipFile(next(Path(room).glob("*.whl"))) as wheel:
                    wheel.extractall(folder)
            _prune(folder)
        yield name, folder
    for name in JAVASCRIPT:
        folder = cache / name.replace("@", "-")
        if not folder.exists():
            with tempfile.TemporaryDirectory() as room:
                npm = shutil.which("npm") or "npm"
                subprocess.run([npm, "pack", "--silent", name], cwd=room, check=True, stdout=-3)
                with tarfile.open(next(Path(room).glob("*.tgz"))) as package:
                    package.extractall(folder, filter="data")
            _prune(folder)
        yield name, folder
    folder = cache / f"python-{sys.version_info.major}.{sys.version_info.minor}"
    if not folder.exists():
        ignored = shutil.ignore_patterns(*NOT_CODE_OF_THEIRS, "*.so", "*.a", "config-*")
        shutil.copytree(sysconfig.get_path("stdlib"), folder, ignore=ignored)
    yield "the standard library", folder


def _prune(folder: Path) -> None:
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir() and path.name in NOT_CODE_OF_THEIRS:
            shutil.rmtree(path)


def lines(folder: Path) -> int:
    files = (path for path in folder.rglob("*") if path.suffix in SUFFIXES and path.is_file())
    return sum(path.read_bytes().count(b"\n") for path in files)


def _line(folder: Path, finding: dict) -> str:
    text = (folder / finding["path"]).read_text("utf-8", errors="replace")
    return text.splitlines()[finding["start"]["line"] - 1].strip()[:100]


def checked(folder: Path, engine: str) -> dict:
    """What `tutela check` says, as it is set up out of the box."""
    command = [sys.executable, "-m", "tutela", "check", "--format", "json", "--engine", engine]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    if not done.stdout:
        raise SystemExit(done.stderr)
    return json.loads(done.stdout)


def ruffs(folder: Path) -> int | None:
    if not any(folder.rglob("*.py")):
        return None
    command = [sys.executable, "-m", "ruff", "check", "--isolated", "--no-cache", "--select", "S"]
    command += ["--ignore", "S101", "--output-format", "json", "--exit-zero", "."]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)
    return len(json.loads(done.stdout))


if __name__ == "__main__":
    main()
