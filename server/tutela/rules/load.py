"""Semgrep YAML -> `Rule` values, with every broken rule told and the others kept.

Owns the rule syntax (https://semgrep.dev/docs/writing-rules/rule-syntax, read 2026-11). Knows no
engine: whether a pattern parses in its language is for the engines to say.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from difflib import get_close_matches
from functools import partial
from pathlib import Path
from typing import Any, cast

import attrs
import regex

from tutela import cache
from tutela.problems import Problem
from tutela.rules import kept, model, yaml
from tutela.rules.yaml import Mapping

LANGUAGES = {
    "py": "python", "python": "python", "python2": "python", "python3": "python",
    "js": "javascript", "javascript": "javascript", "jsx": "javascript",
    "ts": "typescript", "typescript": "typescript", "tsx": "typescript",
    "go": "go", "golang": "go", "java": "java",
    "terraform": "terraform", "tf": "terraform", "hcl": "terraform",
    "docker": "dockerfile", "dockerfile": "dockerfile", "yaml": "yaml",
    "csharp": "csharp", "c#": "csharp", "php": "php", "ruby": "ruby",
    "kt": "kotlin", "kotlin": "kotlin", "sh": "bash", "bash": "bash",
    "c": "c", "cpp": "cpp", "c++": "cpp", "rust": "rust", "scala": "scala", "swift": "swift",
    "json": "json", "html": "html", "xml": "xml", "vue": "vue", "lua": "lua", "dart": "dart",
    "elixir": "elixir", "ex": "elixir", "ocaml": "ocaml", "r": "r", "julia": "julia",
    "clojure": "clojure", "lisp": "lisp", "scheme": "scheme", "solidity": "solidity",
    "sol": "solidity", "apex": "apex", "cairo": "cairo", "hack": "hack", "jsonnet": "jsonnet",
    "promql": "promql", "proto": "protobuf", "protobuf": "protobuf", "circom": "circom",
    "ql": "ql", "move_on_sui": "move_on_sui", "move_on_aptos": "move_on_aptos",
    "regex": "regex", "none": "regex", "generic": "generic",
}  # fmt: skip
"""Every name that Semgrep takes for a language -> its canonical name."""

SEVERITIES: dict[str, model.Severity] = {
    "ERROR": "ERROR", "WARNING": "WARNING", "INFO": "INFO",
    "CRITICAL": "ERROR", "HIGH": "ERROR", "MEDIUM": "WARNING", "LOW": "INFO",
    "INVENTORY": "INFO", "EXPERIMENT": "INFO",
}  # fmt: skip

BODY_KEYS = (
    "pattern", "patterns", "pattern-either", "pattern-regex", "match", "taint",
    "pattern-sources", "pattern-sinks", "pattern-sanitizers", "pattern-propagators",
)  # fmt: skip
RULE_KEYS = (
    *BODY_KEYS, "id", "languages", "message", "severity", "metadata", "options", "paths", "fix",
    "fix-regex", "mode", "min-version", "max-version", "dependencies",
    "project-depends-on", "r2c-internal-project-depends-on", "product", "version", "join", "steps",
    "extract", "dest-language", "equivalences", "validators", "request", "response", "dest-rules",
    "transform", "reduce", "subrules", "category", "technology", "author",
)  # fmt: skip
OPERATORS = (
    "pattern", "patterns", "pattern-either", "pattern-regex", "pattern-not", "pattern-inside",
    "pattern-not-inside", "pattern-not-regex", "metavariable-regex", "metavariable-pattern",
    "metavariable-comparison", "metavariable-analysis", "metavariable-type", "focus-metavariable",
    "pattern-where-python", "semgrep-internal-pattern-anywhere",
    "any", "all", "not", "inside", "anywhere", "regex", "where",
)  # fmt: skip
_MODES = ("search", "taint", "join", "extract", "steps")
_LARGEST_FILE = 4 * 1024 * 1024
_CHECKS = "(?P<checks>"
"""How a rule's regex says: here are the names of checks, and a project's own belong here, too."""

Loaded = tuple[tuple[model.Rule, ...], tuple[Problem, ...]]


class _BrokenError(ValueError):
    """Something is wrong at a line; says what and how to mend it."""

    def __init__(self, line: int, what: str, mend: str) -> None:
        super().__init__(what)
        self.line, self.what, self.mend = line, what, mend


def shipped() -> Path:
    """Where the rules that come with Tutela lie: in a wheel beside the code, else in the checkout."""
    package = Path(__file__).resolve().parent.parent
    inside = package / "content" / "rules"
    return inside if inside.is_dir() else package.parent.parent / "rules"


def load_path(path: Path, checks: Sequence[str] = ()) -> Loaded:
    """A rule file, or all rule files below a folder. Effect: reads them.

    `checks` are a project's own names for what authorizes (`requires_role`, `ensure*`): rules know
    them wherever a regex has a group named `checks`.
    """
    if path.is_dir():
        files = sorted(
            found
            for found in path.rglob("*")
            if found.suffix in (".yaml", ".yml")
            and not found.name.endswith((".test.yaml", ".test.yml", ".fixed.yaml"))
            and not any(part.startswith(".git") for part in found.parts)
            and found.is_file()
        )
        return load_files(files, checks)
    return load_files([path], checks)


def load_files(files: Iterable[Path], checks: Sequence[str] = ()) -> Loaded:
    """Several files as one set: an id may stand in one of them only. Effect: reads them."""
    more = "".join(f"{_as_regex(name)}|" for name in checks)
    rules: list[model.Rule] = []
    problems: list[Problem] = []
    for file in files:
        try:
            if file.stat().st_size > _LARGEST_FILE:
                mend = "Split it into smaller files."
                problems.append(Problem(str(file), 0, 0, "The rule file is over 4 MB.", mend))
                continue
            text = file.read_text("utf-8")
        except (OSError, UnicodeDecodeError) as failure:
            what = f"The rule file can't be read: {failure}."
            problems.append(Problem(str(file), 0, 0, what, "Check the path, and save it as UTF-8."))
            continue
        found, wrong = load_text(text.replace(_CHECKS, _CHECKS + more), str(file))
        rules += found
        problems += wrong
    unique, twice = _unique(rules)
    return unique, (*problems, *twice)


def _as_regex(name: str) -> str:
    """Without a backslash, which YAML may take for its own."""
    return name.replace(".", "[.]").replace("*", "[A-Za-z0-9_]*")


def load_text(text: str, file: str) -> Loaded:
    """The rules of one file's text. Never raises: what is wrong is in the problems."""
    found, problems = kept.recall(text, file, _contents) or _read(text, file)
    rules, twice = _unique(found)
    return rules, (*problems, *twice)


