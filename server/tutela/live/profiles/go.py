"""Go: what tree-sitter-go's nodes are."""

from __future__ import annotations

import re

from tree_sitter import Node

from tutela.live import placeholders
from tutela.live import shapes as s
from tutela.live.lower import Lowering, Profile, Shape, as_block
from tutela.live.term import Term


def _string(lowering: Lowering, node: Node) -> Term:
    text = lowering.source(node)
    return s.string_of(lowering, node, text[1:-1])


def _single(lowering: Lowering, node: Node | None) -> Term | None:
    """`a, b` as a tuple; a list of one as what it holds."""
    if node is None:
        return None
    terms = lowering.all(node.named_children)
    if len(terms) == 1:
        return terms[0]
    return lowering.term("tuple", node, terms)


def _list(lowering: Lowering, node: Node) -> Term | None:
    return _single(lowering, node)


def _assign(lowering: Lowering, node: Node) -> Term:
    left = _single(lowering, node.child_by_field_name("left"))
    right = _single(lowering, node.child_by_field_name("right"))
    sign = node.child_by_field_name("operator")
    if sign is not None and sign.type != "=":
        return lowering.term("augassign", node, (left, right), sign.type)
    held = lowering.term("assign", node, (left, right, None))
    if node.type == "short_var_declaration":
        return lowering.term("vardef", node, (held,), "", ("short",))
    return lowering.term("exprstmt", node, (held,))


def _declared(lowering: Lowering, node: Node) -> Term:
    """`var a, b T = 1, 2`: a definition for each name."""
    made: list[Term] = []
    specs = [c for c in node.named_children if c.type in ("var_spec", "const_spec")]
    for held in node.named_children:
        if held.type == "var_spec_list":
            specs += [c for c in held.named_children if c.type == "var_spec"]
    marks: tuple[str, ...] = ("var",)
    if node.type == "const_declaration":
        # In a pattern `var` stands for either.
        marks = ("const",) if lowering.metavariables else ("var", "const")
    for spec in specs:
        given = spec.child_by_field_name("value")
        values = lowering.all(given.named_children) if given is not None else ()
        whole = lowering.term("tuple", given, values) if given and len(values) != 1 else None
        names = lowering.all([n for n in spec.children_by_field_name("name") if n.is_named])
        kind = lowering.label_field(spec, "type")
        for i, name in enumerate(names):
            value: Term | None = values[i] if len(values) == len(names) else whole
            end = value.end if value is not None else spec.end_byte - lowering.base
            assign = lowering.at("assign", name.start, end, (name, value, kind))
            made.append(lowering.at("vardef", name.start, assign.end, (assign,), "", marks))
    return s.spliced(lowering, node, made)


def _selector(lowering: Lowering, node: Node) -> Term:
    kids = (lowering.field(node, "operand"), lowering.label_field(node, "field"))
    return lowering.term("attr", node, kids)


def _call(lowering: Lowering, node: Node) -> Term:
    return s.called(
        lowering, node, lowering.field(node, "function"), lowering.field(node, "arguments")
    )


def _parameters(lowering: Lowering, node: Node) -> Term:
    made: list[Term] = []
    for child in node.named_children:
        if child.is_extra:
            continue
        names = lowering.all(child.children_by_field_name("name"))
        if not names:
            held = lowering.lower(child)
            if held is not None and held.kind in ("dots", "mvseq"):
                made.append(held)
            elif child.type == "parameter_declaration":
                only = lowering.field(child, "type")
                if only is not None and only.kind in ("dots", "mvseq", "mv"):
                    made.append(only)
            continue
        kind = lowering.label_field(child, "type")
        if kind is not None and child.type == "variadic_parameter_declaration":
            kind = lowering.term("variadic", child, (kind,))
        made += [
            name
            if name.kind in ("dots", "mvseq")
            else lowering.at(
                "param", name.start, child.end_byte - lowering.base, (name, kind, None)
            )
            for name in names
        ]
    return lowering.term("params", node, tuple(made))


def _result(lowering: Lowering, node: Node | None) -> Term | None:
    """A function's result: a type, or a tuple of them, whatever names they have."""
    if node is None or node.type != "parameter_list":
        return lowering.label(node)
    kinds = [
        kind
        for child in node.named_children
        for kind in [lowering.label_field(child, "type")] * max(1, _count(child, "name"))
        if kind is not None
    ]
    return lowering.term("tuple", node, tuple(kinds))


