"""A lesson's text -> blocks: headings, prose, included code, parts for some readers.

Only the lesson's frame is read here, line by line; what lies within prose is CommonMark's, and read
when it is shown. Files are asked for through `read`, by their name in the lesson's folder.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from pathlib import PurePosixPath
from typing import TypeAlias

import attrs

from tutela.lessons.excerpt import Excerpt, changes, excerpt
from tutela.lessons.model import (
    CONDITIONS,
    KINDS,
    Answer,
    Block,
    Heading,
    Include,
    Kind,
    Quiz,
    Text,
    When,
)
from tutela.problems import Problem
from tutela.syntax import languages

Read: TypeAlias = Callable[[str], str | Problem]
"""A file's text by its path in the lesson's folder, or why there is none (without a line)."""

DEEPEST = 4
"""Containers within containers, at most."""
MOST_BLOCKS = 500

_CONTAINER = re.compile(r":{3,}[ \t]*(?P<name>[A-Za-z]*)[ \t]*(?P<rest>.*)")
_HEADING = re.compile(r"(?P<marks>#{1,6})[ \t]+(?P<title>.*?)[ \t]*#*[ \t]*")
_FENCE = re.compile(r" {0,3}(?P<marks>`{3,}|~{3,})(?P<info>.*)")
_INCLUDE = re.compile(
    r'\[(?P<label>[^\[\]]*)\]\((?P<path>[^\s()<>"]+)(?:[ \t]+"(?P<how>[^"]*)")?\)[ \t]*'
)
_WEB = re.compile(r"(?i)[a-z][a-z0-9+.-]*:|//|#")
_ANSWER = re.compile(r"[-*][ \t]+\[(?P<ticked>[ xX])\][ \t]+(?P<text>\S.*)")


@attrs.frozen
class Parsed:
    card: tuple[Block, ...]
    body: tuple[Block, ...]


@attrs.define
class _Open:
    """A container that is still open; the whole body is one, too."""

    name: str
    line: int
    conditions: tuple[tuple[str, frozenset[str]], ...] = ()
    blocks: list[Block] = attrs.field(factory=list)


def parse(text: str, file: str, first_line: int, read: Read) -> tuple[Parsed, tuple[Problem, ...]]:
    """The blocks of a body that starts at `first_line` (1-based) of `file`."""
    reader = _Reader(file, read)
    for number, line in enumerate(text.splitlines(), first_line):
        reader.line(line, number)
    return reader.end(), tuple(reader.problems)


@attrs.define
class _Reader:
    file: str
    read: Read
    problems: list[Problem] = attrs.field(factory=list)
    card: list[Block] | None = None
    stack: list[_Open] = attrs.field(factory=lambda: [_Open("body", 0)])
    prose: list[str] = attrs.field(factory=list)
    prose_line: int = 0
    fence: str = ""
    """The marks that closed code waits for."""
    answers: list[Answer] = attrs.field(factory=list)
    """Of the question that is being read."""
    count: int = 0

    def line(self, line: str, number: int) -> None:
        if self.fence:
            self._prose(line, number)
            if line.strip() and not line.strip().strip(self.fence[0]):
                closes = len(line.strip()) >= len(self.fence)
                self.fence = "" if closes else self.fence
        elif (fence := _FENCE.fullmatch(line)) is not None:
            self.fence = fence["marks"]
            self._prose(line, number)
        elif (container := _CONTAINER.fullmatch(line)) is not None:
            self._flush()
            self._container(container["name"].lower(), container["rest"].strip(), number)
        elif (heading := _HEADING.fullmatch(line)) is not None:
            self._flush()
            self._add(Heading(heading["title"], number, len(heading["marks"])))
        elif (include := _include(line)) is not None:
            self._flush()
            self._include(include, number)
        elif (answer := _ANSWER.fullmatch(line)) is not None:
            if not self.answers:
                self._flush()
                self.prose_line = number
            self.answers.append(Answer(answer["text"], answer["ticked"] != " ", ""))
        elif self.answers and line[:2].isspace() and line.strip():
            last = self.answers[-1]
            self.answers[-1] = attrs.evolve(last, why=f"{last.why} {line.strip()}".lstrip())
        elif line.strip() or not self.answers:
            self._prose(line, number)

    def end(self) -> Parsed:
        self._flush()
        while len(self.stack) > 1:
            self._tell(
                self.stack[-1].line,
                f"The part `::: {self.stack[-1].name}` is never closed.",
                "Write `:::` on a line of its own where it ends.",
            )
            self._close()
        if self.count > MOST_BLOCKS:
            self._tell(0, f"More than {MOST_BLOCKS} blocks; the rest is left out.", "Shorten it.")
        return Parsed(tuple(self.card or ()), tuple(self.stack[0].blocks))

    def _prose(self, line: str, number: int) -> None:
        if self.answers:
            self._flush()
        if not self.prose:
            self.prose_line = number
        self.prose.append(line)

    def _flush(self) -> None:
        if self.answers:
            blocks = self.stack[-1].blocks
            asked = blocks.pop() if blocks and isinstance(blocks[-1], Text) else None
            question = asked.markdown if isinstance(asked, Text) else ""
            self._add(Quiz(question, tuple(self.answers), self.prose_line))
            self.answers.clear()
        while self.prose and not self.prose[0].strip():
            self.prose.pop(0)
            self.prose_line += 1
        markdown = "\n".join(self.prose).rstrip()
        if markdown:
            self._add(Text(markdown, self.prose_line))
        self.prose.clear()

    def _add(self, block: Block) -> None:
        self.count += 1
        if self.count <= MOST_BLOCKS:
            self.stack[-1].blocks.append(block)

    def _tell(self, line: int, what: str, mend: str) -> None:
        self.problems.append(Problem(self.file, line, 1 if line else 0, what, mend))

    # --- containers -------------------------------------------------------------------------------

    def _container(self, name: str, rest: str, number: int) -> None:
        if not name:
            if len(self.stack) == 1:
                self._tell(number, "`:::` closes a part that was never opened.", "Remove it.")
            else:
                self._close()
            return
        if name == "card":
            if len(self.stack) > 1 or self.card is not None:
                self._tell(number, "A second card, or one within a part.", "Keep one, at the top.")
            self.stack.append(_Open("card", number))
            return
        conditions: tuple[tuple[str, frozenset[str]], ...] = ()
        if name == "when":
            conditions = self._conditions(rest, number)
        else:
            self._tell(
                number,
                f"`::: {name}` is no part that Tutela knows.",
                "Use `::: card` or `::: when language=python`.",
            )
        if len(self.stack) > DEEPEST:
            self._tell(number, f"Parts lie more than {DEEPEST} deep.", "Join their conditions.")
        self.stack.append(_Open(name, number, conditions))

    def _conditions(self, rest: str, number: int) -> tuple[tuple[str, frozenset[str]], ...]:
        found = []
        for word in rest.split():
            key, _, values = word.partition("=")
            named = frozenset(value for value in values.lower().split(",") if value)
            if key in CONDITIONS and named:
                found.append((key, named))
                continue
            self._tell(
                number,
                f"`{word}` is no condition.",
                f"Write `key=value` with a key of {', '.join(CONDITIONS)}; several values with "
                "commas, without spaces.",
            )
            # Never shown: better than shown to everyone.
            found.append(("language", frozenset()))
        if not found:
            self._tell(number, "`::: when` without a condition.", "Add one: `language=python`.")
        return tuple(found)

    def _close(self) -> None:
        done = self.stack.pop()
        if done.name == "card":
            if self.card is None:
                self.card = done.blocks
        elif len(self.stack) <= DEEPEST:
            self._add(When(done.conditions, tuple(done.blocks), done.line))

    # --- code beside the lesson -------------------------------------------------------------------

    def _include(self, include: re.Match[str], number: int) -> None:
        path = include["path"]
        how = self._how(include["how"] or "", number)
        region, before = how.get("region", ""), how.get("since", "")
        shown = self._excerpt(path, region, number)
        old = self._excerpt(before, region, number) if before else None
        if shown is None or (before and old is None):
            return
        language = fence_language(path)
        if old is not None:
            shown, language = changes(old.text, shown.text), "diff"
        label, kind = include["label"], kind_of(path)
        self._add(Include(label, path, region, kind, language, shown.text, number, shown.marks))

    def _how(self, how: str, number: int) -> dict[str, str]:
        found = {}
        for word in how.split():
            key, _, value = word.partition("=")
            if key in ("region", "since") and value:
                found[key] = value
            else:
                mend = 'Write `"region=NAME"`, `"since=python/vulnerable.py"`, or nothing.'
                self._tell(number, f"`{word}` says nothing.", mend)
        return found

    def _excerpt(self, path: str, region: str, number: int) -> Excerpt | None:
        text = self.read(path)
        if isinstance(text, Problem):
            self._tell(number, text.what, text.mend)
            return None
        shown = excerpt(text, region)
        if shown is None:
            self._tell(
                number,
                f"{path} has no region `{region}`.",
                f"Put `# region: {region}` and `# endregion` around it, in its own comments.",
            )
        return shown


def _include(line: str) -> re.Match[str] | None:
    """A line that is nothing but a link to a file here. Links to the web and to lessons are prose."""
    found = _INCLUDE.fullmatch(line)
    if found is None or _WEB.match(found["path"]):
        return None
    return found if "/" in found["path"] or "." in found["path"] else None


def kind_of(path: str) -> Kind:
    """What a file shows, by its name: `fixed.py`, and `fixed-django.py` too."""
    stem = re.split(r"[-_.]", PurePosixPath(path).name)[0]
    return next((kind for kind in KINDS if kind == stem), "other")


def fence_language(path: str) -> str:
    """What a code block of this file is to be highlighted as."""
    known = languages.for_path(path)
    if known is not None:
        return known.name
    suffix = PurePosixPath(path).suffix.removeprefix(".").lower()
    return suffix if suffix.isalnum() and suffix.isascii() else ""


# --- words ----------------------------------------------------------------------------------------

_CODE = re.compile(r"(?ms)^ {0,3}(`{3,}|~{3,})[^\n]*\n.*?(?:^ {0,3}\1[`~]*[ \t]*$|\Z)")
_LINK_END = re.compile(r"\]\([^()\s]*(?:\s+\"[^\"]*\")?\)")
_PLACEHOLDER_END = re.compile(r"\{\{\s*[\w.]+\s*\||\}\}")


def words(markdown: str) -> int:
    """How many words are there to be read, code blocks aside."""
    prose = _CODE.sub(" ", markdown)
    prose = _PLACEHOLDER_END.sub("", _LINK_END.sub("]", prose))
    return sum(any(character.isalnum() for character in word) for word in prose.split())


def printable(text: str, keep: str = "") -> str:
    """Text whose control, format (bidirectional ones, too) and unassigned characters are visible."""
    odd = {one for one in set(text) if one not in keep and not _visible(one)}
    return text.translate({ord(one): "\ufffd" for one in odd}) if odd else text


def _visible(character: str) -> bool:
    return character.isprintable() or unicodedata.category(character) == "Zs"


def plain_lines(blocks: Sequence[Block]) -> Iterator[Text]:
    """The prose of blocks, wherever it lies."""
    for block in blocks:
        if isinstance(block, Text):
            yield block
        elif isinstance(block, When):
            yield from plain_lines(block.blocks)
