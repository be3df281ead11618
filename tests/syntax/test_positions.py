"""Offsets <-> positions, against a slow model that decodes everything."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tutela.syntax.positions import Encoding, LineIndex

ENCODINGS: tuple[Encoding, ...] = ("utf-8", "utf-16", "utf-32")
TEXTS = st.lists(
    st.sampled_from(
        ["\n", "\r", "\r\n", "a", "x = 1", "\t", "é", "€", "😀", "\ufeff", "\ud800", "\udc00", " "]
    ),
    max_size=12,
).map("".join)


def utf8(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def units(text: str, encoding: Encoding) -> int:
    if encoding == "utf-8":
        return len(utf8(text))
    if encoding == "utf-16":
        return sum(2 if ord(character) > 0xFFFF else 1 for character in text)
    return len(text)


def check(text: str, line: int, character: int, encoding: Encoding, before: str) -> None:
    """The position is right after `before`."""
    assert text.startswith(before)
    assert LineIndex.of(utf8(text)).offset(line, character, encoding) == len(utf8(before))


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_ascii_is_the_same_in_every_encoding(encoding: Encoding) -> None:
    check("ab\ncd", 1, 1, encoding, "ab\nc")
    assert LineIndex.of(b"ab\ncd").position(4, encoding) == (1, 1)


@pytest.mark.parametrize(("encoding", "character"), [("utf-8", 7), ("utf-16", 5), ("utf-32", 4)])
def test_a_surrogate_pair_counts_by_encoding(encoding: Encoding, character: int) -> None:
    check("x'😀'", 0, character, encoding, "x'😀'")
    assert LineIndex.of(utf8("x'😀'")).position(7, encoding) == (0, character)


@pytest.mark.parametrize(("encoding", "inside"), [("utf-8", 2), ("utf-8", 4), ("utf-16", 2)])
def test_the_middle_of_a_character_is_its_start(encoding: Encoding, inside: int) -> None:
    check("x😀y", 0, inside, encoding, "x")


@pytest.mark.parametrize("inside", [2, 3, 4])
def test_an_offset_inside_a_character_has_the_position_of_its_start(inside: int) -> None:
    assert LineIndex.of(utf8("x😀y")).position(inside, "utf-16") == (0, 1)


def test_a_tab_is_one_character() -> None:
    check("\tx", 0, 1, "utf-16", "\t")


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_line_end_of_the_protocol_ends_a_line(end: str) -> None:
    check(f"a{end}b{end}", 1, 1, "utf-16", f"a{end}b")
    check(f"a{end}b{end}", 2, 0, "utf-16", f"a{end}b{end}")


def test_other_separators_end_no_line() -> None:
    text = "a\v\f\x1c\x85\u2028b"
    assert LineIndex.of(utf8(text)).line_count == 1


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_beyond_the_line_is_before_its_terminator(end: str) -> None:
    check(f"ab{end}cd", 0, 99, "utf-16", "ab")
    check(f"é😀{end}cd", 0, 99, "utf-16", "é😀")


def test_beyond_the_text_is_its_end() -> None:
    check("ab\ncd", 7, 0, "utf-16", "ab\ncd")
    check("ab\ncd\n", 7, 3, "utf-16", "ab\ncd\n")
    check("", 0, 5, "utf-16", "")
    assert LineIndex.of(b"ab").position(99, "utf-16") == (0, 2)


def test_between_carriage_return_and_newline_is_the_end_of_the_line() -> None:
    assert LineIndex.of(b"ab\r\ncd").position(3, "utf-16") == (0, 2)


def test_lone_surrogates_are_one_unit() -> None:
    check("\ud800x", 0, 1, "utf-16", "\ud800")
    check("\ud800x", 0, 1, "utf-32", "\ud800")


def test_bytes_that_are_no_utf8_are_survived() -> None:
    index = LineIndex.of(b"\xff\xfe\x80\x80\x80\x80\x80\n\xc3")
    assert [index.position(offset, "utf-16")[0] for offset in range(10)] == [0] * 8 + [1] * 2


def test_people_count_from_one_and_a_bom_is_no_column() -> None:
    index = LineIndex.of(utf8("\ufeffé = 1\n😀 = 2"))
    assert index.line_column(3) == (1, 1)
    assert index.line_column(5) == (1, 2)
    assert index.line_column(14) == (2, 2)


@given(TEXTS, st.sampled_from(ENCODINGS))
def test_every_character_has_a_position_that_leads_back(text: str, encoding: Encoding) -> None:
    index = LineIndex.of(utf8(text))
    line = column = 0
    for at, character in enumerate(text):
        offset = len(utf8(text[:at]))
        if character == "\n" and text[:at].endswith("\r"):
            pass  # no position between the two
        else:
            assert index.position(offset, encoding) == (line, column)
            assert index.offset(line, column, encoding) == offset
        column += units(character, encoding)
        ends = character == "\n" or (character == "\r" and not text[at + 1 :].startswith("\n"))
        if ends:
            line, column = line + 1, 0
    assert index.line_count == line + 1
    assert index.position(len(utf8(text)), encoding) == (line, column)


@given(TEXTS, st.integers(-1, 12), st.integers(-1, 40), st.sampled_from(ENCODINGS))
def test_any_position_is_clamped_to_one_that_exists(
    text: str, line: int, character: int, encoding: Encoding
) -> None:
    index = LineIndex.of(utf8(text))
    offset = index.offset(line, character, encoding)
    assert index.offset(*index.position(offset, encoding), encoding) == offset
    utf8(text)[:offset].decode("utf-8", "surrogatepass")  # no character is cut


@given(TEXTS, st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60), TEXTS), max_size=8))
def test_a_spliced_index_equals_one_made_anew(text: str, edits: list[tuple[int, int, str]]) -> None:
    now = utf8(text)
    index = LineIndex.of(now)
    for a, b, inserted in edits:
        start, end = sorted((min(a, len(now)), min(b, len(now))))
        now = now[:start] + utf8(inserted) + now[end:]
        index = index.spliced(start, end, now)
        anew = LineIndex.of(now)
        assert index.line_count == anew.line_count
        for line in range(anew.line_count):
            assert index.line_range(line) == anew.line_range(line)
        assert [index.line_at(o) for o in range(len(now) + 1)] == [
            anew.line_at(o) for o in range(len(now) + 1)
        ]
