"""Settings: one schema, three places.

`tutela.toml` (or `[tool.tutela]` in `pyproject.toml`) speaks for a team and is read as hostile as any
file of a workspace: it can't name a program, nor content outside the workspace. An editor's settings
speak for its user, come later, and win.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any

import attrs

from tutela.problems import Problem

FILE = "tutela.toml"
PYPROJECT = "pyproject.toml"
LARGEST_FILE = 1024 * 1024


@attrs.frozen
class Field:
    """What a setting takes. `read` gives its value, or None for what it can't be."""

    wanted: str
    read: Callable[[object], Any]
    editor_only: bool = False


def _strings(value: object) -> tuple[str, ...] | None:
    if isinstance(value, list | tuple) and all(isinstance(one, str) and one for one in value):
        return tuple(value)
    return None


def _flag(value: object) -> bool | None:
    return value if isinstance(value, bool) else None


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _number(low: int, high: int) -> Callable[[object], int | None]:
    def read(value: object) -> int | None:
        fits = isinstance(value, int) and not isinstance(value, bool) and low <= value <= high
        return value if fits else None  # type: ignore[return-value]

    return read


def _checks(value: object) -> tuple[str, ...] | None:
    """The names in `{"checks": […]}`: identifiers, dotted ones too, `*` for any part of one."""
    names = _strings(value.get("checks", ())) if isinstance(value, Mapping) else None
    if names is None or not all(re.fullmatch(r"[\w.]*\w[\w.]*\*?", name) for name in names):
        return None
    return names


FIELDS: Mapping[str, Field] = {
    "rules": Field("a list of files or folders of Semgrep rules", _strings),
    "lessons": Field("a list of folders of lessons", _strings),
    "disable": Field("a list of rule ids", _strings),
    "exclude": Field("a list of patterns as in .gitignore", _strings),
    "audit": Field("true or false", _flag),
    "authorization": Field("a table with `checks`, a list of names such as `requires_*`", _checks),
    "deep": Field("true or false", _flag),
    "pause_ms": Field("a number of milliseconds from 50 to 60000", _number(50, 60_000)),
    "max_file_kib": Field("a number of KiB from 1 to 102400", _number(1, 102_400)),
    "semgrep_core": Field("the path of a semgrep-core program", _text, editor_only=True),
}


@attrs.frozen
class Settings:
    """What holds in one workspace folder."""

    rules: tuple[str, ...] = ()
    """More rules: files or folders, from the workspace's root."""
    lessons: tuple[str, ...] = ()
    disable: tuple[str, ...] = ()
    """Ids of rules that are not run."""
    exclude: tuple[str, ...] = ()
    """Files that are not checked, as in `.gitignore`."""
    audit: bool = False
    """Whether rules of low confidence run, too."""
    authorization: tuple[str, ...] = ()
    """What the project's own checks are called: decorators, dependencies, functions."""
    deep: bool = True
    """Whether Semgrep runs at all."""
    pause_ms: int = 400
    """How long nobody must have typed before Semgrep runs."""
    max_file_kib: int = 1024
    """A larger file is left to Semgrep."""
    semgrep_core: str = ""
    """The program to use in place of the one that Semgrep's wheel carries."""


def load(
    root: Path | None, editor: Mapping[str, Any] | None = None
) -> tuple[Settings, tuple[Problem, ...]]:
    """The settings of a workspace folder. Effect: reads its files."""
    told: list[Problem] = []
    values: dict[str, Any] = {}
    if root is not None:
        values, problems = _from_files(root)
        told += problems
    if editor:
        from_editor, problems = read(editor, "the editor's settings", "", from_editor=True)
        values |= from_editor
        told += problems
    return Settings(**values), tuple(told)


def _from_files(root: Path) -> tuple[dict[str, Any], tuple[Problem, ...]]:
    for name in (FILE, PYPROJECT):
        path = root / name
        try:
            if not path.is_file():
                continue
            if path.stat().st_size > LARGEST_FILE:
                what = f"It is larger than {LARGEST_FILE // 1024} KiB, so it was not read."
                return {}, (Problem(str(path), 0, 0, what, "Shorten it."),)
            text = path.read_text(encoding="utf-8")
            data: Any = tomllib.loads(text)
        except (OSError, UnicodeDecodeError) as error:
            return {}, (Problem(str(path), 0, 0, f"It can't be read: {error}.", "Check it."),)
        except tomllib.TOMLDecodeError as error:
            if name == PYPROJECT:
                return {}, ()  # whoever owns that file hears of it elsewhere
            line = re.search(r"line (\d+)", str(error))
            place = int(line[1]) if line else 0
            return {}, (Problem(str(path), place, 1, f"It is no TOML: {error}.", "Correct it."),)
        if name == PYPROJECT:
            tool = data.get("tool")
            data = tool.get("tutela") if isinstance(tool, dict) else None
            if data is None:
                continue
        if not isinstance(data, dict):
            continue
        values, problems = read(data, str(path), text, from_editor=False)
        values, escaped = _kept_inside(values, root, str(path), text)
        return values, (*problems, *escaped)
    return {}, ()


def read(
    data: Mapping[str, Any], where: str, text: str, *, from_editor: bool
) -> tuple[dict[str, Any], tuple[Problem, ...]]:
    """Values by field, from a mapping with keys in snake_case, kebab-case or camelCase."""
    values: dict[str, Any] = {}
    problems: list[Problem] = []
    for written, value in data.items():
        key = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", str(written)).lower().replace("-", "_")
        field = FIELDS.get(key)
        line = _line(text, str(written))
        if field is None:
            if isinstance(value, dict):
                continue  # a table of a later version, or of the client's own
            near = get_close_matches(key, FIELDS, n=1)
            mend = f"Did you mean `{near[0]}`?" if near else f"Settings are: {', '.join(FIELDS)}."
            problems.append(Problem(where, line, 0, f"There is no setting `{written}`.", mend))
        elif field.editor_only and not from_editor:
            what = f"`{written}` names a program, which a workspace may not do."
            problems.append(Problem(where, line, 0, what, "Set it in your editor's settings."))
        elif value is None:
            continue
        elif (read_value := field.read(value)) is None:
            what = f"`{written}` is not {field.wanted}."
            problems.append(Problem(where, line, 0, what, f"Write {field.wanted}."))
        else:
            values[key] = read_value
    return values, tuple(problems)


def _kept_inside(
    values: dict[str, Any], root: Path, where: str, text: str
) -> tuple[dict[str, Any], tuple[Problem, ...]]:
    problems: list[Problem] = []
    for key in ("rules", "lessons"):
        kept = []
        for name in values.get(key, ()):
            if (root / name).resolve().is_relative_to(root.resolve()):
                kept.append(name)
            else:
                what = f"`{key}` names `{name}`, which lies outside this workspace."
                mend = "Put it inside, or name it in your editor's settings."
                problems.append(Problem(where, _line(text, key), 0, what, mend))
        if key in values:
            values[key] = tuple(kept)
    return values, tuple(problems)


def _line(text: str, key: str) -> int:
    name = re.escape(key)
    found = re.search(
        rf"(?m)^[ \t]*(?:[\"']?{name}[\"']?[ \t]*=|\[(?:tool\.tutela\.)?{name}\])", text
    )
    return text.count("\n", 0, found.start()) + 1 if found else 0
