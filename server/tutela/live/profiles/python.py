"""Python."""

from __future__ import annotations

import re

from tree_sitter import Node

from tutela.live import placeholders
from tutela.live import shapes as s
from tutela.live.lower import Lowering, Profile, as_block
from tutela.live.term import JOINED, PREFIXED, Term

_BARE_DOTS = re.compile(rf"(?<=[{{,])\s*{placeholders.DOTS}(?=\s*[,}}])")


def _string(lowering: Lowering, node: Node) -> Term:
    children = node.children
    start = children[0].end_byte if children else node.start_byte
    last = children[-1] if children else node
    end = last.start_byte if last.type == "string_end" else node.end_byte
    prefix = lowering.text[node.start_byte : start].lower()
    formatted = b"f" in prefix and lowering.metavariables
    made = s.string_between(lowering, node, start, end, "interpolation", formatted=formatted)
    if (
        made.kind == "string"
        and not lowering.metavariables
        and prefix[:1].isalpha()
        and b"f" not in prefix
    ):
        made.attrs = (*made.attrs, PREFIXED)
    return made


def _interpolation(lowering: Lowering, node: Node) -> Term | None:
    return lowering.field(node, "expression")


def _concatenated(lowering: Lowering, node: Node) -> Term:
    parts = lowering.all(node.named_children)
    if all(part.kind == "string" for part in parts):
        marks = () if lowering.metavariables else (JOINED,)
        return lowering.term("string", node, (), "".join(part.value for part in parts), marks)
    kids: list[Term | None] = []
    for part in parts:
        if part.kind == "fstring":
            kids.extend(part.kids)
        else:
            kids.append(lowering.at("text", part.start, part.end, (), part.value))
    return lowering.term("fstring", node, tuple(kids))


def _comparison(lowering: Lowering, node: Node) -> Term:
    operands = lowering.all(node.named_children)
    signs = " ".join(child.type for child in node.children if not child.is_named)
    kind = "binary" if len(operands) == 2 else "comparison_chain"
    return lowering.term(kind, node, operands, signs)


def _assignment(lowering: Lowering, node: Node) -> Term:
    """`a = b = value` gives the value to a tuple of both, as Semgrep has it."""
    targets, right = [lowering.field(node, "left")], node.child_by_field_name("right")
    while right is not None and right.type == "assignment":
        targets.append(lowering.field(right, "left"))
        right = right.child_by_field_name("right")
    target, last = targets[0], targets[-1]
    if len(targets) > 1 and target is not None and last is not None:
        target = lowering.at("tuple", target.start, last.end, tuple(targets))
    value = lowering.lower(right) if right is not None else None
    return lowering.term("assign", node, (target, value, lowering.field(node, "type")))


def _augmented(lowering: Lowering, node: Node) -> Term:
    return s.operated(lowering, node, "augassign", "left", "right")


def _not(lowering: Lowering, node: Node) -> Term:
    return lowering.term("unary", node, (lowering.field(node, "argument"),), "not")


def _conditional(lowering: Lowering, node: Node) -> Term:
    kids = lowering.all(node.named_children)
    if len(kids) != 3:
        return lowering.term("error", node, kids)
    return lowering.term("ternary", node, (kids[1], kids[0], kids[2]))


def _function(lowering: Lowering, node: Node) -> Term:
    return _defined(lowering, node, node)


def _defined(lowering: Lowering, node: Node, whole: Node) -> Term:
    """A function or class, from its decorators on (`whole`)."""
    decorators = None
    if whole is not node:
        found = [child for child in whole.children if child.type == "decorator"]
        decorators = lowering.at(
            "decorators",
            whole.start_byte - lowering.base,
            node.start_byte - lowering.base,
            lowering.all([child for mark in found for child in mark.named_children]),
        )
    name = lowering.label_field(node, "name")
    body = lowering.field(node, "body")
    if node.type == "class_definition":
        bases = lowering.field(node, "superclasses")
        return lowering.term("class", whole, (name, bases, body, decorators))
    # Semgrep takes no notice of `async` below decorators.
    told = decorators is None and node.children and node.children[0].type == "async"
    marks = ("async",) if told else ()
    kids = (
        name,
        lowering.field(node, "parameters"),
        lowering.field(node, "return_type"),
        body,
        decorators,
    )
    return lowering.term("function", whole, kids, "", marks)


def _decorated(lowering: Lowering, node: Node) -> Term | None:
    definition = node.child_by_field_name("definition")
    if definition is None:
        return lowering.term("error", node, lowering.all(node.named_children))
    return _defined(lowering, definition, node)


