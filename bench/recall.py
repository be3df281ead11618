"""How much of labelled code do the rules find, and how often do they speak up on its safe twins?

    python bench/recall.py FOLDER [--misses] [--alarms]

FOLDER holds collections of other people's code, which are not part of this repository. Each is a folder
with a `labels.jsonl`, a row a place: {"file": "a/b.py", "line": 7, "cwe": [89], "vulnerable": true}.
A flaw is found if a finding of its weakness family (HIGH or MEDIUM, as it is set up out of the box)
stands within 3 lines of it; a safe place is a false alarm if one does. The live engine judges.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import attrs

from tutela.live.engine import Compiled, compile_rules
from tutela.live.state import LiveState
from tutela.rules.bundle import Bundle
from tutela.rules.load import load_path, shipped
from tutela.rules.model import Rule
from tutela.syntax import languages
from tutela.syntax.document import Document
from tutela.syntax.languages import Language

NEAR = 3
FAMILIES = {
    "access control": (
        283, 284, 285, 286, 287, 288, 290, 302, 304, 305, 306, 307, 384, 425, 521, 566, 613, 620, 639,
        640, 645, 836, 862, 863, 1390,
    ),
    "code": (74, 94, 95, 96, 97, 470, 913, 917, 1336),
    "command": (77, 78, 88, 214, 426, 427),
    "cookie": (539, 565, 614, 784, 1004, 1275),
    "crypto": (
        257, 261, 310, 320, 323, 325, 326, 327, 328, 329, 331, 347, 354, 759, 760, 780, 916, 1204, 1240,
    ),
    "csrf, cors, headers": (346, 352, 350, 451, 693, 940, 942, 1021, 1385),
    "deserialization": (502,),
    "endless work": (185, 186, 400, 404, 405, 407, 409, 625, 674, 730, 770, 772, 834, 835, 1050, 1088, 1333),
    "errors": (
        223, 248, 252, 253, 390, 391, 392, 393, 394, 395, 396, 397, 431, 457, 460, 544, 584, 600, 617, 636,
        703, 705, 754, 755, 778,
    ),
    "header, log": (93, 113, 117, 138, 150, 444, 644),
    "information": (
        200, 201, 202, 203, 204, 205, 208, 209, 210, 211, 215, 219, 489, 497, 524, 525, 526, 532, 535, 537,
        538, 541, 548, 550, 552, 598, 1295,
    ),
    "input": (20, 112, 179, 184, 501, 602, 606, 807, 1173, 1174, 1284, 1286, 1287),
    "integer, memory": (
        119, 120, 125, 129, 131, 189, 190, 191, 192, 193, 194, 195, 196, 197, 369, 401, 415, 416, 476, 680,
        681, 682, 787, 839, 1335,
    ),
    "ldap, xpath": (90, 91, 643, 652),
    "path": (22, 23, 24, 29, 35, 36, 41, 59, 61, 73, 98, 99, 610, 641),
    "prototype, mass assignment": (471, 915, 1321),
    "randomness": (330, 332, 333, 334, 335, 336, 337, 338, 339, 340, 341, 342, 343, 1241),
    "redirect": (601,),
    "rights": (250, 264, 265, 266, 268, 269, 271, 272, 273, 274, 275, 276, 277, 278, 279, 280, 281, 732, 749),
    "secrets": (256, 259, 311, 312, 313, 315, 316, 318, 321, 522, 523, 540, 547, 555, 798, 1188, 1392, 1393),
    "sql": (89, 564, 943),
    "ssrf": (918,),
    "supply chain": (345, 353, 477, 494, 506, 829, 830, 937, 1035, 1104, 1329, 1357, 1395),
    "temporary file, race": (362, 363, 364, 366, 367, 377, 378, 379, 421, 543, 567, 609, 667, 820, 833),
    "tls": (295, 296, 297, 298, 299, 319, 322, 599, 757),
    "xss": (79, 80, 81, 82, 83, 84, 85, 86, 87, 116, 692),
    "xxe": (611, 776, 827),
}  # fmt: skip
"""Weaknesses that a reader would take for one another: CWE numbers by the name of their family."""
_FAMILY = {number: name for name, numbers in FAMILIES.items() for number in numbers}


@attrs.frozen
class Label:
    """A place that somebody has judged."""

    file: str
    line: int
    cwe: tuple[int, ...]
    vulnerable: bool

    @property
    def families(self) -> set[str]:
        return {family(number) for number in self.cwe}


@attrs.define
class Tally:
    """How the rules did on some places."""

    flaws: int = 0
    found: int = 0
    safe: int = 0
    alarms: int = 0

    def add(self, vulnerable: bool, hit: bool) -> None:
        if vulnerable:
            self.flaws += 1
            self.found += hit
        else:
            self.safe += 1
            self.alarms += hit

    @property
    def row(self) -> str:
        found, alarms = _share(self.found, self.flaws), _share(self.alarms, self.safe)
        return f"{self.flaws} | {found} | {self.safe} | {alarms}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--misses", action="store_true", help="print every flaw that is not found")
    parser.add_argument("--alarms", action="store_true", help="print every false alarm")
    asked = parser.parse_args()
    by_collection: dict[str, Tally] = defaultdict(Tally)
    by_family: dict[str, Tally] = defaultdict(Tally)
    told = []
    for listed in sorted(asked.folder.rglob("labels.jsonl")):
        room = listed.parent
        name = room.relative_to(asked.folder).as_posix()
        for label in labels(listed):
            near = [
                rule.id
                for rule, first, last in found_in(room / label.file)
                if first - NEAR <= label.line <= last + NEAR
                and label.families & {family(number) for number in rule.cwe}
            ]
            by_collection[name].add(label.vulnerable, bool(near))
            by_family[min(label.families, default="?")].add(label.vulnerable, bool(near))
            if label.vulnerable != bool(near) and (
                asked.misses if label.vulnerable else asked.alarms
            ):
                kind = "missed" if label.vulnerable else "alarm"
                told.append(f"{kind} {label.cwe} {name}/{label.file}:{label.line} {' '.join(near)}")
    for title, tallies in (("collection", by_collection), ("family", by_family)):
        print(
            f"| {title} | flaws | found | safe places | false alarms |\n| --- | --- | --- | --- | --- |"
        )
        for name, tally in sorted(tallies.items(), key=lambda item: -item[1].flaws):
            print(f"| {name} | {tally.row} |")
        print()
    print(*told, sep="\n")


def family(number: int) -> str:
    return _FAMILY.get(number, f"CWE-{number}")


def labels(file: Path) -> Iterator[Label]:
    for row in file.read_text("utf-8").splitlines():
        if row.strip():
            one = json.loads(row)
            yield Label(one["file"], one["line"], tuple(one["cwe"]), one["vulnerable"])


@cache
def bundle() -> Bundle:
    rules, problems = load_path(shipped())
    if problems:
        raise SystemExit("\n".join(map(str, problems)))
    return Bundle(tuple(rule for rule in rules if rule.confidence != "LOW"))


@cache
def compiled(language: Language) -> Compiled:
    return compile_rules(bundle().for_language(language.semgrep), language)


@cache
def found_in(path: Path) -> tuple[tuple[Rule, int, int], ...]:
    """What is found in a file: rule, first and last line, 1-based."""
    language = languages.for_path(path.name)
    if language is None or not path.is_file():
        return ()
    text = path.read_bytes()
    found = LiveState(Document(language, str(path), text), compiled(language)).findings()
    told = (
        (bundle().by_id(one.rule), *(text.count(b"\n", 0, end) + 1 for end in (one.start, one.end)))
        for one in found
    )
    return tuple((rule, first, last) for rule, first, last in told if rule is not None)


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.0f} %" if whole else ""


if __name__ == "__main__":
    main()
