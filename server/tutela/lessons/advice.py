"""What a lesson knows about fixes: `advice.yaml`, Semgrep rules whose `metadata.role` says what for.

- `wrong-fix`: a fix that people reach for and that doesn't hold. Its message says why, in one sentence.
- `right-fix`: the idiom to arrive at. Where it stands in a flagged place, the flaw is fixed.
- `recipe`: turns the reader's own code into the right code, by its `fix`.
- `situation`: a variant of the issue; its id is what `::: when situation=…` asks about.

Each is tested like a rule, by `ruleid:` and `ok:` comments in the lesson's snippets.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Literal, cast, get_args

import attrs

from tutela.lessons.model import Lesson
from tutela.problems import Problem
from tutela.rules.load import load_text
from tutela.rules.model import Rule

ADVICE_FILE = "advice.yaml"
Role = Literal["wrong-fix", "right-fix", "recipe", "situation"]
ROLES: tuple[Role, ...] = get_args(Role)


@attrs.frozen(eq=False)
class Advice:
    """One lesson's, by role."""

    rules: Mapping[str, tuple[Role, Rule]]
    """By id, in the order of the file."""

    def of(self, role: Role, language: str = "") -> tuple[Rule, ...]:
        """Those of a role, for a language by Semgrep's name, or for all."""
        return tuple(
            rule
            for held, rule in self.rules.values()
            if held == role and (not language or language in rule.languages)
        )

    def speaks(self, language: str) -> bool:
        return any(language in rule.languages for _, rule in self.rules.values())


@lru_cache(maxsize=2048)
def advice_of(lesson: Lesson) -> tuple[Advice, tuple[Problem, ...]]:
    """A lesson's advice. What is wrong with it is left out, and told."""
    text = lesson.advice
    if text is None:
        return Advice({}), ()
    file = f"{lesson.folder}/{ADVICE_FILE}"
    rules, told = load_text(text, file)
    problems = list(told)
    kept: dict[str, tuple[Role, Rule]] = {}
    for rule in rules:
        role = _role(rule)
        if role is None:
            mend = f"Add `metadata: {{role: wrong-fix}}`, or another of {', '.join(ROLES)}."
            problems.append(Problem(file, rule.line, 1, f"`{rule.id}` has no role.", mend))
        elif role == "recipe" and rule.fix is None:
            mend = "Add `fix:`, with the metavariables of its pattern."
            problems.append(Problem(file, rule.line, 1, f"The recipe `{rule.id}` fixes nothing.", mend))
        else:
            kept[rule.id] = (role, rule)
    return Advice(kept), tuple(attrs.evolve(one, subject=lesson.id) for one in problems)


def _role(rule: Rule) -> Role | None:
    metadata: Any = rule.source.get("metadata")
    role = metadata.get("role") if isinstance(metadata, dict) else None
    return cast("Role", role) if role in ROLES else None
