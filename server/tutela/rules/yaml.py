"""YAML as plain values that know their line: what the rule loader reads.

Composes with libyaml where there is one, and constructs only what JSON could hold: strings, numbers,
booleans, null, lists and mappings. Tags are not followed; aliases are, up to a limit.
"""

from __future__ import annotations

import contextlib
import re
from typing import Any

import attrs
from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from tutela import cache

MOST_NODES = 200_000
"""Of one file, aliases followed: a bound on what a "billion laughs" costs."""

_INTEGER = re.compile(r"[-+]?\d+\Z")
_FLOAT = re.compile(r"[-+]?(?:\d+\.\d*|\.\d+)(?:[eE][-+]?\d+)?\Z")


class YamlError(Exception):
    """The text is no YAML that can be read. `line` and `column` are 1-based; 0 if unknown."""

    def __init__(self, what: str, line: int = 0, column: int = 0) -> None:
        super().__init__(what)
        self.line = line
        self.column = column


@attrs.frozen
class Mapping:
    """A mapping's entries, and the line of each key, 1-based."""

    entries: dict[str, Any]
    lines: dict[str, int]
    line: int


def read(text: str) -> Any:
    """As `compose`, and kept in the cache."""
    kept = cache.shared.get("yaml", text)
    if kept is not None:
        with contextlib.suppress(TypeError, ValueError, KeyError, RecursionError):
            return unpacked(kept)
    value = compose(text)
    cache.shared.put("yaml", text, packed(value))
    return value


def packed(value: Any) -> Any:
    """As JSON: a mapping is `{"": [line, [key, line, value]…]}`."""
    if isinstance(value, Mapping):
        held = [[key, value.lines[key], packed(one)] for key, one in value.entries.items()]
        return {"": [value.line, held]}
    return [packed(one) for one in value] if isinstance(value, list) else value


def unpacked(kept: Any) -> Any:
    """What was packed. Raises TypeError, ValueError or KeyError for what was not."""
    if isinstance(kept, dict):
        line, held = kept[""]
        entries = {key: unpacked(one) for key, _, one in held}
        return Mapping(entries, {key: int(at) for key, at, _ in held}, int(line))
    return [unpacked(one) for one in kept] if isinstance(kept, list) else kept


def compose(text: str) -> Any:
    """The value of a document: `Mapping`, list, or a scalar. Raises `YamlError`."""
    try:
        node = YAML(typ="safe").compose(text)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        what = " ".join(part for part in (error.context, error.problem) if part)
        if mark is None:
            raise YamlError(what) from None
        raise YamlError(what, mark.line + 1, mark.column + 1) from None
    except (YAMLError, ValueError, RecursionError) as error:
        raise YamlError(str(error).splitlines()[0] if str(error) else "unreadable") from None
    if node is None:
        return None
    try:
        return _Reader().value(node)
    except RecursionError:
        raise YamlError("it is nested too deeply") from None


def plain(value: Any) -> Any:
    """The value without its lines."""
    if isinstance(value, Mapping):
        return {key: plain(held) for key, held in value.entries.items()}
    if isinstance(value, list):
        return [plain(held) for held in value]
    return value


class _Reader:
    def __init__(self) -> None:
        self.nodes = 0

    def value(self, node: Node) -> Any:
        self.nodes += 1
        if self.nodes > MOST_NODES:
            raise YamlError("it expands to too many values", node.start_mark.line + 1)
        if isinstance(node, MappingNode):
            entries: dict[str, Any] = {}
            lines: dict[str, int] = {}
            for key, held in node.value:
                name = str(key.value) if isinstance(key, ScalarNode) else "?"
                entries[name] = self.value(held)
                lines[name] = key.start_mark.line + 1
            return Mapping(entries, lines, node.start_mark.line + 1)
        if isinstance(node, SequenceNode):
            return [self.value(held) for held in node.value]
        return _scalar(node) if isinstance(node, ScalarNode) else None


def _scalar(node: ScalarNode) -> Any:
    text = str(node.value)
    if node.style:  # quoted, or a block
        return text
    lowered = text.lower()
    if lowered in ("true", "false"):
        return lowered == "true"
    if lowered in ("null", "~", ""):
        return None
    if _INTEGER.match(text):
        return int(text)
    if _FLOAT.match(text):
        return float(text)
    return text
