"""A document's text and tree, kept in step edit by edit.

Owns the promise that text and tree equal those parsed from scratch. tree-sitter's incremental parse
promises less: it may stand by what it made of the text before the edit, most often in broken code,
at times in JavaScript without an error (`let y // = x`: does the declaration hold the comment?).
So up to `FRESH_LIMIT_BYTES` every edit parses from scratch, which costs as much as a keystroke may;
a larger document is parsed incrementally and `settle`d at the next pause.

Must not know what is looked for in the tree. Positions are byte offsets.
"""

from __future__ import annotations

import attrs
import tree_sitter

from tutela.syntax.languages import Language, parser
from tutela.syntax.positions import LineIndex

FRESH_LIMIT_BYTES = 32 * 1024
"""About 800 lines: 3 ms to parse, 5 ms where code is dense, against 0.5 ms incrementally. On random
edits an incremental parse differed from a fresh one in up to 1 of 300 texts with errors and 1 of
1,000 without. (tree-sitter 0.26, a 2-core machine, 2026.)"""


@attrs.frozen
class Edit:
    """Replace `text[start:end]` by `text`. Byte offsets."""

    start: int
    end: int
    text: bytes


@attrs.frozen
class Change:
    """What an edit did: `[start, old_end)` of the old text became `[start, new_end)` of the new."""

    start: int
    old_end: int
    new_end: int

    @property
    def delta(self) -> int:
        return self.new_end - self.old_end

    def move(self, offset: int) -> int:
        """Where an offset of the old text is in the new one.

        One at the very start of the change stays before what was inserted, one inside what was
        replaced comes to its end.
        """
        if offset <= self.start:
            return offset
        if offset < self.old_end:
            return self.new_end
        return offset + self.delta

    def touches(self, start: int, end: int) -> bool:
        """Whether the change overlaps or adjoins `[start, end)` of the old text."""
        changes = self.start < self.old_end or self.start < self.new_end
        return changes and self.start <= end and self.old_end >= start

    def move_range(self, start: int, end: int) -> tuple[int, int]:
        """Where a range of the old text that the change doesn't touch is in the new one."""
        if self.old_end < start:
            return start + self.delta, end + self.delta
        return start, end


class Document:
    """One open text with its tree.

    `text` is UTF-8; lone surrogates are kept as `surrogatepass` encodes them. `version` is the
    editor's, and set by whoever applies its edits. A tree once handed out is never changed, and
    whether two trees share nodes (and their ids) is not said.
    """

    __slots__ = ("_lines", "_previous", "_settled", "_tree", "language", "path", "text", "version")

    language: Language
    path: str
    version: int
    text: bytes

    def __init__(self, language: Language, path: str, text: bytes, version: int = 0) -> None:
        self.language = language
        self.path = path
        self.version = version
        self.text = text
        self._tree: tree_sitter.Tree | None = None
        self._previous: tree_sitter.Tree | None = None
        self._lines: LineIndex | None = None
        self._settled = True

    def __repr__(self) -> str:
        return f"Document({self.path!r}, version={self.version})"

    @property
    def lines(self) -> LineIndex:
        """The line index of the text as it is now; made when first asked for, then kept up."""
        if self._lines is None:
            self._lines = LineIndex.of(self.text)
        return self._lines

    @property
    def tree(self) -> tree_sitter.Tree:
        """The tree of the text as it is now. Parsed when first asked for: some texts never are."""
        if self._tree is None:
            self._tree = self._previous = parser(self.language).parse(self.text)
        return self._tree

    @property
    def previous(self) -> tree_sitter.Tree:
        """The tree before the last edit, moved along with it: `changed_ranges` compares with it."""
        return self._previous or self.tree

    @property
    def settled(self) -> bool:
        """Whether the tree is known to equal one parsed from scratch."""
        return self._settled

    def apply(self, edit: Edit) -> Change:
        """Replace a part of the text and bring the tree up to date.

        Raises `ValueError` for a range that isn't one of the text: the caller clamps.
        """
        start, old_end = edit.start, edit.end
        if not 0 <= start <= old_end <= len(self.text):
            raise ValueError(f"no range of a text of {len(self.text)} bytes: {start}-{old_end}")
        new_end = start + len(edit.text)
        text = self.text[:start] + edit.text + self.text[old_end:]
        if self._tree is not None:
            self._previous = self._moved_tree(self._tree, text, start, old_end, new_end)
            self._settled = len(text) <= FRESH_LIMIT_BYTES
            parse = parser(self.language).parse
            self._tree = parse(text) if self._settled else parse(text, self._previous)
        self.text = text
        if self._lines is not None:
            self._lines = self._lines.spliced(start, old_end, text)
        return Change(start, old_end, new_end)

    def replace(self, text: bytes) -> Change:
        """Replace the whole text, as the smallest single edit that does it."""
        return self.apply(smallest_edit(self.text, text))

    def settle(self) -> bool:
        """Make the tree equal one parsed from scratch; whether it was parsed again for that.

        For a pause: costs a whole parse after edits to a large document, else nothing.
        """
        if self._settled:
            return False
        self._previous = self._tree
        self._tree = parser(self.language).parse(self.text)
        self._settled = True
        return True

    def _moved_tree(
        self, tree: tree_sitter.Tree, text: bytes, start: int, old_end: int, new_end: int
    ) -> tree_sitter.Tree:
        row = text.count(b"\n", 0, start)
        point = row, start - (text.rfind(b"\n", 0, start) + 1)
        moved = tree.copy()
        moved.edit(
            start_byte=start,
            old_end_byte=old_end,
            new_end_byte=new_end,
            start_point=point,
            old_end_point=_point_after(point, self.text[start:old_end]),
            new_end_point=_point_after(point, text[start:new_end]),
        )
        return moved


def smallest_edit(old: bytes, new: bytes) -> Edit:
    """The one edit of whole characters that makes `new` of `old` and replaces the least."""
    start = _common_prefix_length(old, new)
    while 0 < start < len(new) and _is_continuation(new[start]):
        start -= 1
    kept = _common_suffix_length(old[start:], new[start:])
    while kept and _is_continuation(new[len(new) - kept]):
        kept -= 1
    return Edit(start, len(old) - kept, new[start : len(new) - kept])


def _point_after(point: tuple[int, int], text: bytes) -> tuple[int, int]:
    """The point where `text` ends that starts at `point`. tree-sitter's rows end at `\\n` only."""
    rows = text.count(b"\n")
    if not rows:
        return point[0], point[1] + len(text)
    return point[0] + rows, len(text) - (text.rfind(b"\n") + 1)


def _common_prefix_length(a: bytes, b: bytes) -> int:
    low, high = 0, min(len(a), len(b))
    while low < high:
        middle = (low + high + 1) // 2
        if a[low:middle] == b[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _common_suffix_length(a: bytes, b: bytes) -> int:
    low, high = 0, min(len(a), len(b))
    while low < high:
        middle = (low + high + 1) // 2
        if a[len(a) - middle : len(a) - low] == b[len(b) - middle : len(b) - low]:
            low = middle
        else:
            high = middle - 1
    return low


def _is_continuation(byte: int) -> bool:
    return 0x80 <= byte < 0xC0