def _read(text: str, file: str) -> tuple[Sequence[model.Rule], Sequence[Problem]]:
    try:
        document = yaml.compose(text)
    except yaml.YamlError as error:
        mend = "Mend the YAML; patterns with `:` or quotes are easiest as a block (`pattern: |`)."
        what = f"This is not valid YAML: {error}."
        return (), (Problem(file, error.line, error.column, what, mend),)
    if document is None:
        return (), ()
    if not isinstance(document, Mapping) or "rules" not in document.entries:
        mend = "Start it with `rules:` and a list of rules."
        return (), (Problem(file, 1, 1, "A rule file holds a list named `rules`.", mend),)
    entries = document.entries["rules"]
    if not isinstance(entries, list):
        line = document.lines["rules"]
        return (), (Problem(file, line, 1, "`rules` is not a list.", "Put `-` before each rule."),)
    rules: list[tuple[model.Rule, Mapping]] = []
    problems: list[Problem] = []
    for entry in entries:
        try:
            rule = _rule(entry, file, document.lines["rules"])
            rules.append((rule, entry))
            problems += _unknown_keys(entry, file, rule.id)
        except _BrokenError as broken:
            subject = ""
            if isinstance(entry, Mapping) and isinstance(entry.entries.get("id"), str):
                subject = entry.entries["id"]
            problems.append(Problem(file, broken.line, 1, broken.what, broken.mend, subject))
    kept.remember(text, rules, problems)
    return [rule for rule, _ in rules], problems