def _count(node: Node, field: str) -> int:
    return len(node.children_by_field_name(field))


def _function(lowering: Lowering, node: Node) -> Term:
    parameters = lowering.field(node, "parameters")
    body = lowering.field(node, "body")
    if node.type == "func_literal":
        return lowering.term("lambda", node, (parameters, body))
    kids = (
        lowering.label_field(node, "name"),
        parameters,
        _result(lowering, node.child_by_field_name("result")),
        body,
        lowering.field(node, "receiver"),
    )
    return lowering.term("function", node, kids)


def _block(lowering: Lowering, node: Node) -> Term:
    held = next((c for c in node.named_children if c.type == "statement_list"), None)
    return lowering.term(
        "block", node, lowering.all(held.named_children) if held is not None else ()
    )


def _if(lowering: Lowering, node: Node) -> Term:
    otherwise = node.child_by_field_name("alternative")
    kids = (
        lowering.field(node, "condition"),
        lowering.field(node, "consequence"),
        as_block(lowering, otherwise) if otherwise is not None else None,
    )
    made = lowering.term("if", node, kids)
    init = lowering.field(node, "initializer")
    return made if init is None else lowering.term("block", node, (init, made))


def _for(lowering: Lowering, node: Node) -> Term:
    body = lowering.field(node, "body")
    for child in node.named_children:
        if child.type == "range_clause":
            left = _single(lowering, child.child_by_field_name("left"))
            return lowering.term("for_each", node, (left, lowering.field(child, "right"), body))
        if child.type == "for_clause":
            names = ("initializer", "condition", "update")
            parts = tuple([lowering.field(child, name) for name in names])
            return lowering.term("for", node, (*parts, body))
    condition = next((c for c in node.named_children if c.type != "block"), None)
    return lowering.term("while", node, (lowering.optional(condition), body))


def _imports(lowering: Lowering, node: Node) -> Term:
    specs = [c for c in node.named_children if c.type == "import_spec"]
    for held in node.named_children:
        if held.type == "import_spec_list":
            specs += [c for c in held.named_children if c.type == "import_spec"]
    made = []
    for spec in specs:
        path = spec.child_by_field_name("path")
        module = lowering.optional(path)
        if module is None or path is None:
            continue
        alias = lowering.label_field(spec, "name")
        if alias is None and module.kind == "string":
            alias = lowering.at(
                "name", module.start, module.end, (), module.value.rpartition("/")[2]
            )
        made.append(s.imported(lowering, node, spec, module, None, alias))
    return s.spliced(lowering, node, made)


def _composite(lowering: Lowering, node: Node) -> Term:
    body = node.child_by_field_name("body")
    held = lowering.all(body.named_children) if body is not None else ()
    kind = lowering.field(node, "type")
    return lowering.term("new", node, (kind, lowering.term("args", body or node, held)))


def _keyed(lowering: Lowering, node: Node) -> Term:
    terms = lowering.all(node.named_children)
    if len(terms) == 2:
        return lowering.term("kwarg", node, terms)
    return lowering.term("pair", node, terms)


def _started(kind: str) -> Shape:
    """`go f()`, `defer f()`: for Semgrep the range is the call's."""

    def shape(lowering: Lowering, node: Node) -> Term:
        terms = lowering.all(node.named_children)
        made = lowering.term(kind, node, terms)
        if terms:
            made.start, made.end = terms[0].start, terms[-1].end
        return made

    return shape


def _returned(lowering: Lowering, node: Node) -> Term:
    held = next(iter(node.named_children), None)
    return lowering.term("return", node, (_single(lowering, held) if held is not None else None,))


def _fields(lowering: Lowering, node: Node) -> Term:
    """`a, b T` in a struct: a field for each name; a type without one is taken in."""
    kind = lowering.label_field(node, "type")
    if kind is not None and kind.kind == "dots":
        return kind
    tag = lowering.label_field(node, "tag")
    names = [lowering.label(name) for name in node.children_by_field_name("name")]
    if not names:
        return lowering.term("embedded", node, (kind,))
    return s.spliced(lowering, node, [lowering.term("field", node, (n, kind, tag)) for n in names])