def _if(lowering: Lowering, node: Node) -> Term:
    otherwise: Term | None = None
    for clause in reversed(node.children_by_field_name("alternative")):
        if clause.type == "else_clause":
            otherwise = lowering.field(clause, "body")
            continue
        start = clause.start_byte - lowering.base
        end = otherwise.end if otherwise is not None else clause.end_byte - lowering.base
        kids = (
            lowering.field(clause, "condition"),
            lowering.field(clause, "consequence"),
            otherwise,
        )
        nested = lowering.at("if", start, end, kids)
        otherwise = lowering.at("block", start, end, (nested,))
    kids = (lowering.field(node, "condition"), lowering.field(node, "consequence"), otherwise)
    return lowering.term("if", node, kids)


def _for(lowering: Lowering, node: Node) -> Term:
    kids = (
        lowering.field(node, "left"),
        lowering.field(node, "right"),
        lowering.field(node, "body"),
    )
    otherwise = node.child_by_field_name("alternative")
    body = kids[2]
    # Semgrep's range of a loop ends with its body: the `else` stands apart.
    end = body.end if body is not None and otherwise else node.end_byte - lowering.base
    loop = lowering.at("for_each", node.start_byte - lowering.base, end, kids)
    if otherwise is None:
        return loop
    return s.spliced(lowering, node, (loop, lowering.field(otherwise, "body")))


def _while(lowering: Lowering, node: Node) -> Term:
    kids = (lowering.field(node, "condition"), lowering.field(node, "body"))
    otherwise = node.child_by_field_name("alternative")
    if otherwise is None:
        return lowering.term("while", node, kids)
    end = kids[1].end if kids[1] is not None else node.end_byte - lowering.base
    loop = lowering.at("while", node.start_byte - lowering.base, end, kids)
    return s.spliced(lowering, node, (loop, lowering.field(otherwise, "body")))


def _with(lowering: Lowering, node: Node) -> Term | None:
    items: list[Term] = []
    for clause in node.named_children:
        if clause.type == "with_clause":
            items.extend(lowering.all(clause.named_children))
    body = lowering.field(node, "body")
    end = node.end_byte - lowering.base
    whole: Term | None = None
    # Several items are one `with` in another, and Semgrep's range of each starts at its item.
    for item in reversed(items):
        if whole is not None:
            body = lowering.at("block", whole.start, end, (whole,))
        held = lowering.at("items", item.start, item.end, (item,))
        whole = lowering.at("with", item.start, end, (held, body))
    return whole


def _with_item(lowering: Lowering, node: Node) -> Term | None:
    value = node.child_by_field_name("value")
    if value is None or value.type != "as_pattern":
        return lowering.optional(value)
    kids = lowering.all(value.named_children)
    return lowering.term("as", node, kids)


def _try(lowering: Lowering, node: Node) -> Term:
    handlers = [child for child in node.children if child.type.startswith("except")]
    otherwise = next((c for c in node.children if c.type == "else_clause"), None)
    final = next((c for c in node.children if c.type == "finally_clause"), None)
    held = lowering.all(handlers)
    caught = lowering.at("handlers", held[0].start, held[-1].end, tuple(held)) if held else None
    last = next(iter(lowering.all(final.named_children)), None) if final is not None else None
    kids = (
        lowering.field(node, "body"),
        caught,
        lowering.field(otherwise, "body") if otherwise is not None else None,
        last,
    )
    return lowering.term("try", node, kids)


def _except(lowering: Lowering, node: Node) -> Term:
    kind: Term | None = None
    name: Term | None = None
    body: Term | None = None
    for child in node.named_children:
        if child.type == "block":
            body = lowering.lower(child)
        elif child.type == "as_pattern":
            caught = [part for part in child.named_children if not part.is_extra]
            kind = lowering.lower(caught[0]) if caught else None
            name = lowering.label(caught[1]) if len(caught) > 1 else None
        elif not child.is_extra:
            kind = lowering.lower(child)
    return lowering.term("handler", node, (kind, name, body))


def _import(lowering: Lowering, node: Node) -> Term:
    made: list[Term] = []
    for child in node.children_by_field_name("name"):
        target = child.child_by_field_name("name") if child.type == "aliased_import" else child
        alias = child.child_by_field_name("alias") if child.type == "aliased_import" else None
        if target is None:
            continue
        module = lowering.label(target)
        made.append(s.imported(lowering, node, child, module, None, lowering.label(alias)))
    return s.spliced(lowering, node, tuple(made))


