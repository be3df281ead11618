"""Problems with content as JSON, and as a SARIF 2.1.0 log (https://docs.oasis-open.org/sarif/sarif/v2.1.0).

For what an author's checks say, where a face shows findings in `formats`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tutela.findings.formats import SARIF_SCHEMA, artifact, dumped
from tutela.problems import Problem

RULE = "content"
"""The one rule that all results of the log are of."""


def to_json(problems: Sequence[Problem]) -> str:
    """`[{"path", "line", "column", "subject", "what", "mend"}]`; line and column are 0 for a whole file."""
    return dumped(
        [
            {
                "path": one.file,
                "line": one.line,
                "column": one.column,
                "subject": one.subject,
                "what": one.what,
                "mend": one.mend,
            }
            for one in problems
        ]
    )


def to_sarif(problems: Sequence[Problem], tool_version: str) -> str:
    driver = {
        "name": "Tutela",
        "informationUri": "https://tutela.dev",
        "semanticVersion": tool_version,
        "rules": [
            {"id": RULE, "shortDescription": {"text": "A lesson or rule is not in order."}},
        ],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "invocations": [{"executionSuccessful": True}],
        "results": [_result(one) for one in problems],
    }
    return dumped({"$schema": SARIF_SCHEMA, "version": "2.1.0", "runs": [run]})


def _result(problem: Problem) -> dict[str, Any]:
    physical: dict[str, Any] = {"artifactLocation": artifact(problem.file)}
    if problem.line:
        physical["region"] = {"startLine": problem.line, "startColumn": max(problem.column, 1)}
    return {
        "ruleId": RULE,
        "ruleIndex": 0,
        "level": "error",
        "message": {"text": f"{problem.what} {problem.mend}".strip()},
        "locations": [{"physicalLocation": physical}],
    }