def _struct(lowering: Lowering, node: Node) -> Term:
    fields = next((c for c in node.named_children if c.type == "field_declaration_list"), None)
    return lowering.term("struct", node, lowering.all(fields.named_children) if fields else ())


def _type_element(lowering: Lowering, node: Node) -> Term:
    kids = lowering.all(node.named_children)
    return kids[0] if len(kids) == 1 else lowering.term("union", node, kids)


def _types(lowering: Lowering, node: Node) -> Term:
    """Each type of a declaration; Semgrep's range of one starts at its name."""
    return s.spliced(lowering, node, lowering.all(node.named_children))


def _type(lowering: Lowering, node: Node) -> Term:
    kids = (lowering.label_field(node, "name"), lowering.label_field(node, "type"))
    return lowering.term("typedef", node, kids)


def _asserted(lowering: Lowering, node: Node) -> Term | None:
    value, kind = lowering.field(node, "operand"), lowering.label_field(node, "type")
    held = s.cast(lowering, node, value, kind) if lowering.metavariables else None
    if held is not None and held.kind == "typed":
        return held
    return lowering.term("assertion", node, tuple(t for t in (value, kind) if t is not None))


_TYPED = re.compile(r"\(\s*zMV_(\w+)z\s*:\s*([^()]+?)\s*\)")


def _typed(pattern: str) -> str:
    """`($X : T)` as the assertion `$X.(T)`."""
    return _TYPED.sub(rf"{placeholders.TYPED}\1z.(\2)", pattern)


def _ended(pattern: str) -> str:
    """The grammar wants every statement to end."""
    return f"{pattern}\n"


PROFILE = Profile(
    spread=True,
    bare_parentheses=True,
    import_words=frozenset({b"import"}),
    definition_kinds=frozenset(
        {"function_declaration", "method_declaration", "import_declaration", "type_declaration"}
        | {"package_clause"}
    ),
    settled=lambda term, where: "const" in term.attrs,
    closures=True,
    field_kinds=frozenset({"var_declaration", "type_declaration"}),
    typed=_typed,
    typed_metavariable="($X : %s)",
    retries=(_ended,),
    shapes={
        "source_file": s.block,
        "block": _block,
        "statement_list": s.block,
        "comment": s.drop,
        "package_clause": s.sequence("package"),
        "expression_statement": s.statement,
        "parenthesized_expression": s.inner,
        "identifier": s.name,
        "field_identifier": s.name,
        "package_identifier": s.name,
        "type_identifier": s.name,
        "selector_expression": _selector,
        "qualified_type": s.attribute("package", "name"),
        "index_expression": s.fields("index", "operand", "index"),
        "call_expression": _call,
        "argument_list": s.sequence("args"),
        "interpreted_string_literal": _string,
        "raw_string_literal": _string,
        "int_literal": s.leaf("number"),
        "float_literal": s.leaf("number"),
        "true": s.leaf("bool"),
        "false": s.leaf("bool"),
        "nil": s.leaf("none"),
        "binary_expression": s.operator("binary", "left", "right"),
        "unary_expression": s.operator("unary", "operand"),
        "expression_list": _list,
        "short_var_declaration": _assign,
        "assignment_statement": _assign,
        "var_declaration": _declared,
        "const_declaration": _declared,
        "function_declaration": _function,
        "method_declaration": _function,
        "func_literal": _function,
        "parameter_list": _parameters,
        "composite_literal": _composite,
        "literal_element": s.inner,
        "keyed_element": _keyed,
        "field_declaration": _fields,
        "struct_type": _struct,
        "interface_type": s.sequence("interface"),
        "type_elem": _type_element,
        "type_declaration": _types,
        "type_spec": _type,
        "variadic_argument": s.sequence("splat"),
        "type_assertion_expression": _asserted,
        "if_statement": _if,
        "for_statement": _for,
        "return_statement": _returned,
        "go_statement": _started("go"),
        "defer_statement": _started("defer"),
        "pointer_type": s.sequence("pointer"),
        "import_declaration": _imports,
        "break_statement": s.leaf("break"),
        "continue_statement": s.leaf("continue"),
    },
)
