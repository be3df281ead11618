"""The `tutela` command and its subcommands by name.

Must not import what a subcommand needs: start-up is felt.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module

import click

from tutela import __version__

CLEAN, FOUND, FAILED = 0, 1, 2
"""Exit codes: nothing found; something found; something went wrong."""


class LazyGroup(click.Group):
    """A group whose commands are imported when they are asked for."""

    def __init__(self, commands_at: Mapping[str, str], **attrs: object) -> None:
        super().__init__(**attrs)  # type: ignore[arg-type]
        self._commands_at = commands_at

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self._commands_at)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        place = self._commands_at.get(cmd_name)
        if place is None:
            return None
        module, name = place.split(":")
        command = getattr(import_module(module), name)
        assert isinstance(command, click.Command)
        return command


@click.group(
    cls=LazyGroup,
    commands_at={
        "check": "tutela.cli.check:check",
        "lesson": "tutela.cli.lesson:lesson",
        "rules": "tutela.cli.rules:rules",
        "lsp": "tutela.cli.lsp:lsp",
    },
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.version_option(__version__, prog_name="tutela", message="%(prog)s %(version)s")
def main() -> None:
    """Tutela teaches secure coding at the moment the code is written."""
    from tutela import cache

    cache.enable()
