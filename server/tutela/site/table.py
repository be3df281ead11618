"""The catalogue on one page of Markdown: lesson by lesson, what is taught of it and what finds it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from tutela.lessons.model import Catalogue, Lesson
from tutela.lessons.priority import API_TOP_10, KEV, TOP_25
from tutela.lessons.tailor import language_title
from tutela.rules.model import Rule

_INTRO = """\
# The catalogue

Lessons in their order: first what is exploited most. *Top 25* is the rank in MITRE's CWE Top 25 of
2025, *KEV* the number of entries in CISA's catalogue of known exploited vulnerabilities (2025-08-25),
*API* the entry of OWASP's API Security Top 10 of 2023. The figures with their sources are in
`server/tutela/lessons/priority.py`.

Made by `tutela lesson list --format markdown > docs/catalogue.md`.
"""


def markdown(catalogue: Catalogue, rules: Sequence[Rule]) -> str:
    """The page, with a table of lessons and one of what there is in each language."""
    leading: dict[str, list[Rule]] = {}
    for rule in rules:
        leading.setdefault(catalogue.choose(rule.lesson, rule.cwe).id, []).append(rule)
    parts = [
        _INTRO,
        _languages(catalogue.lessons, rules),
        f"## {len(catalogue.lessons)} lessons\n",
        *_lessons(catalogue.lessons, leading),
    ]
    return "\n".join(parts)


def _lessons(lessons: Sequence[Lesson], leading: dict[str, list[Rule]]) -> Iterator[str]:
    yield "| lesson | CWE | OWASP | Top 25 | KEV | API | languages | rules |"
    yield "| --- | --- | --- | --- | --- | --- | --- | --- |"
    for one in lessons:
        cells = (
            f"[{one.title}](../lessons/{one.id}/lesson.md)",
            ", ".join(str(number) for number in one.cwe),
            ", ".join(one.owasp),
            str(min((TOP_25[number] for number in one.cwe if number in TOP_25), default="")),
            str(max((KEV[number] for number in one.cwe if number in KEV), default="")),
            str(
                min((API_TOP_10[number] for number in one.cwe if number in API_TOP_10), default="")
            ),
            ", ".join(language_title(name) for name in one.languages),
            "<br>".join(f"`{rule.id}`" for rule in leading.get(one.id, ())),
        )
        yield f"| {' | '.join(cells)} |"
    yield ""


def _languages(lessons: Sequence[Lesson], rules: Sequence[Rule]) -> str:
    """Rules for JavaScript and TypeScript alike count in both rows."""
    taught = Counter(name for one in lessons for name in one.languages)
    found = Counter(name for rule in rules for name in rule.languages)
    rows = [
        f"| {language_title(name)} | {taught[name]} | {found[name]} |"
        for name in sorted(found | taught)
    ]
    head = "| language | lessons with code in it | rules |\n| --- | --- | --- |"
    return "\n".join((head, *rows, f"| all | {len(lessons)} | {len(rules)} |", ""))
