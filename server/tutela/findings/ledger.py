"""One document's truth about itself: live and deep findings reconciled, carried across edits.

Knows findings, rules by id, and no engine. Its promises:
- no finding lies outside the text, or on text that was edited since it was found there;
- where both engines judged the same text, Semgrep (deep) wins;
- what a later edit changed, the live engine knows better until the next deep verdict.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from hashlib import sha256

import attrs

from tutela.findings.model import Finding
from tutela.syntax.document import Change

FINGERPRINT_DIGITS = 16


@attrs.frozen
class _Verdict:
    """A deep finding, and where the live engine had found the same, if it had."""

    finding: Finding
    partner: tuple[int, int] | None


_Place = tuple[str, int, int]
"""Rule, start, end."""


class Ledger:
    """All findings of one document. Told of every edit, then of the live findings after it."""

    __slots__ = ("_live", "_refuted", "_verdicts")

    def __init__(self) -> None:
        self._live: tuple[Finding, ...] = ()
        self._verdicts: tuple[_Verdict, ...] = ()
        self._refuted: frozenset[_Place] = frozenset()

    def edited(self, change: Change) -> None:
        """Move everything over an edit, and drop what it touched."""
        self._live = tuple(_moved(self._live, change))
        self._verdicts = tuple(_moved_verdicts(self._verdicts, change))
        self._refuted = frozenset(_moved_places(self._refuted, change))

    def set_live(self, findings: Iterable[Finding]) -> None:
        """Take the live findings for the text as it is now.

        A confirmed finding that the live engine no longer has goes: an edit elsewhere (an import, a
        constant) made an end of it, and Semgrep hasn't seen that edit.
        """
        self._live = tuple(findings)
        self._drop_withdrawn()

    def set_deep(
        self,
        findings: Iterable[Finding],
        judged: frozenset[str],
        edits_since: Sequence[Change],
        live_then: Iterable[Finding],
    ) -> None:
        """Take Semgrep's verdict on an earlier text.

        `judged` are the rules that it really judged: about others its silence means nothing.
        `edits_since` lead from that text to the one now, in order; `live_then` is what the live
        engine had found in that text.
        """
        found = _distinct(findings)
        partners = _partners(found, list(live_then))
        verdicts: Iterable[_Verdict] = [
            _Verdict(finding, None)
            if partner is None
            else _Verdict(_completed(finding, partner), (partner.start, partner.end))
            for finding, partner in partners.matched
        ]
        refuted: Iterable[_Place] = [
            _place(finding) for finding in partners.unmatched if finding.rule in judged
        ]
        for change in edits_since:
            verdicts = _moved_verdicts(verdicts, change)
            refuted = _moved_places(refuted, change)
        verdicts = tuple(verdicts)
        told = {_place(verdict.finding) for verdict in verdicts}
        kept = [
            verdict
            for verdict in self._verdicts
            if verdict.finding.rule not in judged and _place(verdict.finding) not in told
        ]
        self._verdicts = (*kept, *verdicts)
        self._refuted = frozenset(refuted) | {
            place for place in self._refuted if place[0] not in judged
        }
        self._drop_withdrawn()

    def findings(self, text: bytes) -> tuple[Finding, ...]:
        """What holds now, in the text's order, with fingerprints. `text` is the present one."""
        shown = {_place(verdict.finding): verdict.finding for verdict in self._verdicts}
        partners = {
            (verdict.finding.rule, *verdict.partner)
            for verdict in self._verdicts
            if verdict.partner is not None
        }
        alone = [verdict.finding for verdict in self._verdicts if verdict.partner is None]
        for finding in self._live:
            place = _place(finding)
            if place in partners or place in self._refuted:
                continue
            if any(other.rule == finding.rule and _overlap(other, finding) for other in alone):
                continue
            shown.setdefault(place, finding)
        within = [
            finding for finding in shown.values() if 0 <= finding.start <= finding.end <= len(text)
        ]
        within.sort(key=lambda finding: (finding.start, finding.end, finding.rule))
        return fingerprinted(within, text)

    def _drop_withdrawn(self) -> None:
        live = {_place(finding) for finding in self._live}
        self._verdicts = tuple(
            verdict
            for verdict in self._verdicts
            if verdict.partner is None or (verdict.finding.rule, *verdict.partner) in live
        )


