"""How long after a keystroke are the diagnostics there? Tutela, beside its peers, in one run.

    make bench            (or: python bench/keystroke.py [--keys 200] [--rules PATH] [--inside])

On the interpreter's own argparse.py. Each server is told of every character of a line that is typed
into the middle of the file, between two methods or inside the longest, and of its deletion. `ruff
server` runs its security rules (S); `semgrep lsp` does nothing on a change, so what is timed there is
change and save, to the diagnostics.
"""

from __future__ import annotations

import argparse
import ast
import contextlib
import json
import queue
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from client import Client

SOURCE = Path(argparse.__file__)
TYPED = "        cursor.execute(f'SELECT name FROM users WHERE id = {user_id}')"
SMALL = "import os\n\n\ndef remove(name):\n    os.system('rm ' + name)\n"


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--keys", type=int, default=200, help="keystrokes to time")
    asked.add_argument("--rules", type=Path, help="more rules for Tutela and Semgrep")
    asked.add_argument("--lines", type=int, default=0, help="a file of about so many lines instead")
    asked.add_argument("--inside", action="store_true", help="type inside the longest function")
    asked.add_argument("--json", action="store_true", help="print figures as JSON")
    args = asked.parse_args()
    text = long_text(args.lines) if args.lines else SOURCE.read_text(encoding="utf-8")
    text, line = inside(text) if args.inside else (text, between(text))
    rows = [tutela(text, line, args.keys, args.rules)]
    if shutil.which("ruff", path=_path()):
        rows.append(ruff(text, line, args.keys))
    with contextlib.suppress(queue.Empty):
        rows.append(semgrep(text, args.rules))
    if args.json:
        print(json.dumps(rows, indent=2))
        return
    print(f"{text.count(chr(10)):,} lines, {args.keys} keystrokes")
    for row in rows:
        ratio = row["p50_ms"] / rows[0]["p50_ms"]
        print(
            f"{row['server']:<14} p50 {row['p50_ms']:>8.1f} ms   p95 {row['p95_ms']:>8.1f} ms   "
            f"worst {row['worst_ms']:>8.1f} ms   {ratio:>7.1f} x"
        )
    mine = rows[0]
    print(
        f"tutela: first diagnostics of a small file {mine['first_small_ms']:.0f} ms after the "
        f"process starts; of this file {mine['open_ms']:.0f} ms after didOpen, warm; "
        f"{mine['rss_mib']:.0f} MiB"
    )


def long_text(lines: int) -> str:
    """Modules of the interpreter's own library, one below the other."""
    parts: list[str] = []
    for path in sorted(SOURCE.parent.glob("*.py")):
        module = path.read_text(encoding="utf-8")
        if len(module) > 20_000 and "from __future__" not in module:
            parts.append(module)
        if sum(part.count("\n") for part in parts) >= lines:
            break
    return "\n".join(parts)


def tutela(text: str, line: int, keys: int, rules: Path | None) -> dict[str, Any]:
    with _folder() as root:
        command = [sys.executable, "-P", "-m", "tutela", "lsp"]
        options = {"rules": [str(rules)]} if rules else {}
        with Client(command, root, options, options) as client:
            small = _open(client, root, "small.py", SMALL)
            first, found = client.diagnostics(small)
            assert found, "the small file has a flaw"
            time.sleep(2)  # warm, and Semgrep done
            opening = [_opened(client, root, f"copy{count}.py", text) for count in range(5)]
            uri = _open(client, root, SOURCE.name, text)
            client.diagnostics(uri, 1)
            time.sleep(3)
            row = _typed(client, uri, line, keys)
            return {
                "server": "tutela",
                **row,
                "first_small_ms": (first - client.started) * 1000,
                "open_ms": statistics.median(opening) * 1000,
                "rss_mib": client.rss_mib(),
            }


def _opened(client: Client, root: Path, name: str, text: str) -> float:
    """Seconds from `didOpen` to the diagnostics."""
    sent = time.perf_counter()
    uri = _open(client, root, name, text)
    moment, _ = client.diagnostics(uri, 1)
    client.notify("textDocument/didClose", {"textDocument": {"uri": uri}})
    time.sleep(0.5)
    return moment - sent


