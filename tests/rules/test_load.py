"""Rules from YAML: what is read, and what is said of what can't be."""

from __future__ import annotations

from pathlib import Path

import pytest

from tutela.rules import model
from tutela.rules.bundle import Bundle, applies
from tutela.rules.load import load_path, load_text, shipped

HEAD = """\
rules:
  - id: shell-call
    languages: [py]
    severity: HIGH
    message: "`$X` is run"
"""


def load_one(body: str) -> model.Rule:
    rules, problems = load_text(HEAD + body, "rules.yaml")
    assert problems == ()
    (rule,) = rules
    return rule


def test_a_rule_becomes_plain_data() -> None:
    rule = load_one(
        "    pattern: os.system($X)\n"
        "    fix: run($X)\n"
        "    metadata:\n"
        "      cwe: ['CWE-78: OS Command Injection', CWE-88]\n"
        "      owasp: A03:2021\n"
        "      confidence: high\n"
        "      lesson: os-command-injection\n"
    )
    assert rule.id == "shell-call"
    assert rule.languages == ("python",)
    assert rule.severity == "ERROR"
    assert rule.cwe == (78, 88)
    assert rule.owasp == ("A03:2021",)
    assert rule.lesson == "os-command-injection"
    assert rule.fix == "run($X)"
    assert isinstance(rule.body, model.Pattern)


def test_patterns_keep_operators_conditions_and_focus_apart() -> None:
    rule = load_one(
        "    patterns:\n"
        "      - pattern: os.system($X)\n"
        "      - pattern-not: os.system('...')\n"
        "      - pattern-inside: |\n"
        "          def $F(...):\n"
        "            ...\n"
        "      - metavariable-regex: {metavariable: $X, regex: ^user}\n"
        "      - focus-metavariable: $X\n"
    )
    body = rule.body
    assert isinstance(body, model.All)
    kinds = [type(one).__name__ for one in body.operands]
    assert kinds == ["Pattern", "Not", "Inside"]
    assert [type(one).__name__ for one in body.conditions] == ["MetavariableRegex"]
    assert body.focus == (("$X",),)


def test_taint_rules_are_read_with_their_parts() -> None:
    rule = load_one(
        "    mode: taint\n"
        "    pattern-sources: [{pattern: source()}]\n"
        "    pattern-sinks: [{pattern: sink(...)}]\n"
        "    pattern-sanitizers: [{pattern: clean(...)}]\n"
    )
    assert isinstance(rule.body, model.Taint)
    assert len(rule.body.sources) == len(rule.body.sinks) == len(rule.body.sanitizers) == 1


@pytest.mark.parametrize(
    ("text", "line", "told"),
    [
        ("rules: [", 2, "not valid YAML"),
        ("[]", 1, "rules"),
        (HEAD, 2, "pattern"),
        (HEAD.replace("languages: [py]", "languages: [klingon]") + "    pattern: x\n", 3, "klingon"),
        (HEAD.replace("severity: HIGH", "severity: DIRE") + "    pattern: x\n", 4, "DIRE"),
        (HEAD + "    patern: os.system($X)\n", 6, "patern"),
        (HEAD + "    pattern-regex: '('\n", 6, "regex"),
        ("rules:\n  - a: &x [*x]\n", 1, "nested too deeply"),
    ],
)
def test_a_broken_rule_is_told_with_its_line(text: str, line: int, told: str) -> None:
    rules, problems = load_text(text, "rules.yaml")
    assert rules == ()
    assert problems
    problem = problems[0]
    assert problem.file == "rules.yaml"
    assert abs(problem.line - line) <= 1, str(problem)
    assert told in str(problem)
    assert problem.mend


def test_a_broken_rule_costs_only_itself() -> None:
    text = HEAD + "    pattern: f($X)\n  - id: broken\n    languages: [python]\n"
    rules, problems = load_text(text, "rules.yaml")
    assert [rule.id for rule in rules] == ["shell-call"]
    assert problems[0].subject == "broken"


def test_an_id_stands_for_one_rule(tmp_path: Path) -> None:
    for name in ("a.yaml", "b.yml"):
        (tmp_path / name).write_text(HEAD + "    pattern: f($X)\n", encoding="utf-8")
    rules, problems = load_path(tmp_path)
    assert len(rules) == 1
    assert "b.yml" in problems[0].file


def test_what_cannot_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "latin.yaml").write_bytes(b"rules: \xff")
    assert "UTF-8" in str(load_path(tmp_path)[1][0])
    assert load_path(tmp_path / "gone.yaml")[1]


def test_paths_say_which_files_a_rule_is_for() -> None:
    rule = load_one("    pattern: f($X)\n    paths: {include: ['*.py'], exclude: [tests/]}\n")
    assert applies(rule, "shop/app.py")
    assert not applies(rule, "tests/test_app.py")
    assert not applies(rule, "shop/app.js")


def test_a_bundle_gives_rules_by_id_and_language() -> None:
    rules, _ = load_path(shipped())
    bundle = Bundle(rules)
    python = bundle.for_language("python")
    assert python
    assert bundle.by_id(python[0].id) is python[0]
    assert bundle.by_id("no-such-rule") is None
    assert bundle.key == Bundle(rules).key != Bundle(rules[1:]).key
