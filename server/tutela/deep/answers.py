"""Semgrep's JSON answer -> findings (semgrep_output_v1, as semgrep-core 1.182 and its command give it)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import attrs

from tutela.findings.model import Binding, Finding, Step
from tutela.problems import Problem
from tutela.rules.model import Rule

_METAVARIABLE = re.compile(r"value\((\$[A-Z_][A-Z_0-9]*)\)|(\$(?:\.\.\.)?[A-Z_][A-Z_0-9]*|\$\d+)")


class UnknownShapeError(Exception):
    """The answer is not what this version of Tutela can read."""


@attrs.frozen
class File:
    """A text as Semgrep was given it: `shift` bytes were left off its start."""

    path: str
    text: bytes = attrs.field(repr=False)
    shift: int
    language: str


def read(
    answer: Mapping[str, Any], files: Mapping[str, File], rules: Sequence[Rule]
) -> tuple[dict[str, tuple[Finding, ...]], tuple[Problem, ...], frozenset[str]]:
    """Findings by path, problems, and the ids of rules that didn't run to their end."""
    known = {rule.id: rule for rule in rules}
    found: dict[str, dict[tuple[str, int, int, str], Finding]] = {
        f.path: {} for f in files.values()
    }
    try:
        for hit in answer["results"]:
            file = files.get(hit["path"])
            rule = known.get(hit["check_id"]) or known.get(hit["check_id"].rsplit(".", 1)[-1])
            if file is None or rule is None:
                continue
            one = _finding(hit, file, rule)
            if 0 <= one.start <= one.end <= len(file.text):
                place = (one.rule, one.start, one.end, one.message)
                found[file.path].setdefault(place, one)
        problems, failed = _problems(answer.get("errors", ()), files, known)
    except (KeyError, TypeError, ValueError, AttributeError, IndexError) as error:
        raise UnknownShapeError(f"the answer has an unknown shape ({error!r})") from error
    if any(e.get("error_type") == "Fatal error" for e in answer.get("errors", ())):
        raise UnknownShapeError(str(answer["errors"][0].get("message", "it failed")))
    return {path: tuple(by.values()) for path, by in found.items()}, problems, failed


def _finding(hit: Mapping[str, Any], file: File, rule: Rule) -> Finding:
    extra = hit["extra"]
    start, end = _range(hit, file)
    bindings = {
        name: _binding(bound, file)
        for name, bound in extra.get("metavars", {}).items()
        if "start" in bound
    }
    return Finding(
        rule.id,
        start,
        end,
        str(extra.get("message") or rule.message),
        "deep",
        bindings,
        tuple(_trace(extra.get("dataflow_trace"), file)),
        _fix(rule, extra, bindings, file.text[start:end].decode("utf-8", "replace")),
    )


def _range(place: Mapping[str, Any], file: File) -> tuple[int, int]:
    """Semgrep's offsets are bytes."""
    return place["start"]["offset"] + file.shift, place["end"]["offset"] + file.shift


def _binding(bound: Mapping[str, Any], file: File) -> Binding:
    start, end = _range(bound, file)
    text = file.text[start:end].decode("utf-8", "replace")
    return Binding(text or str(bound.get("abstract_content", "")), start, end)


def _trace(trace: Mapping[str, Any] | None, file: File) -> Iterator[Step]:
    if not trace:
        return
    for key, kind in (("taint_source", "source"), ("taint_sink", "sink")):
        if kind == "sink":
            for step in trace.get("intermediate_vars") or ():
                yield Step("step", *_range(step["location"], file))
        place = _call_location(trace.get(key))
        if place is not None:
            yield Step("source" if kind == "source" else "sink", *_range(place, file))


def _call_location(trace: Any) -> Mapping[str, Any] | None:
    """`["CliLoc", [location, text]]`, or the outermost of a `CliCall`."""
    if not isinstance(trace, list) or len(trace) != 2:
        return None
    held = trace[1][0]
    if trace[0] == "CliLoc":
        place: Mapping[str, Any] = held
        return place
    if trace[0] == "CliCall":
        call: Mapping[str, Any] = held[0]
        return call
    return None


def _fix(
    rule: Rule, extra: Mapping[str, Any], bindings: Mapping[str, Binding], matched: str
) -> str | None:
    if rule.fix is not None:

        def put(found: re.Match[str]) -> str:
            bound = bindings.get(found.group(1) or found.group(2))
            return bound.text if bound is not None else found.group(0)

        return _METAVARIABLE.sub(put, rule.fix)
    fixed = extra.get("fix")
    return fixed if isinstance(fixed, str) else None


def _problems(
    errors: Sequence[Mapping[str, Any]], files: Mapping[str, File], rules: Mapping[str, Rule]
) -> tuple[tuple[Problem, ...], frozenset[str]]:
    problems: list[Problem] = []
    failed: set[str] = set()
    for error in errors:
        kind = error.get("error_type") or error.get("type") or ""
        kind = kind if isinstance(kind, str) else str(kind[0])
        rule = rules.get(str(error.get("rule_id") or ""))
        message = str(error.get("message", "")).strip().splitlines()
        said = message[0][:200] if message else kind
        place = error.get("location") or {}
        file = files.get(str(place.get("path", error.get("path", ""))))
        if rule is not None and ("imeout" in kind or "memory" in kind.lower()):
            failed.add(rule.id)
        elif rule is not None and file is None:
            failed.add(rule.id)
            what = f"Semgrep rejects the rule: {said}"
            mend = "Mend the pattern; until then the rule judges nothing."
            problems.append(Problem(rule.file, rule.line, 1, what, mend, rule.id))
        elif rule is None and file is None:
            failed.update(rules)
            problems.append(Problem("", 0, 0, f"Semgrep failed: {said}", "See its message."))
    return tuple(dict.fromkeys(problems)), frozenset(failed)
