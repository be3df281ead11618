"""Proofs, each in a process of its own: no network, a temporary folder, seconds.

What keeps a proof off the network are guards in the process that runs it (`python_side.py`,
`node_side.mjs`): they hold an honest proof to its word, and are no jail. Go, Java and others have no
proofs; where their compiler is there, it is asked whether it takes the snippets.
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
from pathlib import Path
from typing import Any

import attrs

from tutela.lessons.model import Lesson, Snippet
from tutela.problems import Problem

LONGEST_S = 60.0
LONGEST_OUTPUT = 2000
"""Characters of what an attack gives."""
RECORDED = "proof.txt"
PROOFS = {"python": "proof.py", "javascript": "proof.test.js", "typescript": "proof.test.ts"}
"""The file of a language that holds its proof."""
_HERE = Path(__file__).parent
_MARK = "tutela-proof:"


@attrs.frozen
class Proven:
    """What came of one language's proof."""

    path: str
    problems: tuple[Problem, ...]
    left_out: tuple[str, ...]
    """What could not be run here, and why."""
    output: str = ""
    """What the attack on `vulnerable` gave."""


def prove(lesson: Lesson, folder: Path) -> Iterator[Proven]:
    """Run all proofs of the lesson in `folder`. Effect: runs code from there."""
    folder = folder.resolve()
    for language in lesson.folders:
        name = PROOFS.get(language)
        if name is None:
            yield from _compile(lesson, folder, language)
        elif (folder / language / name).is_file():
            yield _prove(lesson, folder, language, f"{language}/{name}")
        else:
            what = f"{language}/ has no `{name}`: nothing proves that the attack works."
            mend = "Write one; docs/lessons.md shows how."
            yield Proven(f"{language}/{name}", (_told(lesson, folder, language, what, mend),), ())


def record(folder: Path, proven: Proven) -> None:
    """Keep what an attack gave, for the lesson to show. Effect: writes `proof.txt` beside the proof."""
    if proven.output and not proven.problems:
        place = (folder / proven.path).parent / RECORDED
        place.write_text(proven.output + "\n", encoding="utf-8", newline="\n")


def stale(lesson: Lesson, folder: Path, proven: Proven) -> Problem | None:
    """Whether what a lesson shows of an attack is not what the attack gives."""
    place = (folder / proven.path).parent / RECORDED
    if proven.problems or not proven.output:
        return None
    with contextlib.suppress(OSError, UnicodeDecodeError):
        if place.read_text(encoding="utf-8").strip() == proven.output.strip():
            return None
    what = "This is not what the attack gave."
    mend = "Run `tutela lesson check --proofs --record`."
    return Problem(str(place), 1, 1, what, mend, lesson.id)


def _told(lesson: Lesson, folder: Path, path: str, what: str, mend: str, line: int = 0) -> Problem:
    return Problem(str(folder / path), line, 1 if line else 0, what, mend, lesson.id)


# --- running --------------------------------------------------------------------------------------


def _prove(lesson: Lesson, folder: Path, language: str, path: str) -> Proven:
    snippets = [one for one in lesson.snippets if one.language == language and _proven(one)]
    command = _command(language)
    if command is None:
        return Proven(path, (), (f"{path}: there is no Node on this machine",))
    asked = {
        "proof": str(folder / path),
        "snippets": [[one.kind, str(folder / one.path)] for one in snippets],
        "most": LONGEST_OUTPUT,
    }
    code, out, errors = asyncio.run(_run([*command, json.dumps(asked)]))
    told = next((line for line in out.splitlines()[::-1] if line.startswith(_MARK)), "")
    if not told:
        why = "takes too long" if code is None else f"ended with {code}"
        mend = f"Its last words: {_last_words(errors)}"
        return Proven(path, (_told(lesson, folder, path, f"The proof {why}.", mend),), ())
    answer: dict[str, Any] = json.loads(told.removeprefix(_MARK))
    problems = [
        _told(lesson, folder, path, f"{one['what']}", one["mend"], int(one.get("line", 0)))
        for one in answer["problems"]
    ]
    left_out = tuple(f"{lesson.id}/{language}/{one}" for one in answer["left_out"])
    return Proven(path, tuple(problems), left_out, str(answer["output"]))


