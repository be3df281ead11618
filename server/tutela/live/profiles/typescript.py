"""TypeScript and TSX: JavaScript, and types, which patterns may leave out."""

from __future__ import annotations

import attrs
from tree_sitter import Node

from tutela.live import shapes as s
from tutela.live.lower import Lowering
from tutela.live.profiles import javascript
from tutela.live.term import Term


def _parameter(lowering: Lowering, node: Node) -> Term | None:
    pattern = node.child_by_field_name("pattern")
    name = lowering.label(pattern)
    if name is not None and name.kind in ("dots", "mvseq", "splat"):
        return name
    # Decorators take the place of the default: who reads from a request gives none.
    more = javascript.decorators(lowering, node) or lowering.field(node, "value")
    return lowering.term("param", node, (name, javascript.type_of(lowering, node), more))


def _cast(lowering: Lowering, node: Node) -> Term | None:
    """`x as T`: what counts is x."""
    held = node.named_children
    kind = lowering.label(held[1]) if len(held) > 1 else None
    return s.cast(lowering, node, lowering.optional(held[0]) if held else None, kind)


def _not_null(lowering: Lowering, node: Node) -> Term | None:
    """`x!` is x, and ends with its mark."""
    term = s.inner(lowering, node)
    if term is not None:
        term.end = node.end_byte - lowering.base
    return term


def _field(lowering: Lowering, node: Node) -> Term | None:
    """Semgrep's range of a field starts at its name."""
    term = javascript.PROFILE.shapes["field_definition"](lowering, node)
    name = node.child_by_field_name("name")
    if term is not None and name is not None:
        term.start = name.start_byte - lowering.base
    return term


_TYPES = (
    "type_annotation", "type_arguments", "type_parameters", "interface_declaration",
    "type_alias_declaration", "ambient_declaration", "function_signature", "method_signature",
    "abstract_method_signature", "property_signature", "index_signature", "implements_clause",
    "accessibility_modifier", "override_modifier", "asserts_annotation", "type_predicate_annotation",
)  # fmt: skip

PROFILE = attrs.evolve(
    javascript.PROFILE,
    pattern_dialect="",
    container=lambda node: javascript.body_of(node, ("abstract_class_declaration",)),
    shapes={
        **javascript.PROFILE.shapes,
        **dict.fromkeys(_TYPES, s.drop),
        "required_parameter": _parameter,
        "optional_parameter": _parameter,
        "as_expression": _cast,
        "satisfies_expression": _cast,
        "non_null_expression": _not_null,
        "abstract_class_declaration": javascript.PROFILE.shapes["class_declaration"],
        "public_field_definition": _field,
        "extends_clause": s.inner,
        "type_identifier": s.name,
    },
)
