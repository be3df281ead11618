"""Byte offsets <-> the positions that editors and people speak.

Inside Tutela a position is a byte offset into UTF-8. An editor says line and character, in UTF-8,
UTF-16 or UTF-32 units; people count lines and characters from 1. Lines end as the Language Server
Protocol 3.17 says: `\\n`, `\\r\\n` or `\\r`. (tree-sitter's rows end at `\\n` only.)

Nothing here decodes: characters are counted by their lead bytes, so lone surrogates (kept as three
bytes, `surrogatepass`) and bytes that are no UTF-8 at all can't break it.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from itertools import accumulate
from typing import Literal

import attrs

Encoding = Literal["utf-8", "utf-16", "utf-32"]

_CONTINUATION_BYTES = bytes(range(0x80, 0xC0))
_BEYOND_BMP_LEAD_BYTES = bytes(range(0xF0, 0xF8))
_BOM = b"\xef\xbb\xbf"


@attrs.frozen(eq=False)
class LineIndex:
    """Where the lines of one text start. A value: `spliced` gives the index of the edited text.

    Entries of `_starts` from `_pivot` on are still to be moved by `_shift`, so that typing into the
    middle of 20,000 lines copies a block of memory and adds up nothing.
    """

    text: bytes = attrs.field(repr=False)
    _starts: array[int] = attrs.field(repr=False)
    _pivot: int = 0
    _shift: int = 0

    @classmethod
    def of(cls, text: bytes) -> LineIndex:
        """The index of a text: O(length), at C speed."""
        return cls(text, _line_starts(text))

    @property
    def line_count(self) -> int:
        """At least 1. A text that ends with a line end has an empty last line."""
        return len(self._starts)

    def spliced(self, start: int, old_end: int, text: bytes) -> LineIndex:
        """The index of `text`, which is this text with `[start, old_end)` replaced."""
        delta = len(text) - len(self.text)
        # One byte more on either side: an edit can part or join a `\r\n`.
        first = self.line_at(max(start - 1, 0))
        after = self.line_at(old_end) + 1
        stop = self._start(after) + delta if after < self.line_count else len(text)
        begin = self._start(first)
        fresh = _line_starts(text[begin:stop])
        if after < self.line_count:
            fresh.pop()  # it is `stop`, which the tail begins with
        if begin:
            fresh = array("q", [begin + offset for offset in fresh])
        # All before `first` must be final, all from `after` on must wait for the same shift.
        starts = self._starts
        head = starts[:first]
        tail = starts[after:]
        if self._pivot < first:
            late = [offset + self._shift for offset in starts[self._pivot : first]]
            head[self._pivot :] = array("q", late)
        elif self._pivot > after:
            early = [offset - self._shift for offset in starts[after : self._pivot]]
            tail[: self._pivot - after] = array("q", early)
        return LineIndex(text, head + fresh + tail, first + len(fresh), self._shift + delta)

    def line_at(self, offset: int) -> int:
        """The 0-based line of a byte offset."""
        if self._pivot < len(self._starts) and offset >= self._start(self._pivot):
            return bisect_right(self._starts, offset - self._shift, lo=self._pivot) - 1
        return max(bisect_right(self._starts, offset, hi=self._pivot) - 1, 0)

    def line_range(self, line: int) -> tuple[int, int]:
        """The byte range of a 0-based line, without its terminator. The line must exist."""
        start = self._start(line)
        if line + 1 >= len(self._starts):
            return start, len(self.text)
        end = self._start(line + 1)
        if self.text[end - 1] == 0x0A:
            end -= 1
            if end > start and self.text[end - 1] == 0x0D:
                end -= 1
        else:
            end -= 1
        return start, end

    def position(self, offset: int, encoding: Encoding) -> tuple[int, int]:
        """0-based line and character of an offset.

        An offset inside a character or a line's terminator has no position of its own: it gets the
        character's start, the line's end.
        """
        offset = min(max(offset, 0), len(self.text))
        line = self.line_at(offset)
        start, end = self.line_range(line)
        offset = _character_start(self.text, start, min(offset, end))
        return line, _units(self.text[start:offset], encoding)

    def offset(self, line: int, character: int, encoding: Encoding) -> int:
        """The offset of a 0-based line and character, clamped into the text.

        Beyond a line's end it is the line's end, beyond the last line the end of the text, and in
        the middle of a character (a surrogate pair, several bytes) the character's start.
        """
        if line < 0:
            return 0
        if line >= self.line_count:
            return len(self.text)
        start, end = self.line_range(line)
        return _character_start(
            self.text, start, _advance(self.text, start, end, character, encoding)
        )

    def line_column(self, offset: int) -> tuple[int, int]:
        """1-based line and column for people: a column is a code point, and a BOM is none."""
        line, character = self.position(offset, "utf-32")
        if line == 0 and character and self.text.startswith(_BOM):
            character -= 1
        return line + 1, character + 1

    def _start(self, line: int) -> int:
        return self._starts[line] + (self._shift if line >= self._pivot else 0)


def _line_starts(text: bytes) -> array[int]:
    # `bytes.splitlines` (unlike `str.splitlines`) knows just LSP's three terminators.
    lines = text.splitlines(keepends=True)
    starts = array("q", accumulate(map(len, lines), initial=0))
    if lines and lines[-1][-1] not in b"\r\n":
        starts.pop()  # the text's end starts no line
    return starts


def _units(text: bytes, encoding: Encoding) -> int:
    """How many units the characters that start in `text` take."""
    if encoding == "utf-8" or text.isascii():
        return len(text)
    code_points = len(text.translate(None, _CONTINUATION_BYTES))
    if encoding == "utf-32":
        return code_points
    return code_points + len(text) - len(text.translate(None, _BEYOND_BMP_LEAD_BYTES))


def _advance(text: bytes, start: int, end: int, units: int, encoding: Encoding) -> int:
    """The last offset up to `end` that is at most `units` after `start`: O(end - start)."""
    units = max(units, 0)
    if encoding == "utf-8":
        return min(start + units, end)
    # A unit is at most four bytes, so most of a long line is out of reach.
    end = min(end, start + 4 * units)
    if text[start:end].isascii():
        return min(start + units, end)
    low, high = start, end
    while low < high:
        middle = (low + high + 1) // 2
        taken = _units(text[low:middle], encoding)
        if taken <= units:
            units -= taken
            low = middle
        else:
            high = middle - 1
    return low


def _character_start(text: bytes, line_start: int, offset: int) -> int:
    """`offset`, or the start of the character whose middle it is in."""
    if offset >= len(text):
        return offset
    start = offset
    # A character has at most three continuation bytes; more of them are no UTF-8: left as is.
    while start > line_start and offset - start < 3 and 0x80 <= text[start] < 0xC0:
        start -= 1
    return start if text[start] >= 0xC0 else offset
