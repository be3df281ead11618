"""`nosemgrep` comments. In the code below, the finding is on every `eval(…)`."""

from __future__ import annotations

import re
from datetime import date

import pytest

from tutela.findings.model import Finding
from tutela.findings.suppress import ignore_edit, separate, suppressions
from tutela.syntax.document import Document
from tutela.syntax.languages import Language, by_name

TODAY = date(2026, 7, 1)


def language(name: str) -> Language:
    found = by_name(name)
    assert found is not None
    return found


PYTHON, JAVASCRIPT = language("python"), language("javascript")


def findings(text: str, rule: str = "rule-a") -> list[Finding]:
    places = re.finditer(rb"eval\(.*?\)", text.encode(), re.DOTALL)
    return [Finding(rule, place.start(), place.end(), "m", "live") for place in places]


def hidden(text: str, rule: str = "rule-a", of: Language = PYTHON) -> list[bool]:
    """For each finding in turn, whether a comment hides it."""
    found = findings(text, rule)
    separated = separate(found, text.encode(), of, "a.py", TODAY)
    assert len(separated.shown) + len(separated.ignored) == len(found)
    return [finding not in separated.shown for finding in found]


@pytest.mark.parametrize(
    "comment",
    [
        "# nosemgrep",
        "# nosem",
        "# NoSemGrep",
        "# noqa: S307 nosemgrep",
        "# nosemgrep: rule-a",
        "# nosemgrep:rule-a",
        "# nosem=rule-a",
        "# nosemgrep: other, rule-a",
        "# nosemgrep: other,rule-a because I say so",
        "# nosemgrep: vendor.python.rule-a",
        "# nosemgrep -- a reason",
        "# nosemgrep: rule-a -- see nosemgrep: other",
        "# nosemgrep: rule-a -- fine, until 2026-07-01",
        "# nosemgrep: rule-a until 2027-03-01 -- fine",
        "# nosemgrep until 2027-03-01",
    ],
)
def test_a_comment_hides_what_is_on_its_line(comment: str) -> None:
    assert hidden(f"eval(a)  {comment}\neval(b)\n") == [True, False]


@pytest.mark.parametrize(
    "comment",
    [
        "#nosemgrep",
        "# nosemgrep: other rule-a",
        "# nosemgrep: -- a reason",
        "# nosemantics",
        "# nosemgrep-later",
        "# xnosemgrep",
        "; print(' nosemgrep')",
        "; glob('/* nosemgrep */')",
        "# nosemgrep: rule-b",
        "# nosemgrep: rule",
        "# nosemgrep: rule-a.other",
        "# nosemgrep: rule-a until 2026-06-30",
        "# nosemgrep: rule-a until 2026-13-01",
    ],
)
def test_other_words_hide_nothing(comment: str) -> None:
    assert hidden(f"eval(a)  {comment}\n") == [False]


def test_a_rule_is_known_by_its_last_part_too() -> None:
    assert hidden("eval(a)  # nosemgrep: rule-a\n", rule="company.python.rule-a") == [True]
    assert hidden("eval(a)  # nosemgrep: rule-a\n", rule="company.python.my-rule-a") == [False]


def test_a_comment_alone_on_its_line_is_about_the_next() -> None:
    assert hidden("if a:\n    # nosemgrep: rule-a\n    eval(a)\n    eval(b)\n") == [True, False]


def test_a_comment_after_code_is_not_about_the_next_line() -> None:
    assert hidden("x = 1  # nosemgrep\neval(a)\n") == [False]
    assert hidden("foo(\n)  # nosemgrep\neval(a)\n") == [False]


def test_a_blank_line_or_another_comment_parts_them() -> None:
    assert hidden("# nosemgrep\n\neval(a)\n") == [False]
    assert hidden("# nosemgrep\n# evaluates\neval(a)\n") == [False]


