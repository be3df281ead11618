"""`tutela check`: findings in files, for people, programs and continuous integration."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, cast

import attrs
import click

from tutela.cli.main import CLEAN, FAILED, FOUND

if TYPE_CHECKING:
    from rich.console import Console

    from tutela.cli.checking import Engines, Outcome
    from tutela.workspace.content import Content


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option(
    "--engine",
    type=click.Choice(["live", "deep", "both"]),
    default="both",
    show_default=True,
    help="Tutela's own live engine, Semgrep, or both, reconciled as in the editor.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "sarif"]),
    default="text",
    show_default=True,
    help="For people, for programs, or SARIF 2.1.0 for code scanning services.",
)
@click.option(
    "--rules",
    "rule_paths",
    metavar="PATH",
    multiple=True,
    type=click.Path(path_type=Path),
    help="More rules: a file or a folder. Can be given several times.",
)
@click.option(
    "--output",
    metavar="FILE",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write the report to a file, not to standard output.",
)
@click.option("--audit", is_flag=True, help="Run the rules of low confidence, too.")
@click.option("--exit-zero", is_flag=True, help="Exit with 0 even if something is found.")
def check(
    paths: tuple[Path, ...],
    engine: str,
    form: str,
    rule_paths: tuple[Path, ...],
    output: Path | None,
    audit: bool,
    exit_zero: bool,
) -> None:
    """Check files and folders (this folder if none is given).

    Ignore files are respected. Exits with 0 if nothing is found, 1 if something is, and 2 if
    something went wrong: a path that isn't there, a broken rule, or no Semgrep where --engine deep
    asks for it.
    """
    from tutela.cli import checking, terminal
    from tutela.workspace import content, files, settings

    started = time.perf_counter()
    errors = terminal.errors()
    root = Path.cwd()
    set_here, problems = settings.load(root)
    set_here = attrs.evolve(set_here, audit=audit or set_here.audit)
    here = content.load(root, set_here, [root / path for path in rule_paths])
    found = files.discover(root, paths, set_here.exclude)
    with _progress(errors, len(found.files)) as advance:
        outcome = checking.check(
            found.files, here.bundle, cast("Engines", engine), date.today(), advance
        )
    outcome = attrs.evolve(
        outcome, errors=(*problems, *here.problems, *found.problems, *outcome.errors)
    )
    _tell(errors, outcome, engine)
    try:
        _write(outcome, here, form, output, time.perf_counter() - started)
    except OSError as failure:
        raise click.ClickException(f"{output}: {failure.strerror}") from failure
    sys.exit(_exit_code(outcome, engine, exit_zero))


def _exit_code(outcome: Outcome, engine: str, exit_zero: bool) -> int:
    if outcome.errors or (outcome.deep_failed and engine == "deep"):
        return FAILED
    if any(checked.shown for checked in outcome.files) and not exit_zero:
        return FOUND
    return CLEAN


@contextmanager
def _progress(errors: Console, files: int) -> Iterator[Callable[[int], None]]:
    """A bar on a terminal, gone when it is done; nothing elsewhere."""
    if not errors.is_terminal:
        yield lambda done: None
        return
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (TextColumn("Checking"), BarColumn(), MofNCompleteColumn(), TextColumn("files"))
    with Progress(*columns, console=errors, transient=True) as bar:
        task = bar.add_task("", total=files)
        yield lambda done: bar.advance(task, done)


def _tell(errors: Console, outcome: Outcome, engine: str) -> None:
    """What went wrong, and what its author may want to know."""
    from tutela.cli.terminal import styled

    for problem in outcome.errors:
        errors.print(styled(("error: ", "bold red"), str(problem)))
    for note in outcome.notes:
        errors.print(styled(("note: ", "bold blue"), str(note)))
    if outcome.deep_failed:
        style = "bold red" if engine == "deep" else "bold yellow"
        word = "error: " if engine == "deep" else "note: "
        errors.print(styled((word, style), outcome.deep_failed))


def _write(outcome: Outcome, here: Content, form: str, output: Path | None, took_s: float) -> None:
    from tutela.cli import report, terminal
    from tutela.findings import formats

    if form == "text":
        if output is None:
            report.show(terminal.console(), outcome, here, took_s)
        else:
            with output.open("w", encoding="utf-8") as file:
                report.show(terminal.console(file), outcome, here, took_s)
        return
    told = report.told(outcome, here, Path.cwd())
    text = formats.to_json(told) if form == "json" else formats.to_sarif(told)
    if output is None:
        sys.stdout.write(text)
    else:
        output.write_text(text, encoding="utf-8")