def _unique(rules: Sequence[model.Rule]) -> Loaded:
    unique: dict[str, model.Rule] = {}
    problems: list[Problem] = []
    for rule in rules:
        first = unique.setdefault(rule.id, rule)
        if first is not rule:
            what = f"The id `{rule.id}` is taken: {first.file}:{first.line} has it."
            mend = "Give this rule an id of its own."
            problems.append(Problem(rule.file, rule.line, 1, what, mend, rule.id))
    return tuple(unique.values()), tuple(problems)


# --- one rule -------------------------------------------------------------------------------------


def _rule(entry: Any, file: str, line: int) -> model.Rule:
    if not isinstance(entry, Mapping):
        raise _BrokenError(line, "A rule is a mapping.", "Write `- id: …` and its other keys below.")
    rule = _Keys(entry)
    rule_id = rule.text("id", "Give the rule an `id` that names the defect.")
    message = rule.text("message", "Say in `message` what is wrong, in the reader's own names.")
    severity = rule.text("severity", "Add `severity: ERROR`, `WARNING` or `INFO`.")
    if severity.upper() not in SEVERITIES:
        mend = "Use ERROR, WARNING or INFO (or CRITICAL, HIGH, MEDIUM, LOW)."
        raise rule.broken("severity", f"There is no severity `{severity}`.", mend)
    metadata = rule.mapping("metadata")
    options = rule.mapping("options")
    contents = _contents(entry)  # now, so that what is wrong with it is told
    return model.Rule(
        id=rule_id,
        languages=_languages(rule),
        severity=SEVERITIES[severity.upper()],
        message=message,
        file=file,
        line=entry.lines.get("id", entry.line),
        contents=partial(_given, contents),
        options=cast("dict[str, Any]", yaml.plain(options)) if options else {},
        paths=_paths(rule),
        fix=rule.optional_text("fix"),
        fix_regex=_fix_regex(rule),
        cwe=_cwe(metadata),
        owasp=tuple(_strings(metadata, "owasp")),
        confidence=_confidence(metadata),
        lesson=next(iter(_strings(metadata, "lesson")), None),
    )


def _given(contents: model.Contents) -> model.Contents:
    return contents


def _contents(entry: Mapping) -> model.Contents:
    return _body(_Keys(entry)), cast("dict[str, Any]", yaml.plain(entry))


def _unknown_keys(entry: Mapping, file: str, rule_id: str) -> Iterator[Problem]:
    """Keys of a rule that mean nothing: told, and left aside as Semgrep leaves them."""
    for key in entry.entries:
        if key not in RULE_KEYS and not key.startswith(("x-", "semgrep", "r2c-")):
            told = _Keys(entry).unknown(key, RULE_KEYS)
            yield Problem(file, told.line, 1, told.what, told.mend, rule_id)


