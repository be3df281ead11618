"""Terraform: what tree-sitter-hcl's nodes are. A block's body is an object, its labels are names."""

from __future__ import annotations

import re

from tree_sitter import Node

from tutela.live import placeholders
from tutela.live import shapes as s
from tutela.live.lower import Lowering, Profile
from tutela.live.term import Term

_PARTS = frozenset({"get_attr", "index", "splat", "new_index", "legacy_index"})


def _content(node: Node) -> tuple[int, int]:
    """Where a quoted string's content lies."""
    return node.children[0].end_byte, node.children[-1].start_byte


def _string(lowering: Lowering, node: Node) -> Term:
    start, end = _content(node)
    return s.string_between(lowering, node, start, max(start, end), "template_interpolation")


def _heredoc(lowering: Lowering, node: Node) -> Term:
    names = [child for child in node.children if child.type == "heredoc_identifier"]
    start = names[0].end_byte if names else node.start_byte
    end = names[-1].start_byte if len(names) > 1 else node.end_byte
    return s.string_between(lowering, node, start, max(start, end), "template_interpolation")


def _interpolated(lowering: Lowering, node: Node) -> Term | None:
    held = next((child for child in node.named_children if child.type == "expression"), None)
    return lowering.optional(held)


def _expression(lowering: Lowering, node: Node) -> Term | None:
    """A value, and what is taken of it: `a.b[0].c`."""
    children = [child for child in node.named_children if not child.is_extra]
    if not children:
        return None
    whole = lowering.lower(children[0])
    for part in children[1:]:
        whole = _taken(lowering, whole, part)
    return whole


def _taken(lowering: Lowering, whole: Term | None, part: Node) -> Term | None:
    if whole is None or part.type not in _PARTS:
        return whole
    end = part.end_byte - lowering.base
    if part.type == "get_attr":
        name = lowering.label(next(iter(part.named_children), None))
        return lowering.at("attr", whole.start, end, (whole, name))
    if part.type == "splat":
        return lowering.at("splat", whole.start, end, (whole,), lowering.source(part))
    inner = part.named_children[0] if part.named_children else part
    return lowering.at("index", whole.start, end, (whole, lowering.plain(inner)))


def _call(lowering: Lowering, node: Node) -> Term:
    name = lowering.lower(node.named_children[0])
    held = next((c for c in node.named_children if c.type == "function_arguments"), None)
    if held is None:
        end = node.end_byte - lowering.base
        arguments = lowering.at("args", end, end)
    else:
        arguments = lowering.term("args", held, lowering.all(held.named_children))
    return s.called(lowering, node, name, arguments)


def _attribute(lowering: Lowering, node: Node) -> Term:
    name, *rest = (child for child in node.named_children if not child.is_extra)
    target = lowering.label(name)
    if target is not None and target.kind == "dots":
        return target
    value = lowering.lower(rest[0]) if rest else None
    return lowering.term("assign", node, (target, value, None))


def _element(lowering: Lowering, node: Node) -> Term:
    key = node.child_by_field_name("key")
    name = lowering.label(key)
    if name is not None and name.kind == "dots":
        return name
    if name is not None and name.kind == "string":
        name = lowering.at("name", name.start, name.end, (), name.value)
    return lowering.term("assign", node, (name, lowering.field(node, "val"), None))


def _block(lowering: Lowering, node: Node) -> Term:
    """`resource "type" "name" { … }`: labels, then the body with its braces."""
    labels: list[Term] = []
    for child in node.children:
        if child.type == "identifier":
            labels += [held for held in (lowering.label(child),) if held is not None]
        elif child.type == "string_lit":
            labels.append(_label(lowering, child))
    opened = next((c for c in node.children if c.type == "block_start"), node)
    closed = next((c for c in node.children if c.type == "block_end"), node)
    body = next((c for c in node.children if c.type == "body"), None)
    members = lowering.all(body.named_children) if body is not None else ()
    start, end = opened.start_byte - lowering.base, closed.end_byte - lowering.base
    return lowering.term("resource", node, (*labels, lowering.at("object", start, end, members)))


def _label(lowering: Lowering, node: Node) -> Term:
    start, end = _content(node)
    made = _string(lowering, node)
    if made.kind == "strdots":
        return made.here("mv", "$_")
    if made.kind == "strmv":
        return made.here("mv", made.value)
    base = lowering.base
    return lowering.at("name", start - base, max(start, end) - base, (), made.value)


