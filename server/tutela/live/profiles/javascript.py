"""JavaScript, with JSX."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tree_sitter import Node

from tutela.live import placeholders
from tutela.live import shapes as s
from tutela.live.lower import Lowering, Profile, as_block
from tutela.live.term import FLOAT, Term

_DEFINITIONS = frozenset(
    {"function_declaration", "generator_function_declaration", "method_definition"}
)
_KEYWORDS = frozenset({"async", "static", "get", "set", "*"})
_FUNCTIONS = frozenset({"arrow_function", "function_expression", "generator_function"})


def _string(lowering: Lowering, node: Node) -> Term:
    return s.string_between(
        lowering, node, node.start_byte + 1, max(node.start_byte + 1, node.end_byte - 1), ""
    )


def _template(lowering: Lowering, node: Node) -> Term:
    start, end = node.start_byte + 1, max(node.start_byte + 1, node.end_byte - 1)
    term = s.string_between(lowering, node, start, end, "template_substitution")
    # For Semgrep a template ends with what is in it, before its last mark.
    last = term.kids[-1] if term.kids else None
    if last is not None:
        term.end = last.end
    elif end > start:
        term.end = end - lowering.base
    return term


def _regex(lowering: Lowering, node: Node) -> Term:
    flags = node.child_by_field_name("flags")
    marks = tuple(lowering.source(flags)) if flags is not None else ()
    source = node.child_by_field_name("pattern")
    text = lowering.source(source) if source is not None else ""
    if lowering.metavariables and text == placeholders.DOTS:
        return lowering.term("regexdots", node, (), "", marks)
    if lowering.metavariables and placeholders.is_metavariable(placeholders.decode(text)):
        return lowering.term("regexmv", node, (), placeholders.decode(text), marks)
    return lowering.term("regex", node, (), text, marks)


def _call(lowering: Lowering, node: Node) -> Term:
    arguments = node.child_by_field_name("arguments")
    held = lowering.optional(arguments)
    if arguments is not None and arguments.type == "template_string" and held is not None:
        held = lowering.at("args", held.start, held.end, (held,))
    return s.called(lowering, node, lowering.field(node, "function"), held)


def _new(lowering: Lowering, node: Node) -> Term:
    arguments = lowering.field(node, "arguments")
    if arguments is None:
        end = node.end_byte - lowering.base
        arguments = lowering.at("args", end, end)
    return lowering.term("new", node, (lowering.field(node, "constructor"), arguments))


def _declaration(lowering: Lowering, node: Node) -> Term:
    """`const a = 1, b = 2`: a statement for each, as Semgrep has it."""
    kind = node.child_by_field_name("kind")
    keyword = kind.type if kind is not None else "var"
    # In a pattern `var` stands for any of them.
    marks = () if lowering.metavariables and keyword == "var" else (keyword,)
    made: list[Term] = []
    for child in node.named_children:
        if child.type != "variable_declarator":
            continue
        target = lowering.field(child, "name")
        value = lowering.field(child, "value")
        assign = lowering.term("assign", child, (target, value, type_of(lowering, child)))
        # Semgrep's range starts at the keyword and ends before the semicolon.
        start = node.start_byte - lowering.base
        made.append(lowering.at("vardef", start, assign.end, (assign,), "", marks))
    return s.spliced(lowering, node, made)


def type_of(lowering: Lowering, node: Node) -> Term | None:
    """What stands after a declaration's colon, in TypeScript."""
    annotation = node.child_by_field_name("type")
    held = next(iter(annotation.named_children), None) if annotation is not None else None
    return lowering.label(held)


_TYPED = re.compile(r"\(\s*zMV_(\w+)z\s*:\s*([^()]+?)\s*\)(?!\s*(?:=>|\{|:))")


def _typed(pattern: str) -> str:
    """`($X: T)`, which is the header of no function, as the cast `($X as T)`."""
    return _TYPED.sub(rf"({placeholders.TYPED}\1z as \2)", pattern)


def _marks(node: Node) -> tuple[str, ...]:
    return tuple([child.type for child in node.children if child.type in _KEYWORDS])


