"""One text under some rules, from scratch: for authors, whose texts are short.

The live engine judges; Semgrep, where it is asked for, what the live engine can't.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from functools import lru_cache

from tutela.findings.ledger import fingerprinted
from tutela.findings.model import Finding
from tutela.lessons.trials import Engines
from tutela.live.engine import Compiled, compile_rules
from tutela.live.state import LiveState
from tutela.rules.bundle import Bundle
from tutela.rules.model import Rule
from tutela.syntax import languages
from tutela.syntax.document import Document


def engines(bundle: Bundle, *, deep: bool) -> Engines:
    """Judges by the rules of a bundle; `deep` asks Semgrep about what can't be judged live.

    Effect of judging deep: runs Semgrep.
    """
    return Engines(
        rules=lru_cache(bundle.for_language),
        judge=lambda text, language, rules: judge(text, language, rules, deep=deep),
        broken=first_error,
        not_live=lambda language, rules: dict(_compiled(language, tuple(rules)).deep_only),
    )


def judge(
    text: bytes, language: str, rules: Sequence[Rule], *, deep: bool = False
) -> tuple[Finding, ...]:
    """What rules find in a text, in its order, with fingerprints. `language` is Semgrep's name."""
    known = languages.by_semgrep(language)
    if known is None:
        return ()
    compiled = _compiled(language, tuple(rules))
    state = LiveState(Document(known, "", text), compiled)
    found = list(state.findings())
    state.release()
    left = [rule for rule in rules if rule.id in compiled.deep_only]
    if deep and left:
        from tutela.deep import semgrep

        report = asyncio.run(semgrep.scan([semgrep.Target("text", text, language)], left))
        found += (one for each in report.findings.values() for one in each)
        found.sort(key=lambda one: (one.start, one.end, one.rule))
    return fingerprinted(found, text)


def first_error(text: bytes, language: str) -> int:
    """The 1-based line of a text's first syntax error; 0 if it has none."""
    known = languages.by_semgrep(language)
    if known is None:
        return 0
    tree = Document(known, "", text).tree
    if not tree.root_node.has_error:
        return 0
    cursor, line = tree.walk(), 1
    while (node := cursor.node) is not None:
        line = node.start_point[0] + 1
        if node.is_error or node.is_missing or not cursor.goto_first_child():
            break
        while cursor.node is not None and not cursor.node.has_error and cursor.goto_next_sibling():
            pass
    return line


@lru_cache(maxsize=256)
def _compiled(language: str, rules: tuple[Rule, ...]) -> Compiled:
    known = languages.by_semgrep(language)
    assert known is not None
    return compile_rules(rules, known)


Judge = Callable[[bytes, str, Sequence[Rule]], Sequence[Finding]]
