"""`tutela lesson`: read lessons in the terminal, and check those one writes."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tutela.cli.main import CLEAN, FAILED, FOUND

if TYPE_CHECKING:
    from tutela.lessons.model import Scan
    from tutela.rules.bundle import Bundle
    from tutela.workspace.content import Content


@click.group()
def lesson() -> None:
    """Read lessons, and check those you write."""


@lesson.command("list")
def list_lessons() -> None:
    """List the lessons in force here."""
    from tutela.cli import terminal

    out = terminal.console()
    lessons = _content().catalogue.lessons
    widest = max((len(one.id) for one in lessons), default=0)
    for one in lessons:
        out.print(terminal.styled((f"{one.id:<{widest}}", "cyan"), f"  {one.title}"))


@lesson.command()
@click.argument("id")
@click.option("--language", default="", help="Show the code in this language.")
@click.option("--framework", default="", help="Show the parts for this framework.")
def show(id: str, language: str, framework: str) -> None:  # noqa: A002 - the word of the front matter
    """Read a lesson. Piped, it is Markdown."""
    from rich.markdown import Markdown

    from tutela.cli import terminal
    from tutela.lessons import render
    from tutela.lessons.tailor import without_finding

    catalogue = _content().catalogue
    found = catalogue.by_id(id)
    if found is None:
        from difflib import get_close_matches

        near = get_close_matches(id, [one.id for one in catalogue.lessons], n=1)
        hint = f"Did you mean `{near[0]}`?" if near else "`tutela lesson list` shows all of them."
        raise click.ClickException(f"There is no lesson `{id}`. {hint}")
    related = catalogue.related(found)
    read = without_finding(found, language, framework, related=related)
    markdown = render.lesson_markdown(read)
    out = terminal.console()
    if out.is_terminal:
        out.print(Markdown(markdown), width=min(out.width, terminal.WIDEST))
    else:
        sys.stdout.write(markdown)


@lesson.command()
@click.argument("path", required=False, type=click.Path(path_type=Path, exists=True))
def check(path: Path | None) -> None:
    """Check lessons: their form, their length, and their code under the rules.

    PATH is a lesson's folder or a folder of lessons; without it, the lessons in force here. Exits
    with 1 if a lesson has something wrong, 2 if one can't be read.
    """
    from tutela.cli import terminal
    from tutela.lessons import load as loading
    from tutela.lessons.check import check as judge

    here = _content()
    if path is None:
        lessons, broken = here.catalogue.lessons, here.problems
    elif (path / loading.LESSON_FILE).is_file():
        one, broken = loading.load_lesson(path)
        lessons = (one,) if one is not None else ()
    else:
        lessons, broken = loading.load_directory(path)
    scan = _scan(here.bundle)
    wrong = [
        problem
        for one in lessons
        for problem in judge(one, here.catalogue, _leading(here, one.id), scan)
    ]
    errors = terminal.errors()
    for problem in (*broken, *wrong):
        errors.print(terminal.styled(("error: ", "bold red"), str(problem)))
    if not broken and not wrong:
        count = len(lessons)
        said = f"{count} lesson{'s' * (count != 1)} in order"
        terminal.console().print(terminal.styled((said, "bold green")))
    sys.exit(FAILED if broken else FOUND if wrong else CLEAN)


def _content() -> Content:
    from tutela.workspace import content, settings

    root = Path.cwd()
    return content.load(root, settings.load(root)[0])


def _leading(here: Content, lesson_id: str) -> frozenset[str]:
    return frozenset(
        rule.id
        for rule in here.bundle.rules
        if here.catalogue.choose(rule.lesson, rule.cwe).id == lesson_id
    )


def _scan(bundle: Bundle) -> Scan:
    """Both engines' word on a snippet; Semgrep's only where a rule needs it."""
    import asyncio

    from tutela.deep import semgrep
    from tutela.live.engine import compile_rules
    from tutela.live.state import LiveState
    from tutela.syntax import languages
    from tutela.syntax.document import Document

    def scan(text: bytes, name: str) -> frozenset[str]:
        language = languages.by_semgrep(name)
        if language is None:
            return frozenset()
        rules = bundle.for_language(name)
        compiled = compile_rules(rules, language)
        found = {one.rule for one in LiveState(Document(language, "", text), compiled).findings()}
        left = [rule for rule in rules if rule.id in compiled.deep_only]
        if left:
            report = asyncio.run(semgrep.scan([semgrep.Target("snippet", text, name)], left))
            found |= {one.rule for each in report.findings.values() for one in each}
        return frozenset(found)

    return scan
