"""Live and deep findings of one text, reconciled and carried across edits.

A finding is written as what it lies on: `live("eval(x)")` is the first `eval(x)` in the text.
"""

from __future__ import annotations

import attrs
from hypothesis import given
from hypothesis import strategies as st

from tutela.findings.ledger import Ledger, fingerprinted
from tutela.findings.model import Binding, Engine, Finding, Step
from tutela.syntax.document import Change

TEXT = b"import os\nx = eval(a)\ny = eval(b)\nos.system(f(y))\n"
RULES = frozenset({"eval", "system"})


def on(what: bytes, engine: Engine, text: bytes = TEXT, rule: str = "eval") -> Finding:
    start = text.index(what)
    return Finding(rule, start, start + len(what), "message", engine)


def live(what: bytes, text: bytes = TEXT, rule: str = "eval") -> Finding:
    return on(what, "live", text, rule)


def deep(what: bytes, text: bytes = TEXT, rule: str = "eval") -> Finding:
    return on(what, "deep", text, rule)


def edit(text: bytes, old: bytes, new: bytes) -> tuple[bytes, Change]:
    start = text.index(old)
    after = text[:start] + new + text[start + len(old) :]
    return after, Change(start, start + len(old), start + len(new))


def shown(ledger: Ledger, text: bytes = TEXT) -> list[tuple[str, bytes]]:
    return [(f.engine, text[f.start : f.end]) for f in ledger.findings(text)]


def test_live_findings_show_at_once() -> None:
    ledger = Ledger()
    ledger.set_live([live(b"eval(b)"), live(b"eval(a)")])
    assert shown(ledger) == [("live", b"eval(a)"), ("live", b"eval(b)")]


def test_semgrep_confirms_adds_and_withdraws() -> None:
    ledger = Ledger()
    found = [live(b"eval(a)"), live(b"eval(b)")]
    ledger.set_live(found)
    ledger.set_deep([deep(b"eval(a)"), deep(b"os.system(f(y))", rule="system")], RULES, (), found)
    assert shown(ledger) == [("deep", b"eval(a)"), ("deep", b"os.system(f(y))")]


def test_silence_about_a_rule_not_judged_means_nothing() -> None:
    ledger = Ledger()
    ledger.set_live([live(b"eval(a)")])
    ledger.set_deep([], frozenset({"system"}), (), [live(b"eval(a)")])
    assert shown(ledger) == [("live", b"eval(a)")]


def test_a_finding_of_a_rule_not_fully_judged_still_counts() -> None:
    ledger = Ledger()
    found = [live(b"eval(a)"), live(b"eval(b)")]
    ledger.set_live(found)
    ledger.set_deep([deep(b"eval(a)")], frozenset(), (), found)
    assert shown(ledger) == [("deep", b"eval(a)"), ("live", b"eval(b)")]


def test_overlapping_findings_of_one_rule_are_one_at_semgrep_s_place() -> None:
    ledger = Ledger()
    ledger.set_live([live(b"eval(a)")])
    ledger.set_deep([deep(b"x = eval(a)")], RULES, (), [live(b"eval(a)")])
    assert shown(ledger) == [("deep", b"x = eval(a)")]


def test_nested_findings_pair_by_range_before_overlap() -> None:
    ledger = Ledger()
    found = [live(b"os.system(f(y))"), live(b"f(y)")]
    ledger.set_live(found)
    ledger.set_deep([deep(b"f(y)")], RULES, (), found)
    assert shown(ledger) == [("deep", b"f(y)")]


def test_a_late_verdict_moves_over_the_edits_since() -> None:
    ledger = Ledger()
    text, change = edit(TEXT, b"import os\n", b"import os, sys\n\n")
    ledger.edited(change)
    ledger.set_live([live(b"eval(a)", text)])
    ledger.set_deep([deep(b"eval(b)")], RULES, [change], [])
    assert shown(ledger, text) == [("live", b"eval(a)"), ("deep", b"eval(b)")]


def test_a_late_verdict_is_dropped_where_edits_touched_it() -> None:
    ledger = Ledger()
    text, change = edit(TEXT, b"eval(b)", b"int(b)")
    ledger.edited(change)
    ledger.set_deep([deep(b"eval(b)"), deep(b"eval(a)")], RULES, [change], [])
    assert shown(ledger, text) == [("deep", b"eval(a)")]


def test_a_late_verdict_doesn_t_bring_back_what_an_edit_elsewhere_ended() -> None:
    ledger = Ledger()
    then = [live(b"os.system(f(y))")]
    text, change = edit(TEXT, b"import os", b"import mine as os")
    ledger.edited(change)
    ledger.set_live([])
    ledger.set_deep([deep(b"os.system(f(y))")], RULES, [change], then)
    assert shown(ledger, text) == []


