"""A lesson's code under the rules: what it shows is what is tested.

The engines are handed in (`Engines`): this room knows none.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

import attrs

from tutela.findings.model import Finding
from tutela.lessons.advice import ADVICE_FILE, Advice, Role, advice_of
from tutela.lessons.exercise import Answer, Exercise, exercises_of, missing
from tutela.lessons.model import Lesson, Snippet
from tutela.problems import Problem
from tutela.rules.model import Rule

_MARKER = re.compile(r"\b(?P<kind>ruleid|ok):\s*(?P<ids>[\w.\-]+(?:\s*,\s*[\w.\-]+)*)")


@attrs.frozen
class Engines:
    """What judges code."""

    rules: Callable[[str], Sequence[Rule]]
    """The rules in force for a language, by Semgrep's name."""
    judge: Callable[[bytes, str, Sequence[Rule]], Sequence[Finding]]
    """(text, its language, rules) -> findings."""
    broken: Callable[[bytes, str], int]
    """(text, its language) -> the 1-based line of its first syntax error; 0 if it has none."""
    not_live: Callable[[str, Sequence[Rule]], dict[str, str]]
    """(language, rules) -> those that only Semgrep can judge, by id, and why."""


def trials(lesson: Lesson, leading: Collection[str], engines: Engines) -> Iterator[Problem]:
    """What is wrong with a lesson's code. `leading` are the ids of the rules that lead to it."""
    advice, told = advice_of(lesson)
    yield from told
    exercises, told = exercises_of(lesson)
    yield from told
    for snippet in lesson.snippets:
        if snippet.kind in ("proof", "exercise"):
            continue
        yield from _readable(lesson, snippet, engines)
        yield from _under_rules(lesson, snippet, leading, engines)
    yield from _pairs(lesson)
    yield from _advice(lesson, advice, engines)
    yield from _recipes(lesson, advice, leading, engines)
    for exercise in exercises:
        yield from _exercise(lesson, exercise, leading, engines)


def _told(lesson: Lesson, path: str, line: int, what: str, mend: str) -> Problem:
    file = f"{lesson.folder}/{path}"
    return Problem(file, line, 1 if line else 0, what, mend, lesson.id)


def _readable(lesson: Lesson, snippet: Snippet, engines: Engines) -> Iterator[Problem]:
    line = engines.broken(_bytes(snippet.text), snippet.language)
    if line:
        what = f"This does not parse as {snippet.language}."
        yield _told(lesson, snippet.path, line, what, "Correct it: readers copy it.")


def _under_rules(
    lesson: Lesson, snippet: Snippet, leading: Collection[str], engines: Engines
) -> Iterator[Problem]:
    if snippet.kind not in ("vulnerable", "fixed", "solution"):
        return
    found = _found(engines, snippet.text, snippet.language)
    if snippet.kind == "vulnerable" and not {one.rule for one in found} & set(leading):
        what = "This shows the flaw, and no rule that leads here finds it."
        mend = f"Rules that lead here: {_listed(leading) or 'none'}."
        yield _told(lesson, snippet.path, 1, what, mend)
    if snippet.kind != "vulnerable":
        for one in found:
            line = _line_of(snippet.text, one)
            what = f"This shows the right code, and breaks `{one.rule}`."
            yield _told(lesson, snippet.path, line, what, "Correct the code, or the rule.")


def _pairs(lesson: Lesson) -> Iterator[Problem]:
    for language in lesson.folders:
        kinds = {snippet.kind for snippet in lesson.snippets if snippet.language == language}
        for kind in ("vulnerable", "fixed"):
            if kind not in kinds:
                what = f"{language}/ has no `{kind}` file."
                yield _told(lesson, language, 0, what, "Show both the flaw and its fix.")


# --- advice ---------------------------------------------------------------------------------------


def _advice(lesson: Lesson, advice: Advice, engines: Engines) -> Iterator[Problem]:
    """Rules of advice are tested by the markers in the snippets, as all rules are."""
    tried: set[str] = set()
    for language in lesson.folders:
        rules = [rule for _, rule in advice.rules.values() if language in rule.languages]
        if not rules:
            continue
        for name, why in engines.not_live(language, rules).items():
            what = f"`{name}` is advice for one who types, and can't run live: {why}."
            line = advice.rules[name][1].line
            yield _told(lesson, ADVICE_FILE, line, what, "Say it with other patterns.")
        for snippet in lesson.snippets:
            if snippet.language == language and snippet.kind != "proof":
                expected = _marked(snippet.text, {rule.id for rule in rules})
                tried |= {rule for (rule, _), kind in expected.items() if kind == "ruleid"}
                yield from _marks_hold(lesson, snippet, advice, rules, expected, engines)
    for rule_id, (_, rule) in advice.rules.items():
        if rule_id not in tried:
            what = f"No snippet shows what `{rule_id}` is about."
            mend = f"Put `ruleid: {rule_id}` in a comment above a line that it finds."
            yield _told(lesson, ADVICE_FILE, rule.line, what, mend)


