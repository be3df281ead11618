"""What a name stands for: imports and their aliases.

An import holds from where it stands on; what a scope binds otherwise is for `scopes` to say.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from tutela.live.term import Term

Path: TypeAlias = tuple[str, ...]
Aliases: TypeAlias = Mapping[str, Path]
"""Local name -> the dotted path it was imported from; `*module` -> a module imported in full."""


def aliases(by_kind: Mapping[str, Sequence[Term]]) -> dict[str, Path]:
    """From a unit's terms by kind: its imports, in the order of the text."""
    found: dict[str, Path] = {}
    for term in by_kind.get("import", ()):
        module, member, alias = term.kids
        path = _path(module) if module is not None else ()
        if not path:
            continue
        if member is not None:
            if member.kind == "wildcard":
                found[f"*{'.'.join(path)}"] = path
                continue
            path = (*path, *_path(member))
        if alias is not None:
            found[alias.value] = path
        elif member is not None:
            found[path[-1]] = path
        else:
            found[path[0]] = path[:1]
    for term in by_kind.get("vardef", ()):
        if term.kids[0] is not None and term.kids[0].kind == "assign":
            found.update(required(term.kids[0]))
    return found


def required(term: Term) -> dict[str, Path]:
    """`x = require("m")` and `{a, b: c} = require("m")`."""
    target, value = term.kids[0], term.kids[1]
    if target is None or value is None or value.kind != "call":
        return {}
    function, arguments = value.kids
    if function is None or function.value != "require" or arguments is None:
        return {}
    if len(arguments.kids) != 1 or arguments.kids[0] is None or arguments.kids[0].kind != "string":
        return {}
    module = arguments.kids[0].value
    if target.kind == "name":
        return {target.value: (module,)}
    found: dict[str, Path] = {}
    for pair in target.kids if target.kind == "object" else ():
        if pair is not None and pair.kind == "pair":
            key, local = pair.kids
            if key is not None and local is not None and local.kind == "name":
                found[local.value] = (module, key.value)
    return found


def _path(term: Term) -> Path:
    if term.kind in ("name", "string"):
        return (term.value,)
    if term.kind == "attr" and term.kids[0] is not None and term.kids[1] is not None:
        head = _path(term.kids[0])
        return (*head, term.kids[1].value) if head else ()
    return ()