@attrs.frozen
class _Keys:
    """A mapping that is read key by key, with errors that know their line."""

    of: Mapping

    def broken(self, key: str, what: str, mend: str) -> _BrokenError:
        return _BrokenError(self.of.lines.get(key, self.of.line), what, mend)

    def unknown(self, key: str, known: Sequence[str]) -> _BrokenError:
        near = get_close_matches(key, known, 1)
        mend = f"Did you mean `{near[0]}`?" if near else f"Remove it; known are {', '.join(known)}."
        return self.broken(key, f"There is no key `{key}` here.", mend)

    def text(self, key: str, mend: str) -> str:
        value = self.of.entries.get(key)
        if isinstance(value, int | float) and not isinstance(value, bool):
            return str(value)
        if not isinstance(value, str) or not value.strip():
            what = f"`{key}` is missing." if value is None else f"`{key}` is not a text."
            raise self.broken(key, what, mend)
        return value

    def optional_text(self, key: str) -> str | None:
        value = self.of.entries.get(key)
        if value is None or isinstance(value, str):
            return value
        raise self.broken(key, f"`{key}` is not a text.", "Put it in quotes.")

    def mapping(self, key: str) -> Mapping | None:
        value = self.of.entries.get(key)
        if value is None or isinstance(value, Mapping):
            return value
        raise self.broken(key, f"`{key}` is not a mapping.", f"Indent its keys below `{key}:`.")

    def items(self, key: str) -> list[Any]:
        value = self.of.entries.get(key)
        if not isinstance(value, list) or not value:
            raise self.broken(key, f"`{key}` is not a list.", "Put `-` before each entry.")
        return value


def _languages(rule: _Keys) -> tuple[str, ...]:
    value = rule.of.entries.get("languages")
    names = value if isinstance(value, list) else [value] if isinstance(value, str) else []
    if not names:
        raise rule.broken("languages", "`languages` is missing.", "Add `languages: [python]`.")
    found: list[str] = []
    for name in names:
        canonical = LANGUAGES.get(str(name).lower())
        if canonical is None:
            near = get_close_matches(str(name).lower(), LANGUAGES, 1)
            mend = f"Did you mean `{near[0]}`?" if near else "See Semgrep's list of languages."
            raise rule.broken("languages", f"There is no language `{name}`.", mend)
        found.append(canonical)
    return tuple(dict.fromkeys(found))


def _paths(rule: _Keys) -> model.Paths:
    paths = rule.mapping("paths")
    if paths is None:
        return model.Paths()
    return model.Paths(tuple(_strings(paths, "include")), tuple(_strings(paths, "exclude")))


def _fix_regex(rule: _Keys) -> model.FixRegex | None:
    value = rule.mapping("fix-regex")
    if value is None:
        return None
    keys = _Keys(value)
    pattern = keys.text("regex", "Say in `regex` what to replace.")
    _check_regex(keys, "regex", pattern)
    count = value.entries.get("count", 0)
    return model.FixRegex(
        pattern, keys.optional_text("replacement") or "", count if isinstance(count, int) else 0
    )


def _strings(mapping: Mapping | None, key: str) -> Iterator[str]:
    value = mapping.entries.get(key) if mapping is not None else None
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, str | int) and not isinstance(one, bool):
            yield str(one)


def _cwe(metadata: Mapping | None) -> tuple[int, ...]:
    numbers = [regex.search(r"\d+", text) for text in _strings(metadata, "cwe")]
    return tuple(dict.fromkeys(int(found.group()) for found in numbers if found is not None))


def _confidence(metadata: Mapping | None) -> model.Confidence:
    value = next(_strings(metadata, "confidence"), "HIGH").upper()
    return cast("model.Confidence", value) if value in ("HIGH", "MEDIUM", "LOW") else "HIGH"


def _check_regex(keys: _Keys, key: str, pattern: str) -> None:
    if cache.shared.get("regex", pattern) is True:
        return
    try:
        regex.compile(pattern, regex.MULTILINE | regex.V0)
    except regex.error as error:
        what = f"The regex does not compile: {error}."
        raise keys.broken(key, what, "Mend it; Semgrep's regexes are PCRE.") from None
    cache.shared.put("regex", pattern, True)


# --- bodies ---------------------------------------------------------------------------------------