def _import_from(lowering: Lowering, node: Node) -> Term:
    source = node.child_by_field_name("module_name")
    module = lowering.label(source)
    made: list[Term] = []
    for child in node.children_by_field_name("name"):
        target = child.child_by_field_name("name") if child.type == "aliased_import" else child
        alias = child.child_by_field_name("alias") if child.type == "aliased_import" else None
        if target is None:
            continue
        name = lowering.label(target)
        made.append(s.imported(lowering, node, node, module, name, lowering.label(alias)))
    for child in node.children:
        if child.type == "wildcard_import":
            star = lowering.term("wildcard", child)
            made.append(s.imported(lowering, node, node, module, star, None))
    return s.spliced(lowering, node, tuple(made))


def _arguments(lowering: Lowering, node: Node) -> Term:
    if node.type == "generator_expression":
        return lowering.term("args", node, (s.plain(lowering, node),))
    return lowering.term("args", node, lowering.all(node.named_children))


def _call(lowering: Lowering, node: Node) -> Term:
    arguments = node.child_by_field_name("arguments")
    held = _arguments(lowering, arguments) if arguments is not None else None
    return s.called(lowering, node, lowering.field(node, "function"), held)


def _parameters(lowering: Lowering, node: Node) -> Term:
    return s.parameters(lowering, node, {"identifier"})


def _parameter(lowering: Lowering, node: Node) -> Term:
    named = node.child_by_field_name("name")
    if named is None:
        named = next(iter(node.named_children), None)
    kids = (
        lowering.label(named),
        lowering.field(node, "type"),
        lowering.field(node, "value"),
    )
    return lowering.term("param", node, kids)


def _lambda(lowering: Lowering, node: Node) -> Term:
    body = lowering.field(node, "body")
    # Semgrep sees a lambda's expression as what it returns.
    held = lowering.at("return", body.start, body.end, (body,)) if body is not None else None
    return lowering.term("lambda", node, (lowering.field(node, "parameters"), held))


def _assert(lowering: Lowering, node: Node) -> Term:
    return lowering.term("assert", node, lowering.all(node.named_children))


def _raise(lowering: Lowering, node: Node) -> Term:
    cause = node.child_by_field_name("cause")
    kept = [child for child in node.named_children if cause is None or child.id != cause.id]
    kids = lowering.all(kept)
    # Semgrep's range of a `raise` ends before its `from`.
    end = kids[-1].end if kids else node.end_byte - lowering.base
    return lowering.at("raise", node.start_byte - lowering.base, end, kids)


def _delete(lowering: Lowering, node: Node) -> Term:
    kids = lowering.all(node.named_children)
    start = kids[0].start if kids else node.start_byte - lowering.base
    return lowering.at("delete", start, node.end_byte - lowering.base, kids)


def _slice_or_index(lowering: Lowering, node: Node) -> Term:
    indices = [lowering.lower(child) for child in node.children_by_field_name("subscript")]
    present = tuple([term for term in indices if term is not None])
    index = (
        present[0]
        if len(present) == 1
        else lowering.at("tuple", present[0].start, present[-1].end, present)
        if present
        else None
    )
    kind = "slice_of" if index is not None and index.kind == "slice" else "index"
    return lowering.term(kind, node, (lowering.field(node, "value"), index))


def _body(lowering: Lowering, node: Node) -> Term | None:
    return as_block(lowering, node)


def _class_body(node: Node) -> Node | None:
    if node.type == "decorated_definition":
        definition = node.child_by_field_name("definition")
        node = definition if definition is not None else node
    return node.child_by_field_name("body") if node.type == "class_definition" else None


def _dots_in_dictionary(pattern: str) -> str:
    """`{..., k: v}`: the grammar takes `**` where it takes no bare name."""
    return _BARE_DOTS.sub(f"**{placeholders.DOTS}", pattern)


def _splat(lowering: Lowering, node: Node) -> Term:
    kids = lowering.all(node.named_children)
    if len(kids) == 1 and kids[0].kind == "dots":
        return kids[0]
    return lowering.term("splat2", node, kids)


def _list_splat(lowering: Lowering, node: Node) -> Term:
    """In a pattern, `{..., **x}` is a set for the grammar, of something starred twice."""
    kids = lowering.all(node.named_children)
    if len(kids) == 1 and kids[0].kind == "splat":
        return lowering.term("splat2", node, kids[0].kids)
    return lowering.term("splat", node, kids)


