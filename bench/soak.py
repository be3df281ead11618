"""Does following edits give what judging from scratch gives, however long one types?

    python bench/soak.py [--edits 100000] [--seed 1] [--rules RULES_DIR] [FILE…]

Random edits (typing, pasting, deleting halves of functions, undoing) over files of each language, by
default Tutela's own fixtures, under all rules; every so often the findings are compared with those of
the same text judged from scratch. Ends with 1 and the edits that lead there when they differ.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from pathlib import Path

from tutela.live.engine import compile_rules
from tutela.live.state import LiveState
from tutela.rules.load import load_path
from tutela.syntax import languages
from tutela.syntax.document import Document, Edit

ROOT = Path(__file__).parent.parent
COMPARED_EVERY = 20
ROUND = 400
"""Edits on one file before the next."""


TYPED = [b"x", b" ", b"(", b")", b'"', b"'", b"\n", b".", b",", b"=", b"#"]


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("files", nargs="*", type=Path)
    asked.add_argument("--edits", type=int, default=100_000)
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--rules", type=Path, default=ROOT / "rules")
    args = asked.parse_args()
    rules, _ = load_path(args.rules)
    files = args.files or [path for path in sorted((ROOT / "rules").rglob("*")) if path.is_file()]
    known = [(path, language) for path in files if (language := languages.for_path(path.name))]
    known = [(path, one) for path, one in known if any(one.semgrep in r.languages for r in rules)]
    compiled = {
        one: compile_rules([r for r in rules if one.semgrep in r.languages], one)
        for one in {one for _, one in known}
    }
    chance = random.Random(args.seed)
    began = time.perf_counter()
    done = 0
    while done < args.edits:
        path, language = chance.choice(known)
        original = path.read_bytes()
        document = Document(language, path.name, original)
        state = LiveState(document, compiled[language])
        undo: list[Edit] = []
        for count in range(ROUND):
            edit = some_edit(document.text, original, undo, chance)
            undo.append(
                Edit(edit.start, edit.start + len(edit.text), document.text[edit.start : edit.end])
            )
            state.edited(document.apply(edit))
            done += 1
            if count % COMPARED_EVERY == 0:
                scratch = LiveState(
                    Document(language, path.name, document.text), compiled[language]
                )
                if state.findings() != scratch.findings():
                    print(f"{path}: after {count} edits (seed {args.seed}, {done} in all)")
                    print(set(state.findings()) ^ set(scratch.findings()))
                    sys.exit(1)
    print(f"{done:,} edits, nothing different, {time.perf_counter() - began:.0f} s")


def some_edit(text: bytes, original: bytes, undo: list[Edit], chance: random.Random) -> Edit:
    kind = chance.random()
    size = len(text)
    at = boundary(text, chance.randint(0, size))
    if kind < 0.2 and undo:
        return undo.pop()
    if kind < 0.6:
        return Edit(at, at, chance.choice(TYPED))
    if kind < 0.75:
        return Edit(at, boundary(text, min(size, at + chance.randint(1, 4))), b"")
    begin = boundary(original, chance.randint(0, len(original)))
    end = boundary(original, min(len(original), begin + chance.randint(1, 400)))
    if kind < 0.9:
        return Edit(at, at, original[begin:end])
    return Edit(at, boundary(text, min(size, at + chance.randint(1, 600))), b"")


def boundary(text: bytes, at: int) -> int:
    while 0 < at < len(text) and 0x80 <= text[at] < 0xC0:
        at -= 1
    return at


if __name__ == "__main__":
    main()
