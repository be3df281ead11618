"""The schema that editors check rules by: what is shipped fits it, and what is broken doesn't."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from ruamel.yaml import YAML

from shipped import LESSONS, RULES
from tutela.rules.schema import SCHEMA_FILE, json_schema

SCHEMA = jsonschema.Draft202012Validator(json_schema())
FILES = [path for path in RULES.rglob("*.yaml") if not path.name.endswith(".test.yaml")]
RULE: dict[str, Any] = {
    "id": "x", "languages": ["python"], "message": "m", "severity": "ERROR", "pattern": "f($X)",
}  # fmt: skip


def test_the_published_schema_is_this_one() -> None:
    assert json.loads((RULES / SCHEMA_FILE).read_text(encoding="utf-8")) == json_schema()
    jsonschema.Draft202012Validator.check_schema(json_schema())


def test_everything_shipped_fits() -> None:
    told: list[str] = []
    for path in (*FILES, *LESSONS.glob("*/advice.yaml"), *LESSONS.glob("*/*/exercise.yaml")):
        data = YAML(typ="safe").load(path.read_text(encoding="utf-8"))
        told += [f"{path.relative_to(path.parents[3])}: {one.message}" for one in SCHEMA.iter_errors(data)]
    assert told == []


@pytest.mark.parametrize(
    "change",
    [
        {"id": "no spaces"},
        {"languages": ["pyhton"]},
        {"languages": []},
        {"severity": "DIRE"},
        {"patern": "f($X)"},
        {"patterns": [{"pattern-nott": "f(1)"}]},
        {"metadata": {"confidence": "SURE"}},
        {"message": ""},
    ],
)
def test_what_is_broken_does_not(change: dict[str, Any]) -> None:
    assert SCHEMA.is_valid({"rules": [RULE]})
    assert not SCHEMA.is_valid({"rules": [RULE | change]})


def test_a_rule_without_a_pattern_does_not() -> None:
    assert not SCHEMA.is_valid({"rules": [{key: RULE[key] for key in RULE if key != "pattern"}]})
