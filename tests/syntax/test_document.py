"""A document after any edits equals one opened with the same text."""

from __future__ import annotations

import pytest
import tree_sitter
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from tutela.syntax import document as documents
from tutela.syntax.document import Change, Document, Edit
from tutela.syntax.languages import Language, by_name

PYTHON = by_name("python")
JAVASCRIPT = by_name("javascript")
assert PYTHON is not None
assert JAVASCRIPT is not None


def facts(tree: tree_sitter.Tree) -> list[tuple[object, ...]]:
    """Everything about a tree that two parses of one text must agree on, node by node."""
    cursor = tree.walk()
    seen: list[tuple[object, ...]] = []
    while True:
        node = cursor.node
        assert node is not None
        place = (node.start_byte, node.end_byte, *node.start_point, *node.end_point)
        seen.append((node.type, cursor.field_name, place, node.is_missing, node.has_error))
        if cursor.goto_first_child():
            continue
        while not cursor.goto_next_sibling():
            if not cursor.goto_parent():
                return seen


def check(document: Document) -> None:
    fresh = Document(document.language, document.path, document.text)
    assert str(document.tree.root_node) == str(fresh.tree.root_node)
    assert facts(document.tree) == facts(fresh.tree)
    assert document.lines.line_count == fresh.lines.line_count
    for line in range(fresh.lines.line_count):
        assert document.lines.line_range(line) == fresh.lines.line_range(line)


def open_document(text: str, language: Language = PYTHON) -> Document:
    return Document(language, "a", text.encode("utf-8", "surrogatepass"))


def test_an_edit_changes_text_and_tree() -> None:
    document = open_document("x = f(1)\n")
    assert document.apply(Edit(6, 7, b"eval(a)")) == Change(6, 7, 13)
    assert document.text == b"x = f(eval(a))\n"
    check(document)


def test_a_range_outside_the_text_is_refused() -> None:
    document = open_document("x")
    for start, end in ((-1, 0), (0, 2), (1, 0)):
        with pytest.raises(ValueError, match="no range"):
            document.apply(Edit(start, end, b""))
    assert document.text == b"x"


def test_a_tree_handed_out_stays_as_it_was() -> None:
    document = open_document("x = 1\ny = 2\n")
    before = document.tree
    said = facts(before)
    document.apply(Edit(0, 0, b"# comment\n"))
    assert facts(before) == said


def test_replacing_the_whole_text_is_the_smallest_edit() -> None:
    document = open_document("a = 1\nb = 2\nc = 3\n")
    assert document.replace(b"a = 1\nb = 22\nc = 3\n") == Change(11, 11, 12)
    check(document)


def test_replacing_never_cuts_a_character() -> None:
    document = open_document("x = 'é'\n")
    assert document.replace("x = 'è'\n".encode()) == Change(5, 7, 7)
    assert document.replace("x = '©'\n".encode()) == Change(5, 7, 7)
    check(document)


def test_replacing_by_the_same_text_changes_nothing() -> None:
    document = open_document("x = 1\n")
    assert document.replace(b"x = 1\n").delta == 0
    check(document)


def test_replacing_by_nothing_and_back() -> None:
    document = open_document("x = 1\n")
    assert document.replace(b"") == Change(0, 6, 0)
    assert document.replace(b"x = 1\n") == Change(0, 0, 6)
    check(document)


def test_a_large_document_settles_at_a_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "FRESH_LIMIT_BYTES", 4)
    document = open_document("x = f(1)\n")
    assert document.settled
    assert not document.tree.root_node.has_error
    document.apply(Edit(7, 8, b""))
    assert not document.settled  # parsed incrementally
    assert document.settle()
    assert document.settled
    assert not document.settle()
    check(document)


TYPED = {
    "python": "\r\n    if é == '😀':\n\tx = f(a, [1, 2], {'k': f'{a}'})\n        return x\n",
    "javascript": "\n\nasync function é(a, b) {\r\n  return { x: `${a} 😀`, y: /b/g };\n}\n",
}


