from __future__ import annotations

import pytest

from tutela.syntax import languages


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("a/b.py", "python"),
        ("stubs/b.pyi", "python"),
        ("C:\\work\\APP.PY", "python"),
        ("a.js", "javascript"),
        ("a.jsx", "javascript"),
        ("a.mjs", "javascript"),
        ("a.cjs", "javascript"),
    ],
)
def test_a_suffix_says_the_language(path: str, name: str) -> None:
    language = languages.for_path(path)
    assert language is not None
    assert language.name == name


@pytest.mark.parametrize("path", ["", "py", ".py", "a.txt", "a.py/readme", "a.pyc"])
def test_other_files_have_none(path: str) -> None:
    assert languages.for_path(path) is None


def test_what_the_editor_says_wins_over_the_name() -> None:
    assert languages.for_document("a.txt", "python") is languages.by_name("python")
    assert languages.for_document("a.py", "javascriptreact") is languages.by_name("javascript")
    assert languages.for_document("a.py", "plaintext") is languages.by_name("python")
    assert languages.for_document("a.py", None) is languages.by_name("python")


def test_semgrep_s_name_leads_back() -> None:
    for language in languages.known():
        found = languages.by_semgrep(language.semgrep)
        assert found is not None
        assert found.semgrep == language.semgrep


@pytest.mark.parametrize("language", languages.known(), ids=lambda language: language.name)
def test_every_row_has_a_grammar_that_parses(language: languages.Language) -> None:
    assert not languages.parser(language).parse(b"").root_node.has_error
    assert languages.parser(language) is languages.parser(language)


def test_no_suffix_or_editor_id_is_claimed_twice() -> None:
    for claims in (
        [suffix for language in languages.known() for suffix in language.suffixes],
        [lsp_id for language in languages.known() for lsp_id in language.lsp_ids],
    ):
        assert len(claims) == len(set(claims))
