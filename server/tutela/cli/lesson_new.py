"""`tutela lesson new`: a lesson that passes every check, to be changed file by file."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any, TypeVar

import click

from tutela.lessons.schema import FIELDS, LESSON_ID
from tutela.lessons.starter import WORDS, Start, lesson_files, rule_files

T = TypeVar("T")


@click.command()
@click.argument("id")
@click.option("--title", help="A short title.")
@click.option("--summary", help="One sentence: what is wrong and what to do instead.")
@click.option("--cwe", type=click.IntRange(1), help="The number of the weakness, as in 89.")
@click.option("--language", type=click.Choice(list(WORDS)), help="Of its first code.")
@click.option(
    "--lessons",
    type=click.Path(path_type=Path, file_okay=False),
    default=".tutela/lessons",
    show_default=True,
    help="Where lessons are.",
)
@click.option(
    "--rules",
    type=click.Path(path_type=Path, file_okay=False),
    default=".tutela/rules",
    show_default=True,
    help="Where its rule goes.",
)
def new(
    id: str,  # noqa: A002 - the word of the front matter
    title: str | None,
    summary: str | None,
    cwe: int | None,
    language: str | None,
    lessons: Path,
    rules: Path,
) -> None:
    """Begin a lesson: a folder that passes every check, a rule that leads to it, and its fixture.

    ID is the lesson's name: lower-case letters, digits and hyphens. Asks for what isn't said.
    """
    from tutela.cli import terminal

    if not re.fullmatch(LESSON_ID, id) or len(id) > 64:
        mend = "Use lower-case letters, digits and hyphens, as in sql-injection."
        raise click.BadParameter(f"`{id}` is no id. {mend}")
    start = Start(
        id,
        _text("title", title, id.replace("-", " ").capitalize()),
        _text("summary", summary, "What is wrong, and what to do instead."),
        cwe or _asked("The number of its CWE", 20, click.IntRange(1)),
        language or _asked("Language of its first code", "python", click.Choice(list(WORDS))),
    )
    written = {lessons / id / path: text for path, text in lesson_files(start).items()}
    written |= {rules / name: text for name, text in rule_files(start).items()}
    taken = [path for path in (lessons / id, *written) if path.exists()]
    if taken:
        raise click.ClickException(f"{taken[0]} is there already. Choose another id.")
    try:
        for path, text in written.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise click.ClickException(
            f"{error.filename} can't be written: {error.strerror}."
        ) from None
    out = terminal.console()
    for path in written:
        out.print(terminal.styled(("wrote ", "green"), str(path)))
    out.print(f"Next: tutela lesson preview {id}, and tutela lesson check {lessons / id}")


def _text(key: str, given: str | None, otherwise: str) -> str:
    field = FIELDS[key]
    text = given if given is not None else _asked(key.capitalize(), otherwise, str)
    text = " ".join(text.split())
    if not text or len(text) > field.most:
        raise click.BadParameter(
            f"the {key} is {field.wanted}, of at most {field.most} characters."
        )
    return text


def _asked(what: str, otherwise: T, kind: Any) -> T:
    """What the author says, or the default where there is nobody to ask."""
    if not sys.stdin.isatty():
        return otherwise
    answer: T = click.prompt(what, default=otherwise, type=kind)
    return answer