def _signature(lowering: Lowering, node: Node) -> tuple[Term | None, Term | None]:
    """Parameters and body."""
    parameters = lowering.field(node, "parameters")
    single = node.child_by_field_name("parameter")
    if parameters is None and single is not None:
        name = lowering.label(single)
        if name is not None:
            held = name if name.kind in ("dots", "mvseq") else _param(lowering, name)
            parameters = lowering.at("params", name.start, name.end, (held,))
    body_node = node.child_by_field_name("body")
    body = lowering.optional(body_node)
    if body is not None and body_node is not None and body.kind != "block":
        # Semgrep's range of what an arrow returns starts at the arrow.
        arrow = next((c for c in node.children if c.type == "=>"), body_node)
        start = arrow.start_byte - lowering.base
        returned = lowering.at("return", start, body.end, (body,))
        body = lowering.at("block", start, body.end, (returned,))
    return parameters, body


def _function(lowering: Lowering, node: Node) -> Term:
    parameters, body = _signature(lowering, node)
    if node.type not in _DEFINITIONS:
        # Semgrep takes no notice of what stands before a function that has no name.
        return lowering.term("lambda", node, (parameters, body))
    name = lowering.label_field(node, "name")
    above = _before(lowering, node) if node.type == "method_definition" else None
    start = above.start if above is not None else node.start_byte - lowering.base
    kids = (name, parameters, None, body, above)
    return lowering.at("function", start, node.end_byte - lowering.base, kids, "", _marks(node))


def _before(lowering: Lowering, node: Node) -> Term | None:
    """The decorators of a method, which the grammar has before it."""
    found: list[Node] = []
    before = node.prev_named_sibling
    while before is not None and (before.is_extra or before.type == "decorator"):
        if before.type == "decorator":
            found.insert(0, before)
        before = before.prev_named_sibling
    return _decorators(lowering, found)


def _param(lowering: Lowering, name: Term) -> Term:
    return lowering.at("param", name.start, name.end, (name, None, None))


def _parameters(lowering: Lowering, node: Node) -> Term:
    return s.parameters(lowering, node, {"identifier", "object_pattern", "array_pattern"})


def _default_parameter(lowering: Lowering, node: Node) -> Term:
    parent = node.parent
    left = lowering.label_field(node, "left")
    right = lowering.field(node, "right")
    if parent is not None and parent.type == "formal_parameters":
        return lowering.term("param", node, (left, None, right))
    return lowering.term("default", node, (left, right))


def _class(lowering: Lowering, node: Node) -> Term:
    heritage = next((c for c in node.named_children if c.type == "class_heritage"), None)
    bases = None
    if heritage is not None:
        bases = lowering.term("args", heritage, lowering.all(heritage.named_children))
    whole = node.parent if node.parent is not None and decorated(node.parent) else node
    marks = decorators(lowering, whole if whole.type == "export_statement" else node)
    kids = (lowering.label_field(node, "name"), bases, lowering.field(node, "body"), marks)
    start = (
        whole.start_byte - lowering.base if marks is not None else node.start_byte - lowering.base
    )
    return lowering.at("class", start, node.end_byte - lowering.base, kids)


def decorated(node: Node) -> bool:
    """Whether decorators stand before `export`: they are the class's, and so begins its range."""
    return node.type == "export_statement" and any(
        c.type == "decorator" for c in node.named_children
    )


def decorators(lowering: Lowering, node: Node) -> Term | None:
    """What stands after each `@` of a class or a parameter; `None` where there is none."""
    return _decorators(lowering, [c for c in node.named_children if c.type == "decorator"])


def _decorators(lowering: Lowering, nodes: Sequence[Node]) -> Term | None:
    held = [one for one in (s.inner(lowering, node) for node in nodes) if one is not None]
    if not held:
        return None
    start = nodes[0].start_byte - lowering.base
    return lowering.at("decorators", start, start, tuple(held))


def _condition(lowering: Lowering, node: Node, name: str = "condition") -> Term | None:
    """A condition's parentheses are its statement's, and no part of it."""
    held = node.child_by_field_name(name)
    if held is not None and held.type == "parenthesized_expression":
        return s.inner(lowering, held)
    return lowering.optional(held)


def _while(lowering: Lowering, node: Node) -> Term:
    return lowering.term("while", node, (_condition(lowering, node), lowering.field(node, "body")))


def _if(lowering: Lowering, node: Node) -> Term:
    otherwise = node.child_by_field_name("alternative")
    branch = next(iter(otherwise.named_children), None) if otherwise is not None else None
    kids = (
        _condition(lowering, node),
        as_block(lowering, node.child_by_field_name("consequence")),
        as_block(lowering, branch),
    )
    return lowering.term("if", node, kids)