def test_several_comments_above_each_other_all_count() -> None:
    text = "# nosemgrep: rule-a -- x\n# nosemgrep: rule-b -- y\neval(a)\n"
    assert hidden(text, "rule-a") == hidden(text, "rule-b") == [True]
    assert hidden(text, "rule-c") == [False]


def test_a_finding_over_several_lines_begins_on_its_first() -> None:
    assert hidden("eval(  # nosemgrep\n  a,\n)\n") == [True]
    assert hidden("eval(\n  a,  # nosemgrep\n)\n") == [False]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_line_end_ends_a_line(end: str) -> None:
    text = f"{end}# nosemgrep{end}eval(a){end}eval(b){end}eval(c)  # nosemgrep{end}eval(d)"
    assert hidden(text) == [True, False, True, False]


@pytest.mark.parametrize(
    "comment", ["// nosemgrep", "/* nosemgrep: rule-a */", "/* nosemgrep: rule-a -- why */"]
)
def test_javascript_has_two_kinds_of_comments(comment: str) -> None:
    assert hidden(f"eval(a) {comment}\neval(b)", of=JAVASCRIPT) == [True, False]
    assert hidden(f"{comment}\neval(a)\neval(b)", of=JAVASCRIPT) == [True, False]
    assert hidden(f"  {{{comment}}}\neval(a)", of=JAVASCRIPT)[0] is True


def test_the_reason_is_kept() -> None:
    text = b"eval(a)  # nosemgrep: rule-a, b -- checked by  the ops team, until 2027-03-01.\n"
    (comment,) = suppressions(text, PYTHON)
    assert comment.rules == ("rule-a", "b")
    assert comment.reason == "checked by the ops team"
    assert comment.until == date(2027, 3, 1)
    separated = separate(findings(text.decode()), text, PYTHON, "a.py", TODAY)
    assert [ignored.by for ignored in separated.ignored] == [comment]


def test_a_block_comment_s_end_is_no_part_of_the_reason() -> None:
    (comment,) = suppressions(b"/* nosemgrep: a -- why */ eval(a)", JAVASCRIPT)
    assert (comment.rules, comment.reason) == (("a",), "why")


def test_a_comment_that_is_over_is_told() -> None:
    text = "x = 1\neval(a)  # nosemgrep: rule-a -- for now, until 2026-06-30\n"
    (problem,) = separate(findings(text), text.encode(), PYTHON, "a.py", TODAY).problems
    assert str(problem) == (
        "a.py:2:12: [rule-a] This `nosemgrep` held until 2026-06-30. "
        "Fix what it hid, or look at it again and set a new date."
    )
    (problem,) = separate([], text.encode(), PYTHON, "a.py", TODAY).problems
    assert problem.mend == "Nothing is found here any more: remove the comment."


def test_a_date_that_is_none_is_told() -> None:
    text = "eval(a)  # nosemgrep until 2026-02-30\n"
    (problem,) = separate(findings(text), text.encode(), PYTHON, "a.py", TODAY).problems
    assert "2026-02-30" in problem.what


def test_megabytes_on_one_line_are_survived() -> None:
    text = b"// nosemgrep: a -- " + b" until (" * 200_000 + b" nosemgrep" * 10_000
    assert len(suppressions(text, JAVASCRIPT)) == 1
    assert suppressions(b"x nosemgrep" * 100_000, JAVASCRIPT) == ()
    assert len(suppressions(b"// nosemgrep\r" * 50_000, JAVASCRIPT)) == 50_000


# --- writing one ----------------------------------------------------------------------------------


def ignored(text: str, of: Language = PYTHON, reason: str = "reviewed") -> str | None:
    """The text with a comment written for its first finding, which must hide just that one."""
    found = findings(text)
    document = Document(of, "a", text.encode())
    edit = ignore_edit(document, found[0], reason)
    if edit is None:
        return None
    document.apply(edit)
    after = document.text.decode()
    assert hidden(after, of=of) == [True] + [False] * (len(found) - 1)
    return after


