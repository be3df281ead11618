"""`tutela lsp`: the language server, on standard input and output."""

from __future__ import annotations

import click


@click.command()
@click.option("--stdio", is_flag=True, hidden=True, help="What many editors add by themselves.")
def lsp(stdio: bool) -> None:
    """Run the language server on standard input and output (for editors)."""
    from tutela.lsp.server import serve

    serve()
