"""Rules as the cache keeps them: by the text of their file, the contents of each packed.

Most rules are for another language than the one that is open: theirs stay packed.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import attrs

from tutela import cache
from tutela.problems import Problem
from tutela.rules import yaml
from tutela.rules.model import Contents, FixRegex, Paths, Rule

_KIND = "rules"
_MALFORMED = (TypeError, ValueError, KeyError, AttributeError, RecursionError)


def remember(
    text: str, rules: Sequence[tuple[Rule, yaml.Mapping]], problems: Sequence[Problem]
) -> None:
    """Keeps what a file's text holds: rules, each with its entry there, and what is wrong with it."""
    kept = [[_head(rule), json.dumps(yaml.packed(entry))] for rule, entry in rules]
    cache.shared.put(_KIND, text, [kept, [attrs.astuple(problem)[1:] for problem in problems]])


def recall(
    text: str, file: str, contents: Callable[[yaml.Mapping], Contents]
) -> tuple[list[Rule], list[Problem]] | None:
    """What a text holds, if it is kept; `contents` reads an entry when it is asked for."""
    held = cache.shared.get(_KIND, text)
    try:
        rules, problems = held
        return (
            [_rule(head, file, partial(_made, contents, text, head["id"], packed)) for head, packed in rules],
            [Problem(file, *problem) for problem in problems],
        )
    except _MALFORMED:
        return None


def _made(
    contents: Callable[[yaml.Mapping], Contents], text: str, rule_id: str, packed: str
) -> Contents:
    try:
        return contents(yaml.unpacked(json.loads(packed)))
    except _MALFORMED:
        return contents(_entry(text, rule_id))


def _entry(text: str, rule_id: str) -> yaml.Mapping:
    entries: list[yaml.Mapping] = yaml.compose(text).entries["rules"]
    return next(one for one in entries if one.entries.get("id") == rule_id)


def _head(rule: Rule) -> dict[str, Any]:
    return attrs.asdict(rule, filter=lambda field, _: field.name not in ("file", "contents"))


def _rule(head: dict[str, Any], file: str, contents: Callable[[], Contents]) -> Rule:
    paths, fix_regex = head["paths"], head["fix_regex"]
    return Rule(
        **{
            **head,
            **{name: tuple(head[name]) for name in ("languages", "cwe", "owasp")},
            "paths": Paths(tuple(paths["include"]), tuple(paths["exclude"])),
            "fix_regex": FixRegex(**fix_regex) if fix_regex is not None else None,
        },
        file=file,
        contents=contents,
    )