def _for(lowering: Lowering, node: Node) -> Term:
    body = lowering.field(node, "body")
    kids = tuple([lowering.field(node, name) for name in ("initializer", "condition", "increment")])
    return lowering.term("for", node, (*kids, body))


def _for_in(lowering: Lowering, node: Node) -> Term:
    sign = node.child_by_field_name("operator")
    body = lowering.field(node, "body")
    kids = (lowering.label_field(node, "left"), lowering.field(node, "right"), body)
    return lowering.term("for_each", node, kids, sign.type if sign is not None else "")


def _try(lowering: Lowering, node: Node) -> Term:
    handler = lowering.field(node, "handler")
    caught = (
        lowering.at("handlers", handler.start, handler.end, (handler,))
        if handler is not None
        else None
    )
    final = node.child_by_field_name("finalizer")
    last = lowering.field(final, "body") if final is not None else None
    return lowering.term("try", node, (lowering.field(node, "body"), caught, None, last))


def _catch(lowering: Lowering, node: Node) -> Term:
    kids = (None, lowering.label_field(node, "parameter"), lowering.field(node, "body"))
    return lowering.term("handler", node, kids)


def _pair(lowering: Lowering, node: Node) -> Term:
    key = node.child_by_field_name("key")
    held = lowering.label(key) if key is not None else None
    if held is not None and held.kind == "string":
        held = lowering.at("name", held.start, held.end, (), held.value)
    elif held is not None and held.kind == "strmv":
        held = lowering.at("mv", held.start, held.end, (), held.value)
    elif held is not None and held.kind == "strregex":
        held = lowering.at("nameregex", held.start, held.end, (), held.value)
    return _named(lowering, node, held, node.child_by_field_name("value")) or lowering.term(
        "pair", node, (held, lowering.field(node, "value"))
    )


def _computed(lowering: Lowering, node: Node) -> Term | None:
    """`[expression]` in the place of a name."""
    before, lowering.labelling = lowering.labelling, False
    term = s.inner(lowering, node)
    lowering.labelling = before
    return term


def _named(lowering: Lowering, node: Node, name: Term | None, value: Node | None) -> Term | None:
    """A property or field that holds a function is a function of its name."""
    if value is None or value.type not in _FUNCTIONS:
        return None
    parameters, body = _signature(lowering, value)
    kids = (name, parameters, None, body, None)
    return lowering.term("function", node, kids, "", _marks(value))


def _shorthand(lowering: Lowering, node: Node) -> Term:
    name = s.name(lowering, node)
    if name.kind in ("dots", "mvseq"):
        return name
    return lowering.term("pair", node, (name, name))


def _spread(lowering: Lowering, node: Node) -> Term:
    kids = lowering.all(node.named_children)
    return lowering.term("splat", node, kids)


def _import(lowering: Lowering, node: Node) -> Term:
    source = node.child_by_field_name("source")
    module = lowering.label(source)
    made: list[Term] = []

    def add(member: Term | None, alias: Term | None) -> None:
        made.append(s.imported(lowering, node, source or node, module, member, alias))

    clause = next((c for c in node.named_children if c.type == "import_clause"), None)
    for part in clause.named_children if clause is not None else ():
        if part.type == "identifier":
            add(lowering.at("name", 0, 0, (), "default"), lowering.label(part))
        elif part.type == "namespace_import":
            add(None, lowering.label(next(iter(part.named_children), None)))
        elif part.type == "named_imports":
            for member in part.named_children:
                name = lowering.label_field(member, "name")
                add(name, lowering.label_field(member, "alias"))
    if clause is None:
        add(None, None)
    return s.spliced(lowering, node, made)


def _exported(lowering: Lowering, node: Node) -> Term | None:
    """`export` around what it exports; a default export is a definition of `default`."""
    declaration = lowering.field(node, "declaration")
    if declaration is not None:
        start = node.start_byte - lowering.base
        return lowering.at("export", start, declaration.end, (declaration,))
    value = lowering.field(node, "value")
    keyword = next((c for c in node.children if c.type == "default"), None)
    if value is None or keyword is None:
        return lowering.plain(node)
    start = keyword.start_byte - lowering.base
    name = lowering.label(keyword)
    assign = lowering.at("assign", start, value.end, (name, value, None))
    held = lowering.at("vardef", start, value.end, (assign,), "", ("const",))
    return lowering.at("export", node.start_byte - lowering.base, value.end, (held,), "default")


