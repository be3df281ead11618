"""What front matter may say: one table, read by the loader and published as a JSON Schema.

`lessons/lesson.schema.json` is `json_schema()` written down, for editors that check YAML by schema.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from difflib import get_close_matches
from typing import Any, Literal

import attrs

from tutela.problems import Problem
from tutela.rules import yaml

SCHEMA_FILE = "lesson.schema.json"
LARGEST_FRONT = 8 * 1024

LESSON_ID = "[a-z0-9]+(?:-[a-z0-9]+)*"
_OWASP = r"(?:A|API|LLM|M|CICD-SEC-)\d{1,2}:20\d\d"


@attrs.frozen
class Field:
    """One key of front matter."""

    wanted: str
    about: str
    most: int
    """Characters of a text, entries of a list."""
    required: bool = False
    entries: Literal["", "number", "pattern"] = ""
    """What a list holds; empty for a text."""
    pattern: str = ""


FIELDS: Mapping[str, Field] = {
    "title": Field("a short title", "What the issue is called.", 60, required=True),
    "summary": Field(
        "one sentence: what is wrong and what to do instead",
        "One sentence: what is wrong and what to do instead.",
        200,
        required=True,
    ),
    "cwe": Field(
        "a list of CWE numbers, as in `[89]`",
        "The weaknesses it teaches, the nearest first.",
        20,
        required=True,
        entries="number",
    ),
    "owasp": Field(
        'a list of OWASP entries, as in `["A03:2021"]`',
        "Where OWASP's lists have it.",
        20,
        entries="pattern",
        pattern=_OWASP,
    ),
    "missed": Field(
        "one or two sentences: why good developers miss it",
        "Why good developers miss it; shown on the card.",
        300,
    ),
    "arrives": Field(
        "what happens to a value at the end of its way, as in `is pasted into the query`",
        "Ends the story of how a value came here: `order_id` comes from the URL, and …",
        60,
    ),
    "related": Field(
        "a list of lesson ids", "Lessons to read next.", 10, entries="pattern", pattern=LESSON_ID
    ),
}


def json_schema() -> dict[str, Any]:
    """The JSON Schema of front matter (draft 2020-12)."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Front matter of a Tutela lesson",
        "type": "object",
        "properties": {key: _property(field) for key, field in FIELDS.items()},
        "required": [key for key, field in FIELDS.items() if field.required],
        "additionalProperties": False,
    }


def _property(field: Field) -> dict[str, Any]:
    if not field.entries:
        # No line of nothing: `\S` must be there somewhere.
        return {
            "description": field.about,
            "type": "string",
            "maxLength": field.most,
            "pattern": r"\S",
        }
    entry: dict[str, Any] = (
        {"type": "integer", "minimum": 1}
        if field.entries == "number"
        else {"type": "string", "pattern": f"^(?:{field.pattern})$"}
    )
    return {
        "description": field.about,
        "type": "array",
        "items": entry,
        "minItems": 1 if field.required else 0,
        "maxItems": field.most,
        "uniqueItems": True,
    }


def read_front(text: str, file: str) -> tuple[dict[str, Any] | None, tuple[Problem, ...]]:
    """Front matter that starts at line 2 -> `Lesson`'s fields of those names.

    None if one that is required is missing or wrong. Others that are wrong are left out.
    """
    data = _mapping(text, file)
    if isinstance(data, Problem):
        return None, (data,)
    fields: dict[str, Any] = {}
    problems = [_unknown(key, file, data.lines[key] + 1) for key in data.entries.keys() - FIELDS]
    usable = True
    for key, field in FIELDS.items():
        if key not in data.entries:
            if field.required:
                usable = False
                problems.append(Problem(file, 1, 1, f"No `{key}`.", f"Add it: {field.wanted}."))
            continue
        value = read(field, data.entries[key])
        if value is not None and len(value) <= field.most:
            fields[key] = value
            continue
        usable = usable and not field.required
        kind = "entries" if field.entries else "characters"
        what = f"not {field.wanted}" if value is None else f"longer than {field.most} {kind}"
        mend = f"Write {field.wanted}." if value is None else "Shorten it."
        problems.append(Problem(file, data.lines[key] + 1, 1, f"`{key}` is {what}.", mend))
    problems.sort(key=lambda problem: problem.line)
    return (fields if usable else None), tuple(problems)


def read(field: Field, value: object) -> str | tuple[Any, ...] | None:
    """A value in `Lesson`'s form, whatever its length; None if it is not of the field's form."""
    if not field.entries:
        text = " ".join(value.split()) if isinstance(value, str) else ""
        return text or None
    if not isinstance(value, list) or (field.required and not value):
        return None
    if field.entries == "number":
        good = all(isinstance(one, int) and not isinstance(one, bool) and one > 0 for one in value)
    else:
        good = all(isinstance(one, str) and re.fullmatch(field.pattern, one) for one in value)
    return tuple(value) if good and len(set(value)) == len(value) else None


def _mapping(text: str, file: str) -> yaml.Mapping | Problem:
    mend = "It must be YAML: `key: value`, with quotes around values that hold `: ` or `#`."
    if len(text) > LARGEST_FRONT:
        return Problem(file, 1, 1, "Front matter is too long.", "Move prose below the second `---`.")
    try:
        data = yaml.read(text)
    except yaml.YamlError as error:
        line, column = (error.line + 1, error.column) if error.line else (1, 1)
        return Problem(file, line, max(column, 1), f"Front matter can't be read: {error}.", mend)
    if not isinstance(data, yaml.Mapping):
        return Problem(file, 1, 1, "Front matter is not a list of keys and values.", mend)
    return data


def _unknown(name: str, file: str, line: int) -> Problem:
    near = get_close_matches(name, FIELDS, n=1)
    mend = f"Did you mean `{near[0]}`?" if near else f"Front matter has: {', '.join(FIELDS)}."
    if name == "minutes":
        mend = "Remove it: the time to read is computed."
    return Problem(file, line, 1, f"Front matter has no `{name[:40]}`.", mend)
