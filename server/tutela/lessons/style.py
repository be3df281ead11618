"""How a lesson's prose reads: its headings, words, sentences and links.

Judges form alone. What is measured is an aid, not a verdict on writing: the limits are wide.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from tutela.lessons.fill import PLACEHOLDER, code_blocks
from tutela.lessons.model import (
    LINKS,
    OPTIONAL,
    QUESTION,
    SECTIONS,
    Heading,
    Include,
    Lesson,
    Prose,
    Tailored,
    Text,
    Title,
    walk,
)
from tutela.lessons.parse import plain_lines
from tutela.problems import Problem

HARDEST_GRADE = 10.0
"""Flesch-Kincaid grade of a reader's variant, at most."""
FEWEST_WORDS = 80
"""Below this the formula says nothing."""

WEASEL = {
    "simply": "say what to do",
    "just": "leave it out: what is easy for you is new to them",
    "obviously": "leave it out: nobody missed it on purpose",
    "clearly": "leave it out",
    "of course": "leave it out",
    "easily": "say how",
    "trivial": "say how",
    "trivially": "say how",
    "basically": "say it exactly",
    "merely": "leave it out",
    "everyone knows": "leave it out: your reader may not",
    "as we all know": "leave it out: your reader may not",
    "should be safe": "say when it is",
    "best practice": "say what it prevents",
}
"""What to avoid, and what to do instead."""

_WEASEL = re.compile(rf"(?i)\b(?:{'|'.join(map(re.escape, WEASEL))})\b")
_SPAN = re.compile(r"(`+)(?!`).+?(?<!`)\1(?!`)", re.DOTALL)
_LINK = re.compile(r"(?P<image>!?)\[(?P<text>[^\[\]]*)\]\((?P<address>[^()\s]*)[^()]*\)")
_LESSON = re.compile(r"\.\./(?P<id>[a-z0-9-]+)/lesson\.md")
_TAG = re.compile(r"</?[a-zA-Z][^<>\n]*>")


def told(lesson: Lesson, line: int, column: int, what: str, mend: str) -> Problem:
    """A problem of a lesson's own file."""
    return Problem(lesson.file, line, column if line else 0, what, mend, lesson.id)


def style(lesson: Lesson, known: Collection[str]) -> Iterator[Problem]:
    """What is wrong with its headings, links and words. `known` are the ids of all lessons."""
    yield from _headings(lesson)
    for text in plain_lines((*lesson.card, *lesson.body)):
        for line, prose in _lines(text):
            yield from _words(lesson, line, prose)
            yield from _links(lesson, line, prose, known)
    for block in walk((*lesson.card, *lesson.body)):
        if isinstance(block, Include) and not block.label.strip():
            what = f"{block.path} is shown without words that say what it shows."
            yield told(lesson, block.line, 1, what, "Write them: `[The fix](python/fixed.py)`.")


def _lines(text: Text) -> Iterator[tuple[int, str]]:
    """Lines of prose, code blanked out; 1-based in the lesson's file."""
    line = text.line
    for code, part in code_blocks(text.markdown):
        if not code:
            blanked = _SPAN.sub(lambda span: re.sub(r"[^\n]", "\0", span[0]), part)
            yield from enumerate(blanked.split("\n"), line)
        line += part.count("\n") + 1