def _body(rule: _Keys) -> model.Body:
    mode = rule.optional_text("mode") or "search"
    if mode not in _MODES:
        raise rule.broken("mode", f"There is no mode `{mode}`.", "Use `search` or `taint`.")
    if mode in ("join", "extract", "steps"):
        return model.Unsupported(f"`mode: {mode}` is judged by Semgrep alone")
    entries = rule.of.entries
    if "taint" in entries:
        taint = rule.mapping("taint")
        assert taint is not None
        return _taint(_Keys(taint), ("sources", "sinks", "sanitizers", "propagators"))
    if mode == "taint" or "pattern-sources" in entries:
        names = ("sources", "sinks", "sanitizers", "propagators")
        return _taint(rule, tuple(f"pattern-{name}" for name in names))
    if "project-depends-on" in entries or "r2c-internal-project-depends-on" in entries:
        return model.Unsupported("it asks about dependencies, which Semgrep alone can judge")
    return _formula(rule)


def _formula(keys: _Keys, *, within: bool = False) -> model.Formula:
    """The one formula that a mapping holds; `within` a metavariable it may only deny."""
    entries = keys.of.entries
    present = [key for key in ("pattern", "patterns", "pattern-either", "pattern-regex", "match",
                               "all", "any", "regex") if key in entries]  # fmt: skip
    if not present:
        for key in entries:
            near = get_close_matches(key, OPERATORS, 1)
            if near and key not in RULE_KEYS:
                raise keys.broken(key, f"There is no key `{key}` here.", f"Did you mean `{near[0]}`?")
        mend = "Add `pattern`, `patterns` or `match`."
        raise _BrokenError(keys.of.line, "There is no pattern to look for.", mend)
    if len(present) > 1:
        what = f"`{present[0]}` and `{present[1]}` stand side by side."
        raise keys.broken(present[1], what, "Put them below `patterns:`, each after a `-`.")
    key = present[0]
    value = entries[key]
    if key == "match":
        return _operand(value, keys.of.lines[key])
    if key in ("pattern", "pattern-regex", "regex"):
        formula: model.Formula = _leaf(keys, key)
    elif key in ("patterns", "all"):
        formula = _all(keys, key, within=within)
    else:
        formula = _either(keys, key)
    where = entries.get("where")
    if where is None:
        return formula
    return _where(formula, keys)


def _leaf(keys: _Keys, key: str) -> model.Pattern | model.Regex:
    text = keys.text(key, "Write the code to look for.")
    line = keys.of.lines[key]
    if key in ("pattern-regex", "pattern-not-regex", "regex"):
        _check_regex(keys, key, text)
        return model.Regex(text, line)
    return model.Pattern(text, line)


def _operand(value: Any, line: int) -> model.Formula:
    """An operand of `patterns`, `pattern-either`, `all`, `any`, or of a single operator."""
    if isinstance(value, str):
        return model.Pattern(value, line)
    if not isinstance(value, Mapping):
        raise _BrokenError(line, "This is neither a pattern nor a mapping.", "Write `pattern: …`.")
    keys = _Keys(value)
    for key, make in _UNARY.items():
        if key in value.entries:
            return make(_single(keys, key))
    return _formula(keys)


def _single(keys: _Keys, key: str) -> model.Formula:
    if key == "pattern-not-regex":
        return _leaf(keys, key)
    return _operand(keys.of.entries[key], keys.of.lines[key])


_UNARY: dict[str, Callable[[model.Formula], model.Formula]] = {
    "pattern-not": model.Not,
    "pattern-not-regex": model.Not,
    "not": lambda held: (
        model.NotInside(held.operand) if isinstance(held, model.Inside) else model.Not(held)
    ),
    "pattern-inside": model.Inside,
    "inside": model.Inside,
    "pattern-not-inside": model.NotInside,
}


def _either(keys: _Keys, key: str) -> model.Either:
    line = keys.of.lines[key]
    return model.Either(tuple(_operand(item, line) for item in keys.items(key)))


