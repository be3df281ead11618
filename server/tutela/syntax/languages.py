"""What Tutela knows of each language: grammar, file names, LSP ids, comments.

A new language is a row in `_LANGUAGES` and its grammar's wheel among the dependencies. Grammars
are imported when first needed: a Python project never loads JavaScript's. This module must not
know what a rule or a chunk is.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pathlib import PurePosixPath

import attrs
import tree_sitter


@attrs.frozen
class Language:
    """One grammar dialect. What two dialects share (rules, lessons) goes by `semgrep`."""

    name: str
    """The dialect: `python`, `javascript`, `typescript`, `tsx`, …"""
    semgrep: str
    """Semgrep's canonical name; `tsx` is `typescript` there."""
    grammar: tuple[str, str]
    """Module and function that give the grammar: `("tree_sitter_python", "language")`."""
    suffixes: tuple[str, ...]
    """With their dot, lower case."""
    lsp_ids: tuple[str, ...]
    line_comment: str
    filenames: tuple[str, ...] = ()
    """Whole file names that say the language where no suffix does."""


_LANGUAGES = (
    Language(
        name="python",
        semgrep="python",
        grammar=("tree_sitter_python", "language"),
        suffixes=(".py", ".pyi"),
        lsp_ids=("python",),
        line_comment="#",
    ),
    Language(
        name="javascript",
        semgrep="javascript",
        grammar=("tree_sitter_javascript", "language"),
        suffixes=(".js", ".jsx", ".mjs", ".cjs"),
        lsp_ids=("javascript", "javascriptreact"),
        line_comment="//",
    ),
    Language(
        name="typescript",
        semgrep="typescript",
        grammar=("tree_sitter_typescript", "language_typescript"),
        suffixes=(".ts", ".mts", ".cts"),
        lsp_ids=("typescript",),
        line_comment="//",
    ),
    Language(
        name="tsx",
        semgrep="typescript",
        grammar=("tree_sitter_typescript", "language_tsx"),
        suffixes=(".tsx",),
        lsp_ids=("typescriptreact",),
        line_comment="//",
    ),
    Language(
        name="go",
        semgrep="go",
        grammar=("tree_sitter_go", "language"),
        suffixes=(".go",),
        lsp_ids=("go",),
        line_comment="//",
    ),
    Language(
        name="java",
        semgrep="java",
        grammar=("tree_sitter_java", "language"),
        suffixes=(".java",),
        lsp_ids=("java",),
        line_comment="//",
    ),
    Language(
        name="terraform",
        semgrep="terraform",
        grammar=("tree_sitter_hcl", "language"),
        suffixes=(".tf", ".hcl", ".tfvars"),
        lsp_ids=("terraform", "hcl", "terraform-vars"),
        line_comment="#",
    ),
    Language(
        name="yaml",
        semgrep="yaml",
        grammar=("tree_sitter_yaml", "language"),
        suffixes=(".yaml", ".yml"),
        lsp_ids=("yaml", "dockercompose", "github-actions-workflow", "helm"),
        line_comment="#",
    ),
    Language(
        name="dockerfile",
        semgrep="dockerfile",
        grammar=("tree_sitter_dockerfile", "language"),
        suffixes=(".dockerfile",),
        lsp_ids=("dockerfile",),
        line_comment="#",
        filenames=("Dockerfile", "Containerfile"),
    ),
)

_BY_NAME = {language.name: language for language in _LANGUAGES}
# The first row wins: `by_semgrep("typescript")` is plain TypeScript, not TSX.
_BY_SEMGREP = {language.semgrep: language for language in reversed(_LANGUAGES)}
_BY_SUFFIX = {suffix: language for language in _LANGUAGES for suffix in language.suffixes}
_BY_FILENAME = {name: language for language in _LANGUAGES for name in language.filenames}
_BY_LSP_ID = {lsp_id: language for language in _LANGUAGES for lsp_id in language.lsp_ids}


def known() -> tuple[Language, ...]:
    """Every language, in the table's order."""
    return _LANGUAGES


def by_name(name: str) -> Language | None:
    return _BY_NAME.get(name)


def by_semgrep(name: str) -> Language | None:
    """The language that Semgrep calls `name`; of several dialects, the plain one."""
    return _BY_SEMGREP.get(name)


def for_path(path: str) -> Language | None:
    """The language that a file's name says, whatever the separators and the case of its suffix."""
    name = PurePosixPath(path.replace("\\", "/")).name
    stem = name.partition(".")[0]
    return _BY_FILENAME.get(stem) or _BY_SUFFIX.get(PurePosixPath(name).suffix.lower())


def for_document(path: str, lsp_id: str | None) -> Language | None:
    """The language that an editor says, else the one that the file's name says."""
    named = _BY_LSP_ID.get(lsp_id) if lsp_id is not None else None
    return named or for_path(path)


@cache
def grammar(name: str) -> tree_sitter.Language:
    """The grammar of a language by its name.

    Effect: imports the grammar's module, once.
    Raises `KeyError` for an unknown name.
    """
    module, function = _BY_NAME[name].grammar
    made = getattr(import_module(module), function)()
    return tree_sitter.Language(_capsule(made) if isinstance(made, int) else made)


def _capsule(address: int) -> object:
    """What today's grammars give, of one that was built to give an address."""
    import ctypes

    make = ctypes.pythonapi.PyCapsule_New
    make.restype = ctypes.py_object
    make.argtypes = (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p)
    return make(address, b"tree_sitter.Language", None)


@cache
def parser(language: Language) -> tree_sitter.Parser:
    """The one parser of a language. Not for two threads at once: a parser holds state."""
    return tree_sitter.Parser(grammar(language.name))
