"""What is shipped, and what the two engines say of it: shared by the tests over all content."""

from __future__ import annotations

import asyncio
import os
import pickle
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import attrs

from tutela.deep import semgrep
from tutela.findings.model import Finding
from tutela.lessons.load import load_catalogue
from tutela.lessons.model import Catalogue
from tutela.live.engine import Compiled, compile_rules
from tutela.live.state import LiveState
from tutela.rules.bundle import Bundle
from tutela.rules.load import load_path
from tutela.rules.model import Rule
from tutela.syntax import languages
from tutela.syntax.document import Document
from tutela.syntax.languages import Language

ROOT = Path(__file__).parent.parent
RULES, LESSONS = ROOT / "rules", ROOT / "lessons"
LANGUAGES = sorted({language.semgrep for language in languages.known()})


@attrs.frozen
class Source:
    """A file of code that the suite runs rules over."""

    path: Path
    language: Language
    text: bytes = attrs.field(repr=False)

    @property
    def name(self) -> str:
        return self.path.relative_to(ROOT).as_posix()

    @property
    def stem(self) -> str:
        """What it shares with its rules' file: `open-port` of `open-port.test.yaml`, too."""
        return self.path.stem.removesuffix(".test")

    @property
    def lines(self) -> list[str]:
        return self.text.decode().splitlines()


@attrs.frozen
class Place:
    """A finding, as the two engines are compared: where it stands, and whose it is."""

    rule: str
    file: str
    start: int
    end: int


# --- what is shipped ------------------------------------------------------------------------------


@cache
def bundle() -> Bundle:
    rules, problems = load_path(RULES)
    assert not problems, "\n".join(map(str, problems))
    return Bundle(rules)


@cache
def catalogue() -> Catalogue:
    found, problems = load_catalogue([LESSONS])
    assert not problems, "\n".join(map(str, problems))
    return found


def sources(folder: Path) -> Iterator[Source]:
    """The code in a folder. YAML that is about code (rules, advice, exercises) is none."""
    for path in sorted(folder.rglob("*")):
        language = languages.for_path(path.name)
        if language is not None and path.is_file() and not _about_code(path):
            yield Source(path, language, path.read_bytes())


def _about_code(path: Path) -> bool:
    if path.is_relative_to(RULES):
        return path.suffix == ".yaml" and not path.name.endswith(".test.yaml")
    return path.name in ("advice.yaml", "exercise.yaml")


@cache
def shipped_sources(semgrep_language: str) -> tuple[Source, ...]:
    everything = (*sources(RULES), *sources(LESSONS))
    return tuple(one for one in everything if one.language.semgrep == semgrep_language)


def fixtures(semgrep_language: str) -> list[Source]:
    return [one for one in shipped_sources(semgrep_language) if one.path.is_relative_to(RULES)]


# --- what the engines say -------------------------------------------------------------------------


def family(source: Source) -> Path | None:
    """The folder of rules that a fixture belongs to; a lesson's code meets all of its language."""
    return source.path.parent if source.path.is_relative_to(RULES) else None


@cache
def rules_of(semgrep_language: str, folder: Path | None) -> tuple[Rule, ...]:
    """The rules of a language; those that lie in a folder, if one is given."""
    every = bundle().for_language(semgrep_language)
    return tuple(one for one in every if folder is None or Path(one.file).parent == folder)


@cache
def compiled(language: Language, folder: Path | None = None) -> Compiled:
    return compile_rules(rules_of(language.semgrep, folder), language)


@cache
def live_findings(source: Source) -> tuple[Finding, ...]:
    """What the live engine finds by the rules that the source is put to."""
    document = Document(source.language, source.name, source.text)
    return LiveState(document, compiled(source.language, family(source))).findings()


@cache
def deep_findings(semgrep_language: str) -> dict[str, tuple[Finding, ...]]:
    """What Semgrep finds by the same rules, by the source's name; asked once in a run of the tests."""
    kept = Path(os.environ["TUTELA_TEST_RUN"], f"{semgrep_language}.pickle")
    if kept.exists():
        known: dict[str, tuple[Finding, ...]] = pickle.loads(kept.read_bytes())
        return known
    found: dict[str, tuple[Finding, ...]] = {}
    named = {one.name: one for one in shipped_sources(semgrep_language)}
    for folder, group in by_family(named).items():
        report = scanned(group, semgrep_language, folder)
        assert not report.problems, "\n".join(map(str, report.problems))
        found.update(report.findings)
    making = kept.with_suffix(f".{os.getpid()}")
    making.write_bytes(pickle.dumps(found))
    making.replace(kept)
    return found


def by_family(named: Mapping[str, Source]) -> dict[Path | None, dict[str, Source]]:
    groups: dict[Path | None, dict[str, Source]] = {}
    for name, one in named.items():
        groups.setdefault(family(one), {})[name] = one
    return groups


def scanned(
    named: Mapping[str, Source], semgrep_language: str, folder: Path | None
) -> semgrep.Report:
    """One run of Semgrep, which must judge all rules."""
    rules = rules_of(semgrep_language, folder)
    targets = [semgrep.Target(name, one.text, semgrep_language) for name, one in named.items()]
    report = asyncio.run(semgrep.scan(targets, rules, semgrep.Limits(rule_s=30, run_s=600)))
    missing = {rule.id for rule in rules} - report.judged
    assert not missing, f"Semgrep did not judge {sorted(missing)}"
    return report


def places(source: Source, findings: tuple[Finding, ...]) -> set[Place]:
    return {Place(one.rule, source.name, one.start, one.end) for one in findings}
