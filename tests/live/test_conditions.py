"""What a condition on a metavariable tells before anything is matched."""

from __future__ import annotations

import pytest

from tutela.live.conditions import names_allowed


@pytest.mark.parametrize(
    ("pattern", "names"),
    [
        ("^(get|post)$", {b"get", b"post"}),
        ("^(?:get|post)$", {b"get", b"post"}),
        ("^get$", {b"get"}),
        ("(get|post)$", {b"get", b"post"}),  # anchored at the start as Semgrep anchors all
        (r"^(query|\$queryRaw)$", {b"query", b"$queryRaw"}),
        ("^get", set()),  # `getitem` fits, too
        ("^get|post$", set()),
        ("(?i)^(get)$", set()),
        ("^(get|po.t)$", set()),
    ],
)
def test_a_regex_that_lists_names_gives_them(pattern: str, names: set[bytes]) -> None:
    assert names_allowed(pattern) == names
