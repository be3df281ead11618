"""What goes to a terminal, and how text from a workspace is kept from steering it.

Colour is for terminals alone, and not where `NO_COLOR` is set (https://no-color.org).
"""

from __future__ import annotations

import sys
import unicodedata
from functools import cache
from typing import TextIO

from rich.console import Console
from rich.text import Text

WIDEST = 100
"""Prose is read in columns: a wide terminal does not make it easier."""


def console(stream: TextIO | None = None) -> Console:
    """A console on `stream` (standard output if none) that takes text as it is: no markup."""
    stream = stream or sys.stdout
    _accept_everything(stream)
    return Console(
        file=stream,
        markup=False,
        emoji=False,
        highlight=False,
        soft_wrap=not stream.isatty(),
    )


def errors() -> Console:
    return console(sys.stderr)


def visible(text: str) -> str:
    """`text` with every character that could steer a terminal made a visible one, one for one.

    Control characters become their pictures (ESC is `␛`), tabs and newlines too: the caller lays
    lines out. What reorders or hides text (bidirectional controls, zero-width characters, lone
    surrogates) becomes `�`. After "Trojan Source", 2021, https://trojansource.codes.
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(map(_visible_character, text))


def _accept_everything(stream: TextIO) -> None:
    """Effect: characters that a stream's encoding lacks are written as `\\x…` and don't raise."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="backslashreplace")


@cache
def _visible_character(character: str) -> str:
    code = ord(character)
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "␡"
    # Cc: C1 controls. Cf: bidirectional and zero-width. Cs: surrogates. Zl, Zp: line ends to some.
    if unicodedata.category(character) in {"Cc", "Cf", "Cs", "Zl", "Zp"}:
        return "�"
    return character


def styled(*parts: tuple[str, str] | str) -> Text:
    """One line from `(text, style)` parts. Text is made visible."""
    line = Text()
    for part in parts:
        text, style = (part, "") if isinstance(part, str) else part
        line.append(visible(text), style)
    return line
