"""One run of Semgrep: its command, its limits, its answer as findings.

Calls the `semgrep-core` that Semgrep's wheel carries (seen: 1.182), and where that is missing or answers
strangely the public `semgrep scan`. Works in a private temporary folder on copies of the texts it is
given, so that what is judged is the editor's text, and no path of the workspace reaches a command line.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import shutil
import signal
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Literal

import attrs

from tutela.deep import answers
from tutela.findings.model import Finding
from tutela.problems import Problem
from tutela.rules.bundle import rules_json
from tutela.rules.model import Rule
from tutela.syntax import languages

_BOM = b"\xef\xbb\xbf"
_SUFFIXES = {
    "python": ".py", "javascript": ".js", "typescript": ".ts", "go": ".go", "java": ".java",
    "terraform": ".tf", "yaml": ".yaml", "csharp": ".cs", "php": ".php", "ruby": ".rb",
    "dockerfile": ".dockerfile",
}  # fmt: skip


@attrs.frozen
class Target:
    """A text to judge. `language` is Semgrep's name; `path` is only how it is called in the report."""

    path: str
    text: bytes
    language: str


@attrs.frozen
class Limits:
    """What a run may take. Times in seconds, memory in MiB."""

    rule_s: float = 5.0
    run_s: float = 60.0
    memory_mib: int = 2_000
    jobs: int = 1


@attrs.frozen
class Report:
    """What Semgrep said. `problems` are rules it rejects and targets it gave up."""

    findings: Mapping[str, tuple[Finding, ...]]
    judged: frozenset[str]
    """Ids of the rules that ran to their end on every target."""
    problems: tuple[Problem, ...] = ()
    via: Literal["core", "cli", ""] = ""
    failed: str = ""
    """Why there is no verdict at all; empty if there is one."""


class _StrangeAnswerError(Exception):
    """Semgrep ran, and what it said can't be read."""


def core_path(override: str = "") -> Path | None:
    """The `semgrep-core` binary: the one that is set, else the one in Semgrep's wheel."""
    if override:
        found = shutil.which(override)
        return Path(found) if found else None
    spec = find_spec("semgrep")
    if spec is None or spec.origin is None:
        return None
    name = "semgrep-core.exe" if sys.platform == "win32" else "semgrep-core"
    path = Path(spec.origin).parent / "bin" / name
    return path if path.is_file() else None


def cli_path() -> Path | None:
    """The public `semgrep` command: beside this Python, else on PATH."""
    name = "semgrep.exe" if sys.platform == "win32" else "semgrep"
    beside = Path(sys.executable).parent / name
    if beside.is_file():
        return beside
    found = shutil.which("semgrep")
    return Path(found) if found else None


async def scan(
    targets: Sequence[Target],
    rules: Sequence[Rule],
    limits: Limits = Limits(),
    core: str = "",
) -> Report:
    """Judges all targets by all rules of their language. Never raises but when cancelled.

    Effect: runs a process, which ends with the call, also when that is cancelled.
    """
    if not targets or not rules:
        return Report({}, frozenset(rule.id for rule in rules))
    reasons: list[str] = []
    with tempfile.TemporaryDirectory(prefix="tutela-") as name:
        folder = Path(name)
        files = _lay_out(folder, targets, rules)
        for via, command in _commands(folder, files, limits, core):
            try:
                answer = await _run(command, folder, limits)
                findings, problems, failed_rules = answers.read(answer, files, rules)
            except (_StrangeAnswerError, answers.UnknownShapeError, OSError, TimeoutError) as bad:
                reasons.append(f"semgrep-{via}: {bad or type(bad).__name__}")
                continue
            judged = frozenset(rule.id for rule in rules) - failed_rules
            return Report(findings, judged, problems, via)
    why = "; ".join(reasons) or "it is not installed beside Tutela"
    return Report({}, frozenset(), (), "", f"Semgrep can't be run ({why}).")


