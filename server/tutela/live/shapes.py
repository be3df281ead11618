"""The shapes that profiles are made of: how a kind of node becomes a term.

A shape is a function of the lowering and the node. None knows a language; what they share is named
after the term it makes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from tree_sitter import Node

from tutela.live import placeholders
from tutela.live.lower import SPLICE, Lowering, Shape
from tutela.live.term import Term


def plain(lowering: Lowering, node: Node) -> Term | None:
    return lowering.plain(node)


def drop(_lowering: Lowering, _node: Node) -> None:
    """Nothing of meaning."""
    return


def inner(lowering: Lowering, node: Node) -> Term | None:
    """Transparent: its one child stands for it (parentheses)."""
    terms = lowering.all(node.named_children)
    return terms[0] if len(terms) == 1 else lowering.term(node.type, node, terms)


def parenthesized(lowering: Lowering, node: Node) -> Term | None:
    """What stands in parentheses is what counts, but for Semgrep it begins and ends with them."""
    term = inner(lowering, node)
    if term is not None and term.kind not in ("name", "yield"):
        term.start, term.end = node.start_byte - lowering.base, node.end_byte - lowering.base
    return term


def leaf(kind: str) -> Shape:
    def shape(lowering: Lowering, node: Node) -> Term:
        return lowering.term(kind, node, (), lowering.source(node))

    return shape


def sequence(kind: str) -> Shape:
    """Its named children in order."""

    def shape(lowering: Lowering, node: Node) -> Term:
        return lowering.term(kind, node, lowering.all(node.named_children))

    return shape


def fields(kind: str, *names: str) -> Shape:
    """One kid a field, `None` where the field is absent."""

    def shape(lowering: Lowering, node: Node) -> Term:
        return lowering.term(kind, node, tuple([lowering.field(node, name) for name in names]))

    return shape


def operated(lowering: Lowering, node: Node, kind: str, *names: str) -> Term:
    sign = node.child_by_field_name("operator")
    kids = tuple([lowering.field(node, name) for name in names])
    return lowering.term(kind, node, kids, sign.type if sign is not None else "")


def operator(kind: str, *names: str) -> Shape:
    """As `fields`, with the field `operator` as value."""

    def shape(lowering: Lowering, node: Node) -> Term:
        return operated(lowering, node, kind, *names)

    return shape


def statement(lowering: Lowering, node: Node) -> Term:
    """An expression as a statement."""
    terms = lowering.all(node.named_children)
    held = terms if len(terms) == 1 else (lowering.term("tuple", node, terms),)
    return lowering.term("exprstmt", node, held)


def block(lowering: Lowering, node: Node) -> Term:
    return lowering.term("block", node, lowering.all(node.named_children))


def spliced(lowering: Lowering, node: Node, terms: Iterable[Term | None]) -> Term:
    """Several statements where the grammar has one."""
    kept = tuple([term for term in terms if term is not None])
    if len(kept) == 1:
        return kept[0]
    return Term(SPLICE, "", kept, node.start_byte - lowering.base, node.end_byte - lowering.base)


def name(lowering: Lowering, node: Node) -> Term:
    """An identifier; in a pattern also a metavariable or an ellipsis."""
    text = lowering.source(node)
    if lowering.metavariables:
        written = placeholders.decode(text)
        if written is not text and written != text:
            if written == "...":
                return lowering.term("dots", node)
            if placeholders.is_metavariable(written):
                return lowering.term("mv", node, (), written)
            if written.startswith("$..."):
                return lowering.term("mvseq", node, (), written)
            text = written
    return lowering.term("name", node, (), text)


def dotted(lowering: Lowering, node: Node) -> Term:
    """`a.b.c` where the grammar has it flat: nested attributes, as in an expression."""
    parts = lowering.all(node.named_children)
    if not parts:
        return lowering.term("name", node, (), lowering.source(node))
    whole = parts[0]
    for part in parts[1:]:
        whole = lowering.at("attr", whole.start, part.end, (whole, part))
    return whole


def attribute(owner: str, member: str) -> Shape:
    def shape(lowering: Lowering, node: Node) -> Term:
        kids = (lowering.field(node, owner), lowering.label_field(node, member))
        return lowering.term("attr", node, kids)

    return shape


def labelled(kind: str, name: str, value: str) -> Shape:
    """A name that is no expression, and a value: `name=value`."""

    def shape(lowering: Lowering, node: Node) -> Term:
        kids = (lowering.label_field(node, name), lowering.field(node, value))
        return lowering.term(kind, node, kids)

    return shape


def called(lowering: Lowering, node: Node, function: Term | None, arguments: Term | None) -> Term:
    if (
        lowering.metavariables
        and function is not None
        and function.value == placeholders.DEEP
        and arguments is not None
        and len(arguments.kids) == 1
    ):
        return lowering.term("deep", node, arguments.kids)
    return lowering.term("call", node, (function, arguments))


def cast(lowering: Lowering, node: Node, value: Term | None, kind: Term | None) -> Term | None:
    """A value taken for a type; in a pattern it may be how a typed metavariable was spelled."""
    if lowering.metavariables and value is not None and value.kind == "mv" and kind is not None:
        source = lowering.text[value.start + lowering.base : value.end + lowering.base]
        if source.startswith(placeholders.TYPED.encode()):
            return lowering.term("typed", node, (kind,), value.value)
    return lowering.term("cast", node, (value, kind))


def returned(lowering: Lowering, node: Node) -> Term:
    kids = lowering.all(node.named_children)
    if len(kids) > 1:
        kids = (lowering.at("tuple", kids[0].start, kids[-1].end, kids),)
    return lowering.term("return", node, kids or (None,))


def imported(
    lowering: Lowering,
    whole: Node,
    part: Node,
    module: Term | None,
    member: Term | None,
    alias: Term | None,
) -> Term:
    """One imported name of a statement: from the statement's start to the name's end."""
    start = whole.start_byte - lowering.base
    end = part.end_byte - lowering.base
    return lowering.at("import", start, end, (module, member, alias))


def parameters(lowering: Lowering, node: Node, bare: set[str]) -> Term:
    """Parameters; one that is but a name is a parameter too."""
    made: list[Term] = []
    for child in node.named_children:
        term = lowering.label(child) if child.type in bare else lowering.lower(child)
        if term is None:
            continue
        if child.type in bare and term.kind not in ("dots", "mvseq"):
            term = lowering.at("param", term.start, term.end, (term, None, None))
        made.append(term)
    return lowering.term("params", node, tuple(made))


def string_between(
    lowering: Lowering,
    node: Node,
    start: int,
    end: int,
    interpolation: str,
    *,
    formatted: bool = False,
) -> Term:
    """A string whose content is `[start, end)` of the text; with values in it, an `fstring`.

    `formatted` where the string is one that could hold values, though it holds none.
    """
    values = [child for child in node.children if child.type == interpolation]
    if not values and not formatted:
        content = lowering.text[start:end].decode("utf-8", "replace")
        return string_of(lowering, node, content)
    kids: list[Term] = []
    at = start
    for value in values:
        _text(lowering, at, value.start_byte, kids)
        term = lowering.lower(value)
        if term is not None and term.kind == "string" and not lowering.metavariables:
            # For Semgrep a literal that is put into a string is a part of its text.
            term = lowering.at("text", term.start, term.end, (), term.value)
        if term is not None:
            kids.append(term)
        at = value.end_byte
    _text(lowering, at, end, kids)
    return lowering.term("fstring", node, tuple(kids))


def _text(lowering: Lowering, start: int, end: int, kids: list[Term]) -> None:
    if end <= start:
        return
    content = lowering.text[start:end].decode("utf-8", "replace")
    if lowering.metavariables:
        content = placeholders.decode(content)
    kind = "text"
    if lowering.metavariables and content == "...":
        kind, content = "dots", ""
    elif lowering.metavariables and placeholders.is_metavariable(content):
        kind = "strmv"
    kids.append(lowering.at(kind, start - lowering.base, end - lowering.base, (), content))


_STRING_REGEX = re.compile(r"=~/(?P<regex>.*)/(?P<flags>[ims]*)", re.DOTALL)


def string_of(lowering: Lowering, node: Node, content: str) -> Term:
    """A plain string; in a pattern also `"..."`, `"$X"` and `"=~/regex/"`."""
    if lowering.metavariables:
        content = placeholders.decode(content)
        if content == "...":
            return lowering.term("strdots", node)
        if placeholders.is_metavariable(content):
            return lowering.term("strmv", node, (), content)
        asked = _STRING_REGEX.fullmatch(content)
        if asked is not None:
            flags = f"(?{asked['flags']})" if asked["flags"] else ""
            return lowering.term("strregex", node, (), flags + asked["regex"].replace("\\/", "/"))
    return lowering.term("string", node, (), content)
