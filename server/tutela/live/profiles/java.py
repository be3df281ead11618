"""Java: what tree-sitter-java's nodes are."""

from __future__ import annotations

import re

from tree_sitter import Node

from tutela.live import placeholders
from tutela.live import shapes as s
from tutela.live.lower import Lowering, Profile, as_block
from tutela.live.term import Term


def _string(lowering: Lowering, node: Node) -> Term:
    text = lowering.source(node)
    marks = 3 if text.startswith('"""') and len(text) >= 6 else 1
    return s.string_of(lowering, node, text[marks:-marks])


def _call(lowering: Lowering, node: Node) -> Term:
    name = lowering.label_field(node, "name")
    held = lowering.field(node, "object")
    function = name
    if held is not None and name is not None:
        function = lowering.at("attr", held.start, name.end, (held, name))
    elif name is not None and not lowering.metavariables:
        function = lowering.at("name", name.start, name.end, (), name.value)
    return s.called(lowering, node, function, lowering.field(node, "arguments"))


def _constructor_call(lowering: Lowering, node: Node) -> Term:
    function = lowering.field(node, "constructor")
    held = s.called(lowering, node, function, lowering.field(node, "arguments"))
    arguments = held.kids[-1]
    held.end = arguments.end if arguments is not None else held.end
    return (
        held if lowering.metavariables else lowering.at("exprstmt", held.start, held.end, (held,))
    )


def _new(lowering: Lowering, node: Node) -> Term:
    kids = (lowering.field(node, "type"), lowering.field(node, "arguments"))
    body = next((child for child in node.named_children if child.type == "class_body"), None)
    if body is None:
        return lowering.term("new", node, kids)
    # A class without a name: for Semgrep something else than an object of the class it extends.
    return lowering.term("anonymous", node, (*kids, lowering.lower(body)))


_FIELDS = ("field_declaration", "constant_declaration")


def _modifiers(node: Node) -> tuple[str, ...]:
    """`private static final`, as words."""
    held = next((child for child in node.named_children if child.type == "modifiers"), None)
    return tuple([c.type for c in held.children if not c.is_named]) if held is not None else ()


def _annotations(lowering: Lowering, node: Node) -> tuple[Term, ...]:
    held = next((child for child in node.named_children if child.type == "modifiers"), None)
    return lowering.all(held.named_children) if held is not None else ()


def _annotation(lowering: Lowering, node: Node) -> Term | None:
    name = lowering.label_field(node, "name")
    arguments = lowering.field(node, "arguments")
    return name if arguments is None else lowering.term("call", node, (name, arguments))


def _element(lowering: Lowering, node: Node) -> Term | None:
    """`key = value` in an annotation."""
    key = lowering.label_field(node, "key")
    if key is not None and key.kind == "dots":
        return key
    return lowering.term("kwarg", node, (key, lowering.field(node, "value")))


def _decorated(lowering: Lowering, node: Node) -> Term | None:
    """Annotations, and what a method may throw."""
    held = [*_annotations(lowering, node)]
    for child in node.named_children:
        if child.type == "throws":
            held += [
                lowering.at("throws", one.start, one.end, (one,))
                for one in lowering.all(child.named_children)
            ]
    start = held[0].start if held else 0
    return lowering.at("decorators", start, start, tuple(held)) if held else None


def _declared(lowering: Lowering, node: Node) -> Term:
    """`T a = 1, b;`: a definition for each name, which begins at its type."""
    made: list[Term] = []
    kind = lowering.label_field(node, "type")
    marks = _modifiers(node)
    noted = _annotations(lowering, node)
    above = lowering.at("decorators", noted[0].start, noted[0].start, noted) if noted else None
    for child in node.children_by_field_name("declarator"):
        target = lowering.field(child, "name")
        assign = lowering.term("assign", child, (target, lowering.field(child, "value"), kind))
        start = node.start_byte - lowering.base
        more = child.next_named_sibling is not None or node.type in _FIELDS
        end = assign.end if more else node.end_byte - lowering.base
        bare = ("bare",) if assign.kids[1] is None else ()
        made.append(lowering.at("vardef", start, end, (assign, above), "", (*marks, *bare)))
    return s.spliced(lowering, node, made)


def _assign(lowering: Lowering, node: Node) -> Term:
    kids = (lowering.field(node, "left"), lowering.field(node, "right"))
    sign = node.child_by_field_name("operator")
    if sign is not None and sign.type != "=":
        return lowering.term("augassign", node, kids, sign.type)
    return lowering.term("assign", node, (*kids, None))