def test_a_confirmed_finding_goes_when_the_live_engine_withdraws_it() -> None:
    ledger = Ledger()
    found = [live(b"os.system(f(y))"), live(b"eval(a)")]
    ledger.set_live(found)
    ledger.set_deep([deep(b"os.system(f(y))"), deep(b"eval(a)")], RULES, (), found)
    text, change = edit(TEXT, b"import os", b"import mine as os")
    ledger.edited(change)
    ledger.set_live([live(b"eval(a)", text)])
    assert shown(ledger, text) == [("deep", b"eval(a)")]


def test_a_deep_only_finding_stays_until_an_edit_touches_it() -> None:
    ledger = Ledger()
    ledger.set_deep([deep(b"eval(b)")], RULES, (), [])
    text, change = edit(TEXT, b"import os\n", b"")
    ledger.edited(change)
    ledger.set_live([])
    assert shown(ledger, text) == [("deep", b"eval(b)")]
    text, change = edit(text, b"eval(b)", b"eval(b,)")
    ledger.edited(change)
    ledger.set_live([])
    assert shown(ledger, text) == []


def test_a_deep_only_finding_hides_its_late_live_twin() -> None:
    ledger = Ledger()
    ledger.set_deep([deep(b"x = eval(a)")], RULES, (), [])
    ledger.set_live([live(b"eval(a)")])
    assert shown(ledger) == [("deep", b"x = eval(a)")]


def test_a_refutation_holds_until_an_edit_touches_its_place() -> None:
    ledger = Ledger()
    ledger.set_live([live(b"eval(a)")])
    ledger.set_deep([], RULES, (), [live(b"eval(a)")])
    assert shown(ledger) == []
    text, change = edit(TEXT, b"import os\n", b"import os\n\n")
    ledger.edited(change)
    ledger.set_live([live(b"eval(a)", text)])
    assert shown(ledger, text) == []
    text, change = edit(text, b"eval(a)", b"eval(aa)")
    ledger.edited(change)
    ledger.set_live([live(b"eval(aa)", text)])
    assert shown(ledger, text) == [("live", b"eval(aa)")]


def test_a_newer_verdict_replaces_the_older() -> None:
    ledger = Ledger()
    ledger.set_live([live(b"eval(a)")])
    ledger.set_deep([deep(b"eval(b)")], RULES, (), [live(b"eval(a)")])
    ledger.set_deep([deep(b"eval(a)")], RULES, (), [live(b"eval(a)")])
    assert shown(ledger) == [("deep", b"eval(a)")]


def test_a_newer_verdict_leaves_rules_alone_that_it_didn_t_judge() -> None:
    ledger = Ledger()
    ledger.set_deep([deep(b"eval(b)")], RULES, (), [])
    ledger.set_deep([], frozenset({"system"}), (), [])
    assert shown(ledger) == [("deep", b"eval(b)")]


def test_before_the_live_engine_has_answered_nothing_touched_is_shown() -> None:
    ledger = Ledger()
    ledger.set_live([live(b"eval(a)"), live(b"eval(b)")])
    text, change = edit(TEXT, b"eval(a)", b"1")
    ledger.edited(change)
    assert shown(ledger, text) == [("live", b"eval(b)")]


def test_bindings_and_trace_move_and_go_with_their_text() -> None:
    finding = attrs.evolve(
        deep(b"os.system(f(y))"),
        bindings={"$A": Binding("y", 46, 47), "$OS": Binding("os", 7, 9)},
        trace=(Step("source", 10, 11), Step("sink", 46, 47)),
    )
    ledger = Ledger()
    ledger.set_deep([finding], RULES, (), [])
    text, change = edit(TEXT, b"import os", b"import os as o")
    ledger.edited(change)
    (moved,) = ledger.findings(text)
    assert moved.bindings == {"$A": Binding("y", 51, 52)}
    assert moved.trace == (Step("source", 15, 16), Step("sink", 51, 52))
    text, change = edit(text, b"x = eval", b"xy = eval")
    ledger.edited(change)
    (moved,) = ledger.findings(text)
    assert moved.trace == ()


def test_a_confirmed_finding_keeps_what_only_the_live_engine_told() -> None:
    bound = attrs.evolve(live(b"eval(a)"), bindings={"$A": Binding("a", 19, 20)}, fix="int(a)")
    ledger = Ledger()
    ledger.set_live([bound])
    ledger.set_deep([deep(b"eval(a)")], RULES, (), [bound])
    (finding,) = ledger.findings(TEXT)
    assert (finding.engine, finding.fix, set(finding.bindings)) == ("deep", "int(a)", {"$A"})