def test_the_comment_goes_above_as_indented() -> None:
    assert ignored("def f():\n\teval(a)\n\teval(b)\n") == (
        "def f():\n\t# nosemgrep: rule-a -- reviewed\n\teval(a)\n\teval(b)\n"
    )


def test_it_ends_as_the_text_s_lines_end() -> None:
    assert ignored("x = 1\r\neval(a)") == "x = 1\r\n# nosemgrep: rule-a -- reviewed\r\neval(a)"


def test_it_stands_after_a_byte_order_mark() -> None:
    assert ignored("\ufeffeval(a)\n") == "\ufeff# nosemgrep: rule-a -- reviewed\neval(a)\n"


def test_after_a_continued_line_it_goes_to_the_line_s_end() -> None:
    assert ignored("x = 1 + \\\n  eval(a)\n") == (
        "x = 1 + \\\n  eval(a)  # nosemgrep: rule-a -- reviewed\n"
    )


def test_where_no_comment_can_stand_there_is_none() -> None:
    assert ignored("x = f'''\n{eval(a)}\n'''\n") is None
    assert ignored("x = 1 + \\\n  eval(a) + \\\n  1\n") is None


def test_in_a_template_there_is_none() -> None:
    assert ignored("x = `\n${eval(a)}\n`", JAVASCRIPT) is None


def test_among_jsx_elements_it_is_a_jsx_comment() -> None:
    text = "x = (\n  <p>\n    {eval(a)}\n  </p>\n);\n"
    assert ignored(text, JAVASCRIPT) == (
        "x = (\n  <p>\n    {/* nosemgrep: rule-a -- reviewed */}\n    {eval(a)}\n  </p>\n);\n"
    )


def test_in_broken_code_it_is_written_too() -> None:
    assert ignored("def f(:\n    eval(a)\n") is not None


def test_two_ignored_rules_stand_above_each_other() -> None:
    once = ignored("eval(a)\n")
    assert once is not None
    document = Document(PYTHON, "a", once.encode())
    (found,) = findings(once, "rule-b")
    edit = ignore_edit(document, found, "")
    assert edit is not None
    document.apply(edit)
    assert document.text == b"# nosemgrep: rule-a -- reviewed\n# nosemgrep: rule-b\neval(a)\n"
    assert hidden(document.text.decode(), "rule-a") == [True]
    assert hidden(document.text.decode(), "rule-b") == [True]


@pytest.mark.parametrize(
    "reason",
    ["two\nlines", "carriage\rreturn", "sep\u2028arated", "bidi \u202e evil", "nul \0", "\ud800"],
)
def test_a_reason_is_made_one_plain_line(reason: str) -> None:
    text = ignored("eval(a)\n", reason=reason)
    assert text is not None
    assert text.count("\n") == 2
    assert text.isascii()
    assert text.replace("\n", "").isprintable()


def test_a_reason_can_t_end_a_block_comment() -> None:
    text = ignored("x = <p>\n{eval(a)}\n</p>;\n", JAVASCRIPT, reason="*/ alert(1) /*")
    assert text is not None
    assert "* / alert(1) /*" in text


def test_a_long_reason_is_cut() -> None:
    text = ignored("eval(a)\n", reason="x" * 5000)
    assert text is not None
    assert len(text) < 300


def test_an_expiry_can_be_set() -> None:
    document = Document(PYTHON, "a", b"eval(a)\n")
    (found,) = findings("eval(a)\n")
    edit = ignore_edit(document, found, "for now", date(2027, 3, 1))
    assert edit is not None
    assert edit.text == b"# nosemgrep: rule-a -- for now, until 2027-03-01\n"


@pytest.mark.parametrize("rule", ["", "a b", "a,b", "a\nb", "a\u202eb"])
def test_a_rule_that_can_t_be_named_is_not_ignored(rule: str) -> None:
    document = Document(PYTHON, "a", b"eval(a)\n")
    assert ignore_edit(document, Finding(rule, 0, 7, "m", "live"), "x") is None
