"""A rule that takes too long is left to Semgrep, and the others go on."""

from __future__ import annotations

import pytest
from live_checks import compiled, scan

from tutela.live.state import LiveState
from tutela.syntax.document import Document, Edit

RULES = compiled(
    {
        "slow": [
            {
                "pattern": "$A = $B\n...\n$C = $D\n...\n$E = $F\n...\n$G = $H\n...\nnever($A, $C, $E, $G)"
            },
        ],
        "call": "danger($X)",
    }
)
TEXT = (
    "def f():\n"
    + "".join(f"    v{i} = w{i}\n" for i in range(60))
    + "    danger(1)\n    never(a, b, c, d)\n"
).encode()


def test_a_rule_that_explodes_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tutela.live.state.RULE_S", 0.02)
    document = Document(RULES.language, "t.py", TEXT)
    state = LiveState(document, RULES)
    assert state.left_out == ("slow",)
    assert [finding.rule for finding in state.findings()] == ["call"]
    end = len(document.text)
    state.edited(document.apply(Edit(end, end, b"danger(2)\n")))
    assert [finding.rule for finding in state.findings()] == ["call", "call"]


def test_rules_that_take_their_time_are_kept() -> None:
    document = Document(RULES.language, "t.py", b"danger(1)\n")
    assert LiveState(document, RULES).left_out == ()
    assert [finding.rule for finding in scan(RULES, b"danger(1)\n")] == ["call"]


@pytest.mark.parametrize("depth", [30, 120, 200, 260, 330, 1000])
@pytest.mark.parametrize("nested", ["({})", "f({})", "[{}]", "a + ({})", "{}.b(1)"])
def test_code_that_is_nested_deeply_costs_only_itself(nested: str, depth: int) -> None:
    rules = compiled(
        {
            "deep": "f(<... secret ...>)",
            "constant": 'run("...")',
            "call": "danger($X)",
            "flow": {
                "mode": "taint",
                "pattern-sources": [{"pattern": "src()"}],
                "pattern-sinks": [{"pattern": "sink(...)"}],
            },
        }
    )
    inner = "secret"
    for _ in range(depth):
        inner = nested.format(inner)
    code = f"def g():\n    x = {inner}\n    run({inner})\n    sink({inner})\ndanger(1)\n"
    assert "call" in {finding.rule for finding in scan(rules, code.encode())}


@pytest.mark.parametrize("depth", [30, 330, 3000])
def test_a_class_with_a_header_that_is_nested_deeply_costs_only_itself(depth: int) -> None:
    code = f"class A({'f(' * depth}{')' * depth}):\n    danger(1)\ndanger(2)\n"
    assert [finding.rule for finding in scan(RULES, code.encode())] == ["call", "call"]
