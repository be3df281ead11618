"""Reports for other programs."""

from __future__ import annotations

import json
from typing import Any

import attrs
import jsonschema
import pytest
from sarif_schema import LOG

from tutela.findings import formats, problem_formats
from tutela.findings.formats import Place, Report, Row, RuleRow, Skipped, row_of
from tutela.findings.model import Finding, Step
from tutela.problems import Problem
from tutela.syntax.positions import LineIndex

TEXT = 'user = "😀é"; get(user)\nrun(user)\n'.encode()
LINES = LineIndex.of(TEXT)


def at(what: bytes) -> tuple[int, int]:
    return TEXT.index(what), TEXT.index(what) + len(what)


FINDING = Finding(
    rule="sql-built-from-strings",
    start=at(b"run(user)")[0],
    end=at(b"run(user)")[1],
    message="`user` is pasted into SQL text.",
    engine="deep",
    trace=(Step("source", *at(b"get(user)")), Step("sink", *at(b"run(user)"))),
    fix="run(?, user)",
    fingerprint="0123456789abcdef",
)
ROW = row_of(
    FINDING,
    LINES,
    path="src/my app/ü#1.py",
    language="python",
    severity="ERROR",
    cwe=(89,),
    lesson="sql-injection",
)
RULE = RuleRow(
    id="sql-built-from-strings",
    title="SQL built from strings",
    summary="A value is pasted into SQL text.",
    severity="ERROR",
    confidence="HIGH",
    cwe=(89, 564),
    owasp=("A03:2021",),
    lesson="sql-injection",
    help_text="Pass it as a parameter.",
    help_markdown="Pass it as a **parameter**.",
    help_uri="https://tutela.dev/lessons/sql-injection",
)
REPORT = Report(
    tool_version="1.2.3",
    rows=(ROW,),
    rules=(RULE,),
    errors=(Problem("rules/x.yaml", 3, 5, "No `id`.", "Add one.", "x"),),
    skipped=(Skipped("dist/app.min.js", "minified"),),
    root_uri="file:///home/me/project/",
)


def sarif(report: Report) -> dict[str, Any]:
    """The report as SARIF, which must be valid."""
    log: dict[str, Any] = json.loads(formats.to_sarif(report))
    jsonschema.validate(log, LOG, cls=jsonschema.Draft7Validator)
    run: dict[str, Any] = log["runs"][0]
    for result in run["results"]:
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
    for rule in run["tool"]["driver"]["rules"]:
        for relation in rule.get("relationships", ()):
            target = relation["target"]
            taxonomy = run["taxonomies"][target["toolComponent"]["index"]]
            assert taxonomy["name"] == target["toolComponent"]["name"]
            assert taxonomy["taxa"][target["index"]]["id"] == target["id"]
    return run


def test_json_has_the_shape_that_is_documented() -> None:
    assert json.loads(formats.to_json(REPORT)) == {
        "findings": [
            {
                "rule": "sql-built-from-strings",
                "path": "src/my app/ü#1.py",
                "start": {"line": 2, "column": 1},
                "end": {"line": 2, "column": 10},
                "cwe": ["CWE-89"],
                "severity": "ERROR",
                "lesson": "sql-injection",
                "message": "`user` is pasted into SQL text.",
                "engine": "deep",
                "fingerprint": "0123456789abcdef",
            }
        ],
        "errors": [
            {
                "path": "rules/x.yaml",
                "line": 3,
                "column": 5,
                "what": "No `id`.",
                "mend": "Add one.",
                "subject": "x",
            }
        ],
        "skipped": [{"path": "dist/app.min.js", "why": "minified"}],
    }


def test_nothing_found_is_said_in_the_same_shape() -> None:
    report = Report("1.2.3", ())
    assert json.loads(formats.to_json(report)) == {"findings": [], "errors": [], "skipped": []}
    run = sarif(report)
    assert run["results"] == []
    assert run["invocations"][0]["executionSuccessful"] is True


def test_columns_count_code_points_from_one() -> None:
    assert Place.of(LINES, *at(b"get(user)")) == Place(1, 14, 1, 23)
    assert sarif(REPORT)["columnKind"] == "unicodeCodePoints"


def test_a_result_leads_to_its_code_and_its_rule() -> None:
    (result,) = sarif(REPORT)["results"]
    assert result["level"] == "error"
    assert result["partialFingerprints"] == {"tutelaFinding/v1": "0123456789abcdef"}
    (location,) = result["locations"]
    assert location["physicalLocation"]["artifactLocation"] == {
        "uri": "src/my%20app/%C3%BC%231.py",
        "uriBaseId": "%SRCROOT%",
    }
    region = location["physicalLocation"]["region"]
    assert region["snippet"] == {"text": "run(user)"}


