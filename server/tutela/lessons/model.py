"""A lesson as data: front matter, blocks of prose with their conditions, snippets by language.

Two shapes: a `Lesson` is what an author wrote, for every reader; a `Tailored` lesson is what one
reader sees. Knows nothing of files and of how either is shown.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Literal, TypeAlias

import attrs

from tutela.lessons import cwe as hierarchy

GENERAL = "general"
"""The id of the lesson for findings that no other lesson is about."""

CARD_WORDS = 60
LESSON_WORDS = 300
"""The most a card, and a reader's variant of a lesson, may hold."""

YOUR_LINE = "Your line"
RIGHT_CODE = "The right code"
SECTIONS: tuple[tuple[str, ...], ...] = (
    (YOUR_LINE,),
    ("What an attacker sends", "What an attacker does"),
    (RIGHT_CODE,),
    ("The wrong fix",),
    ("Try it",),
    ("One question",),
    ("Links",),
)
"""The headings of every lesson, in order; where there are several, the author picks one."""
OPTIONAL = frozenset({"Try it"})
"""Headings that a lesson without an exercise does without."""
QUESTION, LINKS = SECTIONS[-2][0], SECTIONS[-1][0]

SIGNALS = ("learner", "production", "business")
"""What other rooms may know of a reader: what they know already, what attacks are seen, what is at
stake."""
CONDITIONS = ("language", "framework", "rule", "situation", *SIGNALS)
"""What `::: when` can ask about. The value `none` holds where nothing else would."""
NONE = "none"

BUILTINS = ("line", "function", "source", "sink", "message", "cwe", "rule", "language")
"""Placeholders that every finding can fill; all others are metavariables, in capitals."""

Kind = Literal["vulnerable", "fixed", "wrong", "exercise", "solution", "proof", "other"]
KINDS: tuple[Kind, ...] = ("vulnerable", "fixed", "wrong", "exercise", "solution", "proof")


# --- as written -----------------------------------------------------------------------------------


@attrs.frozen
class Heading:
    title: str
    line: int
    """1-based, in the lesson's file; so in all blocks."""
    level: int = 2


@attrs.frozen
class Text:
    """Markdown, with `{{NAME|fallback}}` still in it."""

    markdown: str
    line: int


@attrs.frozen
class Include:
    """Code from a file beside the lesson, as it is shown: its region, without marker comments."""

    label: str
    path: str
    """Relative to the lesson's folder, with `/`."""
    region: str
    """Empty for the whole file."""
    kind: Kind
    language: str
    """For the fence: a grammar's name where Tutela knows one, else the suffix; `diff` for a diff."""
    text: str
    line: int
    marks: tuple[tuple[int, int], ...] = ()
    """The code points of `text` that matter most."""


@attrs.frozen
class Answer:
    """One answer to a lesson's question, all of it Markdown."""

    text: str
    right: bool
    why: str
    """Why it is right, or isn't."""


@attrs.frozen
class Quiz:
    """A question with its answers: a task list, the right answer ticked."""

    question: str
    answers: tuple[Answer, ...]
    line: int


@attrs.frozen
class When:
    """Blocks for some readers only."""

    conditions: tuple[tuple[str, frozenset[str]], ...]
    """Every key must hold, through any of its values."""
    blocks: tuple[Block, ...]
    line: int


Block: TypeAlias = Heading | Text | Include | Quiz | When


@attrs.frozen
class Snippet:
    """A file of a language's folder: it shows the flaw, its fix, a fix that does not hold, …"""

    path: str
    language: str
    """Semgrep's name: what the folder is called."""
    kind: Kind
    text: str
    """As it is in the file, marker comments and all: what rules are run over."""


@attrs.frozen(eq=False)
class Lesson:
    """One issue taught. Compared by identity: a reload makes new lessons."""

    id: str
    title: str
    summary: str
    cwe: tuple[int, ...]
    card: tuple[Block, ...] = attrs.field(repr=False)
    body: tuple[Block, ...] = attrs.field(repr=False)
    file: str
    """Where its `lesson.md` is; for people and problems."""
    owasp: tuple[str, ...] = ()
    missed: str = ""
    """Why good developers miss it."""
    arrives: str = ""
    """What happens to a value at the end of its way: `is pasted into the query`."""
    related: tuple[str, ...] = ()
    snippets: tuple[Snippet, ...] = attrs.field(default=(), repr=False)
    texts: Mapping[str, str] = attrs.field(factory=dict, repr=False)
    """What stands in its YAML files, by path: `advice.yaml`, `python/exercise.yaml`."""

    @property
    def folder(self) -> str:
        """Where its files are, with `/`."""
        return self.file.replace("\\", "/").rpartition("/")[0]

    @property
    def advice(self) -> str | None:
        return self.texts.get("advice.yaml")

    @property
    def folders(self) -> tuple[str, ...]:
        """Names of the folders that hold its code, one a language."""
        return tuple(dict.fromkeys(path.split("/")[0] for path in self._paths if "/" in path))

    @property
    def _paths(self) -> tuple[str, ...]:
        return (*(snippet.path for snippet in self.snippets), *self.texts)

    @property
    def quizzes(self) -> tuple[Quiz, ...]:
        return tuple(block for block in walk(self.body) if isinstance(block, Quiz))

    @property
    def languages(self) -> tuple[str, ...]:
        """Those it has code for, by Semgrep's names, in the order of its text, then of its files."""
        written = [
            value
            for block in walk(self.body)
            if isinstance(block, When)
            for key, values in block.conditions
            if key == "language"
            for value in sorted(values)
        ]
        filed = [snippet.language for snippet in self.snippets]
        return tuple(dict.fromkeys(written + filed))

    def snippet(self, language: str, kind: Kind) -> Snippet | None:
        for snippet in self.snippets:
            if (snippet.language, snippet.kind) == (language, kind):
                return snippet
        return None