def _boolean(lowering: Lowering, node: Node) -> Term | None:
    """`a and b and c` is one expression of three: `a and` what follows, but no `a and b`."""
    sign = node.child_by_field_name("operator")
    kind = sign.type if sign is not None else ""
    nodes = [node.child_by_field_name("right")]
    held = node.child_by_field_name("left")
    while held is not None and held.type == "boolean_operator":
        inner = held.child_by_field_name("operator")
        if inner is None or inner.type != kind:
            break
        nodes.append(held.child_by_field_name("right"))
        held = held.child_by_field_name("left")
    terms = [lowering.optional(one) for one in (held, *reversed(nodes))]
    whole = terms[-1]
    for term in reversed(terms[1:-1]):
        if term is not None and whole is not None:
            whole = Term("binary", kind, (term, whole), term.start, whole.end, (), term.origin)
    return lowering.term("binary", node, (terms[0], whole), kind)


def _settled(term: Term, where: str) -> bool:
    assign = term.kids[0] if term.kind == "exprstmt" else term
    return where == "module" and assign is not None and assign.kids[2] is None


PROFILE = Profile(
    spread=False,
    retries=(_dots_in_dictionary,),
    import_words=frozenset({b"import"}),
    definition_kinds=frozenset(
        {"function_definition", "decorated_definition", "import_statement"}
        | {"import_from_statement", "future_import_statement"}
    ),
    settled=_settled,
    implicit_locals=True,
    shadowing=frozenset({"parameters", "loops", "members"}),
    container=_class_body,
    shapes={
        "module": s.block,
        "block": s.block,
        "comment": s.drop,
        "line_continuation": s.drop,
        "expression_statement": s.statement,
        "parenthesized_expression": s.parenthesized,
        "identifier": s.name,
        "dotted_name": s.dotted,
        "relative_import": s.leaf("relative"),
        "type": s.inner,
        "attribute": s.attribute("object", "attribute"),
        "subscript": _slice_or_index,
        "call": _call,
        "argument_list": _arguments,
        "keyword_argument": s.labelled("kwarg", "name", "value"),
        "list_splat": _list_splat,
        "dictionary_splat": _splat,
        "list_splat_pattern": s.sequence("splat"),
        "dictionary_splat_pattern": s.sequence("splat2"),
        "string": _string,
        "concatenated_string": _concatenated,
        "interpolation": _interpolation,
        "ellipsis": s.leaf("ellipsis"),
        "integer": s.leaf("number"),
        "float": s.leaf("number"),
        "true": s.leaf("bool"),
        "false": s.leaf("bool"),
        "none": s.leaf("none"),
        "binary_operator": s.operator("binary", "left", "right"),
        "boolean_operator": _boolean,
        "comparison_operator": _comparison,
        "not_operator": _not,
        "unary_operator": s.operator("unary", "argument"),
        "conditional_expression": _conditional,
        "assignment": _assignment,
        "augmented_assignment": _augmented,
        "named_expression": s.fields("walrus", "name", "value"),
        "pattern_list": s.sequence("tuple"),
        "expression_list": s.sequence("tuple"),
        "tuple": s.sequence("tuple"),
        "tuple_pattern": s.sequence("tuple"),
        "list": s.sequence("list"),
        "list_pattern": s.sequence("list"),
        "set": s.sequence("dict"),
        "dictionary": s.sequence("dict"),
        "pair": s.fields("pair", "key", "value"),
        "as_pattern_target": s.inner,
        "function_definition": _function,
        "class_definition": _function,
        "decorated_definition": _decorated,
        "parameters": _parameters,
        "lambda_parameters": _parameters,
        "typed_parameter": _parameter,
        "default_parameter": _parameter,
        "typed_default_parameter": _parameter,
        "lambda": _lambda,
        "if_statement": _if,
        "for_statement": _for,
        "while_statement": _while,
        "with_statement": _with,
        "with_item": _with_item,
        "try_statement": _try,
        "except_clause": _except,
        "except_group_clause": _except,
        "return_statement": s.returned,
        "raise_statement": _raise,
        "assert_statement": _assert,
        "delete_statement": _delete,
        "import_statement": _import,
        "import_from_statement": _import_from,
        "future_import_statement": _import_from,
        "pass_statement": s.leaf("pass"),
        "break_statement": s.leaf("break"),
        "continue_statement": s.leaf("continue"),
    },
)
