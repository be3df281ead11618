"""`tutela lesson preview` and `tutela lesson build`: lessons as web pages."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tutela.cli.lesson import content_here, lesson_named

if TYPE_CHECKING:
    from tutela.site.preview import Shelf


@click.command()
@click.argument("id", required=False)
@click.option("--port", default=0, show_default="any free one", help="Of the loopback.")
@click.option("--open/--no-open", "opens", default=None, help="Whether to open a browser.")
def preview(id: str | None, port: int, opens: bool | None) -> None:  # noqa: A002
    """See lessons as their readers do, anew as files change. On this machine alone."""
    import webbrowser

    from tutela.site.preview import Preview, serve
    from tutela.workspace import content, settings

    here = content_here()
    chosen = lesson_named(here, id) if id else None
    root = Path.cwd()
    pages = Preview(_shelf, content.sources(root, settings.load(root)[0]))

    def started(address: str) -> None:
        address += f"lesson/{chosen.id}" if chosen is not None else ""
        sys.stdout.write(f"{address}\nCtrl+C ends it.\n")
        sys.stdout.flush()
        if opens if opens is not None else sys.stdout.isatty():
            webbrowser.open(address)

    try:
        serve(pages, port, started)
    except OSError as error:
        raise click.ClickException(f"Port {port} can't be had: {error.strerror}.") from None


def _shelf() -> Shelf:
    from tutela.coaching.judge import engines
    from tutela.site.preview import Shelf

    here = content_here()
    return Shelf(here.catalogue, here.leading, engines(here.bundle, deep=False), here.problems)


@click.command()
@click.argument("directory", type=click.Path(path_type=Path, file_okay=False))
def build(directory: Path) -> None:
    """Write all lessons as a static site into DIRECTORY, to be published wherever you like."""
    from tutela.cli import terminal
    from tutela.site.build import NotOursError
    from tutela.site.build import build as write

    here = content_here()
    try:
        count = write(here.catalogue, directory)
    except NotOursError:
        raise click.ClickException(
            f"{directory} holds other files. Name an empty folder."
        ) from None
    except OSError as error:
        raise click.ClickException(f"{directory} can't be written: {error.strerror}.") from None
    terminal.console().print(f"{count} pages in {directory}")
