"""Semgrep's meta-syntax, spelled so that a language's own grammar can read it.

`$X`, `...`, `$...ARGS` and `<... e ...>` become identifiers that no program has, and are recognised
again when the parsed pattern is lowered.
"""

from __future__ import annotations

import re

DOTS = "zDOTSz"
DEEP = "zDEEPz"
_NAME = "[A-Z_][A-Z_0-9]*"
_DEEP = re.compile(r"<\.\.\.(.*?)\.\.\.>", re.DOTALL)
_SEQUENCE = re.compile(rf"\$\.\.\.({_NAME})")
_METAVARIABLE = re.compile(rf"\$({_NAME}|\d+)(?![a-z])")
_ELLIPSIS = re.compile(r"\.\.\.")
_ELLIPSIS_NOT_SPREAD = re.compile(r"(?<![\w)\]])\.\.\.(?![\w$\[{(\"'`])")

TYPED = "zTYPED_"
_PLACED = re.compile(rf"z(?:(?:MV|TYPED)_({_NAME}|\d+)|SEQ_({_NAME})|(DOTS))z")
_WHOLE_METAVARIABLE = re.compile(rf"\$(?:{_NAME}|\d+)\Z")


def encode(pattern: str, *, spread: bool) -> str:
    """`pattern` with placeholders for its meta-syntax.

    `spread` where `...x` or `x...` is the language's own.
    """
    text = _DEEP.sub(rf"{DEEP}(\1)", pattern)
    text = _SEQUENCE.sub(r"zSEQ_\1z", text)
    text = _METAVARIABLE.sub(r"zMV_\1z", text)
    return (_ELLIPSIS_NOT_SPREAD if spread else _ELLIPSIS).sub(DOTS, text)


def decode(text: str) -> str:
    """The meta-syntax as its author wrote it."""

    def back(match: re.Match[str]) -> str:
        name, sequence, _dots = match.groups()
        if name:
            return f"${name}"
        return f"$...{sequence}" if sequence else "..."

    return _PLACED.sub(back, text)


RUN = rf"(?:{DOTS}|zSEQ_{_NAME}z)"
"""An ellipsis, with a name or without."""
_STATEMENT_RUN = re.compile(rf"(?:\A|(?<=[;{{}}\n]))(\s*{RUN})(?=\s)(?!\s*[,;)\]])")


def ended(pattern: str) -> str:
    """Statements with a semicolon after an ellipsis among them, for grammars that would read on."""
    return _STATEMENT_RUN.sub(r"\1;", pattern)


def is_metavariable(text: str) -> bool:
    return _WHOLE_METAVARIABLE.match(text) is not None