def _operation(lowering: Lowering, node: Node) -> Term:
    inner = node.named_children[0] if node.type == "operation" and node.named_children else node
    sign = next((c.type for c in inner.children if not c.is_named and c.type not in "()"), "")
    kind = "unary" if inner.type == "unary_operation" else "binary"
    kids = lowering.all(inner.named_children)
    if len(kids) != (1 if kind == "unary" else 2):
        return lowering.term(inner.type, node, kids, sign)
    return lowering.term(kind, node, kids, sign)


def _literal(lowering: Lowering, node: Node) -> Term | None:
    return s.inner(lowering, node) if node.named_children else s.plain(lowering, node)


def _body(lowering: Lowering, node: Node) -> Term:
    return lowering.term("block", node, lowering.all(node.named_children))


def _file(lowering: Lowering, node: Node) -> Term | None:
    body = next((c for c in node.named_children if c.type == "body"), None)
    return _body(lowering, body) if body is not None else lowering.term("block", node, ())


_TOKENS = re.compile(
    rf'"(?:[^"\\]|\\.)*"|(?P<open>[{{(\[])|(?P<close>[}})\]])|(?P<dots>{placeholders.DOTS})\s*(?P<comma>,?)'
)


def _members(pattern: str) -> str:
    """An ellipsis among a block's or an object's members is one: `... = 0`, on a line of its own."""
    stack: list[str] = ["block"]

    def spelled(found: re.Match[str]) -> str:
        if found["open"] == "{":
            before = pattern[: found.start()].rstrip()
            within_value = not before or before[-1] in "=(,[:"
            stack.append("object" if within_value else "block")
            return "{" if within_value else "{\n"
        if found["open"]:
            stack.append("values")
        elif found["close"]:
            closed = stack.pop() if len(stack) > 1 else ""
            return f"\n{found[0]}" if closed == "block" else found[0]
        elif found["dots"] and stack[-1] == "object":
            return f"{placeholders.DOTS} = 0{found['comma']} "
        elif found["dots"] and stack[-1] == "block":
            return f"\n{placeholders.DOTS} = 0\n"
        return found[0]

    return _TOKENS.sub(spelled, pattern)


def _named(term: Term) -> dict[str, Term]:
    """What a `variable` block's default, or a `locals` block, gives to a name."""
    if term.kind != "resource" or term.kids[0] is None or term.kids[-1] is None:
        return {}
    given = {
        member.kids[0].value: member.kids[1]
        for member in term.kids[-1].kids
        if member is not None
        and member.kind == "assign"
        and member.kids[0] is not None
        and member.kids[1] is not None
    }
    if term.kids[0].value == "locals":
        return {f"local.{name}": value for name, value in given.items()}
    if term.kids[0].value == "variable" and len(term.kids) == 3 and term.kids[1] is not None:
        return {f"var.{term.kids[1].value}": given["default"]} if "default" in given else {}
    return {}


def top(root: Node) -> Node:
    """The node whose children are the file's blocks."""
    return next((child for child in root.named_children if child.type == "body"), root)


PROFILE = Profile(
    spread=False,
    import_words=frozenset(),
    definition_kinds=frozenset({"block"}),
    top=top,
    named=_named,
    typed=_members,
    expression_starts=("{", "[", '"'),
    wrappers=(("zWRAPz = %s", "expression"),),
    shapes={
        "config_file": _file,
        "body": _body,
        "block": _block,
        "attribute": _attribute,
        "comment": s.drop,
        "expression": _expression,
        "literal_value": _literal,
        "variable_expr": s.inner,
        "identifier": s.name,
        "string_lit": _string,
        "template_expr": s.inner,
        "quoted_template": _string,
        "heredoc_template": _heredoc,
        "template_interpolation": _interpolated,
        "numeric_lit": s.leaf("number"),
        "bool_lit": s.leaf("bool"),
        "null_lit": s.leaf("none"),
        "collection_value": s.inner,
        "tuple": s.sequence("list"),
        "tuple_start": s.drop,
        "tuple_end": s.drop,
        "object": s.sequence("object"),
        "object_start": s.drop,
        "object_end": s.drop,
        "object_elem": _element,
        "function_call": _call,
        "operation": _operation,
        "binary_operation": _operation,
        "unary_operation": _operation,
        "conditional": s.sequence("ternary"),
    },
)