def walk(blocks: Sequence[Block]) -> Iterator[Block]:
    """Every block, containers before what they hold."""
    for block in blocks:
        yield block
        if isinstance(block, When):
            yield from walk(block.blocks)


# --- all of them ----------------------------------------------------------------------------------


@attrs.frozen(eq=False)
class Catalogue:
    """The lessons in force: one an id."""

    lessons: tuple[Lesson, ...]
    """In the order of `priority`, without the general one."""
    general: Lesson
    _by_id: Mapping[str, Lesson] = attrs.field(init=False, repr=False)

    @_by_id.default
    def _index(self) -> Mapping[str, Lesson]:
        return {lesson.id: lesson for lesson in (self.general, *self.lessons)}

    def by_id(self, id: str) -> Lesson | None:  # noqa: A002 - the word of the front matter
        return self._by_id.get(id)

    def choose(self, lesson: str | None, cwe: Sequence[int]) -> Lesson:
        """The lesson a rule names, else the one nearest by CWE, else the general one.

        Nearest: about the weakness itself, or about what it is a kind of, in the fewest steps; of
        several, by the order of the rule's CWEs, then the one that is about the least else, then
        the first of the catalogue. Failing that, the lesson about its
        child, if one lesson alone is: of several, each would tell half of the readers about
        something else.
        """
        named = self._by_id.get(lesson) if lesson is not None else None
        if named is not None:
            return named
        above = [
            (steps, rank, len(candidate.cwe), place)
            for rank, about in enumerate(cwe)
            for place, candidate in enumerate(self.lessons)
            for taught in candidate.cwe
            if (steps := hierarchy.steps_up(about, taught)) is not None
        ]
        if above:
            return self.lessons[min(above)[-1]]
        below = {
            candidate.id
            for candidate in self.lessons
            for taught in candidate.cwe
            if any(hierarchy.is_child(taught, about) for about in cwe)
        }
        return self._by_id[below.pop()] if len(below) == 1 else self.general

    def related(self, lesson: Lesson) -> tuple[Lesson, ...]:
        """Those that it names and that exist."""
        return tuple(self._by_id[name] for name in lesson.related if name in self._by_id)


# --- as one reader sees it ------------------------------------------------------------------------


@attrs.frozen
class Title:
    """A section's heading."""

    text: str
    level: int = 2


@attrs.frozen
class Prose:
    """Markdown with the reader's names in it, escaped for where they stand."""

    markdown: str


@attrs.frozen
class Code:
    """Code to be shown as it is, clean of control characters."""

    text: str
    language: str
    label: str = ""
    kind: Literal["yours", "vulnerable", "fixed", "wrong", "other"] = "other"
    marks: tuple[tuple[int, int], ...] = ()
    """The code points of `text` that matter most."""


@attrs.frozen
class Practice:
    """An invitation to the lesson's exercise."""

    lesson: str
    language: str
    label: str
    task: str


@attrs.frozen
class Question:
    """The lesson's question, the reader's names filled in. Its answers are Markdown."""

    question: str
    answers: tuple[Answer, ...]


Shown: TypeAlias = Title | Prose | Code | Practice | Question


@attrs.frozen
class Tailored:
    """A lesson as one reader sees it: plain values, ready to be rendered."""

    lesson: str
    title: str
    summary: str
    missed: str
    card: tuple[Shown, ...]
    body: tuple[Shown, ...]
    cwe: tuple[int, ...]
    owasp: tuple[str, ...]
    language: str
    """The language its code is in, by Semgrep's name; empty where it shows none."""
    frameworks: tuple[str, ...]
    """Those seen in the reader's file that this lesson has something to say about, as titles."""
    why: tuple[str, ...]
    """Sentences: why these parts were chosen."""
    related: tuple[tuple[str, str], ...]
    """Id and title."""
    words: int
    """Of prose, this reader's."""
    seconds: int
    """To read it, estimated."""

