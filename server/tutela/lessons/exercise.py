"""An exercise: a small program with the flaw, and what a right answer keeps and loses.

`<language>/exercise.<ext>` is the program, `exercise.yaml` what is asked of an answer, `solution.<ext>`
the author's own. Whether an answer is right is for the engines to say; here it is put into words.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator, Sequence
from functools import lru_cache

import attrs

from tutela.lessons.model import Lesson
from tutela.problems import Problem
from tutela.rules import yaml
from tutela.rules.load import load_text
from tutela.rules.model import Rule
from tutela.syntax import languages

EXERCISE_YAML = "exercise.yaml"
MOST_HINTS = 6
LONGEST_TASK = 300
KEYS = ("task", "hints", "lose", "rules")

_TITLE = "Practice with Tutela:"
_HEADER = re.compile(rf"\s*(?:#|//|--|/\*)\s*{_TITLE}\s*(?P<lesson>[a-z0-9-]{{1,64}})")


@attrs.frozen(eq=False)
class Exercise:
    lesson: str
    language: str
    """Semgrep's name."""
    path: str
    """In the lesson's folder."""
    text: str
    """The program as a learner gets it."""
    task: str
    hints: tuple[str, ...]
    """From gentle to plain."""
    keep: tuple[Rule, ...]
    """Must match in a right answer; the message says what is missing while it doesn't."""
    lose: tuple[str, ...]
    """Ids of rules that must fall silent; empty for all that lead to the lesson."""
    solution: str
    """The author's answer."""

    @property
    def opening(self) -> str:
        """The program below the comment that makes a document an exercise."""
        known = languages.by_semgrep(self.language)
        mark = known.line_comment if known is not None else "#"
        told = [
            f"{_TITLE} {self.lesson}",
            *textwrap.wrap(self.task, 90),
            "Mend it here. The note on line 1 says what is missing; its code actions give hints.",
        ]
        return "".join(f"{mark} {line}\n" for line in told) + f"\n{self.text}"


def practised(text: bytes) -> str | None:
    """The id of the lesson that a document practises, by its first line; None if it practises none."""
    found = _HEADER.match(text[:200].decode("utf-8", "replace"))
    return found["lesson"] if found is not None else None


@lru_cache(maxsize=2048)
def exercises_of(lesson: Lesson) -> tuple[tuple[Exercise, ...], tuple[Problem, ...]]:
    """A lesson's exercises, one a language at most. One that can't be used is left out, and told."""
    found: list[Exercise] = []
    problems: list[Problem] = []
    for language in dict.fromkeys(lesson.folders):
        files = {kind: lesson.snippet(language, kind) for kind in ("exercise", "solution")}
        text = lesson.texts.get(f"{language}/{EXERCISE_YAML}")
        program, solution = files["exercise"], files["solution"]
        if program is None and solution is None and text is None:
            continue
        file = f"{lesson.folder}/{language}/{EXERCISE_YAML}"
        if program is None or solution is None or text is None:
            what = f"An exercise is three files; in `{language}/` there are not all of them."
            mend = "Add what is missing of `exercise.*`, `solution.*` and `exercise.yaml`."
            problems.append(Problem(file, 0, 0, what, mend, lesson.id))
            continue
        read, told = _read(text, file)
        problems += (attrs.evolve(one, subject=lesson.id) for one in told)
        if read is not None:
            task, hints, lose, keep = read
            found.append(
                Exercise(
                    lesson.id, language, program.path, program.text, task, hints, keep, lose,
                    solution.text,
                )
            )  # fmt: skip
    return tuple(found), tuple(problems)


def exercise_for(lesson: Lesson, language: str) -> Exercise | None:
    """A lesson's exercise in a language; TypeScript may be practised in JavaScript."""
    wanted = (language, "javascript") if language == "typescript" else (language,)
    found = {one.language: one for one in exercises_of(lesson)[0]}
    return next((found[name] for name in wanted if name in found), None)


_Read = tuple[str, tuple[str, ...], tuple[str, ...], tuple[Rule, ...]]


def _read(text: str, file: str) -> tuple[_Read | None, list[Problem]]:
    try:
        data = yaml.read(text)
    except yaml.YamlError as error:
        what = f"This is not valid YAML: {error}."
        return None, [Problem(file, error.line, error.column, what, "Mend the YAML.")]
    if not isinstance(data, yaml.Mapping):
        mend = "Write `task:`, `hints:` and `rules:`."
        return None, [Problem(file, 1, 1, "It is not a list of keys and values.", mend)]
    problems = [
        Problem(file, data.lines[key], 1, f"There is no key `{key[:40]}` here.", f"Keys are {', '.join(KEYS)}.")
        for key in data.entries
        if key not in KEYS
    ]
    task = data.entries.get("task")
    task = " ".join(task.split()) if isinstance(task, str) else ""
    if not task or len(task) > LONGEST_TASK:
        what = "`task` is not a sentence or two: what the program does, and what it must not do."
        problems.append(Problem(file, data.lines.get("task", 1), 1, what, "Write it, in 300 characters."))
    hints = _texts(data, "hints")
    if hints is None or not 1 <= len(hints) <= MOST_HINTS:
        what = f"`hints` is not a list of 1 to {MOST_HINTS} hints, from gentle to plain."
        problems.append(Problem(file, data.lines.get("hints", 1), 1, what, "Write them."))
    lose = _texts(data, "lose") if "lose" in data.entries else ()
    if lose is None:
        what = "`lose` is not a list of ids of rules."
        problems.append(Problem(file, data.lines["lose"], 1, what, "Leave it out, or list ids."))
    keep, told = load_text(text, file) if "rules" in data.entries else ((), ())
    problems += told
    if not keep and not told:
        what = "`rules` keeps nothing, so deleting the code would be an answer."
        problems.append(Problem(file, data.lines.get("rules", 1), 1, what, "Add a rule."))
    usable = task and hints and lose is not None and keep
    return ((task, hints or (), lose or (), keep) if usable else None), problems


def _texts(data: yaml.Mapping, key: str) -> tuple[str, ...] | None:
    value = data.entries.get(key)
    if not isinstance(value, list) or not all(isinstance(one, str) and one.strip() for one in value):
        return None
    return tuple(" ".join(one.split()) for one in value)


# --- an answer ------------------------------------------------------------------------------------


@attrs.frozen
class Answer:
    """What the engines say of a learner's text."""

    readable: bool
    """Whether it parses without an error."""
    found: Sequence[tuple[str, int]]
    """What still is wrong: message, 1-based line. What a comment hides is among it."""
    kept: frozenset[str]
    """Ids of the exercise's own rules that match."""


def missing(exercise: Exercise, answer: Answer) -> tuple[str, ...]:
    """What an answer still lacks, as sentences; none if it is right."""
    return tuple(_missing(exercise, answer))


def _missing(exercise: Exercise, answer: Answer) -> Iterator[str]:
    for message, line in answer.found:
        yield f"Line {line}: {message}"
    # What can't be read can't be judged; half a statement is not worth twenty complaints.
    if not answer.readable:
        yield "The code can't be read to its end yet: something is half typed."
        return
    for rule in exercise.keep:
        if rule.id not in answer.kept:
            yield rule.message


def language_id(exercise: Exercise) -> str:
    """What the Language Server Protocol calls its language."""
    known = languages.by_semgrep(exercise.language)
    return known.lsp_ids[0] if known is not None else "plaintext"