def body_of(node: Node, more: tuple[str, ...] = ()) -> Node | None:
    """The body of a class, also of one that is exported; `more` kinds of class of a dialect."""
    if node.type == "export_statement":
        held = node.child_by_field_name("declaration") or node.child_by_field_name("value")
        if held is None:
            return None
        node = held
    is_class = node.type in ("class_declaration", "class", *more)
    return node.child_by_field_name("body") if is_class else None


def _member(lowering: Lowering, node: Node) -> Term:
    kids = (lowering.field(node, "object"), lowering.label_field(node, "property"))
    optional = node.child_by_field_name("optional_chain") is not None
    return lowering.term("attr", node, kids, "?." if optional else "")


def _number(lowering: Lowering, node: Node) -> Term:
    return lowering.term("number", node, (), lowering.source(node), (FLOAT,))


def _ternary(lowering: Lowering, node: Node) -> Term:
    names = ("condition", "consequence", "alternative")
    return lowering.term("ternary", node, tuple([lowering.field(node, name) for name in names]))


def _field(lowering: Lowering, node: Node) -> Term:
    # The grammar of TypeScript calls the property a name.
    named = lowering.label_field(node, "property") or lowering.label_field(node, "name")
    function = _named(lowering, node, named, node.child_by_field_name("value"))
    if function is not None:
        return function
    kids = (named, lowering.field(node, "value"), type_of(lowering, node))
    if kids[1] is None and kids[0] is not None and kids[0].kind == "dots":
        return kids[0]
    return lowering.term("assign", node, kids, "", _marks(node))


def _switch(lowering: Lowering, node: Node) -> Term:
    body = node.child_by_field_name("body")
    cases: list[Term] = []
    for case in body.named_children if body is not None else ():
        if case.is_extra:
            continue
        value = lowering.field(case, "value")
        held = case.children_by_field_name("body")
        block = lowering.term("block", case, lowering.all(held))
        cases.append(lowering.term("case", case, tuple(t for t in (value, block) if t)))
    subject = _condition(lowering, node, "value")
    return lowering.term("switch", node, (subject, *cases) if subject is not None else tuple(cases))


def _jsx_attribute(lowering: Lowering, node: Node) -> Term:
    children = [child for child in node.named_children if not child.is_extra]
    name = lowering.label(children[0]) if children else None
    value = lowering.lower(children[1]) if len(children) > 1 else None
    return lowering.term("jsx_attribute", node, tuple(t for t in (name, value) if t is not None))


def _jsx(lowering: Lowering, node: Node) -> Term:
    """An element: its attributes in any order, and its content if that matters."""
    opening = node.child_by_field_name("open_tag") or node
    closing = node.child_by_field_name("close_tag")
    name = lowering.label(opening.child_by_field_name("name"))
    held = [_jsx_part(lowering, one) for one in opening.children_by_field_name("attribute")]
    attributes = [one for one in held if one is not None]
    content = [
        term
        for child in node.named_children
        if child not in (opening, closing) and closing is not None
        if (term := _jsx_part(lowering, child)) is not None
    ]
    if all(term.kind == "dots" for term in content):
        content = []
    start, end = node.start_byte - lowering.base, node.end_byte - lowering.base
    if closing is not None:
        # Semgrep's range of an element ends within its last tag, that of a fragment before it.
        end = closing.start_byte - lowering.base + 3
    if name is None:
        name = lowering.at("fragment", start, start)
        end = content[-1].end if content else end
    place = attributes[0] if attributes else name
    given = lowering.at("jsx_attributes", place.start, place.end, tuple(attributes))
    inner = None
    if content:
        inner = lowering.at("jsx_content", content[0].start, content[-1].end, tuple(content))
    return lowering.at("jsx", start, end, (name, given, inner))


def _jsx_part(lowering: Lowering, node: Node) -> Term | None:
    """An attribute or a piece of content; text that is an ellipsis is one."""
    text = lowering.source(node).strip()
    if lowering.metavariables and text == placeholders.DOTS:
        return lowering.term("dots", node)
    if node.type == "jsx_text":
        return lowering.term("jsx_text", node, (), text) if text else None
    return lowering.lower(node)