def _parameter(lowering: Lowering, node: Node) -> Term | None:
    name = lowering.label_field(node, "name")
    if name is None or name.kind in ("dots", "mvseq"):
        return name
    kind = lowering.label_field(node, "type")
    # Parameters have no defaults here: their annotations take the place.
    return lowering.term("param", node, (name, kind, _decorated(lowering, node)))


def _parameters(lowering: Lowering, node: Node) -> Term:
    if node.type == "identifier":
        name = lowering.label(node)
        held = (
            ()
            if name is None
            else (lowering.at("param", name.start, name.end, (name, None, None)),)
        )
        return lowering.term("params", node, held)
    return s.parameters(lowering, node, {"identifier"})


def _method(lowering: Lowering, node: Node) -> Term:
    body = node.child_by_field_name("body")
    parameters = node.child_by_field_name("parameters")
    held = _parameters(lowering, parameters) if parameters is not None else None
    if node.type == "lambda_expression":
        made = lowering.term("lambda", node, (held, as_block(lowering, body)))
        # For Semgrep it begins with its parameters where they have types or no parentheses.
        if held is not None and held.kids and parameters is not None:
            first = held.kids[0]
            if first is not None and parameters.type != "inferred_parameters":
                made.start = first.start
                return made
        arrow = next((child for child in node.children if child.type == "->"), None)
        made.start = arrow.start_byte - lowering.base if arrow is not None else made.start
        return made
    kind = lowering.label_field(node, "type")
    name = lowering.label_field(node, "name")
    if name is not None and name.kind == "dots":
        return name
    kids = (name, held, kind, lowering.optional(body), _decorated(lowering, node))
    return lowering.term("function", node, kids, "", _modifiers(node))


def _class(lowering: Lowering, node: Node) -> Term:
    bases = lowering.field(node, "superclass")
    supers = [bases] if bases is not None else []
    implemented = node.child_by_field_name("interfaces")
    for held in implemented.named_children if implemented is not None else ():
        supers += [
            lowering.at("implements", one.start, one.end, (one,))
            for one in lowering.all(held.named_children)
        ]
    name = lowering.label_field(node, "name")
    above = lowering.at("supers", 0, 0, tuple(supers)) if supers else None
    kids = (name, above, lowering.field(node, "body"), _decorated(lowering, node))
    return lowering.term("class", node, kids, "", _modifiers(node))


def _condition(lowering: Lowering, node: Node) -> Term | None:
    held = node.child_by_field_name("condition")
    if held is not None and held.type == "parenthesized_expression":
        return s.inner(lowering, held)
    return lowering.optional(held)


def _if(lowering: Lowering, node: Node) -> Term:
    kids = (
        _condition(lowering, node),
        as_block(lowering, node.child_by_field_name("consequence")),
        as_block(lowering, node.child_by_field_name("alternative")),
    )
    return lowering.term("if", node, kids)


def _while(lowering: Lowering, node: Node) -> Term:
    body = as_block(lowering, node.child_by_field_name("body"))
    return lowering.term("while", node, (_condition(lowering, node), body))


def _for(lowering: Lowering, node: Node) -> Term:
    body = as_block(lowering, node.child_by_field_name("body"))
    kids = tuple([lowering.field(node, name) for name in ("init", "condition", "update")])
    return lowering.term("for", node, (*kids, body))


def _for_each(lowering: Lowering, node: Node) -> Term:
    body = lowering.field(node, "body")
    target = lowering.field(node, "name")
    if target is not None:
        kind = lowering.label_field(node, "type")
        target = lowering.at("param", target.start, target.end, (target, kind, None))
    kids = (target, lowering.field(node, "value"), body)
    return lowering.term("for_each", node, kids)


def _try(lowering: Lowering, node: Node) -> Term:
    handlers: list[Term] = []
    last: Term | None = None
    for child in node.named_children:
        if child.type == "catch_clause":
            kind, bound = _caught(lowering, child)
            body = lowering.field(child, "body")
            handlers.append(lowering.term("handler", child, (kind, bound, body)))
        elif child.type == "finally_clause":
            last = as_block(lowering, next(iter(child.named_children), None))
    held = lowering.at("handlers", 0, 0, tuple(handlers)) if handlers else None
    body = lowering.field(node, "body")
    made = lowering.term("try", node, (body, held, None, last))
    resources = lowering.field(node, "resources")
    return made if resources is None else lowering.term("block", node, (*resources.kids, made))


