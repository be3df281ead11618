"""What a regex can't match without: parts of words, of which one must be there."""

from __future__ import annotations

import functools
import re
import warnings
from collections.abc import Iterable

# The parser of `re` is what reads a regex to a tree; it has no public name.
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, TypeAlias

from tutela import cache

_WORD = re.compile(r"[a-z_$][a-z0-9_$]*")
_SHORTEST = 3
_MOST = 200

Literals: TypeAlias = frozenset[str]


@functools.cache
def needed(pattern: str) -> Literals:
    """Texts, lower-case, of which one is part of a word in every match; empty where none can be told.

    Words are those of `term.words_of`; case is left out of account.
    """
    known = cache.shared.get("literals", pattern)
    if isinstance(known, list) and all(isinstance(one, str) for one in known):
        return frozenset(known)
    found = _needed(pattern)
    cache.shared.put("literals", pattern, sorted(found))
    return found


def _needed(pattern: str) -> Literals:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = parser.parse(pattern, re.MULTILINE)
    except (re.error, RecursionError, OverflowError):
        return frozenset()
    found = _of(tree)
    return found if len(found) <= _MOST else frozenset()


def rarest(choices: Iterable[Literals]) -> Literals:
    """Of literals that are all needed, those that are rarest in code: whose shortest text is longest."""
    return max(
        filter(None, choices), key=lambda one: (min(map(len, one)), -len(one)), default=frozenset()
    )


def _of(tree: Iterable[tuple[Any, Any]]) -> Literals:
    """The best of what the parts of a sequence need."""
    choices: list[Literals] = []
    run = ""
    for code, value in (*tree, (None, None)):
        if code is codes.LITERAL:
            run += chr(value)
            continue
        choices += [frozenset({run.lower()}), _of_part(code, value)]
        run = ""
    return rarest(map(_told, choices))


def _of_part(code: Any, value: Any) -> Literals:
    if code is codes.SUBPATTERN:
        return _of(value[-1])
    if code is codes.BRANCH:
        branches = [_of(branch) for branch in value[1]]
        return frozenset[str]().union(*branches) if all(branches) else frozenset()
    if code in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT):
        least, _, inner = value
        return _of(inner) if least else frozenset()
    if code is codes.ATOMIC_GROUP:
        return _of(value)
    if code is codes.ASSERT:
        return _of(value[1])
    return frozenset()


def _told(literals: Literals) -> Literals:
    """Of each literal the part that lies in one word; none, where one is so short that it is anywhere."""
    parts = [max(_WORD.findall(one), key=len, default="") for one in literals]
    return frozenset(parts) if min(map(len, parts), default=0) >= _SHORTEST else frozenset()
