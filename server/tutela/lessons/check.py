"""Is a lesson good, beyond being readable? What its author would want to hear before its readers.

Judges the lesson as each reader would see it, and its code through `Scan`, which is handed in: this
room knows no engine.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from tutela.lessons import fill, frameworks
from tutela.lessons.model import (
    BUILTINS,
    CARD_WORDS,
    LESSON_WORDS,
    NONE,
    SECTIONS,
    Catalogue,
    Heading,
    Lesson,
    Prose,
    Scan,
    Snippet,
    When,
    walk,
)
from tutela.lessons.parse import plain_lines, words
from tutela.lessons.tailor import without_finding
from tutela.problems import Problem


def check(
    lesson: Lesson, catalogue: Catalogue, leading: Collection[str], scan: Scan
) -> tuple[Problem, ...]:
    """What is wrong with a lesson. `leading` are the ids of the rules that lead to it."""
    parts = (
        _sections(lesson),
        _placeholders(lesson),
        _lengths(lesson),
        _related(lesson, catalogue),
        _snippets(lesson, leading, scan),
    )
    return tuple(problem for part in parts for problem in part)


def variants(lesson: Lesson) -> Iterator[tuple[str, str]]:
    """The readers a lesson tells apart: language and framework (`none` for no known one)."""
    for language in lesson.languages or ("",):
        names = {NONE}
        for block in walk((*lesson.card, *lesson.body)):
            if isinstance(block, When):
                conditions = dict(block.conditions)
                if language in conditions.get("language", {language}):
                    names |= conditions.get("framework", frozenset())
        known = frameworks.known(language) | {NONE}
        yield from ((language, name) for name in sorted(names & known))


def _told(lesson: Lesson, line: int, what: str, mend: str) -> Problem:
    return Problem(lesson.file, line, 1 if line else 0, what, mend, lesson.id)


def _sections(lesson: Lesson) -> Iterator[Problem]:
    if not lesson.card:
        yield _told(lesson, 0, "No card.", "Put `::: card` … `:::` after the front matter.")
    headings = [block for block in walk(lesson.body) if isinstance(block, Heading)]
    titles = [heading.title for heading in headings if heading.level == 2]
    expected = " → ".join(" or ".join(f"`{title}`" for title in names) for names in SECTIONS)
    wanted = [next((name for name in names if name in titles), names[0]) for names in SECTIONS]
    if titles != wanted:
        line = headings[0].line if headings else 0
        what = "Its sections are not those that readers know from every lesson."
        yield _told(lesson, line, what, f"Make them, in this order: {expected}.")


def _placeholders(lesson: Lesson) -> Iterator[Problem]:
    for text in plain_lines((*lesson.card, *lesson.body)):
        for name, has_fallback, below in fill.names(text.markdown):
            line = text.line + below
            bare = name.removeprefix("$")
            if bare not in BUILTINS and bare != bare.upper():
                yield _told(
                    lesson,
                    line,
                    f"`{{{{{name}}}}}` is neither a metavariable nor one of {', '.join(BUILTINS)}.",
                    "Write a metavariable in capitals, without its `$`.",
                )
            elif not has_fallback:
                yield _told(
                    lesson,
                    line,
                    f"`{{{{{name}}}}}` says nothing to a reader who has no finding.",
                    f"Add words for that: `{{{{{name}|this value}}}}`.",
                )
        for name in fill.in_addresses(text.markdown):
            what = f"`{{{{{name}}}}}` stands in a link's address."
            yield _told(lesson, text.line, what, "Write addresses out in full.")


def _lengths(lesson: Lesson) -> Iterator[Problem]:
    for language, framework in variants(lesson):
        read = without_finding(lesson, language, framework)
        reader = ", ".join(name for name in (language, framework) if name and name != NONE)
        card = sum(words(part.markdown) for part in read.card if isinstance(part, Prose))
        for what, count, most in (
            ("card", card, CARD_WORDS),
            ("lesson", read.words, LESSON_WORDS),
        ):
            if count > most:
                who = f" for {reader}" if reader else ""
                told = f"The {what}{who} has {count} words; {most} are the most."
                yield _told(lesson, 0, told, "Keep what the reader acts on, and cut the rest.")


def _related(lesson: Lesson, catalogue: Catalogue) -> Iterator[Problem]:
    for name in lesson.related:
        if catalogue.by_id(name) is None or name == lesson.id:
            yield _told(lesson, 0, f"`related` names `{name}`, which is no other lesson.", "Drop it.")


def _snippets(lesson: Lesson, leading: Collection[str], scan: Scan) -> Iterator[Problem]:
    for snippet in lesson.snippets:
        if snippet.kind not in ("vulnerable", "fixed"):
            continue
        found = set(scan(snippet.text.encode("utf-8", "surrogatepass"), snippet.language))
        if snippet.kind == "fixed" and found:
            yield _told(
                lesson,
                0,
                f"{snippet.path} shows the right code, and breaks {_listed(found)}.",
                "Correct the code, or the rule.",
            )
        if snippet.kind == "vulnerable" and not found & set(leading):
            yield _told(
                lesson,
                0,
                f"{snippet.path} shows the flaw, and no rule that leads here finds it.",
                f"Rules that lead here: {_listed(leading) or 'none'}.",
            )
    yield from _pairs(lesson, lesson.snippets)


def _pairs(lesson: Lesson, snippets: Sequence[Snippet]) -> Iterator[Problem]:
    for language in dict.fromkeys(snippet.language for snippet in snippets):
        kinds = {snippet.kind for snippet in snippets if snippet.language == language}
        for kind in ("vulnerable", "fixed"):
            if kind not in kinds:
                what = f"{language}/ has no `{kind}` file."
                yield _told(lesson, 0, what, "Show both the flaw and its fix in each language.")


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in sorted(names))