def ruff(text: str, line: int, keys: int) -> dict[str, Any]:
    with _folder() as root:
        (root / "ruff.toml").write_text('lint.select = ["S"]\n', encoding="utf-8")
        executable = shutil.which("ruff", path=_path())
        assert executable
        with Client([executable, "server"], root) as client:
            uri = _open(client, root, SOURCE.name, text)
            client.diagnostics(uri, 1)
            time.sleep(1)
            return {"server": "ruff server", **_typed(client, uri, line, keys)}


def semgrep(text: str, rules: Path | None) -> dict[str, Any]:
    with _folder() as root:
        executable = shutil.which("semgrep", path=_path())
        assert executable
        shipped = Path(__file__).parent.parent / "rules"
        config = [str(rules or shipped)]
        options = {
            "scan": {"configuration": config, "onlyGitDirty": False, "maxTargetBytes": 10_000_000},
            "metrics": {"enabled": False},
            "doHover": False,
        }
        place = root / SOURCE.name
        place.write_text(text, encoding="utf-8")
        with Client([executable, "lsp"], root, options, options) as client:
            uri = _open(client, root, SOURCE.name, text)
            client.diagnostics(uri, patience_s=90)
            took = []
            for count in range(5):
                place.write_text(f"{text}# {count}\n", encoding="utf-8")
                sent = client.notify("textDocument/didSave", {"textDocument": {"uri": uri}})
                moment, _ = client.diagnostics(uri, patience_s=60)
                took.append(moment - sent)
            return {"server": "semgrep lsp", **_figures(took)}


def between(text: str) -> int:
    """The number of a blank line between two methods in the middle of the file, 0-based."""
    lines = text.splitlines()
    return next(
        index
        for index in range(len(lines) // 2, len(lines))
        if not lines[index].strip() and lines[index + 1].startswith("    def ")
    )


def inside(text: str) -> tuple[str, int]:
    """The text with a blank line in the middle of its longest function, and that line's number."""
    functions = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.FunctionDef)]
    longest = max(functions, key=lambda node: (node.end_lineno or 0) - node.lineno)
    line = longest.body[len(longest.body) // 2].lineno - 1
    lines = text.splitlines(keepends=True)
    return "".join([*lines[:line], "\n", *lines[line:]]), line


def _typed(client: Client, uri: str, line: int, keys: int) -> dict[str, float]:
    """Types a line into a blank one, again and again, waiting for each answer."""
    took: list[float] = []
    version = 1
    while len(took) < keys:
        for column, character in enumerate(TYPED):
            version += 1
            took.append(_change(client, uri, version, (line, column, column, character)))
        version += 1
        took.append(_change(client, uri, version, (line, 0, len(TYPED), "")))
        time.sleep(0.6)  # a pause, as people make: Semgrep starts, and is caught typing again
    return _figures(took[:keys])


def _change(client: Client, uri: str, version: int, edit: tuple[int, int, int, str]) -> float:
    line, start, end, text = edit
    place = {
        "start": {"line": line, "character": start},
        "end": {"line": line, "character": end},
    }
    sent = client.notify(
        "textDocument/didChange",
        {
            "textDocument": {"uri": uri, "version": version},
            "contentChanges": [{"range": place, "text": text}],
        },
    )
    moment, _ = client.diagnostics(uri, version)
    return moment - sent


def _figures(took: list[float]) -> dict[str, float]:
    return {
        "p50_ms": statistics.median(took) * 1000,
        "p95_ms": sorted(took)[int(0.95 * (len(took) - 1))] * 1000,
        "worst_ms": max(took) * 1000,
    }


def _open(client: Client, root: Path, name: str, text: str) -> str:
    uri = (root / name).as_uri()
    item = {"uri": uri, "languageId": "python", "version": 1, "text": text}
    client.notify("textDocument/didOpen", {"textDocument": item})
    return uri


@contextlib.contextmanager
def _folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as name:
        yield Path(name).resolve()


def _path() -> str:
    """Programs beside this interpreter first."""
    import os

    return os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])


if __name__ == "__main__":
    main()
