"""`{{NAME|fallback}}` -> the reader's own words, escaped for where they stand.

A value is code from somebody's file, so it is always shown as code: in prose it gets a code span of
its own, in a code span it joins it, with delimiters that it can't close. In no case does it become
Markdown, HTML or part of an address. A fallback is the author's own prose and goes in as it is.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from urllib.parse import quote

import attrs

from tutela.lessons.parse import printable

LONGEST = 80
"""Characters of a value; more ends in `…`."""
LONGEST_MESSAGE = 500

PLACEHOLDER = re.compile(r"\{\{[ \t]*(?P<name>\$?[A-Za-z0-9_.]+)[ \t]*(?:\|(?P<fallback>[^{}\n]*))?\}\}")
_FENCE = re.compile(r" {0,3}(?P<marks>`{3,}|~{3,})")
_ADDRESS = re.compile(r"\]\([^()\s]*|<https?:[^<>\s]*|^ {0,3}\[[^\]\n]+\]:[ \t]*\S*", re.MULTILINE)
_MEANING = re.compile(r"[\\`*_\[\]<>&~|]|:(?=//)|\A(?:[-+#=:]|\d{1,9}(?=[.)]))")


def one_line(text: str, longest: int = LONGEST) -> str:
    """A value as it can be shown: on one line, without control characters, of bounded length."""
    # Cut first: what is bound can be a whole file.
    text = printable(" ".join(text[: 4 * longest].split()))
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"


def code_span(text: str) -> str:
    """Markdown for `text` as code, whatever backticks it holds. Empty text is no code."""
    text = " ".join(text.splitlines())
    if not text.strip():
        return ""
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    ticks = "`" * (longest + 1)
    pad = " " if text[0] in "` " or text[-1] in "` " else ""
    return f"{ticks}{pad}{text}{pad}{ticks}"


def plain(text: str) -> str:
    """Markdown for `text` as the words it is, with nothing in it meaning more."""
    return _MEANING.sub(_escape, text)


def _escape(match: re.Match[str]) -> str:
    # A list's number is kept from being one by its full stop.
    return f"{match[0]}\\" if match[0].isdigit() else f"\\{match[0]}"


def message(text: str) -> str:
    """Markdown for a rule's message: its pairs of backticks are code, the rest is words.

    Names from the reader's file are already in it, so nothing in it is trusted.
    """
    parts = re.split(r"(?<!`)`(?!`)", one_line(text, LONGEST_MESSAGE))
    if len(parts) % 2 == 0:
        return plain("`".join(parts))
    return "".join(code_span(part) if index % 2 else plain(part) for index, part in enumerate(parts))


@attrs.frozen
class Value:
    """What a placeholder stands for: code, or (`markdown`) words that are safe already."""

    text: str
    markdown: bool = False


def fill(markdown: str, values: Mapping[str, Value]) -> str:
    """A block of Markdown with its placeholders filled."""
    filled: list[str] = []
    for code, part in code_blocks(markdown):
        filled.append(_in_code(part, values) if code else _in_prose(part, values))
    return "\n".join(filled)


def names(markdown: str) -> Iterator[tuple[str, bool, int]]:
    """The placeholders of a block: name, whether there is a fallback, and on which line (from 0)."""
    for match in PLACEHOLDER.finditer(markdown):
        yield match["name"], match["fallback"] is not None, markdown.count("\n", 0, match.start())


def in_addresses(markdown: str) -> Iterator[str]:
    """The placeholders that stand in a link's address."""
    for code, part in code_blocks(markdown):
        if not code:
            for address in _ADDRESS.finditer(part):
                yield from (match["name"] for match in PLACEHOLDER.finditer(address[0]))


def code_blocks(markdown: str) -> Iterator[tuple[bool, str]]:
    """Runs of lines: within a code block, fences included, or not."""
    run: list[str] = []
    fence = ""
    for line in markdown.split("\n"):
        opens = _FENCE.match(line) if not fence else None
        if opens is not None:
            if run:
                yield False, "\n".join(run)
            run, fence = [line], opens["marks"]
            continue
        run.append(line)
        bare = line.strip()
        if fence and len(bare) >= len(fence) and not bare.strip(fence[0]):
            yield True, "\n".join(run)
            run, fence = [], ""
    if run:
        yield bool(fence), "\n".join(run)


