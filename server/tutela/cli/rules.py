"""`tutela rules check`: are rules valid, and which of them run as one types?"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import attrs
import click

from tutela.cli.main import CLEAN, FAILED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tutela.problems import Problem
    from tutela.rules.model import Rule


@attrs.frozen
class _Judged:
    """One rule, and what the live engine makes of it."""

    rule: Rule
    live: bool
    why: str
    """Why not live, or what of it is not looked at; may be empty."""


@click.group()
def rules() -> None:
    """Look at rules."""


@rules.command()
@click.argument("path", required=False, type=click.Path(path_type=Path, exists=True))
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True
)
def check(path: Path | None, form: str) -> None:
    """Check rules, and tell which run as you type.

    PATH is a file or a folder; without it, the rules in force here. Exits with 2 if one is broken.
    """
    from tutela.rules.load import load_path
    from tutela.workspace import content, settings

    if path is None:
        set_here, wrong = settings.load(Path.cwd())
        here = content.load(Path.cwd(), set_here)
        found, problems = here.bundle.rules, (*wrong, *here.problems)
    else:
        found, problems = load_path(path)
    judged = [_judge(rule) for rule in found]
    if form == "json":
        sys.stdout.write(_json(judged, problems))
    else:
        _show(judged, problems)
    sys.exit(FAILED if problems else CLEAN)


def _judge(rule: Rule) -> _Judged:
    """Live if it is so in every language that Tutela reads. One by one, for two may share an id."""
    from tutela.live.engine import compile_rules
    from tutela.syntax import languages

    reasons: dict[str, str] = {}
    unread: list[str] = []
    for name in rule.languages:
        dialects = [language for language in languages.known() if language.semgrep == name]
        if not dialects:
            unread.append(name)
        for language in dialects:
            for why in compile_rules([rule], language).deep_only.values():
                reasons.setdefault(why, name)
    several = len(rule.languages) > 1
    why = "; ".join(f"{name}: {why}" if several else why for why, name in reasons.items())
    live = not reasons and len(unread) < len(rule.languages)
    if unread:
        why = f"{why}; " if why else ""
        why += f"Tutela does not read {', '.join(unread)} yet"
    if "min-version" in rule.source or "max-version" in rule.source:
        why = f"{why}; " if why else ""
        why += "the versions of Semgrep that it names are not looked at"
    return _Judged(rule, live, why)


def _json(judged: Sequence[_Judged], problems: Sequence[Problem]) -> str:
    told = {
        "rules": [
            {"id": one.rule.id, "path": one.rule.file, "live": one.live, "why": one.why}
            for one in judged
        ],
        "errors": [
            {
                "path": problem.file,
                "line": problem.line,
                "column": problem.column,
                "what": problem.what,
                "mend": problem.mend,
                "subject": problem.subject,
            }
            for problem in problems
        ],
    }
    return json.dumps(told, indent=2) + "\n"


def _show(judged: Sequence[_Judged], problems: Sequence[Problem]) -> None:
    from tutela.cli import terminal
    from tutela.cli.report import counted

    out, errors = terminal.console(), terminal.errors()
    for one in judged:
        kind = ("live  ", "green") if one.live else ("deep  ", "yellow")
        why = f"  {one.why}" if one.why else ""
        out.print(terminal.styled(kind, one.rule.id, (why, "dim")))
    live = sum(one.live for one in judged)
    out.print(
        terminal.styled(
            (counted(len(judged), "rule"), "bold"),
            f": {live} run as you type, {len(judged) - live} when you pause (Semgrep)",
        )
    )
    for problem in problems:
        errors.print(terminal.styled(("error: ", "bold red"), str(problem)))
