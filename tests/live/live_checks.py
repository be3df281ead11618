"""What the live engine's tests share: one rule on one text, and the same through Semgrep."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from tutela.findings.model import Finding
from tutela.live.engine import Compiled, compile_rules
from tutela.live.state import LiveState
from tutela.rules import load
from tutela.rules.model import Rule
from tutela.syntax.document import Document
from tutela.syntax.languages import Language, by_name


def language(name: str) -> Language:
    found = by_name(name)
    assert found is not None
    return found


def as_yaml(bodies: Mapping[str, Any], language_name: str) -> str:
    """Rules as YAML (JSON is YAML): a body is a pattern, a list for `patterns`, or a mapping."""
    rules = []
    for rule_id, body in bodies.items():
        if isinstance(body, str):
            body = {"pattern": body}
        elif isinstance(body, list):
            body = {"patterns": body}
        rules.append(
            {"id": rule_id, "languages": [language_name], "severity": "ERROR", "message": "m"}
            | body
        )
    return json.dumps({"rules": rules})


def rules_of(bodies: Mapping[str, Any], language_name: str) -> Sequence[Rule]:
    rules, problems = load.load_text(as_yaml(bodies, language_name), "rules.yaml")
    assert not problems, problems
    return rules


def compiled(bodies: Mapping[str, Any], language_name: str = "python") -> Compiled:
    made = compile_rules(rules_of(bodies, language_name), language(language_name))
    assert not made.deep_only, made.deep_only
    return made


def scan(rules: Compiled, text: bytes) -> tuple[Finding, ...]:
    return LiveState(Document(rules.language, "t", text), rules).findings()


def places(findings: Sequence[Finding], text: bytes) -> list[tuple[str, int, str]]:
    return sorted(
        {
            (f.rule, text.count(b"\n", 0, f.start) + 1, text[f.start : f.end].decode())
            for f in findings
        }
    )


def semgrep_places(
    bodies: Mapping[str, Any], text: str, language_name: str, folder: Path
) -> list[tuple[str, int, str]]:
    """What semgrep-core says of the same."""
    spec = find_spec("semgrep")
    assert spec is not None
    assert spec.origin is not None
    core = Path(spec.origin).parent / "bin" / "semgrep-core"
    rules = folder / "rules.json"
    rules.write_text(as_yaml(bodies, language_name))
    target = folder / f"target{language(language_name).suffixes[0]}"
    data = text.encode()
    target.write_bytes(data)
    command = [core, "-rules", rules, "-lang", language_name, "-json_nodots", "-j", "1", target]
    done = subprocess.run(command, capture_output=True, check=True, timeout=60)
    answer = json.loads(done.stdout)
    wrong = [error for error in answer["errors"] if error["severity"] == "error"]
    assert not wrong, wrong
    return sorted(
        {
            (
                hit["check_id"],
                hit["start"]["line"],
                data[hit["start"]["offset"] : hit["end"]["offset"]].decode(),
            )
            for hit in answer["results"]
        }
    )