def _lookup(match: re.Match[str], values: Mapping[str, Value]) -> Value | None:
    return values.get(match["name"].removeprefix("$"))


def _fallback(match: re.Match[str]) -> str:
    return (match["fallback"] or "").strip()


def _in_code(part: str, values: Mapping[str, Value]) -> str:
    def replace(match: re.Match[str]) -> str:
        value = _lookup(match, values)
        if value is None:
            return _fallback(match)
        # A value is one line, so all it could do is look like the fence.
        return value.text.replace("```", "'''").replace("~~~", "---")

    return PLACEHOLDER.sub(replace, part)


def _in_prose(part: str, values: Mapping[str, Value]) -> str:
    spans = code_spans(part)
    addresses = [match.span() for match in _ADDRESS.finditer(part)]
    out: list[str] = []
    at = 0

    def prose_until(end: int) -> None:
        nonlocal at
        for match in PLACEHOLDER.finditer(part, at, end):
            out.append(part[at : match.start()])
            value = _lookup(match, values)
            if any(start <= match.start() < stop for start, stop in addresses):
                out.append(quote(value.text if value else _fallback(match), safe=""))
            elif value is None:
                out.append(_sentence(_fallback(match), "".join(out)))
            else:
                out.append(value.text if value.markdown else code_span(value.text))
            at = match.end()
        out.append(part[at:end])
        at = end

    for start, end, ticks in spans:
        prose_until(start)
        inner = part[start + ticks : end - ticks]
        alone = PLACEHOLDER.fullmatch(inner.strip())
        if PLACEHOLDER.search(inner) is None:
            out.append(part[start:end])
        elif alone is not None and (value := _lookup(alone, values)) is not None:
            out.append(value.text if value.markdown else code_span(value.text))
        elif alone is not None and " " in _fallback(alone):
            # A phrase in place of a name is no code: `this value`.
            out.append(_sentence(_fallback(alone), "".join(out)))
        else:
            out.append(code_span(_joined(inner, values)))
        at = end
    prose_until(len(part))
    return "".join(out)


def _joined(inner: str, values: Mapping[str, Value]) -> str:
    def replace(match: re.Match[str]) -> str:
        value = _lookup(match, values)
        return value.text if value is not None else _fallback(match)

    return PLACEHOLDER.sub(replace, inner)


def _sentence(fallback: str, before: str) -> str:
    """A fallback, with a capital where it begins a sentence or a paragraph."""
    begins = _BEGINNING.search(before[-80:] if len(before) > 80 else "\n\n" + before)
    return fallback[:1].upper() + fallback[1:] if begins else fallback


_BEGINNING = re.compile(r"(?:\n[ \t]*\n|\n[ \t]*(?:[-*+>]|\d+[.)])|[.!?][\"')*_]*)\s+[*_\"'(]*\Z|\n\n\Z")
_RUNS = re.compile(r"\\.|`+|\n(?=[ \t]*(?:\n|[-*+>#]|\d+[.)]))", re.DOTALL)


def code_spans(text: str) -> list[tuple[int, int, int]]:
    """(start, end, how many backticks) of each code span, as CommonMark finds them: O(n log n).

    None reaches over a line that may begin another block.
    """
    closers: dict[int, list[int]] = {}
    for run in re.finditer("`+", text):
        closers.setdefault(len(run[0]), []).append(run.start())
    walls = [match.start() for match in _RUNS.finditer(text) if match[0] == "\n"]
    spans = []
    at = 0
    while (match := _RUNS.search(text, at)) is not None:
        at = match.end()
        if match[0][0] != "`":
            continue
        ticks = len(match[0])
        same = closers.get(ticks, [])
        index, wall = bisect_left(same, at), bisect_left(walls, at)
        if index < len(same) and (wall == len(walls) or same[index] < walls[wall]):
            at = same[index] + ticks
            spans.append((match.start(), at, ticks))
    return spans
