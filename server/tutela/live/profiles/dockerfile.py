"""Dockerfile: what tree-sitter-dockerfile's nodes are; shell code is cut into commands of words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tree_sitter import Node

from tutela.live import placeholders
from tutela.live import shapes as s
from tutela.live.lower import Lowering, Profile
from tutela.live.term import Term

_SHELL = re.compile(
    rb"(?P<joined>\\\r?\n)|(?P<note>(?<!\S)#[^\n]*)|(?P<operator>&&|\|\||[|;&\n])"
    rb"|(?P<word>(?:\"(?:\\.|[^\"\\])*\"|'[^']*'|\\[^\n]|[^\s;&|\"'\\])+)",
    re.DOTALL,
)


def _word(lowering: Lowering, start: int, end: int) -> Term:
    """A word by its bytes in the text."""
    text = lowering.text[start:end].decode("utf-8", "replace")
    start, end = start - lowering.base, end - lowering.base
    if lowering.metavariables:
        text = placeholders.decode(text)
        bare = text[1:-1] if text[:1] == text[-1:] == '"' and len(text) > 1 else text
        bare = bare[2:-1] if bare.startswith("${$") else bare
        if bare == "...":
            return lowering.at("dots", start, end)
        if placeholders.is_metavariable(bare):
            return lowering.at("mv", start, end, (), bare)
        if bare.startswith("$..."):
            return lowering.at("mvseq", start, end, (), bare)
    return lowering.at("name", start, end, (), text)


def _commands(lowering: Lowering, node: Node) -> Term:
    """Shell code: its commands, with what joins them as value."""
    made: list[Term] = []
    words: list[Term] = []
    operators: list[str] = []

    def close() -> None:
        if words:
            made.append(lowering.at("command", words[0].start, words[-1].end, tuple(words)))
            words.clear()

    for token in _SHELL.finditer(lowering.text, node.start_byte, node.end_byte):
        if token["word"]:
            words.append(_word(lowering, *token.span()))
        elif token["operator"]:
            close()
            operators.append(token["operator"].decode())
    close()
    return lowering.term("commands", node, tuple(made), " ".join(operators[: len(made) - 1]))


def _command(lowering: Lowering, node: Node) -> Term:
    """Of a pattern that is shell code alone."""
    made = _commands(lowering, node)
    return made.kids[0] if len(made.kids) == 1 and made.kids[0] is not None else made


def _words(lowering: Lowering, nodes: Iterator[Node]) -> tuple[Term, ...]:
    return tuple([_word(lowering, node.start_byte, node.end_byte) for node in nodes])


def _parts(node: Node) -> Iterator[Node]:
    """An instruction's operands, without its flags."""
    return (
        c for c in node.named_children if c.type not in ("param", "mount_param") and not c.is_extra
    )


def _array(lowering: Lowering, node: Node) -> Term:
    return lowering.term("list", node, _words(lowering, iter(node.named_children)))


def _instruction(lowering: Lowering, node: Node) -> Term:
    kind = node.children[0].type if node.children else node.type
    kids: list[Term] = []
    for part in _parts(node):
        if part.type in ("shell_command", "json_string_array") or part.type.endswith("instruction"):
            held = lowering.lower(part)
            kids += [held] if held is not None else []
        else:
            kids.append(_word(lowering, part.start_byte, part.end_byte))
    if lowering.metavariables and _STATEMENT in lowering.source(node):
        return lowering.term("dots", node)
    if lowering.metavariables and kind in ("COPY", "ADD") and [k.kind for k in kids] == ["dots"]:
        # An ellipsis alone is a path here for Semgrep, and fits none.
        kids = [lowering.at("name", 0, 0, (), "")]
    return lowering.term(kind, node, tuple(kids))


def _from(lowering: Lowering, node: Node) -> Term:
    """(platform, name, tag, digest): what a pattern leaves out is open."""
    image = next((c for c in node.named_children if c.type == "image_spec"), None)
    platform = next((c for c in node.named_children if c.type == "param"), None)
    kids: list[Term | None] = [None, None, None, None]
    if platform is not None:
        after = platform.text.find(b"=") if platform.text is not None else -1
        kids[0] = _word(lowering, platform.start_byte + after + 1, platform.end_byte)
    for i, (name, skipped) in enumerate((("name", 0), ("tag", 1), ("digest", 1)), 1):
        part = image.child_by_field_name(name) if image is not None else None
        if part is not None:
            kids[i] = _word(lowering, part.start_byte + skipped, part.end_byte)
    if lowering.metavariables and node.child_by_field_name("as") is not None:
        # With an alias, a pattern fits none in Semgrep.
        kids[1] = lowering.at("name", 0, 0, (), "")
    if kids[1] is not None and kids[1].kind == "dots":
        kids[1] = None
    return lowering.term("FROM", node, tuple(kids))


def _pairs(lowering: Lowering, node: Node) -> Term:
    """`LABEL A=b C=d` is a statement for each pair; an `ENV` of several, or of any name, fits none."""
    kind = node.children[0].type
    pairs = [pair for pair in node.named_children if not pair.is_extra]
    if kind == "ENV" and len(pairs) > 1:
        return lowering.term(kind, node, ())
    made: list[Term | None] = []
    for pair in node.named_children:
        if pair.is_extra:
            continue
        words = _words(lowering, (c for c in pair.named_children if not c.is_extra))
        if kind == "ENV" and words and words[0].kind == "mv":
            words = (lowering.at("name", 0, 0, (), ""), *words[1:])
        held = lowering.term(kind, pair, words)
        if kind == "LABEL":
            held.start, held.end = node.start_byte - lowering.base, node.end_byte - lowering.base
        made.append(held)
    return s.spliced(lowering, node, made)


_STATEMENT = "zSTATEMENTz"
_QUOTABLE = re.compile(rf"(?<![\"\w])(zMV_\w+z|zSEQ_\w+z|{placeholders.DOTS})(?![\"\w])")


def _spelled(pattern: str) -> str:
    """An ellipsis alone is an instruction; in an array it is a string, as is a metavariable."""
    lines = []
    for line in pattern.split("\n"):
        if line.strip() == placeholders.DOTS and "\n" in pattern:
            lines.append(f"MAINTAINER {_STATEMENT}")
            continue
        if line.lstrip().startswith("EXPOSE"):
            line = _QUOTABLE.sub(r"${\1}", line)
        head, bracket, rest = line.partition("[")
        lines.append(head + bracket + (_QUOTABLE.sub(r'"\1"', rest) if bracket else rest))
    return "\n".join(lines)


def _ended(pattern: str) -> str:
    return f"{pattern}\n"


_INSTRUCTIONS = (
    "run", "cmd", "expose", "add", "copy", "entrypoint", "volume", "user", "workdir", "arg", "onbuild",
    "stopsignal", "healthcheck", "shell", "maintainer", "cross_build",
)  # fmt: skip

PROFILE = Profile(
    spread=False,
    import_words=frozenset(),
    definition_kinds=frozenset(
        f"{name}_instruction" for name in (*_INSTRUCTIONS, "from", "env", "label")
    ),
    typed=_spelled,
    retries=(_ended,),
    wrappers=(("RUN %s", "shell_fragment"),),
    shapes={
        "source_file": s.block,
        "comment": s.drop,
        **{f"{name}_instruction": _instruction for name in _INSTRUCTIONS},
        "from_instruction": _from,
        "env_instruction": _pairs,
        "label_instruction": _pairs,
        "shell_command": _commands,
        "shell_fragment": _command,
        "json_string_array": _array,
        "heredoc_block": s.drop,
    },
)