def _last_words(errors: str) -> str:
    """The line that says what went wrong: Node puts others below it."""
    lines = [line.strip() for line in errors.splitlines() if line.strip()]
    named = [line for line in lines if "Error" in line.split(":")[0]]
    return (named or lines or ["none"])[-1][:300]


def _proven(snippet: Snippet) -> bool:
    return snippet.kind in ("vulnerable", "fixed", "wrong")


def _command(language: str) -> list[str] | None:
    if language == "python":
        return [sys.executable, "-P", "-s", "-B", str(_HERE / "python_side.py")]
    # A Node that lies beside this Python comes first: a project's environment may bring its own.
    beside = shutil.which("node", path=str(Path(sys.executable).parent))
    node = beside or shutil.which("node")
    return [node, "--no-warnings", str(_HERE / "node_side.mjs")] if node is not None else None


async def _run(command: Sequence[str], timeout_s: float = LONGEST_S) -> tuple[int | None, str, str]:
    """Exit code (None if it was too slow), output, errors. Effect: runs it in a folder of its own."""
    with tempfile.TemporaryDirectory(prefix="tutela-proof-", ignore_cleanup_errors=True) as place:
        process = await asyncio.create_subprocess_exec(
            *command,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
            cwd=place,
            env=_environment(place),
            start_new_session=os.name != "nt",
        )
        try:
            out, errors = await asyncio.wait_for(process.communicate(), timeout_s)
        except TimeoutError:
            _end(process)
            await process.communicate()
            return None, "", ""
        finally:
            _end(process)
        return process.returncode, out.decode("utf-8", "replace"), errors.decode("utf-8", "replace")


def _end(process: asyncio.subprocess.Process) -> None:
    """What a proof started ends with it."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        if os.name != "nt":
            os.killpg(process.pid, signal.SIGKILL)
        elif process.returncode is None:
            process.kill()


def _environment(place: str) -> Mapping[str, str]:
    """Nothing of the user's but what a program needs to start: no tokens, no proxies."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if name.upper() in ("PATH", "SYSTEMROOT", "COMSPEC", "PATHEXT", "LANG", "LC_ALL")
    }
    homes = dict.fromkeys(("HOME", "USERPROFILE", "TMPDIR", "TEMP", "TMP"), place)
    return {**kept, **homes, "PYTHONUTF8": "1"}


# --- what only has to compile ---------------------------------------------------------------------


def _compile(lesson: Lesson, folder: Path, language: str) -> Iterator[Proven]:
    """Go and Java, by their own compilers where they are there; others are parsed by every check."""
    compiler = {"go": "gofmt", "java": "javac"}.get(language)
    if compiler is None:
        return
    program = shutil.which(compiler)
    for snippet in lesson.snippets:
        if snippet.language != language:
            continue
        if program is None:
            left = f"{lesson.id}/{snippet.path}: there is no {compiler} on this machine"
            yield Proven(snippet.path, (), (left,))
        elif language == "java" and (alien := _alien(snippet.text)):
            left = f"{lesson.id}/{snippet.path}: it needs {alien}"
            yield Proven(snippet.path, (), (left,))
        else:
            source = str(folder / snippet.path)
            flags = ["-e", "-l"] if language == "go" else ["-proc:none", "-d", "."]
            code, _, errors = asyncio.run(_run([program, *flags, source]))
            what = f"{compiler} does not take this."
            last = (errors.strip().splitlines() or ["It says nothing."])[0][:300]
            told = (_told(lesson, folder, snippet.path, what, last, 1),) if code else ()
            yield Proven(snippet.path, told, ())


def _alien(java: str) -> str:
    """The first import that the JDK doesn't bring."""
    for line in java.splitlines():
        words = line.split()
        if words[:1] == ["import"]:
            name = words[-1].rstrip(";")
            if not name.startswith(("java.", "javax.crypto.", "javax.net.", "javax.xml.")):
                return name
    return ""
