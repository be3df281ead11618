"""A JSON Schema of rule files, for editors that check YAML by one; the loader alone decides.

`rules/rule.schema.json` is `json_schema()` written down.
"""

from __future__ import annotations

from typing import Any

from tutela.rules.load import BODY_KEYS, LANGUAGES, OPERATORS, RULE_KEYS, SEVERITIES

SCHEMA_FILE = "rule.schema.json"
_TEXT = {"type": "string", "minLength": 1}
_TEXTS = {"anyOf": [_TEXT, {"type": "array", "items": _TEXT}]}
_SAID = {
    "id": "Names the defect; unique over all rules, and reads well after \"allow\".",
    "languages": "What it is about, by Semgrep's names.",
    "message": "One sentence with a metavariable of the reader's code, and what follows from it.",
    "severity": "How bad it is if it is so.",
    "mode": "`taint` follows values from sources to sinks.",
    "fix": "The code to put in its place, with the rule's metavariables.",
    "metadata": "`cwe`, `owasp`, `confidence` and `lesson` have a meaning here; others are kept.",
}


def json_schema() -> dict[str, Any]:
    """Draft 2020-12. Knows every key of a rule, and no more of patterns than that they are there."""
    properties: dict[str, Any] = {key: {} for key in RULE_KEYS}
    operators = {"type": "object", "propertyNames": {"enum": [*OPERATORS, "by-side-effect", "exact",
        "not_conflicting", "label", "requires", "control", "from", "to", "at-exit", "pattern-propagators"]}}  # fmt: skip
    properties |= {
        "id": {"type": "string", "pattern": r"^[a-zA-Z0-9._-]+$"},
        "languages": {"type": "array", "items": {"enum": sorted(LANGUAGES)}, "minItems": 1},
        "message": _TEXT,
        "severity": {"enum": list(SEVERITIES)},
        "mode": {"enum": ["search", "taint"]},
        "pattern": _TEXT,
        "patterns": {"type": "array", "items": operators, "minItems": 1},
        "pattern-either": {"type": "array", "items": operators, "minItems": 1},
        "pattern-sources": {"type": "array", "items": operators, "minItems": 1},
        "pattern-sinks": {"type": "array", "items": operators, "minItems": 1},
        "pattern-sanitizers": {"type": "array", "items": operators},
        "pattern-propagators": {"type": "array", "items": operators},
        "fix": {"type": "string"},
        "metadata": {
            "type": "object",
            "properties": {
                "cwe": _TEXTS,
                "owasp": _TEXTS,
                "confidence": {"enum": ["HIGH", "MEDIUM", "LOW"]},
                "lesson": {"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"},
                "role": {"enum": ["wrong-fix", "right-fix", "recipe", "situation"]},
            },
        },
    }
    for key, said in _SAID.items():
        properties[key] = {**properties[key], "description": said}
    rule = {
        "type": "object",
        "properties": properties,
        "required": ["id", "languages", "message", "severity"],
        "anyOf": [{"required": [key]} for key in BODY_KEYS],
        "additionalProperties": False,
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Rules of Tutela: plain Semgrep YAML",
        "type": "object",
        "properties": {"rules": {"type": "array", "items": rule}},
        "required": ["rules"],
    }
