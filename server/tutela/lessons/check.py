"""Is a lesson good, beyond being readable? What its author would want to hear before its readers.

Judges the lesson as each reader would see it; its prose in `style`, its code in `trials`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence

from tutela.lessons import fill, frameworks
from tutela.lessons.fill import PLACEHOLDER
from tutela.lessons.model import (
    BUILTINS,
    CARD_WORDS,
    LESSON_WORDS,
    NONE,
    Catalogue,
    Lesson,
    Prose,
    Text,
    When,
    walk,
)
from tutela.lessons.parse import plain_lines, words
from tutela.lessons.style import HARDEST_GRADE, grade, style, told
from tutela.lessons.tailor import without_finding
from tutela.lessons.trials import Engines, trials
from tutela.problems import Problem
from tutela.rules.model import Rule

MOST_ANSWERS = 5


def check(
    lesson: Lesson, catalogue: Catalogue, leading: Sequence[Rule], engines: Engines
) -> tuple[Problem, ...]:
    """What is wrong with a lesson. `leading` are the rules that lead to it."""
    parts = (
        form(lesson, catalogue, leading),
        trials(lesson, {rule.id for rule in leading}, engines),
    )
    return tuple(problem for part in parts for problem in part)


def form(lesson: Lesson, catalogue: Catalogue, leading: Sequence[Rule]) -> Iterator[Problem]:
    """What is wrong with its text; no code is judged."""
    yield from style(lesson, {one.id for one in (*catalogue.lessons, lesson)})
    yield from _placeholders(lesson, leading)
    yield from _lengths(lesson)
    yield from _related(lesson, catalogue)
    yield from _quizzes(lesson)


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


def metavariables(rules: Sequence[Rule]) -> frozenset[str]:
    """The names that some rule binds, without `$`."""
    sources = json.dumps([dict(rule.source) for rule in rules])
    return frozenset(re.findall(r"\$(?:\.\.\.)?([A-Z_][A-Z0-9_]*)", sources))


def _placeholders(lesson: Lesson, leading: Sequence[Rule]) -> Iterator[Problem]:
    bound = metavariables(leading)
    for text in plain_lines((*lesson.card, *lesson.body)):
        for match in PLACEHOLDER.finditer(text.markdown):
            line, column = _place(text, match.start())
            name, written = match["name"].removeprefix("$"), match["name"]
            if name in BUILTINS:
                pass
            elif name != name.upper():
                what = f"`{{{{{written}}}}}` is neither a metavariable nor one of {', '.join(BUILTINS)}."
                mend = "Write a metavariable in capitals, without its `$`."
                yield told(lesson, line, column, what, mend)
                continue
            elif leading and name not in bound:
                what = f"No rule that leads here has a metavariable `${name}`."
                mend = f"They have: {', '.join(sorted(bound)) or 'none'}."
                yield told(lesson, line, column, what, mend)
            if match["fallback"] is None:
                what = f"`{{{{{written}}}}}` says nothing to a reader who has no finding."
                mend = f"Add words for that: `{{{{{written}|this value}}}}`."
                yield told(lesson, line, column, what, mend)
        for half in re.finditer(r"\{\{|\}\}", PLACEHOLDER.sub(_blank, text.markdown)):
            line, column = _place(text, half.start())
            what = f"`{half[0]}` is not part of a placeholder."
            mend = "Write `{{NAME|words}}` on one line; the words hold no braces."
            yield told(lesson, line, column, what, mend)
        for name in fill.in_addresses(text.markdown):
            what = f"`{{{{{name}}}}}` stands in a link's address."
            yield told(lesson, text.line, 1, what, "Write addresses out in full.")


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _place(text: Text, offset: int) -> tuple[int, int]:
    """Line and column of an offset in a block, both 1-based, in the lesson's file."""
    start = text.markdown.rfind("\n", 0, offset) + 1
    return text.line + text.markdown.count("\n", 0, offset), offset - start + 1


def _lengths(lesson: Lesson) -> Iterator[Problem]:
    for language, framework in variants(lesson):
        read = without_finding(lesson, language, framework)
        reader = ", ".join(name for name in (language, framework) if name and name != NONE)
        who = f" for {reader}" if reader else ""
        card = sum(words(part.markdown) for part in read.card if isinstance(part, Prose))
        for what, count, most in (
            ("card", card, CARD_WORDS),
            ("lesson", read.words, LESSON_WORDS),
        ):
            if count > most:
                too_long = f"The {what}{who} has {count} words; {most} are the most."
                yield told(lesson, 1, 1, too_long, "Keep what the reader acts on, and cut the rest.")
        if (hard := grade(read)) > HARDEST_GRADE:
            what = f"The lesson{who} takes a reader of grade {hard:.1f}; {HARDEST_GRADE:g} is the most."
            yield told(lesson, 1, 1, what, "Shorter sentences, shorter words.")


def _related(lesson: Lesson, catalogue: Catalogue) -> Iterator[Problem]:
    for name in lesson.related:
        if catalogue.by_id(name) is None or name == lesson.id:
            yield told(lesson, 1, 1, f"`related` names `{name}`, which is no other lesson.", "Drop it.")


def _quizzes(lesson: Lesson) -> Iterator[Problem]:
    for quiz in lesson.quizzes:
        right = sum(answer.right for answer in quiz.answers)
        if right != 1:
            what = f"The question has {right} right answers."
            yield told(lesson, quiz.line, 1, what, "Tick exactly one: `- [x] …`.")
        if not 2 <= len(quiz.answers) <= MOST_ANSWERS:
            what = f"The question has {len(quiz.answers)} answers; 2 to {MOST_ANSWERS} make sense."
            yield told(lesson, quiz.line, 1, what, "Keep those that a reader would take for right.")
        if not quiz.question.strip():
            what = "Answers without a question."
            yield told(lesson, quiz.line, 1, what, "Ask it in a paragraph above them.")
        for answer in quiz.answers:
            if not answer.why:
                what = f"The answer “{answer.text}” says nothing about why."
                mend = "Say it in an indented line below the answer."
                yield told(lesson, quiz.line, 1, what, mend)
    if not lesson.quizzes and any(lesson.body):
        yield told(lesson, 1, 1, "No question.", "Ask one, under `## One question`.")
