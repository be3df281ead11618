"""The suite over what is shipped: every rule, every lesson, under both engines.

Semgrep's four markers annotate code: `ruleid`, `ok`, `todoruleid`, `todook`, each about the next
line of code. A fixture meets the rules of its folder, a lesson's code all rules of its language;
Semgrep runs once for each of these groups.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path, PurePosixPath

import pytest

from shipped import (
    LANGUAGES,
    LESSONS,
    ROOT,
    RULES,
    Source,
    bundle,
    catalogue,
    compiled,
    deep_findings,
    family,
    fixtures,
    live_findings,
    places,
    rules_of,
    shipped_sources,
    sources,
)
from tutela.findings.model import Finding
from tutela.live.engine import compile_rules
from tutela.live.state import LiveState
from tutela.rules.model import Rule
from tutela.site.table import markdown
from tutela.syntax.document import Document

KNOWN_DIFFERENCES: dict[tuple[str, str], str] = {
    (
        "path-from-query",
        "rules/javascript/injection/template-from-text.js",
    ): "the condition of `a ? b : c` taints the whole for Semgrep",
    (
        "token-key-for-any-algorithm",
        "rules/go/auth/secret-in-go.go",
    ): "Semgrep's range of what is converted takes in its parentheses",
    (
        "entity-saved-from-body",
        "lessons/mass-assignment/typescript/wrong.ts",
    ): "the rest of an object that is taken apart, `...asked`, is a source for live alone",
}
"""(rule, file) -> why the engines are not expected to agree there. To be kept short."""

_MARKER = re.compile(r"\b(ruleid|ok|todoruleid|todook):\s*([\w.\-]+(?:\s*,\s*[\w.\-]+)*)")


# --- annotations ----------------------------------------------------------------------------------


def marked(source: Source) -> dict[tuple[str, int], str]:
    """(rule, 0-based line) -> marker. Markers that stand above one another share the next line."""
    found: dict[tuple[str, int], str] = {}
    waiting: list[tuple[str, str]] = []
    for number, line in enumerate(source.lines):
        marker = _MARKER.search(line)
        if marker is not None:
            waiting += [(rule.strip(), marker[1]) for rule in marker[2].split(",")]
        elif waiting:
            found |= {(rule, number): kind for rule, kind in waiting}
            waiting = []
    return found


def disagreements(source: Source, findings: tuple[Finding, ...], judged: set[str]) -> list[str]:
    """Where findings and markers differ, for the rules in `judged` that the file speaks of."""
    expected = marked(source)
    spoken_of = {rule for rule, _ in expected} & judged
    found = {
        (one.rule, source.text.count(b"\n", 0, one.start))
        for one in findings
        if one.rule in spoken_of
    }
    told = []
    for (rule, line), kind in expected.items():
        if rule in judged and kind in ("ruleid", "todook") and (rule, line) not in found:
            told.append(f"{source.name}:{line + 1}: {kind}: {rule} is not found here")
        if rule in judged and kind in ("ok", "todoruleid") and (rule, line) in found:
            told.append(f"{source.name}:{line + 1}: {kind}: {rule} is found here")
    unmarked = sorted(found - expected.keys(), key=lambda place: place[1])
    return told + [
        f"{source.name}:{line + 1}: {rule} is found here, and no marker says so"
        for rule, line in unmarked
    ]


# --- rules ----------------------------------------------------------------------------------------


def test_rule_ids_are_unique_over_all_languages() -> None:
    counted = Counter(rule.id for rule in bundle().rules)
    assert {rule for rule, times in counted.items() if times > 1} == set()


def test_a_rule_lies_with_its_language() -> None:
    """In a file of its own; or with its family, rules that share sources or sinks by YAML anchors."""
    for rule in bundle().rules:
        language = Path(rule.file).relative_to(RULES).parts[0]
        # TypeScript's lie with JavaScript's.
        alike = {"typescript": "javascript"}
        assert language in {alike.get(one, one) for one in rule.languages}, rule.file


def test_every_rule_says_what_it_is_about() -> None:
    for rule in bundle().rules:
        assert rule.cwe, f"{rule.id} has no cwe"
        assert rule.owasp, f"{rule.id} has no owasp"
        assert rule.lesson, f"{rule.id} has no lesson"
        assert catalogue().by_id(rule.lesson), f"{rule.id} leads to no lesson: {rule.lesson}"


def test_every_rule_has_a_fixture_with_hits_and_near_misses() -> None:
    for rule in bundle().rules:
        file = Path(rule.file)
        beside = [one for one in sources(file.parent) if one.stem == file.stem]
        assert beside, f"{rule.file} has no fixture beside it"
        kinds = Counter(
            kind for one in beside for (about, _), kind in marked(one).items() if about == rule.id
        )
        assert kinds["ruleid"], f"{rule.id}: its fixture has no `ruleid: {rule.id}`"
        assert kinds["ok"], f"{rule.id}: its fixture has no `ok: {rule.id}`"


def test_markers_name_rules_that_judge_the_file() -> None:
    """A marker about a rule of another folder would be checked by nobody."""
    for name in LANGUAGES:
        for source in fixtures(name):
            known = {rule.id for rule in rules_of(name, family(source))}
            assert {rule for rule, _ in marked(source)} <= known, source.name


@pytest.mark.parametrize("name", LANGUAGES)
def test_fixtures_hold_under_the_live_engine(name: str) -> None:
    told = [
        line
        for source in fixtures(name)
        for line in disagreements(
            source, live_findings(source), set(compiled(source.language, family(source)).live)
        )
    ]
    assert not told, "\n".join(told)


@pytest.mark.parametrize("name", LANGUAGES)
def test_fixtures_hold_under_semgrep(name: str) -> None:
    found = deep_findings(name)
    told = [
        line
        for source in fixtures(name)
        for line in disagreements(
            source,
            found.get(source.name, ()),
            {rule.id for rule in rules_of(name, family(source))},
        )
    ]
    assert not told, "\n".join(told)


@pytest.mark.parametrize("name", LANGUAGES)
def test_the_engines_agree_finding_by_finding(name: str) -> None:
    differences = []
    for source in shipped_sources(name):
        live_rules = compiled(source.language, family(source)).live
        live = places(source, live_findings(source))
        deep = {
            place
            for place in places(source, deep_findings(name).get(source.name, ()))
            if place.rule in live_rules
        }
        differences += [("live alone", place) for place in live - deep]
        differences += [("Semgrep alone", place) for place in deep - live]
    unknown = [
        f"{who}: {place.rule} at {place.file}[{place.start}:{place.end}]"
        for who, place in differences
        if (place.rule, place.file) not in KNOWN_DIFFERENCES
    ]
    assert not unknown, "\n".join(sorted(unknown))


@pytest.mark.parametrize("name", LANGUAGES)
def test_fixes_leave_code_that_parses_and_is_not_found(name: str) -> None:
    told = []
    for source in fixtures(name):
        broken = Document(source.language, source.name, source.text).tree.root_node.has_error
        fixes = [one for one in live_findings(source) if one.fix is not None]
        for rule in sorted({one.rule for one in fixes}):
            text = mended(source.text, [one for one in fixes if one.rule == rule])
            document = Document(source.language, source.name, text)
            alone = compile_rules(
                [one for one in bundle().rules if one.id == rule], source.language
            )
            left = [one for one in LiveState(document, alone).findings() if one.fix is not None]
            if left or (document.tree.root_node.has_error and not broken):
                told.append(f"{rule} in {source.name}: {len(left)} found still")
    assert not told, "\n".join(told)


def mended(text: bytes, findings: list[Finding]) -> bytes:
    """The text with all fixes that don't touch one another."""
    end = len(text)
    for one in sorted(findings, key=lambda each: each.start, reverse=True):
        if one.end <= end and one.fix is not None:
            text = text[: one.start] + one.fix.encode() + text[one.end :]
            end = one.start
    return text