def _marks_hold(
    lesson: Lesson,
    snippet: Snippet,
    advice: Advice,
    rules: Sequence[Rule],
    expected: dict[tuple[str, int], str],
    engines: Engines,
) -> Iterator[Problem]:
    found = {
        (one.rule, _line_of(snippet.text, one))
        for one in engines.judge(_bytes(snippet.text), snippet.language, rules)
    }
    spoken_of = {rule for rule, _ in expected}
    for (rule, line), kind in expected.items():
        if (kind == "ruleid") != ((rule, line) in found):
            verb = "does not find" if kind == "ruleid" else "finds"
            what = f"`{kind}: {rule}`, and it {verb} this line."
            yield _told(lesson, snippet.path, line, what, f"Correct the code, or {ADVICE_FILE}.")
    for rule, line in sorted(found - expected.keys(), key=lambda place: place[1]):
        role: Role = advice.rules[rule][0]
        wrong = role == "wrong-fix" and snippet.kind in ("fixed", "solution")
        if rule in spoken_of or wrong:
            what = f"`{rule}` finds this line, and no marker says so."
            mend = f"Put `ruleid: {rule}` above it, or correct {ADVICE_FILE}."
            yield _told(lesson, snippet.path, line, what, mend)


def _recipes(
    lesson: Lesson, advice: Advice, leading: Collection[str], engines: Engines
) -> Iterator[Problem]:
    """A recipe's result is silent where the flaw was."""
    for language in lesson.folders:
        recipes = advice.of("recipe", language)
        for snippet in lesson.snippets:
            if snippet.language != language or snippet.kind in ("proof", "solution", "fixed"):
                continue
            text = _bytes(snippet.text)
            for one in engines.judge(text, language, recipes) if recipes else ():
                if one.fix is None:
                    continue
                mended = text[: one.start] + _bytes(one.fix) + text[one.end :]
                line = _line_of(snippet.text, one)
                left = {
                    other.rule
                    for other in engines.judge(mended, language, engines.rules(language))
                    if other.rule in leading
                    and mended.count(b"\n", 0, other.start) + 1 == line
                }
                if left or engines.broken(mended, language):
                    what = f"What the recipe `{one.rule}` makes of this is not right yet."
                    mend = f"It still breaks {_listed(left) or 'the syntax'}."
                    yield _told(lesson, snippet.path, line, what, mend)


# --- exercises ------------------------------------------------------------------------------------


def answer(exercise: Exercise, text: str, leading: Collection[str], engines: Engines) -> Answer:
    """What the engines say of a text that is meant to solve an exercise."""
    lost = set(exercise.lose or leading)
    found = [one for one in _found(engines, text, exercise.language) if one.rule in lost]
    kept = engines.judge(_bytes(text), exercise.language, exercise.keep)
    return Answer(
        readable=not engines.broken(_bytes(text), exercise.language),
        found=[(one.message, _line_of(text, one)) for one in found],
        kept=frozenset(one.rule for one in kept),
    )


def _exercise(
    lesson: Lesson, exercise: Exercise, leading: Collection[str], engines: Engines
) -> Iterator[Problem]:
    """An exercise is proven to fail, its solution to pass."""
    given = answer(exercise, exercise.text, leading, engines)
    line = engines.broken(_bytes(exercise.text), exercise.language)
    if line:
        what = f"This does not parse as {exercise.language}."
        yield _told(lesson, exercise.path, line, what, "Correct it.")
    if not given.found:
        what = "No rule that an answer must silence finds anything here."
        yield _told(lesson, exercise.path, 1, what, "Give it the flaw.")
    solved = missing(exercise, answer(exercise, exercise.solution, leading, engines))
    for one in solved:
        path = f"{exercise.language}/exercise.yaml"
        what = f"The solution is not right by its own measure: {one}"
        yield _told(lesson, path, 1, what, "Correct the one or the other.")
    vulnerable = lesson.snippet(exercise.language, "vulnerable")
    if vulnerable is not None and _alike(vulnerable.text, exercise.text):
        what = "This is the example over again."
        yield _told(lesson, exercise.path, 1, what, "Give another program the same flaw.")


def _alike(one: str, other: str) -> bool:
    """Whether most of an exercise's lines are those of the example."""
    lines = [line.strip() for line in other.splitlines() if len(line.strip()) > 20]
    known = {line.strip() for line in one.splitlines()}
    return bool(lines) and sum(line in known for line in lines) > len(lines) * 0.6


# --- shared ---------------------------------------------------------------------------------------


def _found(engines: Engines, text: str, language: str) -> Sequence[Finding]:
    return engines.judge(_bytes(text), language, engines.rules(language))


def _marked(text: str, ids: Collection[str]) -> dict[tuple[str, int], str]:
    """(rule, 1-based line) -> `ruleid` or `ok`; markers that stand above one another share a line."""
    found: dict[tuple[str, int], str] = {}
    waiting: list[tuple[str, str]] = []
    for number, line in enumerate(text.splitlines(), 1):
        marker = _MARKER.search(line)
        if marker is not None:
            named = (rule.strip() for rule in marker["ids"].split(","))
            waiting += [(rule, marker["kind"]) for rule in named if rule in ids]
        elif waiting and not re.match(r"\s*(?:#|//)\s*(?:region|endregion|mark)\b", line):
            found |= {(rule, number): kind for rule, kind in waiting}
            waiting = []
    return found


def _line_of(text: str, finding: Finding) -> int:
    return _bytes(text).count(b"\n", 0, finding.start) + 1


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in sorted(names))