@pytest.mark.parametrize("name", sorted(TYPED))
def test_typing_and_taking_back_in_a_large_document(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(documents, "FRESH_LIMIT_BYTES", 0)
    language = by_name(name)
    assert language is not None
    document = open_document(STARTS[name][-1], language)
    started = document.text
    start = at = document.text.index(b"\n") if name == "python" else 0
    for character in TYPED[name]:
        typed = character.encode()
        document.apply(Edit(at, at, typed))
        at += len(typed)
        check(document)
    assert not document.settled
    while at > start:
        document.apply(Edit(at - 1, at, b""))
        at -= 1
    assert document.text == started
    check(document)


class TestChange:
    def test_offsets_move_with_the_text(self) -> None:
        change = Change(2, 4, 7)
        assert [change.move(offset) for offset in range(7)] == [0, 1, 2, 7, 7, 8, 9]

    def test_it_touches_what_it_overlaps_or_adjoins(self) -> None:
        change = Change(4, 6, 5)
        assert [change.touches(start, start + 2) for start in range(9)] == (
            [False, False, True, True, True, True, True, False, False]
        )

    def test_an_edit_that_changes_nothing_touches_nothing(self) -> None:
        assert not Change(4, 4, 4).touches(0, 9)

    def test_an_untouched_range_moves_as_a_whole(self) -> None:
        change = Change(4, 6, 5)
        assert change.move_range(0, 2) == (0, 2)
        assert change.move_range(8, 9) == (7, 8)


PIECES = {
    "python": [
        *["(", ")", "[", "}", '"', "'", '"""', "\n", "\r\n", "\r", "\n    ", "    ", ":", "=", "#"],
        *["def f(x):\n", "class A:\n", "if x:\n", "return", 'f"{x}"', ".", ",", "x", "foo(bar)"],
        *[
            "\\",
            "\ufeff",
            "\ud800",
            "\udc00",
            "😀",
            "é",
            "\t",
            "\0",
            "async ",
            "match x:\n  case 1:",
        ],
    ],
    "javascript": [
        *["(", ")", "[", "}", '"', "'", "`", "${", "\n", "\r\n", "\r", "  ", ":", "=", "=>", ";"],
        *[
            "function f(x){",
            "class A {",
            "if (x) {",
            "return",
            "`${x}`",
            "//",
            "/*",
            "*/",
            "/",
            "<",
        ],
        *["</", "<b>", "x", "foo(bar)", "async ", "++", "\ufeff", "\ud800", "😀", "é", "\0"],
    ],
}
STARTS = {
    "python": [
        "",
        "\ufeffimport os\n",
        "def view(a):\r\n    if a:\r\n        return f'{a}'\r\n    eval(a)\r\nclass C:\r\n  x = 1",
        "@app.route('/')\ndef f():\n    '''Doc'''\n    for é in x:\n\tpass\n\nx = [\n  1,\n]\n",
    ],
    "javascript": [
        "",
        "const a = require('x')\nlet b = a\n++b\napp.get('/', async (q, r) => r.send(`${q}`))\n",
        "class A extends B {\r\n  #p = 1;\r\n  get x() { return /a[b/]c/g }\r\n}\r\n<a b={c}>é</a>",
    ],
}


class AnyEdits(RuleBasedStateMachine):
    document: Document
    limit = documents.FRESH_LIMIT_BYTES

    @initialize(data=st.data(), name=st.sampled_from(sorted(STARTS)))
    def opened(self, data: st.DataObject, name: str) -> None:
        language = by_name(name)
        assert language is not None
        self.document = open_document(data.draw(st.sampled_from(STARTS[name])), language)

    def _boundary(self, data: st.DataObject) -> int:
        text = self.document.text.decode("utf-8", "surrogatepass")
        at = data.draw(st.integers(0, len(text)))
        return len(text[:at].encode("utf-8", "surrogatepass"))

    def _piece(self, data: st.DataObject) -> bytes:
        pieces = PIECES[self.document.language.name]
        return data.draw(st.sampled_from(pieces)).encode("utf-8", "surrogatepass")

    @rule(data=st.data())
    def insert(self, data: st.DataObject) -> None:
        at = self._boundary(data)
        self._apply(Edit(at, at, self._piece(data)))

    @rule(data=st.data())
    def delete(self, data: st.DataObject) -> None:
        self._apply(Edit(*sorted((self._boundary(data), self._boundary(data))), b""))

    @rule(data=st.data())
    def overwrite(self, data: st.DataObject) -> None:
        start, end = sorted((self._boundary(data), self._boundary(data)))
        self._apply(Edit(start, end, self._piece(data)))

    @rule(data=st.data())
    def insert_and_take_back(self, data: st.DataObject) -> None:
        at = self._boundary(data)
        piece = self._piece(data)
        self._apply(Edit(at, at, piece))
        self._apply(Edit(at, at + len(piece), b""))

    @rule(data=st.data())
    def replace(self, data: st.DataObject) -> None:
        name = self.document.language.name
        text = data.draw(st.sampled_from(STARTS[name])).encode("utf-8", "surrogatepass")
        self.document.replace(text)
        assert self.document.text == text

    def _apply(self, edit: Edit) -> None:
        before = self.document.text
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(documents, "FRESH_LIMIT_BYTES", self.limit)
            change = self.document.apply(edit)
        after = self.document.text
        assert after == before[: edit.start] + edit.text + before[edit.end :]
        assert change == Change(edit.start, edit.end, edit.start + len(edit.text))

    @invariant()
    def equals_one_opened_with_this_text(self) -> None:
        check(self.document)


class AnyEditsToALargeDocument(AnyEdits):
    """Between pauses tree-sitter's own parse stands, which at least must cover the text."""

    limit = 0

    @invariant()
    def equals_one_opened_with_this_text(self) -> None:
        root = self.document.tree.root_node
        assert root.end_byte <= len(self.document.text)

    @rule()
    def pause(self) -> None:
        self.document.settle()
        check(self.document)


for machine in (AnyEdits, AnyEditsToALargeDocument):
    machine.TestCase.settings = settings(max_examples=60, stateful_step_count=20, deadline=None)
TestAnyEdits = AnyEdits.TestCase
TestAnyEditsToALargeDocument = AnyEditsToALargeDocument.TestCase