def _all(keys: _Keys, key: str, *, within: bool = False) -> model.All:
    operands: list[model.Formula] = []
    conditions: list[model.Condition] = []
    focus: list[tuple[str, ...]] = []
    line = keys.of.lines[key]
    for item in keys.items(key):
        if isinstance(item, Mapping) and _condition(_Keys(item), conditions, focus):
            continue
        if isinstance(item, Mapping):
            unknown = [name for name in item.entries if name not in OPERATORS]
            if unknown:
                raise _Keys(item).unknown(unknown[0], OPERATORS)
        operands.append(_operand(item, line))
    positive = any(not isinstance(o, model.Not | model.NotInside) for o in operands)
    if not positive and not within:
        what = "Nothing here says what to look for, only what not to."
        raise keys.broken(key, what, "Add a `pattern`, `pattern-either` or `pattern-inside`.")
    return model.All(tuple(operands), tuple(conditions), tuple(focus))


def _where(formula: model.Formula, keys: _Keys) -> model.All:
    conditions: list[model.Condition] = []
    focus: list[tuple[str, ...]] = []
    for item in keys.items("where"):
        if not isinstance(item, Mapping) or not _new_condition(_Keys(item), conditions, focus):
            raise keys.broken("where", "This condition is not known.", "See `where` in the docs.")
    if isinstance(formula, model.All) and not formula.conditions and not formula.focus:
        return model.All(formula.operands, tuple(conditions), tuple(focus))
    return model.All((formula,), tuple(conditions), tuple(focus))


# --- conditions -----------------------------------------------------------------------------------


def _condition(
    keys: _Keys, conditions: list[model.Condition], focus: list[tuple[str, ...]]
) -> bool:
    """Whether a mapping is a condition of the older syntax, which it then adds."""
    for key, value in keys.of.entries.items():
        if key == "focus-metavariable":
            focus.append(_focus(keys, value))
            return True
        if key == "pattern-where-python":
            raise keys.broken(key, "`pattern-where-python` runs code.", "Use `metavariable-…`.")
        if key.startswith("metavariable-"):
            inner = keys.mapping(key)
            if inner is None:
                raise keys.broken(key, f"`{key}` is empty.", "Name its `metavariable`.")
            conditions.append(_metavariable(key, _Keys(inner), keys.of.lines[key]))
            return True
    return False


def _focus(keys: _Keys, value: Any) -> tuple[str, ...]:
    names = value if isinstance(value, list) else [value]
    if not names or not all(isinstance(name, str) and name.startswith("$") for name in names):
        what = "`focus-metavariable` names no metavariable."
        raise keys.broken("focus-metavariable", what, "Write `focus-metavariable: $X`.")
    return tuple(names)


def _metavariable(key: str, keys: _Keys, line: int) -> model.Condition:
    entries = keys.of.entries
    if key == "metavariable-comparison":
        base = entries.get("base", 10)
        return model.MetavariableComparison(
            keys.text("comparison", "Write `comparison: $X > 10`."),
            keys.optional_text("metavariable"),
            entries.get("strip") is True,
            base if isinstance(base, int) else 10,
            line,
        )
    name = keys.text("metavariable", "Write `metavariable: $X`.")
    if key == "metavariable-regex":
        pattern = keys.text("regex", "Say in `regex` what it must match.")
        _check_regex(keys, "regex", pattern)
        propagates = entries.get("constant-propagation") is True
        return model.MetavariableRegex(name, pattern, propagates, line)
    if key == "metavariable-pattern":
        language = keys.optional_text("language")
        canonical = LANGUAGES.get(language.lower(), language) if language else None
        return model.MetavariablePattern(name, _formula(keys, within=True), canonical, line)
    if key == "metavariable-analysis":
        return model.MetavariableAnalysis(name, keys.text("analyzer", "Name the analyzer."), line)
    if key == "metavariable-type":
        types = [*_strings(keys.of, "type"), *_strings(keys.of, "types")]
        return model.MetavariableType(name, tuple(types), line)
    raise keys.broken("metavariable", f"There is no condition `{key}`.", "Check its spelling.")