def _for_dots(pattern: str) -> str:
    """`for (...)`: the grammar wants three parts."""
    dots = placeholders.DOTS
    return re.sub(rf"\bfor\s*\(\s*{dots}\s*\)", f"for ({dots};{dots};{dots})", pattern)


def _branch_dots(pattern: str) -> str:
    """`if (c) ... else ...`: the grammar wants the semicolon."""
    return re.sub(rf"{placeholders.DOTS}\s+else\b", f"{placeholders.DOTS}; else", pattern)


PROFILE = Profile(
    spread=True,
    semicolons=True,
    pattern_dialect="typescript",
    field_kinds=frozenset({"field_definition", "public_field_definition"}),
    typed=_typed,
    typed_metavariable="($X: %s)",
    expression_starts=("{",),
    import_words=frozenset({b"import", b"require"}),
    definition_kinds=frozenset(
        {"function_declaration", "generator_function_declaration", "import_statement"}
        | {"interface_declaration", "type_alias_declaration", "ambient_declaration"}
    ),
    settled=lambda term, where: True,
    method_kinds=frozenset({"method_definition"}),
    closures=True,
    shadowing=frozenset({"parameters", "declarations", "members", "handlers"}),
    retries=(_for_dots, _branch_dots, placeholders.ended),
    wrappers=(
        ("(%s)", "parenthesized_expression"),
        ("class zWRAPz { %s }", "method_definition"),
        ("async function zWRAPz() { %s }", "statement_block"),
    ),
    container=body_of,
    shapes={
        "program": s.block,
        "statement_block": s.block,
        "class_body": s.block,
        "comment": s.drop,
        "html_comment": s.drop,
        "decorator": s.drop,
        "empty_statement": s.drop,
        "expression_statement": s.statement,
        "parenthesized_expression": s.parenthesized,
        "sequence_expression": s.sequence("tuple"),
        "identifier": s.name,
        "property_identifier": s.name,
        "private_property_identifier": s.name,
        "shorthand_property_identifier": _shorthand,
        "shorthand_property_identifier_pattern": _shorthand,
        "statement_identifier": s.name,
        "jsx_identifier": s.name,
        "this": s.leaf("name"),
        "super": s.leaf("name"),
        "import": s.leaf("name"),
        "undefined": s.leaf("name"),
        "member_expression": _member,
        "subscript_expression": s.fields("index", "object", "index"),
        "call_expression": _call,
        "new_expression": _new,
        "arguments": s.sequence("args"),
        "await_expression": s.sequence("await"),
        "string": _string,
        "template_string": _template,
        "template_substitution": s.inner,
        "number": _number,
        "true": s.leaf("bool"),
        "false": s.leaf("bool"),
        "null": s.leaf("none"),
        "regex": _regex,
        "binary_expression": s.operator("binary", "left", "right"),
        "unary_expression": s.operator("unary", "argument"),
        "ternary_expression": _ternary,
        "assignment_expression": s.fields("assign", "left", "right", "type"),
        "augmented_assignment_expression": s.operator("augassign", "left", "right"),
        "update_expression": s.operator("update", "argument"),
        "lexical_declaration": _declaration,
        "variable_declaration": _declaration,
        "object": s.sequence("object"),
        "object_pattern": s.sequence("object"),
        "pair": _pair,
        "pair_pattern": _pair,
        "computed_property_name": _computed,
        "array": s.sequence("list"),
        "array_pattern": s.sequence("list"),
        "spread_element": _spread,
        "rest_pattern": _spread,
        "assignment_pattern": _default_parameter,
        "object_assignment_pattern": _default_parameter,
        "function_declaration": _function,
        "function_expression": _function,
        "generator_function_declaration": _function,
        "generator_function": _function,
        "arrow_function": _function,
        "method_definition": _function,
        "formal_parameters": _parameters,
        "class_declaration": _class,
        "class": _class,
        "field_definition": _field,
        "if_statement": _if,
        "while_statement": _while,
        "do_statement": _while,
        "for_statement": _for,
        "for_in_statement": _for_in,
        "try_statement": _try,
        "catch_clause": _catch,
        "switch_statement": _switch,
        "return_statement": s.returned,
        "throw_statement": s.sequence("throw"),
        "import_statement": _import,
        "export_statement": _exported,
        "jsx_element": _jsx,
        "jsx_self_closing_element": _jsx,
        "jsx_attribute": _jsx_attribute,
        "jsx_expression": s.inner,
    },
)