def test_a_rule_tells_its_weaknesses_and_its_lesson() -> None:
    (rule,) = sarif(REPORT)["tool"]["driver"]["rules"]
    assert rule["properties"]["tags"] == [
        "security",
        "external/cwe/cwe-089",
        "external/cwe/cwe-564",
        "external/owasp/a03-2021",
    ]
    assert rule["help"] == {
        "text": "Pass it as a parameter.",
        "markdown": "Pass it as a **parameter**.",
    }
    assert [relation["target"]["id"] for relation in rule["relationships"]] == ["CWE-89", "CWE-564"]


def test_a_trace_is_a_code_flow() -> None:
    ((flow,),) = (result["codeFlows"] for result in sarif(REPORT)["results"])
    stops = flow["threadFlows"][0]["locations"]
    assert [stop["kinds"][-1] for stop in stops] == ["source", "sink"]
    assert stops[0]["location"]["physicalLocation"]["region"]["startColumn"] == 14


def test_a_fix_replaces_the_code_found() -> None:
    (result,) = sarif(REPORT)["results"]
    (change,) = result["fixes"][0]["artifactChanges"]
    assert change["replacements"] == [
        {
            "deletedRegion": {"startLine": 2, "startColumn": 1, "endLine": 2, "endColumn": 10},
            "insertedContent": {"text": "run(?, user)"},
        }
    ]


def test_errors_and_skipped_files_are_notifications() -> None:
    (invocation,) = sarif(REPORT)["invocations"]
    assert invocation["executionSuccessful"] is False
    error, note = invocation["toolExecutionNotifications"]
    assert (error["level"], error["message"]["text"]) == ("error", "No `id`. Add one.")
    assert (note["level"], note["message"]["text"]) == ("note", "Skipped: minified")


@pytest.mark.parametrize(
    ("reason", "suppression"),
    [
        ("checked", {"kind": "inSource", "justification": "checked"}),
        ("", {"kind": "inSource"}),
    ],
)
def test_a_hidden_finding_is_suppressed_in_sarif_and_left_out_of_json(
    reason: str, suppression: dict[str, str]
) -> None:
    report = attrs.evolve(REPORT, rows=(attrs.evolve(ROW, ignored=reason),))
    assert sarif(report)["results"][0]["suppressions"] == [suppression]
    assert json.loads(formats.to_json(report))["findings"] == []


def test_a_rule_that_nobody_described_is_told_by_its_id() -> None:
    run = sarif(attrs.evolve(REPORT, rules=()))
    (rule,) = run["tool"]["driver"]["rules"]
    assert rule["id"] == "sql-built-from-strings"
    assert "help" not in rule


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("a b/c%20d.py", "a%20b/c%2520d.py"),
        ("a:b.py", "a%3Ab.py"),
        ("src\\a.py", "src/a.py"),
        ("nonutf8\udcff.py", "nonutf8%FF.py"),
        ("lone\ud800.py", "lone%ED%A0%80.py"),
        ("/abs/a.py", "file:///abs/a.py"),
        ("C:\\abs\\a b.py", "file:///C:/abs/a%20b.py"),
        ("//server/share/a.py", "file://server/share/a.py"),
    ],
)
def test_any_path_is_a_uri(path: str, uri: str) -> None:
    run = sarif(attrs.evolve(REPORT, rows=(attrs.evolve(ROW, path=path),)))
    location = run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
    assert location["uri"] == uri


def test_any_text_is_plain_ascii_outside() -> None:
    row = attrs.evolve(ROW, message="lone \ud800, bidi \u202e, nul \0")
    for told in (formats.to_sarif, formats.to_json):
        assert told(attrs.evolve(REPORT, rows=(row,))).isascii()


def test_rows_are_put_in_order() -> None:
    first: Row = attrs.evolve(ROW, path="a.py")
    assert formats.sorted_rows([ROW, first]) == (first, ROW)


def test_problems_with_content_are_a_valid_log() -> None:
    problems = [
        Problem("lessons/a b/lesson.md", 3, 7, "It is so.", "Mend it.", "a-b"),
        Problem("/srv/x.yaml", 0, 0, "The file\ud800 is so.", ""),
    ]
    log = json.loads(problem_formats.to_sarif(problems, "1.0.0"))
    jsonschema.validate(log, LOG, cls=jsonschema.Draft7Validator)
    first, second = log["runs"][0]["results"]
    assert first["locations"][0]["physicalLocation"]["region"] == {"startLine": 3, "startColumn": 7}
    assert "region" not in second["locations"][0]["physicalLocation"]
    rows = json.loads(problem_formats.to_json(problems))
    assert [row["line"] for row in rows] == [3, 0]
