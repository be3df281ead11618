"""Code as HTML in colours, for pages of our own: Pygments' tokens, by its short class names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from itertools import pairwise

from pygments.lexer import Lexer
from pygments.lexers import get_lexer_by_name
from pygments.token import STANDARD_TYPES, Token
from pygments.util import ClassNotFound

from tutela.lessons.render import marked

_NAMES = {"dockerfile": "docker", "terraform": "hcl", "mjs": "javascript", "": "text"}


def paint(text: str, language: str, marks: Sequence[tuple[int, int]]) -> str:
    """HTML of code, with `<mark>` around the code points `marks`."""
    lexer = _lexer(language)
    if language == "diff" or lexer is None:
        return marked(text, language, marks)
    return "".join(_pieces(lexer, text, marks))


def _pieces(lexer: Lexer, text: str, marks: Sequence[tuple[int, int]]) -> Iterator[str]:
    edges = sorted({edge for mark in marks for edge in mark})
    inside = False
    for at, kind, value in lexer.get_tokens_unprocessed(text):
        cuts = [at, *(edge for edge in edges if at < edge < at + len(value)), at + len(value)]
        for start, end in pairwise(cuts):
            if inside != (inside := any(first <= start < last for first, last in marks)):
                yield "<mark>" if inside else "</mark>"
            yield _span(kind, text[start:end])
    if inside:
        yield "</mark>"


def _span(kind: object, piece: str) -> str:
    name = ""
    while kind is not Token and not (name := STANDARD_TYPES.get(kind, "")):  # type: ignore[call-overload]
        kind = kind.parent  # type: ignore[attr-defined]
    return f'<span class="{name}">{escape(piece)}</span>' if name else escape(piece)


def _lexer(language: str) -> Lexer | None:
    try:
        lexer: Lexer = get_lexer_by_name(_NAMES.get(language, language))
    except ClassNotFound:
        return None
    return lexer
