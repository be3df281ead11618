"""What is kept from run to run is a convenience: found again, and never believed further."""

from __future__ import annotations

import json
import pickle
from pathlib import Path

import pytest

from tutela import cache
from tutela.live.engine import compile_rules
from tutela.live.state import LiveState
from tutela.rules.load import load_text
from tutela.syntax.document import Document
from tutela.syntax.languages import Language, by_name

RULES = """\
rules:
  - id: call
    languages: [python]
    severity: ERROR
    message: m
    patterns:
      - pattern-either:
          - pattern: danger($X)
          - pattern: |
              $X = source()
              ...
              sink($X)
      - metavariable-regex: {metavariable: $X, regex: ^x$}
  - id: broken-pattern
    languages: [python]
    severity: ERROR
    message: m
    pattern: "def def"
"""
CODE = b"x = source()\nsink(x)\ndanger(x)\ndanger(y)\n"


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    file = tmp_path / "cache" / "rules.json"
    monkeypatch.setattr(cache, "shared", cache.Cache(file))
    return file


def again(file: Path) -> None:
    """Another process."""
    cache.shared.save()
    cache.shared = cache.Cache(file)


def judged() -> tuple[object, ...]:
    language = by_name("python")
    assert isinstance(language, Language)
    rules, problems = load_text(RULES, "rules.yaml")
    compiled = compile_rules(rules, language)
    findings = LiveState(Document(language, "t", CODE), compiled).findings()
    places = [(rule.id, rule.line, rule.body) for rule in rules]
    return places, problems, dict(compiled.deep_only), findings


def test_what_is_found_again_says_the_same(file: Path) -> None:
    first = judged()
    again(file)
    assert cache.shared.get("rules", RULES) is not None
    assert cache.shared.get("pattern python", "danger($X)") is not None
    assert judged() == first


@pytest.mark.parametrize(
    "spoiled",
    [
        "",
        "{",
        "[]",
        '{"code": "another", "entries": {}}',
        '{"entries": 3}',
        "\x00\xff",
    ],
)
def test_a_spoiled_file_is_as_if_it_were_not_there(file: Path, spoiled: str) -> None:
    first = judged()
    cache.shared.save()
    file.write_text(spoiled, encoding="utf-8")
    cache.shared = cache.Cache(file)
    assert judged() == first


def test_entries_of_another_shape_are_made_anew(file: Path) -> None:
    first = judged()
    cache.shared.save()
    held = json.loads(file.read_text(encoding="utf-8"))
    held["entries"] = {key: [1, {"": 2}] for key in held["entries"]}
    file.write_text(json.dumps(held), encoding="utf-8")
    cache.shared = cache.Cache(file)
    assert judged() == first


@pytest.mark.parametrize("kept", [False, True])
def test_rules_can_be_handed_to_another_process(file: Path, kept: bool) -> None:
    if kept:
        judged()
        again(file)
    rules, _ = load_text(RULES, "rules.yaml")
    there = pickle.loads(pickle.dumps(rules))
    assert [(one.id, one.body, one.source) for one in there] == [
        (one.id, one.body, one.source) for one in rules
    ]


@pytest.mark.parametrize("packed", ["", "3", "{}", '{"": [1, [["id", 1, "call"]]]}'])
def test_a_rule_whose_contents_are_spoiled_is_read_anew(file: Path, packed: str) -> None:
    first = judged()
    kept, _ = cache.shared.get("rules", RULES)
    for rule in kept:
        rule[1] = packed
    again(file)
    assert judged() == first


def test_a_folder_that_cannot_be_written_is_no_harm(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    kept = cache.Cache(tmp_path / "file" / "rules.json")
    assert kept.get("yaml", "a") is None
    kept.put("yaml", "a", 1)
    kept.save()


def test_nothing_is_kept_unless_a_face_asks_for_it() -> None:
    silent = cache.Cache()
    silent.put("yaml", "a", 1)
    assert silent.get("yaml", "a") is None
