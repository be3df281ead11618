"""The rules in force: by language, as Semgrep takes them, and a key for caches."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache
from hashlib import sha256

import attrs
from pathspec import GitIgnoreSpec

from tutela.rules.model import Rule


@attrs.frozen(eq=False)
class Bundle:
    """Rules with unique ids, in the order they were loaded."""

    rules: tuple[Rule, ...]
    _by_id: dict[str, Rule] = attrs.field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "_by_id", {rule.id: rule for rule in self.rules})

    def by_id(self, rule_id: str) -> Rule | None:
        """The rule of that id."""
        return self._by_id.get(rule_id)

    def for_language(self, semgrep: str) -> tuple[Rule, ...]:
        """The rules for a language by Semgrep's canonical name; `regex` and `generic` fit all."""
        return tuple(
            rule
            for rule in self.rules
            if semgrep in rule.languages or "regex" in rule.languages or "generic" in rule.languages
        )

    def semgrep_json(self, semgrep: str) -> bytes:
        """A language's rules as Semgrep takes them."""
        return rules_json(self.for_language(semgrep))

    @property
    def key(self) -> str:
        """Hex; equal for equal rules."""
        return sha256(rules_json(self.rules)).hexdigest()


def rules_json(rules: Sequence[Rule]) -> bytes:
    """Rules as a JSON file that Semgrep takes."""
    sources = [dict(rule.source) for rule in rules]
    return json.dumps({"rules": sources}, ensure_ascii=True, sort_keys=True).encode()


def applies(rule: Rule, path: str) -> bool:
    """Whether a rule's `paths:` let it judge `path` (with `/`, from the workspace's root)."""
    paths = rule.paths
    if paths.exclude and _spec(paths.exclude).match_file(path):
        return False
    return not paths.include or _spec(paths.include).match_file(path)


@cache
def _spec(globs: tuple[str, ...]) -> GitIgnoreSpec:
    return GitIgnoreSpec.from_lines(globs)