def _caught(lowering: Lowering, clause: Node) -> tuple[Term | None, Term | None]:
    """Type and name of what a clause catches; of several types the first, as Semgrep has it."""
    for held in clause.named_children:
        if held.type == "catch_formal_parameter":
            kinds = next((one for one in held.named_children if one.type == "catch_type"), None)
            kind = lowering.label(kinds.named_children[0]) if kinds is not None else None
            return kind, lowering.label_field(held, "name")
    return None, None


def _resource(lowering: Lowering, node: Node) -> Term | None:
    name, value = lowering.field(node, "name"), lowering.field(node, "value")
    kind = lowering.label_field(node, "type")
    if name is None:
        return next(iter(lowering.all(node.named_children)), None)
    return lowering.term("vardef", node, (lowering.term("assign", node, (name, value, kind)), None))


def _cast(lowering: Lowering, node: Node) -> Term | None:
    return s.cast(lowering, node, lowering.field(node, "value"), lowering.label_field(node, "type"))


def _import(lowering: Lowering, node: Node) -> Term | None:
    module = next(iter(lowering.all(node.named_children)), None)
    if module is None or module.kind != "attr":
        return None
    if any(child.type == "asterisk" for child in node.named_children):
        star = lowering.at("wildcard", module.end, module.end)
        made = s.imported(lowering, node, node, module, star, None)
    else:
        made = s.imported(lowering, node, node, module.kids[0], module.kids[1], None)
    return _without_mark(lowering, node, made)


def _scoped(lowering: Lowering, node: Node) -> Term:
    kids = (lowering.field(node, "scope"), lowering.label_field(node, "name"))
    return lowering.term("attr", node, kids)


def _container(node: Node) -> Node | None:
    return node.child_by_field_name("body") if node.type == "class_declaration" else None


_TYPED = re.compile(
    r"(?:(?<![\w$\s])|\b(?:return|throw|case)|^)\s*"
    r"\((?:final\s+)?([\w.]+(?:<[^()]*>)?(?:\[\])*)\s+zMV_(\w+)z\)(?!\s*(?:->|\{))"
)


def _typed(pattern: str) -> str:
    """`(T $X)`, which is the header of no method, as the cast `((T) $X)`."""

    def spelled(found: re.Match[str]) -> str:
        before = found[0][: found[0].index("(")]
        return f"{before}(({found[1]}) {placeholders.TYPED}{found[2]}z)"

    return _statements(_TYPED.sub(spelled, pattern))


def _ended(pattern: str) -> str:
    """An expression alone is no statement of Java's, and an ellipsis is one."""
    made = pattern.lstrip().startswith("new ")
    ended = pattern.rstrip().endswith(";" if made else (";", "}"))
    return _statements(pattern if ended else f"{pattern};")


def _statements(pattern: str) -> str:
    return re.sub(
        rf"(?m)(^|[{{}};])(?<![=\]] \{{)(?<![=\]]\{{)(\s*{placeholders.RUN})(?=\s*($|[}}\n\w@]))",
        r"\1\2;",
        pattern,
    )


_BRACES = re.compile(
    rf"\"(?:[^\"\\]|\\.)*\"|\b(?P<class>class|interface|enum)\b|[{{}}()]|{placeholders.DOTS};?"
    r"|\bnew\s+[\w.]+\s*\((?P<anonymous>[^(){}]*)\)\s*\{"
)


def _members(pattern: str) -> str:
    """An ellipsis in a class is a member of it."""
    classes: list[bool] = []
    expected = False
    depth = 0

    def spelled(found: re.Match[str]) -> str:
        nonlocal expected, depth
        text = found[0]
        if found["class"]:
            expected = True
        elif found["anonymous"] is not None:
            classes.append(True)
        elif text == "{":
            classes.append(expected)
            expected = False
        elif text == "}" and classes:
            classes.pop()
        elif text in "()":
            depth += 1 if text == "(" else -1
        elif text.startswith(placeholders.DOTS) and classes and classes[-1] and not depth:
            return f"void {placeholders.DOTS}();"
        return text

    return _methods(_BRACES.sub(spelled, pattern))


_ANNOTATION = re.compile(r"@[\w.]+\s*\(([^()]*=[^()]*)\)")
_HEADER = re.compile(r"(\w+\s+\w+\s*)\(((?:[^()]|\([^()]*\))*)\)(\s*(?:throws[^{]*)?\{)")