def _new_condition(
    keys: _Keys, conditions: list[model.Condition], focus: list[tuple[str, ...]]
) -> bool:
    """Whether a mapping is a condition of a `where`, which it then adds."""
    entries = keys.of.entries
    line = keys.of.line
    if "focus" in entries:
        focus.append(_focus(keys, entries["focus"]))
    elif "comparison" in entries:
        conditions.append(_metavariable("metavariable-comparison", keys, line))
    elif "metavariable" not in entries:
        return False
    elif "regex" in entries:
        conditions.append(_metavariable("metavariable-regex", keys, line))
    elif "analyzer" in entries:
        conditions.append(_metavariable("metavariable-analysis", keys, line))
    elif "type" in entries or "types" in entries:
        conditions.append(_metavariable("metavariable-type", keys, line))
    else:
        conditions.append(_metavariable("metavariable-pattern", keys, line))
    return True


# --- taint ----------------------------------------------------------------------------------------


def _taint(keys: _Keys, names: Sequence[str]) -> model.Taint:
    sources, sinks, sanitizers, propagators = names
    entries = keys.of.entries
    for name in (sources, sinks):
        if not entries.get(name):
            mend = f"Add `{name}` with at least one pattern."
            raise _BrokenError(keys.of.line, f"A taint rule needs `{name}`.", mend)
    return model.Taint(
        tuple(_source(item) for item in _specs(keys, sources)),
        tuple(_sink(item) for item in _specs(keys, sinks)),
        tuple(_sanitizer(item) for item in _specs(keys, sanitizers)),
        tuple(_propagator(item) for item in _specs(keys, propagators)),
    )


def _specs(keys: _Keys, name: str) -> Iterator[_Keys]:
    if not keys.of.entries.get(name):
        return
    for item in keys.items(name):
        if isinstance(item, str):
            line = keys.of.lines[name]
            item = Mapping({"pattern": item}, {"pattern": line}, line)
        if not isinstance(item, Mapping):
            raise keys.broken(name, f"An entry of `{name}` is no mapping.", "Write `- pattern: …`.")
        yield _Keys(item)


def _by_side_effect(keys: _Keys, otherwise: bool) -> Any:
    value = keys.of.entries.get("by-side-effect", otherwise)
    return value if value in (True, False, "only") else otherwise


def _source(keys: _Keys) -> model.TaintSource:
    entries = keys.of.entries
    return model.TaintSource(
        _formula(keys),
        entries.get("exact") is True,
        _by_side_effect(keys, False),
        entries.get("control") is True,
        _label(keys, "label"),
        _label(keys, "requires"),
    )


def _sink(keys: _Keys) -> model.TaintSink:
    entries = keys.of.entries
    return model.TaintSink(
        _formula(keys),
        entries.get("exact", True) is True,
        _label(keys, "requires"),
        entries.get("at-exit") is True,
    )


def _sanitizer(keys: _Keys) -> model.TaintSanitizer:
    entries = keys.of.entries
    return model.TaintSanitizer(
        _formula(keys),
        entries.get("exact") is True,
        bool(_by_side_effect(keys, False)),
        (entries.get("not-conflicting") or entries.get("not_conflicting")) is True,
    )


def _propagator(keys: _Keys) -> model.TaintPropagator:
    return model.TaintPropagator(
        _formula(keys),
        keys.text("from", "Name the metavariable that taint comes from."),
        keys.text("to", "Name the metavariable that taint goes to."),
        bool(_by_side_effect(keys, True)),
        _label(keys, "label"),
        _label(keys, "requires"),
        tuple(_strings(keys.of, "replace-labels")),
    )


def _label(keys: _Keys, key: str) -> str | None:
    """A label or a condition on labels; the list form of `requires` is given to Semgrep alone."""
    value = keys.of.entries.get(key)
    if value is None or isinstance(value, str):
        return value
    return repr(yaml.plain(value))