def test_semgreps_own_test_command_passes() -> None:
    """People run it on rules that they take from here; it reads YAML and markers its own way."""
    semgrep_itself = Path(sys.executable).with_name("semgrep")
    environment = {**os.environ, "SEMGREP_SEND_METRICS": "off", "SEMGREP_ENABLE_VERSION_CHECK": "0"}
    ran = subprocess.run(
        [semgrep_itself, "test", str(RULES)], env=environment, capture_output=True, text=True
    )
    failed = [line for line in (ran.stdout + ran.stderr).splitlines() if "ERROR" in line]
    assert ran.returncode == 0, "\n".join(failed)


def test_known_differences_are_about_what_is_there() -> None:
    for rule, file in KNOWN_DIFFERENCES:
        assert bundle().by_id(rule) is not None
        assert (ROOT / file).is_file()


# --- lessons --------------------------------------------------------------------------------------


def findings_of(source: Source) -> set[str]:
    """Rules that either engine finds broken in a file."""
    deep = deep_findings(source.language.semgrep).get(source.name, ())
    return {one.rule for one in (*live_findings(source), *deep)}


def snippets(stem: str) -> list[Source]:
    return [one for name in LANGUAGES for one in shipped_sources(name) if is_snippet(one, stem)]


def is_snippet(source: Source, stem: str) -> bool:
    return source.path.is_relative_to(LESSONS) and source.path.stem == stem


def lesson_of(source: Source) -> str:
    return PurePosixPath(source.name).parts[1]


def rules_to(lesson: str) -> set[str]:
    return {rule.id for rule in bundle().rules if leads_to(rule, lesson)}


def leads_to(rule: Rule, lesson: str) -> bool:
    return catalogue().choose(rule.lesson, rule.cwe).id == lesson


def test_vulnerable_snippets_are_found_by_a_rule_that_leads_to_their_lesson() -> None:
    silent = [
        source.name
        for source in snippets("vulnerable")
        if not findings_of(source) & rules_to(lesson_of(source))
    ]
    assert silent == []


def test_fixed_snippets_are_silent_under_every_rule() -> None:
    loud = {source.name: found for source in snippets("fixed") if (found := findings_of(source))}
    assert loud == {}


def test_every_vulnerable_snippet_has_its_fixed_one() -> None:
    for source in snippets("vulnerable"):
        assert source.path.with_stem("fixed").is_file(), source.name


def test_the_page_of_the_catalogue_is_current() -> None:
    page = (ROOT / "docs" / "catalogue.md").read_text(encoding="utf-8")
    assert page == markdown(catalogue(), bundle().rules), (
        "Run: tutela lesson list --format markdown > docs/catalogue.md"
    )