def _methods(pattern: str) -> str:
    """An ellipsis among the parameters of a method is one, and has a type."""

    def typed(found: re.Match[str]) -> str:
        dots = placeholders.DOTS
        # Those in an annotation's parentheses are its arguments.
        own = re.sub(
            rf"(\([^()]*\))|(?<!int ){dots}", lambda one: one[1] or f"int {dots}", found[2]
        )
        return f"{found[1]}({own}){found[3]}"

    def paired(found: re.Match[str]) -> str:
        return re.sub(rf"{placeholders.DOTS}(?!\s*=)", f"{placeholders.DOTS} = 0", found[0])

    return _ANNOTATION.sub(paired, _statements(_HEADER.sub(typed, pattern)))


def _without_mark(lowering: Lowering, node: Node, term: Term) -> Term:
    """Semgrep's range of some statements ends before their semicolon."""
    last = node.children[-1] if node.children else node
    if last.type == ";":
        term.end = last.prev_sibling.end_byte - lowering.base if last.prev_sibling else term.end
    return term


def _returned(lowering: Lowering, node: Node) -> Term:
    return _without_mark(lowering, node, s.returned(lowering, node))


def _thrown(lowering: Lowering, node: Node) -> Term:
    made = lowering.term("throw", node, lowering.all(node.named_children))
    return _without_mark(lowering, node, made)


def _settled(term: Term, where: str) -> bool:
    return "final" in term.attrs or (where == "class" and "private" in term.attrs)


PROFILE = Profile(
    spread=False,
    semicolons=True,
    bare_parentheses=True,
    import_words=frozenset({b"import"}),
    definition_kinds=frozenset(
        {"import_declaration", "package_declaration", "interface_declaration", "enum_declaration"}
        | {"method_declaration", "record_declaration", "annotation_type_declaration"}
    ),
    method_kinds=frozenset({"constructor_declaration"}),
    settled=_settled,
    shadowing=frozenset({"parameters", "declarations"}),
    field_kinds=frozenset({"field_declaration"}),
    typed=_typed,
    typed_metavariable="(%s $X)",
    container=_container,
    retries=(_statements, _ended, _members, _methods),
    wrappers=(
        ("class zWRAPz { %s }", "method_declaration"),
        ("class zWRAPz { %s }", "constructor_declaration"),
        ("class zWRAPz { void zWRAPz() { %s } }", "block"),
        ("class zWRAPz { zWRAPz() { %s; } }", "explicit_constructor_invocation"),
    ),
    shapes={
        "program": s.block,
        "block": s.block,
        "class_body": s.block,
        "constructor_body": s.block,
        "line_comment": s.drop,
        "block_comment": s.drop,
        "package_declaration": s.drop,
        "modifiers": s.drop,
        "expression_statement": s.statement,
        "parenthesized_expression": s.inner,
        "identifier": s.name,
        "type_identifier": s.name,
        "this": s.leaf("name"),
        "super": s.leaf("name"),
        "field_access": s.attribute("object", "field"),
        "scoped_identifier": _scoped,
        "scoped_type_identifier": s.dotted,
        "method_invocation": _call,
        "object_creation_expression": _new,
        "explicit_constructor_invocation": _constructor_call,
        "argument_list": s.sequence("args"),
        "array_access": s.fields("index", "array", "index"),
        "string_literal": _string,
        "character_literal": s.leaf("char"),
        "decimal_integer_literal": s.leaf("number"),
        "hex_integer_literal": s.leaf("number"),
        "decimal_floating_point_literal": s.leaf("number"),
        "true": s.leaf("bool"),
        "false": s.leaf("bool"),
        "null_literal": s.leaf("none"),
        "binary_expression": s.operator("binary", "left", "right"),
        "unary_expression": s.operator("unary", "operand"),
        "ternary_expression": s.fields("ternary", "condition", "consequence", "alternative"),
        "assignment_expression": _assign,
        "cast_expression": _cast,
        "local_variable_declaration": _declared,
        "field_declaration": _declared,
        "constant_declaration": _declared,
        "method_declaration": _method,
        "constructor_declaration": _method,
        "lambda_expression": _method,
        "formal_parameter": _parameter,
        "spread_parameter": s.drop,
        "class_declaration": _class,
        "superclass": s.inner,
        "annotation": _annotation,
        "marker_annotation": _annotation,
        "annotation_argument_list": s.sequence("args"),
        "element_value_pair": _element,
        "if_statement": _if,
        "while_statement": _while,
        "do_statement": _while,
        "for_statement": _for,
        "enhanced_for_statement": _for_each,
        "try_statement": _try,
        "try_with_resources_statement": _try,
        "resource": _resource,
        "return_statement": _returned,
        "throw_statement": _thrown,
        "import_declaration": _import,
        "break_statement": s.leaf("break"),
        "continue_statement": s.leaf("continue"),
    },
)
