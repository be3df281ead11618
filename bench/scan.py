"""How long do loading rules, opening a file and checking a repository take? Beside Semgrep, in one run.

    python bench/scan.py [--rules RULES_DIR] [--code CODE_DIR] [--copies N] [--json]

By default Tutela's own Python rules over the modules of the interpreter's own library. `--copies`
loads that many copies of the rules under other ids, for a measure of loading that means something.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import attrs

from tutela.live.engine import compile_rules
from tutela.live.state import LiveState
from tutela.rules.load import load_path
from tutela.rules.model import Rule
from tutela.syntax.document import Document
from tutela.syntax.languages import by_name

T = TypeVar("T")
OFFLINE = {"SEMGREP_SEND_METRICS": "off", "SEMGREP_ENABLE_VERSION_CHECK": "0"}


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--rules", type=Path, default=Path(__file__).parent.parent / "rules/python")
    asked.add_argument("--code", type=Path)
    asked.add_argument("--copies", type=int, default=36)
    asked.add_argument("--json", action="store_true", help="print figures as JSON")
    args = asked.parse_args()
    with tempfile.TemporaryDirectory() as name:
        code = args.code or library(Path(name))
        rows = {
            **loading(args.rules, args.copies),
            **opening(args.rules),
            **scanning(args.rules, code),
        }
    if args.json:
        print(json.dumps(rows, indent=2))
        return
    for what, value in rows.items():
        print(f"{what:<44} {value:>10,.2f}")


def library(folder: Path) -> Path:
    for path in Path(argparse.__file__).parent.glob("*.py"):
        shutil.copy(path, folder / path.name)
    return folder


def loading(rules: Path, copies: int) -> dict[str, float]:
    language = by_name("python")
    assert language is not None
    loaded, seconds = timed(lambda: load_path(rules)[0])
    many: list[Rule] = [
        attrs.evolve(rule, id=f"{rule.id}-{count}") for count in range(copies) for rule in loaded
    ]
    _, compiling = timed(lambda: compile_rules(many, language))
    return {
        "rules loaded, compiled": len(many),
        "load, ms": seconds * 1000 * copies,
        "compile, ms": compiling * 1000,
    }


def opening(rules: Path) -> dict[str, float]:
    language = by_name("python")
    assert language is not None
    compiled = compile_rules(load_path(rules)[0], language)
    text = Path(argparse.__file__).read_bytes()
    took = [timed(lambda: LiveState(Document(language, "a", text), compiled))[1] for _ in range(7)]
    return {"argparse.py from scratch, ms": statistics.median(took) * 1000}


def scanning(rules: Path, code: Path) -> dict[str, float]:
    environment = {**os.environ, **OFFLINE}
    beside = Path(sys.executable).parent
    mine = [sys.executable, "-P", "-m", "tutela", "check", "--engine", "live", "--exit-zero"]
    theirs = [
        shutil.which("semgrep", path=f"{beside}{os.pathsep}{os.environ['PATH']}") or "semgrep",
        *("scan", "--quiet", "--metrics=off", "--disable-version-check", "--no-git-ignore"),
    ]

    def check() -> None:
        command = [*mine, "--rules", str(rules), str(code)]
        subprocess.run(command, check=True, capture_output=True, env=environment)

    def scan() -> None:
        command = [*theirs, "--config", str(rules), str(code)]
        subprocess.run(command, check=True, capture_output=True, env=environment)

    tutela = statistics.median([timed(check)[1] for _ in range(3)])
    _, semgrep = timed(scan)
    return {
        "files": sum(1 for _ in code.rglob("*.py")),
        "tutela check --engine live, s": tutela,
        "semgrep scan, s": semgrep,
        "times faster": semgrep / tutela,
    }


def timed(work: Callable[[], T]) -> tuple[T, float]:
    began = time.perf_counter()
    made = work()
    return made, time.perf_counter() - began


if __name__ == "__main__":
    main()
