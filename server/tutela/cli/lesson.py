"""`tutela lesson`: read lessons in the terminal, and write them with tools that one enjoys."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import attrs
import click

from tutela.cli.main import LazyGroup

if TYPE_CHECKING:
    from tutela.lessons.model import Lesson
    from tutela.workspace.content import Content


@click.group(
    cls=LazyGroup,
    commands_at={
        "list": "tutela.cli.lesson:list_lessons",
        "show": "tutela.cli.lesson:show",
        "new": "tutela.cli.lesson_new:new",
        "check": "tutela.cli.lesson_check:check",
        "preview": "tutela.cli.lesson_pages:preview",
        "build": "tutela.cli.lesson_pages:build",
    },
)
def lesson() -> None:
    """Read lessons, and write them: new, check, preview, build."""


@click.command("list")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "markdown"]),
    default="text",
    show_default=True,
    help="Titles, or a page with languages, rules and weaknesses.",
)
def list_lessons(form: str) -> None:
    """List the lessons in force here, what is exploited most first."""
    from tutela.cli import terminal

    here = content_here()
    lessons = here.catalogue.lessons
    if form == "markdown":
        from tutela.site.table import markdown

        sys.stdout.write(markdown(here.catalogue, here.bundle.rules))
        return
    out = terminal.console()
    widest = max((len(one.id) for one in lessons), default=0)
    for one in lessons:
        out.print(terminal.styled((f"{one.id:<{widest}}", "cyan"), f"  {one.title}"))


@click.command()
@click.argument("id")
@click.option("--language", default="", help="Show the code in this language.")
@click.option("--framework", default="", help="Show the parts for this framework.")
def show(id: str, language: str, framework: str) -> None:  # noqa: A002 - the word of the front matter
    """Read a lesson. Piped, it is Markdown."""
    from rich.markdown import Markdown

    from tutela.cli import terminal
    from tutela.lessons import render
    from tutela.lessons.tailor import without_finding

    here = content_here()
    found = lesson_named(here, id)
    related = here.catalogue.related(found)
    read = without_finding(found, language, framework, related=related)
    markdown = render.lesson_markdown(read)
    out = terminal.console()
    if out.is_terminal:
        out.print(Markdown(markdown), width=min(out.width, terminal.WIDEST))
    else:
        sys.stdout.write(markdown)


def content_here() -> Content:
    """The rules and lessons in force in the folder one is in."""
    from tutela.workspace import content, settings

    root = Path.cwd()
    # A lesson is held against all rules that lead to it, the least sure ones among them.
    return content.load(root, attrs.evolve(settings.load(root)[0], audit=True))


def lesson_named(here: Content, name: str) -> Lesson:
    """A lesson by its id. Raises `ClickException` with the nearest one that there is."""
    found = here.catalogue.by_id(name)
    if found is None:
        from difflib import get_close_matches

        near = get_close_matches(name, [one.id for one in here.catalogue.lessons], n=1)
        hint = f"Did you mean `{near[0]}`?" if near else "`tutela lesson list` shows all of them."
        raise click.ClickException(f"There is no lesson `{name}`. {hint}")
    return found
