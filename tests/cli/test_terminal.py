"""Text from a workspace can't steer a terminal, and keeps its place in a code frame."""

from __future__ import annotations

import io

import pytest

from tutela.cli.frames import frame
from tutela.cli.terminal import console, visible
from tutela.syntax.positions import LineIndex


@pytest.mark.parametrize(
    ("hostile", "shown"),
    [
        ("plain text, naïve and 漢字", "plain text, naïve and 漢字"),
        ("\x1b]0;title\x07", "␛]0;title␇"),
        ("\x1b[2J", "␛[2J"),
        ("\x9b2J", "�2J"),
        ("over\rwritten\b", "over␍written␈"),
        ("access\u202e level", "access� level"),
        ("\u2066hidden\u2069\u200b", "�hidden��"),
        ("line\u2028separator", "line�separator"),
        ("lone \ud83d", "lone �"),
        ("\x7f", "␡"),
    ],
)
def test_characters_that_steer_a_terminal_become_visible(hostile: str, shown: str) -> None:
    assert visible(hostile) == shown


def drawn(code: str, meant: str, width: int = 60) -> str:
    """The frame around the only `meant` in `code`."""
    text = code.encode("utf-8", "surrogatepass")
    wanted = meant.encode("utf-8", "surrogatepass")
    start = text.index(wanted)
    rows = frame(text, LineIndex.of(text), start, start + len(wanted), width, "red")
    return "\n".join(row.plain.rstrip() for row in rows)


def test_carets_stand_under_what_is_meant() -> None:
    assert drawn("a = 1\nrun(user)\n", "user") == (
        " 2 │ run(user)\n"
        "   │     ^^^^"
    )  # fmt: skip


def test_wide_characters_and_tabs_take_their_cells() -> None:
    assert drawn("\t漢 = run(user)", "user") == (
        " 1 │     漢 = run(user)\n"
        "   │              ^^^^"
    )  # fmt: skip


def test_several_lines_are_underlined_without_their_indentation() -> None:
    assert drawn("run(\n    user,\n)\n", "run(\n    user,\n)") == (
        " 1 │ run(\n"
        "   │ ^^^^\n"
        " 2 │     user,\n"
        "   │     ^^^^^\n"
        " 3 │ )\n"
        "   │ ^"
    )  # fmt: skip


def test_many_lines_are_cut_short() -> None:
    rows = drawn("f(\n" + "x,\n" * 9 + ")", "f(\n" + "x,\n" * 9 + ")").splitlines()
    assert rows[-1].endswith("… 8 more lines")


def test_a_long_line_is_cut_around_what_is_meant() -> None:
    rows = drawn("a" * 500_000 + " run(user) " + "b" * 500_000, "user", width=60).splitlines()
    assert all(len(row) <= 60 for row in rows)
    assert rows[0].startswith(" 1 │ …")
    assert rows[0].endswith("…")
    at = rows[1].index("^")
    assert rows[0][at : at + 4] == "user"


def test_a_place_without_width_still_has_a_caret() -> None:
    text = b"x = 1\n"
    rows = frame(text, LineIndex.of(text), 4, 4, 60, "red")
    assert rows[1].plain == "   │     ^"


def test_a_byte_order_mark_takes_no_cell() -> None:
    assert drawn("\ufeffrun(user)", "user") == (
        " 1 │ run(user)\n"
        "   │     ^^^^"
    )  # fmt: skip


def test_escapes_in_code_are_shown_in_place() -> None:
    assert drawn('"\x1b[31m" + user', "user") == (
        ' 1 │ "␛[31m" + user\n'
        "   │           ^^^^"
    )  # fmt: skip


def test_what_a_stream_cannot_encode_does_not_stop_it() -> None:
    raw = io.BytesIO()
    narrow = io.TextIOWrapper(raw, encoding="cp1252", newline="")
    console(narrow).print("漢 │ ok")
    narrow.flush()
    assert raw.getvalue() == b"\\u6f22 \\u2502 ok\n"
