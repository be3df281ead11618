"""YAML: what tree-sitter-yaml's nodes are. A mapping is a dictionary, whatever its style."""

from __future__ import annotations

import re

from tree_sitter import Node

from tutela.live import placeholders
from tutela.live import shapes as s
from tutela.live.lower import Lowering, Profile
from tutela.live.term import Term

_SCALARS = {
    "integer_scalar": "number",
    "float_scalar": "number",
    "boolean_scalar": "bool",
    "null_scalar": "none",
}


def _node(lowering: Lowering, node: Node) -> Term | None:
    """A value without its tag and anchor."""
    return lowering.optional(node.named_children[-1] if node.named_children else None)


def _plain(lowering: Lowering, node: Node) -> Term:
    held = node.named_children[0] if node.named_children else node
    kind = _SCALARS.get(held.type)
    if kind is not None:
        return lowering.term(kind, node, (), lowering.source(node))
    if lowering.metavariables:
        named = s.name(lowering, node)
        if named.kind != "name":
            return named
    return s.string_of(lowering, node, lowering.source(node))


def _quoted(lowering: Lowering, node: Node) -> Term:
    content = lowering.source(node)[1:-1]
    if content == placeholders.DOTS:
        # Here, unlike in code, it is the text of three dots.
        return lowering.term("string", node, (), "...")
    return s.string_of(lowering, node, content)


def _block_scalar(lowering: Lowering, node: Node) -> Term:
    """`|` and `>`: for Semgrep the text after the indicator, to the end of its last line."""
    end = node.end_byte
    if lowering.text[end : end + 1] == b"\n":
        end += 1
    start = node.start_byte + len(lowering.source(node).partition("\n")[0].encode())
    content = lowering.text[start:end].decode("utf-8", "replace")
    return lowering.at("string", start - lowering.base, end - lowering.base, (), content)


def _mapping(lowering: Lowering, node: Node) -> Term:
    return _spanning(lowering, node, "dict")


def _sequence(lowering: Lowering, node: Node) -> Term:
    return _spanning(lowering, node, "list")


def _spanning(lowering: Lowering, node: Node, kind: str) -> Term:
    """It ends with its last member: what closes it is no part of it."""
    kids = lowering.all(node.named_children)
    start = node.start_byte - lowering.base
    end = kids[-1].end if kids else node.end_byte - lowering.base
    return lowering.at(kind, start, end, kids)


def _pair(lowering: Lowering, node: Node) -> Term:
    key = lowering.label_field(node, "key")
    if key is not None and key.kind == "dots":
        return key
    if key is not None and key.kind in ("string", "number", "bool", "none"):
        key = lowering.at("name", key.start, key.end, (), key.value)
    value = lowering.field(node, "value")
    if value is None:
        end = node.end_byte - lowering.base
        value = lowering.at("none", end, end)
    made = lowering.term("pair", node, (key, value))
    made.end = value.end
    return made


def _document(lowering: Lowering, node: Node) -> Term | None:
    held = next((c for c in node.named_children if c.type in ("block_node", "flow_node")), None)
    return lowering.optional(held)


def _stream(lowering: Lowering, node: Node) -> Term:
    terms = lowering.all(node.named_children)
    if lowering.metavariables:
        # A mapping of one pair stands for the pair, wherever it is.
        terms = tuple(
            [
                term.kids[0]
                if term.kind == "dict" and len(term.kids) == 1 and term.kids[0] is not None
                else term
                for term in terms
            ]
        )
    return lowering.term("block", node, terms)


_NOTHING = "zNOTHINGz"
"""An ellipsis alone below a key or a dash fits nothing in Semgrep."""
_LINE = re.compile(r"^(?P<indent> *)(?P<dash>(?:- +)*)(?P<rest>.*)$")


def _members(pattern: str) -> str:
    """An ellipsis on a line of its own is an item of a sequence, or a pair of a mapping."""
    lines = [_LINE.match(line) for line in pattern.split("\n")]
    made: list[str] = []
    for i, line in enumerate(lines):
        assert line is not None
        if line["rest"].strip() == placeholders.DOTS and line["dash"] and len(lines) > 1:
            made.append(f"{line['indent']}{line['dash']}{_NOTHING}")
        elif line["rest"].strip() == placeholders.DOTS and not line["dash"]:
            made.append(line["indent"] + _member(lines, i, len(line["indent"])))
        else:
            made.append(line[0])
    return "\n".join(made)


def _member(lines: list[re.Match[str] | None], i: int, indent: int) -> str:
    for step in (1, -1):
        j = i + step
        while 0 <= j < len(lines):
            other = lines[j]
            assert other is not None
            j += step
            if not other["rest"].strip() or other["rest"].strip() == placeholders.DOTS:
                continue
            if len(other["indent"]) == indent and other["dash"]:
                return f"- {placeholders.DOTS}"
            if len(other["indent"]) + len(other["dash"]) == indent:
                return f"{placeholders.DOTS}: {placeholders.DOTS}"
            if len(other["indent"]) < indent:
                break
    return placeholders.DOTS if len(lines) == 1 else _NOTHING


PROFILE = Profile(
    spread=False,
    import_words=frozenset(),
    definition_kinds=frozenset({"document"}),
    typed=_members,
    shapes={
        "stream": _stream,
        "document": _document,
        "comment": s.drop,
        "block_node": _node,
        "flow_node": _node,
        "plain_scalar": _plain,
        "double_quote_scalar": _quoted,
        "single_quote_scalar": _quoted,
        "block_scalar": _block_scalar,
        "block_mapping": _mapping,
        "flow_mapping": _mapping,
        "block_mapping_pair": _pair,
        "flow_pair": _pair,
        "block_sequence": _sequence,
        "block_sequence_item": s.inner,
        "flow_sequence": _sequence,
        "alias": s.leaf("alias"),
        "tag": s.drop,
        "anchor": s.drop,
    },
)