def _lay_out(
    folder: Path, targets: Sequence[Target], rules: Sequence[Rule]
) -> dict[str, answers.File]:
    """Writes rules and texts. The files by their name in the folder."""
    (folder / "rules.json").write_bytes(rules_json(rules))
    files: dict[str, answers.File] = {}
    for number, target in enumerate(targets):
        name = f"t{number}{_suffix(target)}"
        shift = len(_BOM) if target.text.startswith(_BOM) else 0
        (folder / name).write_bytes(target.text[shift:])
        files[name] = answers.File(target.path, target.text, shift, target.language)
    return files


def _suffix(target: Target) -> str:
    """Semgrep tells dialects (TSX, say) by the suffix."""
    otherwise = _SUFFIXES.get(target.language, "")
    known = languages.for_path(target.path)
    if known is None or known.semgrep != target.language:
        return otherwise
    return next((one for one in known.suffixes if target.path.lower().endswith(one)), otherwise)


def _commands(
    folder: Path, files: Mapping[str, answers.File], limits: Limits, override: str
) -> Iterator[tuple[Literal["core", "cli"], list[str]]]:
    core = core_path(override)
    if core is not None:
        (folder / "targets.json").write_text(json.dumps(_targets(files)))
        yield (
            "core",
            [
                *(str(core), "-rules", "rules.json", "-targets", "targets.json", "-json_nodots"),
                *("-j", str(limits.jobs), "-disable_rule_paths"),
                *("-timeout", str(limits.rule_s), "-timeout_threshold", "3"),
                *("-max_memory", str(limits.memory_mib)),
            ],
        )
    cli = cli_path()
    if cli is not None:
        yield (
            "cli",
            [
                *(str(cli), "scan", "--json", "--quiet", "--config", "rules.json"),
                *("--metrics=off", "--disable-version-check", "--disable-nosem"),
                *("--no-git-ignore", "--no-rewrite-rule-ids", "--jobs", str(limits.jobs)),
                *("--timeout", str(int(limits.rule_s)), "--max-memory", str(limits.memory_mib)),
                *files,
            ],
        )


def _targets(files: Mapping[str, answers.File]) -> list[Any]:
    """Semgrep's `targets` (semgrep_output_v1.atd): each file, for its language and for any."""
    return [
        "Targets",
        [
            [
                "CodeTarget",
                {
                    "path": {"fpath": name, "ppath": f"/{name}"},
                    "analyzer": analyzer,
                    "products": ["sast"],
                },
            ]
            for name, file in files.items()
            for analyzer in (file.language, "regex", "generic")
        ],
    ]


async def _run(command: Sequence[str], folder: Path, limits: Limits) -> dict[str, Any]:
    environment = {
        **os.environ,
        # Without these Semgrep's command waits for a network for minutes.
        "SEMGREP_SEND_METRICS": "off",
        "SEMGREP_ENABLE_VERSION_CHECK": "0",
        "SEMGREP_SETTINGS_FILE": str(folder / "settings.yml"),
    }
    process = await asyncio.create_subprocess_exec(
        *command,
        cwd=folder,
        env=environment,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        start_new_session=sys.platform != "win32",
    )
    try:
        async with asyncio.timeout(limits.run_s):
            out, err = await process.communicate()
    except TimeoutError:
        raise TimeoutError(f"no answer within {limits.run_s:g} s") from None
    finally:
        await _end(process)
    try:
        answer = json.loads(out)
    except ValueError:
        said = (err or out).decode("utf-8", "replace").strip().splitlines()
        last = said[-1][:200] if said else "nothing"
        raise _StrangeAnswerError(f"exit {process.returncode}, said: {last}") from None
    if not isinstance(answer, dict):
        raise _StrangeAnswerError("the answer is no JSON object")
    return answer


async def _end(process: asyncio.subprocess.Process) -> None:
    """Ends the process and all that it started."""
    if process.returncode is not None:
        return
    with contextlib.suppress(ProcessLookupError):
        if sys.platform == "win32":
            process.kill()
        else:
            os.killpg(process.pid, signal.SIGKILL)
    with contextlib.suppress(Exception):
        await asyncio.shield(process.wait())
