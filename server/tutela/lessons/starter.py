"""A new lesson: files that pass every check as they are, for an author to change one by one."""

from __future__ import annotations

from collections.abc import Mapping
from string import Template

import attrs

WORDS: Mapping[str, str] = {"python": "#", "javascript": "//", "typescript": "//", "go": "//", "java": "//"}
"""The languages that there are starters for, by Semgrep's name, and how their comments begin."""
_SUFFIXES = {"python": "py", "javascript": "js", "typescript": "ts", "go": "go", "java": "java"}
PROVEN = ("python", "javascript", "typescript")
"""Those whose starter brings a proof."""


@attrs.frozen
class Start:
    """What an author says of a new lesson."""

    id: str
    title: str
    summary: str
    cwe: int
    language: str


def lesson_files(start: Start) -> dict[str, str]:
    """The lesson's files, by path in its folder."""
    suffix = _SUFFIXES[start.language]
    folder = start.language
    files = {
        "lesson.md": _fill(_LESSON, start),
        "advice.yaml": _fill(_ADVICE, start),
        f"{folder}/vulnerable.{suffix}": _code(start, "dangerous(name)"),
        f"{folder}/fixed.{suffix}": _code(start, "safe(name)"),
        f"{folder}/wrong.{suffix}": _code(start, "dangerous(trimmed(name))", f"ruleid: {start.id}-trimmed"),
    }
    if start.language == "python":
        files[f"{folder}/proof.py"] = _PYTHON_PROOF
    if start.language == "javascript":
        files[f"{folder}/proof.test.js"] = _JAVASCRIPT_PROOF
    if start.language == "typescript":
        files[f"{folder}/proof.test.ts"] = _TYPESCRIPT_PROOF
    if start.language in PROVEN:
        files[f"{folder}/proof.txt"] = "<b>Ada</b>\n"
    return files


def rule_files(start: Start) -> dict[str, str]:
    """The rule's files, by name: the rule, and the fixture beside it."""
    comment = WORDS[start.language]
    calls = [(f"ruleid: {start.id}", "dangerous(name)"), (f"ok: {start.id}", "safe(name)")]
    end = "" if start.language == "python" else ";"
    lines = [f"{comment} {marker}\n{call}{end}\n" for marker, call in calls]
    body = "\n".join(lines)
    if start.language == "go":
        body = "package fixture\n\nfunc show(name string) {\n" + _indented(body.replace(";", "")) + "}\n"
    if start.language == "java":
        body = "class Fixture {\n    void show(String name) {\n" + _indented(_indented(body)) + "    }\n}\n"
    return {
        f"{start.id}.yaml": _fill(_RULE, start),
        f"{start.id}.{_SUFFIXES[start.language]}": body,
    }


def _indented(text: str) -> str:
    return "".join(f"    {line}" if line.strip() else line for line in text.splitlines(keepends=True))


def _fill(template: str, start: Start) -> str:
    suffix = _SUFFIXES[start.language]
    shown = (
        f"What comes back:\n\n[The answer]({start.language}/proof.txt)"
        if start.language in PROVEN
        else "Say what comes back."
    )
    return Template(template).substitute(
        id=start.id,
        title=_quoted(start.title),
        summary=_quoted(start.summary),
        cwe=start.cwe,
        language=start.language,
        fixed=f"{start.language}/fixed.{suffix}",
        wrong=f"{start.language}/wrong.{suffix}",
        answer=shown,
    )


def _quoted(text: str) -> str:
    """A text as YAML takes it, whatever is in it."""
    escaped = " ".join(text.split()).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _code(start: Start, call: str, marker: str = "") -> str:
    around = _CODE[start.language]
    line = next(line for line in around.splitlines() if "$call" in line)
    indent = line[: len(line) - len(line.lstrip())]
    said = f"{WORDS[start.language]} {marker}\n{indent}" if marker else ""
    return Template(around).substitute(marker=said, call=call)


_LESSON = """\
---
title: $title
summary: $summary
cwe: [$cwe]
missed: Say why good developers miss it, an observation about people and code.
---

::: card
`{{VALUE|this value}}` goes out as it came in. Say in a sentence or two what that lets somebody do.
:::

## Your line
`{{VALUE|this value}}` is sent out as it came in. Say what happens to it, and who may fill it.

## What an attacker sends
`<b>Ada</b>`: the input that you would send, in full. $answer

## The right code
[The safe way]($fixed "region=call")

Say why it holds.

## The wrong fix
[The fix that you would have tried]($wrong "region=call")

Say why it doesn't hold: which input gets through.

## One question
Ask about a neighbouring case, so that the text above doesn't hold the answer.

- [ ] The answer that one hopes for.
  Why it isn't so.
- [x] The answer that is right.
  Why it is.

## Links
- [CWE-$cwe](https://cwe.mitre.org/data/definitions/$cwe.html)
"""

_ADVICE = """\
rules:
  - id: $id-trimmed
    languages: [$language]
    severity: WARNING
    message: Say in a sentence why this fix doesn't hold.
    pattern: dangerous(trimmed($$VALUE))
    metadata: {role: wrong-fix}
"""

_RULE = """\
rules:
  - id: $id
    languages: [$language]
    severity: WARNING
    message: "`$$VALUE` goes out as it came in."
    pattern: dangerous($$VALUE)
    metadata:
      cwe: [CWE-$cwe]
      confidence: MEDIUM
      lesson: $id
"""

_CODE: Mapping[str, str] = {
    "python": """\
def dangerous(text):
    return text


def safe(text):
    return text.replace("<", "&lt;")


def trimmed(text):
    return text.strip()


def show(name):
    # region: call
    ${marker}return $call
    # endregion
""",
    "javascript": """\
const dangerous = (text) => text;
const safe = (text) => text.replaceAll("<", "&lt;");
const trimmed = (text) => text.trim();

export function show(name) {
  // region: call
  ${marker}return $call;
  // endregion
}
""",
    "typescript": """\
const dangerous = (text: string) => text;
const safe = (text: string) => text.replaceAll("<", "&lt;");
const trimmed = (text: string) => text.trim();

export function show(name: string): string {
  // region: call
  ${marker}return $call;
  // endregion
}
""",
    "go": """\
package lesson

import "strings"

func dangerous(text string) string { return text }

func safe(text string) string { return strings.ReplaceAll(text, "<", "&lt;") }

func trimmed(text string) string { return strings.TrimSpace(text) }

func Show(name string) string {
	// region: call
	${marker}return $call
	// endregion
}
""",
    "java": """\
class Show {
    static String dangerous(String text) { return text; }

    static String safe(String text) { return text.replace("<", "&lt;"); }

    static String trimmed(String text) { return text.strip(); }

    static String show(String name) {
        // region: call
        ${marker}return $call;
        // endregion
    }
}
""",
}

_PYTHON_PROOF = '''\
"""Shows a name, and gets markup."""


def attack(code):
    shown = code.show("<b>Ada</b>")
    return shown if "<b>" in shown else None


def use(code):
    assert code.show("Ada") == "Ada"
'''

_JAVASCRIPT_PROOF = """\
// Shows a name, and gets markup.

import assert from "node:assert/strict";

export function attack(code) {
  const shown = code.show("<b>Ada</b>");
  return shown.includes("<b>") ? shown : null;
}

export function use(code) {
  assert.equal(code.show("Ada"), "Ada");
}
"""

_TYPESCRIPT_PROOF = _JAVASCRIPT_PROOF.replace(
    "(code)", "(code: { show: (name: string) => string })"
)
