"""Do the live engine and Semgrep say the same? On any rules, over any code.

    python bench/conformance.py RULES_DIR CODE_DIR [--differences FILE]

Prints by language: rules, the share that runs live, findings of each engine, seconds, and agreement:
the share of all findings (rule, path, first and last line) that both have.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import time
from collections import Counter
from pathlib import Path

from tutela.deep import semgrep
from tutela.findings.model import Finding
from tutela.live.engine import compile_rules
from tutela.live.state import LiveState
from tutela.rules.bundle import Bundle
from tutela.rules.load import load_path
from tutela.syntax import languages
from tutela.syntax.document import Document
from tutela.syntax.languages import Language
from tutela.workspace.files import File, discover

Place = tuple[str, str, int, int]
BATCH = 400


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("rules", type=Path)
    asked.add_argument("code", type=Path)
    asked.add_argument("--differences", type=Path, help="write each difference here, as JSON lines")
    args = asked.parse_args()
    rules, problems = load_path(args.rules)
    print(f"{len(rules)} rules, {len(problems)} problems")
    bundle = Bundle(rules)
    files = discover(args.code.resolve(), ()).files
    differences: list[str] = []
    for name in dict.fromkeys(language.semgrep for language in languages.known()):
        here = [file for file in files if file.language.semgrep == name]
        if here and bundle.for_language(name):
            differences += compare(name, here, bundle)
    if args.differences:
        args.differences.write_text("".join(differences), encoding="utf-8")


def compare(name: str, files: list[File], bundle: Bundle) -> list[str]:
    rules = bundle.for_language(name)
    began = time.perf_counter()
    compiled = {
        dialect: compile_rules(rules, dialect) for dialect in {file.language for file in files}
    }
    compiling = time.perf_counter() - began
    live_rules = frozenset.intersection(*(one.live for one in compiled.values()))
    reasons = Counter(why for one in compiled.values() for why in one.deep_only.values())
    texts = {file.path: file.place.read_bytes() for file in files}
    live: set[Place] = set()
    left_out: set[tuple[str, str]] = set()
    began = time.perf_counter()
    for file in files:
        document = Document(file.language, file.path, texts[file.path])
        state = LiveState(document, compiled[file.language])
        live |= places(file.path, file.language, texts[file.path], state.findings())
        left_out |= {(rule, file.path) for rule in state.left_out}
    live_s = time.perf_counter() - began
    began = time.perf_counter()
    deep: set[Place] = set()
    for at in range(0, len(files), BATCH):
        batch = files[at : at + BATCH]
        targets = [semgrep.Target(file.path, texts[file.path], name) for file in batch]
        limits = semgrep.Limits(rule_s=30, run_s=1800)
        report = asyncio.run(semgrep.scan(targets, rules, limits))
        for file in batch:
            found = report.findings.get(file.path, ())
            deep |= places(file.path, file.language, texts[file.path], found)
    deep_s = time.perf_counter() - began
    deep = {one for one in deep if one[0] in live_rules and (one[0], one[1]) not in left_out}
    both = live & deep
    union = live | deep
    print(
        f"{name}: {len(files)} files; {len(rules)} rules, "
        f"{100 * len(live_rules) / len(rules):.1f} % live; findings {len(live)} live, "
        f"{len(deep)} Semgrep; agreement {100 * len(both) / len(union) if union else 100:.2f} %; "
        f"compile {compiling:.2f} s, live {live_s:.1f} s, Semgrep {deep_s:.1f} s "
        f"({deep_s / live_s if live_s else 0:.1f} x)"
    )
    if left_out:
        print(f"  {len(left_out):4} rules left out of a file, for they take too long there")
    for why, count in reasons.most_common(8):
        print(f"  {count:4} deep only: {why}")
    return [
        json.dumps({"only": who, "rule": rule, "path": path, "lines": [start, end]}) + "\n"
        for who, some in (("live", live - deep), ("semgrep", deep - live))
        for rule, path, start, end in sorted(some)
    ]


def places(path: str, language: Language, text: bytes, findings: tuple[Finding, ...]) -> set[Place]:
    lines = Document(language, path, text).lines
    return {
        (
            one.rule,
            path,
            lines.line_at(one.start) + 1,
            lines.line_at(max(one.end - 1, one.start)) + 1,
        )
        for one in findings
    }


if __name__ == "__main__":
    main()