def fingerprinted(findings: Iterable[Finding], text: bytes) -> tuple[Finding, ...]:
    """The findings, in the order given, each with its fingerprint.

    Made from the rule, the text found (however it is indented and wrapped) and which of several
    equal ones it is: so it survives edits elsewhere, and a move to another file.
    """
    seen: Counter[tuple[str, bytes]] = Counter()
    marked = []
    for finding in findings:
        what = (finding.rule, b" ".join(text[finding.start : finding.end].split()))
        digest = sha256(
            b"\0".join((what[0].encode("utf-8", "surrogatepass"), what[1], b"%d" % seen[what]))
        )
        seen[what] += 1
        fingerprint = digest.hexdigest()[:FINGERPRINT_DIGITS]
        marked.append(attrs.evolve(finding, fingerprint=fingerprint))
    return tuple(marked)


# --- moving ---------------------------------------------------------------------------------------


def _moved(findings: Iterable[Finding], change: Change) -> Iterable[Finding]:
    for finding in findings:
        if not change.touches(finding.start, finding.end):
            yield _move(finding, change)


def _move(finding: Finding, change: Change) -> Finding:
    """A finding that the change doesn't touch. What it says of touched places is left out."""
    if change.start > finding.end and not finding.trace and not finding.bindings:
        return finding
    start, end = change.move_range(finding.start, finding.end)
    bindings = {}
    for name, binding in finding.bindings.items():
        if not change.touches(binding.start, binding.end):
            at, to = change.move_range(binding.start, binding.end)
            bindings[name] = attrs.evolve(binding, start=at, end=to)
    # A trace with a hole tells a wrong story.
    whole = not any(change.touches(step.start, step.end) for step in finding.trace)
    trace = []
    for step in finding.trace if whole else ():
        at, to = change.move_range(step.start, step.end)
        trace.append(attrs.evolve(step, start=at, end=to))
    return attrs.evolve(finding, start=start, end=end, bindings=bindings, trace=tuple(trace))


def _moved_verdicts(verdicts: Iterable[_Verdict], change: Change) -> Iterable[_Verdict]:
    for verdict in verdicts:
        finding, partner = verdict.finding, verdict.partner
        if change.touches(finding.start, finding.end):
            continue
        if partner is not None:
            # Touched there, the live engine may see something else in it now: it stands alone.
            if change.touches(*partner):
                continue
            partner = change.move_range(*partner)
        yield _Verdict(_move(finding, change), partner)


def _moved_places(places: Iterable[_Place], change: Change) -> Iterable[_Place]:
    for rule, start, end in places:
        if not change.touches(start, end):
            yield (rule, *change.move_range(start, end))


# --- telling which findings are the same ----------------------------------------------------------


@attrs.frozen
class _Partners:
    matched: tuple[tuple[Finding, Finding | None], ...]
    """Each deep finding with the live one that is the same, or None."""
    unmatched: tuple[Finding, ...]
    """The live findings that no deep one is the same as."""


def _partners(deep: Sequence[Finding], live: Sequence[Finding]) -> _Partners:
    """Pair findings of one rule: same range first, then the largest overlap; each at most once."""
    free = {_place(finding): finding for finding in live}
    paired: dict[_Place, Finding] = {}
    for finding in deep:
        if (same := free.pop(_place(finding), None)) is not None:
            paired[_place(finding)] = same
    for finding in deep:
        if _place(finding) in paired:
            continue
        near = [
            other
            for other in free.values()
            if other.rule == finding.rule and _overlap(other, finding)
        ]
        if near:
            nearest = max(near, key=lambda other: _shared(other, finding))
            paired[_place(finding)] = free.pop(_place(nearest))
    return _Partners(
        matched=tuple((finding, paired.get(_place(finding))) for finding in deep),
        unmatched=tuple(free.values()),
    )


def _completed(deep: Finding, live: Finding) -> Finding:
    """Semgrep's finding with what only the live engine told of it."""
    return attrs.evolve(
        deep,
        bindings={**live.bindings, **deep.bindings},
        trace=deep.trace or live.trace,
        fix=live.fix if deep.fix is None and _place(deep) == _place(live) else deep.fix,
    )


def _distinct(findings: Iterable[Finding]) -> list[Finding]:
    """The findings but the first only of several of one rule at one place."""
    first: dict[_Place, Finding] = {}
    for finding in findings:
        first.setdefault(_place(finding), finding)
    return list(first.values())


def _place(finding: Finding) -> _Place:
    return finding.rule, finding.start, finding.end


def _overlap(a: Finding, b: Finding) -> bool:
    return (a.start < b.end and b.start < a.end) or (a.start, a.end) == (b.start, b.end)


def _shared(a: Finding, b: Finding) -> int:
    return min(a.end, b.end) - max(a.start, b.start)