class TestFingerprint:
    def test_it_survives_edits_elsewhere_indentation_and_the_engine(self) -> None:
        text = b"if a:\n    eval(a,\n         b)\n"
        other = b"eval(a, b)"
        (one,) = fingerprinted([live(b"eval(a,\n         b)", text)], text)
        (two,) = fingerprinted([deep(b"eval(a, b)", other)], other)
        assert one.fingerprint == two.fingerprint
        assert len(one.fingerprint) == 16

    def test_equal_code_is_told_apart_by_order(self) -> None:
        text = b"eval(a)\neval(a)\n"
        one, two = fingerprinted(
            [Finding("eval", 0, 7, "", "live"), Finding("eval", 8, 15, "", "live")], text
        )
        assert one.fingerprint != two.fingerprint

    def test_other_rules_and_other_code_differ(self) -> None:
        marks = fingerprinted(
            [live(b"eval(a)"), live(b"eval(b)"), live(b"eval(a)", rule="system")], TEXT
        )
        assert len({mark.fingerprint for mark in marks}) == 3


# --- whatever happens -----------------------------------------------------------------------------


@st.composite
def findings_in(draw: st.DrawFn, text: bytes, engine: Engine) -> list[Finding]:
    places = st.tuples(
        st.sampled_from(["a", "b", "c"]), st.integers(0, len(text)), st.integers(0, 6)
    )
    return [
        Finding(rule, start, min(start + length, len(text)), "m", engine)
        for rule, start, length in draw(st.lists(places, max_size=5))
    ]


@st.composite
def edits_of(draw: st.DrawFn, text: bytes) -> tuple[bytes, Change]:
    start = draw(st.integers(0, len(text)))
    end = draw(st.integers(start, min(len(text), start + 5)))
    new = draw(st.binary(max_size=5))
    return text[:start] + new + text[end:], Change(start, end, start + len(new))


TEXTS = st.binary(min_size=1, max_size=40)


@given(st.data())
def test_no_finding_ever_lies_outside_the_text_or_on_edited_text(data: st.DataObject) -> None:
    text = data.draw(TEXTS)
    ledger = Ledger()
    then = data.draw(findings_in(text, "live"))
    ledger.set_live(then)
    snapshot, since = text, list[Change]()
    for _ in range(data.draw(st.integers(1, 6))):
        if data.draw(st.booleans()):
            text, change = data.draw(edits_of(text))
            ledger.edited(change)
            since.append(change)
            check_within(ledger, text)
            if data.draw(st.booleans()):
                ledger.set_live(data.draw(findings_in(text, "live")))
        else:
            verdict = data.draw(findings_in(snapshot, "deep"))
            ledger.set_deep(verdict, frozenset("ab"), since, then)
            for finding in ledger.findings(text):
                if finding.engine == "deep" and finding.rule in "ab":
                    found = text[finding.start : finding.end]
                    assert found in [snapshot[f.start : f.end] for f in verdict]
            snapshot, since = text, []
            then = data.draw(findings_in(text, "live"))
            ledger.set_live(then)
        check_within(ledger, text)


def check_within(ledger: Ledger, text: bytes) -> None:
    found = ledger.findings(text)
    assert all(0 <= finding.start <= finding.end <= len(text) for finding in found)
    assert [(f.start, f.end) for f in found] == sorted((f.start, f.end) for f in found)
    assert len({finding.fingerprint for finding in found}) == len(found)


@given(st.data())
def test_the_text_under_a_deep_finding_is_the_text_it_was_found_on(data: st.DataObject) -> None:
    text = snapshot = data.draw(TEXTS)
    verdict = data.draw(findings_in(text, "deep"))
    ledger = Ledger()
    ledger.set_deep(verdict, frozenset("abc"), (), [])
    for _ in range(data.draw(st.integers(0, 4))):
        text, change = data.draw(edits_of(text))
        ledger.edited(change)
        ledger.set_live([])
    before = [(f.rule, snapshot[f.start : f.end]) for f in verdict]
    for finding in ledger.findings(text):
        assert (finding.rule, text[finding.start : finding.end]) in before


@given(st.data())
def test_a_verdict_on_the_present_text_leaves_just_itself(data: st.DataObject) -> None:
    text = data.draw(TEXTS)
    now = data.draw(findings_in(text, "live"))
    verdict = data.draw(findings_in(text, "deep"))
    ledger = Ledger()
    ledger.set_live(now)
    ledger.set_deep(verdict, frozenset("abc"), (), now)
    shown_now = {(f.rule, f.start, f.end, f.engine) for f in ledger.findings(text)}
    assert shown_now == {(f.rule, f.start, f.end, "deep") for f in verdict}


@given(st.data())
def test_an_early_and_a_late_verdict_say_the_same(data: st.DataObject) -> None:
    text = data.draw(TEXTS)
    then = data.draw(findings_in(text, "live"))
    verdict = data.draw(findings_in(text, "deep"))
    after, change = data.draw(edits_of(text))
    now = data.draw(findings_in(after, "live"))
    early, late = Ledger(), Ledger()
    early.set_live(then)
    early.set_deep(verdict, frozenset("ab"), (), then)
    early.edited(change)
    early.set_live(now)
    late.set_live(then)
    late.edited(change)
    late.set_live(now)
    late.set_deep(verdict, frozenset("ab"), [change], then)
    assert early.findings(after) == late.findings(after)
