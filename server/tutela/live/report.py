"""Matches told as findings: messages and fixes with the metavariables filled in."""

from __future__ import annotations

import regex

from tutela.findings.model import Binding, Finding, Step
from tutela.live.formula import Leaf, Match
from tutela.live.match import REGEX_TIMEOUT_S
from tutela.live.term import Origin, Term
from tutela.rules.model import Rule

_METAVARIABLE = regex.compile(
    r"value\((\$[A-Z_][A-Z_0-9]*)\)|(\$(?:\.\.\.)?[A-Z_][A-Z_0-9]*|\$\d+)"
)
_WHOLE_FILE_REGEX_TIMEOUT_S = 1.0
_DOCUMENT = Origin(0)


def finding(rule: Rule, match: Match, text: bytes) -> Finding:
    bindings = {name: _binding(term, text) for name, term in match.env.items()}
    start, end = match.start, match.end
    matched = text[start:end].decode("utf-8", "replace")
    return Finding(
        rule.id,
        start,
        end,
        filled(rule.message, bindings),
        "live",
        bindings,
        tuple(Step(kind, first.first, last.last) for kind, first, last in match.trace),
        _fix(rule, bindings, matched),
    )


def filled(template: str, bindings: dict[str, Binding]) -> str:
    """`$X` and `value($X)` replaced by what they stood for; an unbound name stays."""

    def put(found: regex.Match[str]) -> str:
        name = found.group(1) or found.group(2)
        bound = bindings.get(name)
        return bound.text if bound is not None else found.group(0)

    told: str = _METAVARIABLE.sub(put, template)
    return told


def _binding(term: Term, text: bytes) -> Binding:
    start, end = term.first, term.last
    if term.kind == "strvalue":
        return Binding(term.value, start, end)
    return Binding(text[start:end].decode("utf-8", "replace"), start, end)


def _fix(rule: Rule, bindings: dict[str, Binding], matched: str) -> str | None:
    if rule.fix is not None:
        return filled(rule.fix, bindings)
    if rule.fix_regex is not None:
        try:
            fixed: str = regex.sub(
                rule.fix_regex.regex,
                rule.fix_regex.replacement,
                matched,
                count=rule.fix_regex.count,
                timeout=REGEX_TIMEOUT_S,
            )
            return fixed if fixed != matched else None
        except (TimeoutError, regex.error, IndexError):
            return None
    return None


def regex_matches(leaf: Leaf, text: bytes, most: int, origin: Origin = _DOCUMENT) -> list[Match]:
    """Of a regex over a text that begins at `origin`; groups are bound as `$1`, … and by name."""
    if leaf.regex is None:
        return []
    source = text.decode("utf-8", "surrogateescape")
    ascii_only = len(source) == len(text)
    found: list[Match] = []
    try:
        for hit in leaf.regex.finditer(source, timeout=_WHOLE_FILE_REGEX_TIMEOUT_S):
            spans = {f"${i}": hit.span(i) for i in range(1, len(hit.groups()) + 1)}
            spans |= {f"${name}": hit.span(name) for name in hit.groupdict()}
            place = _at(source, hit.span(), ascii_only, origin)
            env = {
                name: _at(source, span, ascii_only, origin)
                for name, span in spans.items()
                if span[0] >= 0
            }
            found.append(Match(place, place, env, "anywhere"))
            if len(found) >= most:
                break
    except TimeoutError:
        return found
    return found


def _at(source: str, span: tuple[int, int], ascii_only: bool, origin: Origin) -> Term:
    start, end = span
    value = source[start:end]
    if not ascii_only:
        start = len(source[:start].encode("utf-8", "surrogateescape"))
        end = start + len(value.encode("utf-8", "surrogateescape"))
    return Term("regex", value, (), start, end, (), origin)