def _headings(lesson: Lesson) -> Iterator[Problem]:
    if not lesson.card:
        mend = "Put `::: card` … `:::` after the front matter."
        yield told(lesson, 1, 1, "No card.", mend)
    headings = [block for block in walk(lesson.body) if isinstance(block, Heading)]
    depth = 1
    for heading in headings:
        if heading.level == 1 or heading.level > depth + 1:
            what = f"`{heading.title}` is a heading of level {heading.level} below one of {depth}."
            mend = "Sections start with `##`; what is within one, with `###`."
            yield told(lesson, heading.line, 1, what, mend)
        depth = max(heading.level, 2)
    titles = [heading.title for heading in headings if heading.level == 2]
    wanted = [
        next((name for name in names if name in titles), names[0])
        for names in SECTIONS
        if names[0] in titles or names[0] not in OPTIONAL
    ]
    if titles != wanted:
        expected = " → ".join(" or ".join(f"`{title}`" for title in names) for names in SECTIONS)
        line = headings[0].line if headings else 1
        what = "Its sections are not those that readers know from every lesson."
        mend = f"Make them, in this order: {expected}. `Try it` may be left out."
        yield told(lesson, line, 1, what, mend)


def _words(lesson: Lesson, line: int, prose: str) -> Iterator[Problem]:
    for word in _WEASEL.finditer(prose):
        what = f"“{word[0]}” talks down, or says nothing."
        mend = f"Instead: {WEASEL[word[0].lower()]}."
        yield told(lesson, line, word.start() + 1, what, mend)
    for tag in _TAG.finditer(prose):
        if not tag[0].startswith(("<http", "</http")):
            mend = "Write Markdown, or put it in backticks."
            yield told(lesson, line, tag.start() + 1, "HTML is shown as text.", mend)


def _links(lesson: Lesson, line: int, prose: str, known: Collection[str]) -> Iterator[Problem]:
    for link in _LINK.finditer(prose):
        column, address = link.start() + 1, link["address"]
        if link["image"]:
            what = "Images are not shown: an editor would have to fetch them."
            if not link["text"].strip():
                what = "An image without words for those who can't see it, and none is shown."
            yield told(lesson, line, column, what, "Show code, or say it.")
            continue
        if not link["text"].replace("\0", "x").strip():
            yield told(lesson, line, column, "A link without words.", "Say where it leads.")
        other = _LESSON.fullmatch(address)
        if other is not None and other["id"] not in known:
            what = f"There is no lesson `{other['id']}`."
            yield told(lesson, line, column, what, "Correct the id, or drop the link.")
        elif other is None and not re.match(r"https?://[^/]", address):
            what = f"`{address}` is neither on the web nor a lesson."
            mend = "Use `https://…`, or `../lesson-id/lesson.md`; code goes on a line of its own."
            yield told(lesson, line, column, what, mend)


# --- how hard it is to read -----------------------------------------------------------------------


def grade(tailored: Tailored) -> float:
    """The Flesch-Kincaid grade of a lesson as one reader sees it: about the school year it takes.

    0 for too few words. Formula: Kincaid, Fishburne, Rogers, Chissom, "Derivation of new readability
    formulas for Navy enlisted personnel", 1975. Code counts as one short word: it is looked at.
    """
    sentences = words = syllables = 0
    section = ""
    for part in tailored.body:
        if isinstance(part, Title):
            section = part.text
        if not isinstance(part, Prose) or section in (LINKS, QUESTION):
            continue
        for code, prose in code_blocks(part.markdown):
            if code:
                continue
            prose = _LINK.sub(lambda link: link["text"], _SPAN.sub("it", PLACEHOLDER.sub("it", prose)))
            for sentence in re.split(r"[.!?:;]+(?:\s|\Z)|\n\s*\n|\n[-*\d]", prose):
                found = re.findall(r"[A-Za-z][A-Za-z'’]*", sentence)
                sentences += bool(found)
                words += len(found)
                syllables += sum(_syllables(word) for word in found)
    if words < FEWEST_WORDS:
        return 0.0
    return 0.39 * words / sentences + 11.8 * syllables / words - 15.59


def _syllables(word: str) -> int:
    """Runs of vowels, without a silent last `e`: a guess that is off by little over a text."""
    lowered = word.lower()
    count = len(re.findall(r"[aeiouy]+", lowered))
    if lowered.endswith("e") and not lowered.endswith(("le", "ee")):
        count -= 1
    return max(count, 1)
