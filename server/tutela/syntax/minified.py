"""Is a text written by a person? Bundles and minified files teach nobody and cost much."""

from __future__ import annotations

LOOKED_AT_BYTES = 64 * 1024
LONG_LINE_BYTES = 5_000
MEAN_LINE_BYTES = 400
"""Long for the lines of a whole file: source code has 30 to 50 a line."""


def is_minified(text: bytes) -> bool:
    """Judged by its beginning: most of it in lines that nobody wrote by hand."""
    head = text[:LOOKED_AT_BYTES]
    if len(head) < LONG_LINE_BYTES:
        return False
    lines = head.split(b"\n")
    in_long_lines = sum(len(line) for line in lines if len(line) >= LONG_LINE_BYTES)
    return 2 * in_long_lines > len(head) or len(head) > MEAN_LINE_BYTES * len(lines)
