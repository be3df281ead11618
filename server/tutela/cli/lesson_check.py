"""`tutela lesson check`: the author's linter, and the proofs where it is told to run them."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tutela import __version__
from tutela.cli.lesson import content_here
from tutela.cli.main import CLEAN, FAILED, FOUND

if TYPE_CHECKING:
    from tutela.lessons.model import Lesson
    from tutela.problems import Problem
    from tutela.proofs.run import Proven


@click.command()
@click.argument("path", required=False, type=click.Path(path_type=Path, exists=True))
@click.option("--proofs", is_flag=True, help="Run the proofs, too. They are code: know whose.")
@click.option("--record", is_flag=True, help="With --proofs: keep what the attacks gave.")
@click.option("--format", "form", type=click.Choice(["text", "json", "sarif"]), default="text")
def check(path: Path | None, proofs: bool, record: bool, form: str) -> None:
    """Check lessons: their form, their words, and their code under the rules.

    PATH is a lesson's folder or a folder of lessons; without it, the lessons in force here. Exits
    with 1 if a lesson has something wrong, 2 if one can't be read.
    """
    from tutela.coaching.judge import engines
    from tutela.findings import problem_formats
    from tutela.lessons import load as loading
    from tutela.lessons.check import check as judge

    if record and not proofs:
        raise click.UsageError("--record keeps what proofs gave: add --proofs.")
    here = content_here()
    if path is None:
        lessons, broken = here.catalogue.lessons, list(here.lesson_problems)
    elif (path / loading.LESSON_FILE).is_file():
        one, told = loading.load_lesson(path)
        lessons, broken = (one,) if one is not None else (), list(told)
    else:
        lessons, told = loading.load_directory(path)
        broken = list(told)
    using = engines(here.bundle, deep=True)
    wrong: list[Problem] = []
    left_out: list[str] = []
    for one in lessons:
        wrong += judge(one, here.catalogue, here.leading(one.id), using)
        if proofs:
            for proven, stale in _proven(one, record):
                wrong += (*proven.problems, *([stale] if stale is not None else []))
                left_out += proven.left_out
    problems = [*broken, *wrong]
    if form == "json":
        sys.stdout.write(problem_formats.to_json(problems))
    elif form == "sarif":
        sys.stdout.write(problem_formats.to_sarif(problems, __version__))
    else:
        _tell(problems, left_out, len(lessons))
    sys.exit(FAILED if broken else FOUND if wrong else CLEAN)


def _proven(one: Lesson, record: bool) -> Iterator[tuple[Proven, Problem | None]]:
    from tutela.proofs import run

    folder = Path(one.file).parent
    for proven in run.prove(one, folder):
        if record:
            run.record(folder, proven)
        yield proven, run.stale(one, folder, proven)


def _tell(problems: Sequence[Problem], left_out: Sequence[str], count: int) -> None:
    from tutela.cli import terminal

    errors, out = terminal.errors(), terminal.console()
    for problem in problems:
        errors.print(terminal.styled(("error: ", "bold red"), str(problem)))
    for what in left_out:
        out.print(terminal.styled(("not run: ", "dim"), what))
    if not problems:
        said = f"{count} lesson{'s' * (count != 1)} in order"
        out.print(terminal.styled((said, "bold green")))
