"""A finding's place as a few lines of code with carets under what is meant.

Knows byte ranges and cells of a terminal; nothing of rules.
"""

from __future__ import annotations

import attrs
from rich.cells import cell_len, set_cell_size
from rich.text import Text

from tutela.cli.terminal import visible
from tutela.syntax.positions import LineIndex

MOST_LINES = 3
_TAB = "    "
_LEAD_CELLS = 24
"""How much of a long line is kept before the carets."""
_FAR_BYTES = 1_000
"""What is further away on the same line is not even looked at: minified files have such lines."""


@attrs.frozen
class _Piece:
    """One line of code, its carets' first cell and how many there are."""

    number: int
    code: str
    caret_at: int
    carets: int


def frame(
    text: bytes, lines: LineIndex, start: int, end: int, width: int, style: str
) -> list[Text]:
    """The lines of `[start, end)`: at most `MOST_LINES` of them, none wider than `width` cells."""
    first, last = lines.line_at(start), lines.line_at(max(start, end - 1))
    shown = range(first, min(last, first + MOST_LINES - 1) + 1)
    gutter = len(str(shown[-1] + 1))
    room = max(width - gutter - 4, 20)
    drawn: list[Text] = []
    for number in shown:
        piece = _piece(text, lines, number, start, end, room)
        drawn.append(_row(f"{piece.number:>{gutter}}", Text(piece.code)))
        if piece.carets:
            carets = Text(" " * piece.caret_at).append("^" * piece.carets, style)
            drawn.append(_row(" " * gutter, carets))
    if last > shown[-1]:
        more = last - shown[-1]
        drawn.append(_row(" " * gutter, Text(f"… {more} more line{'s'[: more != 1]}", "dim")))
    return drawn


def _row(gutter: str, code: Text) -> Text:
    return Text(f" {gutter} │ ", "dim", end="").append_text(Text(style="not dim").append_text(code))


def _piece(text: bytes, lines: LineIndex, number: int, start: int, end: int, room: int) -> _Piece:
    line_start, line_end = lines.line_range(number)
    far = max(line_start, start - _FAR_BYTES)
    cut, line_start = far > line_start, far
    line_end = min(line_end, max(line_start, start) + _FAR_BYTES)
    before = _shown(text[line_start : max(line_start, min(start, line_end))])
    meant = _shown(text[max(line_start, start) : min(max(start, end), line_end)])
    after = _shown(text[max(line_start, min(max(start, end), line_end)) : line_end])
    if start < line_start:  # a later line of the range: its indentation is not meant
        indentation = meant[: len(meant) - len(meant.lstrip())]
        before, meant = before + indentation, meant[len(indentation) :]
    caret_at = cell_len(before)
    if caret_at > _LEAD_CELLS and (cut or cell_len(before + meant + after) > room):
        before = "…" + _last_cells(before, _LEAD_CELLS - 1)
        caret_at = cell_len(before)
    code = before + meant + after
    if cell_len(code) > room:
        code = set_cell_size(code, room - 1) + "…"
    at_least_one = 1 if number == lines.line_at(start) else 0
    carets = max(min(cell_len(meant), room - caret_at), at_least_one)
    return _Piece(number + 1, code.rstrip(), caret_at, carets)


def _last_cells(text: str, cells: int) -> str:
    while cell_len(text) > cells:
        text = text[1:]
    return text


def _shown(code: bytes) -> str:
    decoded = code.decode("utf-8", "replace").replace("\ufeff", "")
    return visible(decoded.replace("\t", _TAB))
