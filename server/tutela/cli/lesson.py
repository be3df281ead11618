"""`tutela lesson`: read lessons in the terminal, and check those one writes."""

from __future__ import annotations

import click


@click.group()
def lesson() -> None:
    """Read lessons, and check those you write."""
