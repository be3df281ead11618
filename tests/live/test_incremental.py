"""After any edits, live findings equal those of the same text judged from scratch."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from live_checks import compiled, scan

from tutela.live.state import LiveState
from tutela.syntax.document import Document, Edit


@attrs.frozen
class Case:
    """Rules of a language, and the pieces that texts and edits are put together from."""

    rules: dict[str, Any]
    pieces: list[str]


def flow(source: str, sink: str, **more: Any) -> dict[str, Any]:
    return {
        "mode": "taint",
        "pattern-sources": [{"pattern": source}],
        "pattern-sinks": [{"pattern": sink}],
        **more,
    }


ANYWHERE = ["    ", "\n", "(", ")", "{", "}", '"', "é😀", " "]
CASES = {
    "python": Case(
        {
            "call": "danger($X)",
            "import": "os.system($X)",
            "constant": 'run("...")',
            "sequence": "$X = src()\n...\nsink($X)",
            "class": [{"pattern": "self.$M()"}, {"pattern-inside": "class $C(Base):\n  ..."}],
            "method": "class $C(...):\n  ...\n  def danger(self): ...\n  ...",
            "after-import": [{"pattern": "$F(x)"}, {"pattern-inside": "import os\n..."}],
            "equal": "$X == $X",
            "regex": {"pattern-regex": "sink.x"},
            "not": [{"pattern": "sink(...)"}, {"pattern-not-inside": "def safe(...): ..."}],
            "denied-after": [{"pattern": "sink($X)"}, {"pattern-not-inside": "import os\n..."}],
            "denied-run": [
                {"pattern": "$X = src()\n...\nsink($X)"},
                {"pattern-not": "$X = src()\n...\ndanger(a)\n...\nsink($X)"},
            ],
            "symbolic": {"options": {"symbolic_propagation": True}, "pattern": "sink(src())"},
            "chain": "os. ... .go()",
            "denied-constant": [{"pattern": "run($K)"}, {"pattern-not-inside": '$K = "..."\n...'}],
        },
        [
            "import os\n",
            "from os import system as s\n",
            'K = "a"\n',
            "K = other\n",
            "run(K)\n",
            "s(x)\n",
            "x = src()\n",
            "sink(x)\n",
            "os.system(x)\n",
            "def safe(a):\n    sink(x)\n    danger(a)\n",
            "class A(Base):\n    def danger(self):\n        self.go()\n",
            "    def b(self):\n        return a == a\n",
            "class B:\n    x = src()\n    sink(x)\n",
            "if x:\n    sink(x)\n",
            "    ",
            "\n",
            "(",
            '"',
            "é😀",
            "# note\n",
        ],
    ),
    "javascript": Case(
        {
            "call": "danger($X)",
            "import": "child_process.exec($X)",
            "constant": 'run("...")',
            "sequence": "$X = src();\n...\nsink($X);",
            "class": [
                {"pattern": "this.$M()"},
                {"pattern-inside": "class $C extends Base { ... }"},
            ],
            "template": "sink(`...${$X}...`)",
            "not": [{"pattern": "sink(...)"}, {"pattern-not-inside": "function safe(...) { ... }"}],
            "regex": [{"pattern": "sink($X)"}, {"pattern-not-regex": "x"}],
            "field": [{"pattern": "$O.use(...)"}, {"pattern-not": "this.use(...)"}],
            "flow": flow("src()", "sink(...)"),
            "symbolic": {"options": {"symbolic_propagation": True}, "pattern": "sink(src())"},
        },
        [
            'const {exec} = require("child_process");\n',
            'import { exec as e } from "child_process";\n',
            'const K = "a";\n',
            "let K = other;\n",
            "K = 1;\n",
            "run(K);\n",
            "exec(x); e(x);\n",
            "x = src();\n",
            "const y = x + 1;\n",
            "sink(x);\n",
            "sink(`a${x}`);\n",
            "function safe(a) { sink(x); danger(a); }\n",
            "class A extends Base { danger() { this.go(); } fld = 'a'; m() { run(this.fld); } }\n",
            "const f = (x) => { y = src(); sink(y); };\n",
            "if (x) { sink(x); }\n",
            "for (const i of z) { run(K); }\n",
            "// note\n",
            *ANYWHERE,
        ],
    ),
    "typescript": Case(
        {
            "typed": "($S: Foo).use(...)",
            "string": "sink(($X: string))",
            "constant": 'run("...")',
            "flow": flow("src()", "sink(...)"),
            "class": [{"pattern": "this.$M(...)"}, {"pattern-inside": "class $C { ... }"}],
            "decorated": "@Get(...) $M(...) { ... }",
            "guarded": "@Guard(...) class $C { ... }",
        },
        [
            'import { Foo } from "x";\n',
            "@Guard(G)\nexport class B {\n  @Get()\n  @Use(G)\n  m(@Query() q) { sink(q); }\n  n() {}\n}\n",
            "  @Get()\n",
            "class A { private f: Foo; s: string = 'a'; m(p: Foo) { p.use(1); this.f.use(2); } }\n",
            "function g(p: Foo, q: string) { p.use(1); sink(q); run(q); }\n",
            "const k: string = src();\n",
            "sink(k);\n",
            "interface I { a: string }\n",
            "f: Foo;\n",
            *ANYWHERE,
        ],
    ),
    "go": Case(
        {
            "typed": "($D : *sql.DB).Query(...)",
            "import": "exec.Command(...)",
            "constant": 'run("...")',
            "sequence": "$X := src()\n...\nsink($X)",
            "flow": flow("src()", "sink(...)"),
            "function": [{"pattern": "sink($X)"}, {"pattern-inside": "func $F(...) { ... }"}],
        },
        [
            "package m\n",
            'import ("os/exec"; "database/sql")\n',
            "type S struct { db *sql.DB }\n",
            "var db *sql.DB\n",
            'const K = "a"\n',
            "func (s *S) f() { s.db.Query(1); db.Query(2); run(K) }\n",
            'func g(db *sql.DB) { db.Query(3); x := src(); sink(x); exec.Command("a") }\n',
            "func h() { K := 1; run(K) }\n",
            "x := src()\n",
            "sink(x)\n",
            *ANYWHERE,
        ],
    ),
    "java": Case(
        {
            "typed": "(Statement $S).execute(...)",
            "imported": "(java.sql.Statement $S).execute(...)",
            "constant": 'run("...")',
            "sequence": "$T $X = src();\n...\nsink($X);",
            "annotated": "@Get(...)\n$T $F(...) { ... }",
            "class": [{"pattern": "run(...)"}, {"pattern-inside": "class $C extends Base { ... }"}],
            "member": "class $C { ... void go() { ... } ... }",
            "flow": flow("src()", "sink(...)"),
        },
        [
            "import java.sql.Statement;\n",
            "class A extends Base {\n",
            "class B {\n",
            "  Statement st;\n",
            '  private static final String K = "a";\n',
            "  void go() { st.execute(1); run(K); }\n",
            '  @Get("/x") String m(Statement s) { s.execute(2); String x = src(); sink(x); return x; }\n',
            "  void n() { String K = other; run(K); }\n",
            "}\n",
            *ANYWHERE,
        ],
    ),
    "terraform": Case(
        {
            "open": [
                {"pattern": 'cidr = [..., "0.0.0.0/0", ...]'},
                {"pattern-inside": 'resource "sg" $N { ... }'},
            ],
            "missing": [
                {"pattern": "resource $T $N { ... }"},
                {"pattern-not": "resource $T $N {\n  ...\n  enc = true\n  ...\n}"},
            ],
            "value": 'acl = "public"',
        },
        [
            'resource "sg" "a" {\n',
            '  cidr = ["0.0.0.0/0"]\n',
            "  enc = true\n",
            "  acl = var.acl\n",
            "}\n",
            'variable "acl" { default = "public" }\n',
            'locals { a = "b" }\n',
            "# note\n",
            *ANYWHERE,
        ],
    ),
    "yaml": Case(
        {
            "pair": "privileged: true",
            "inside": [{"pattern": "image: $I"}, {"pattern-inside": "containers: [...]"}],
            "generic": [
                {"pattern": "run: $R"},
                {
                    "metavariable-pattern": {
                        "metavariable": "$R",
                        "language": "generic",
                        "pattern": "${{ github.$X }}",
                    }
                },
            ],
        },
        [
            "kind: Pod\n",
            "spec:\n",
            "  containers:\n",
            "    - image: a\n",
            "      privileged: true\n",
            "  - run: echo ${{ github.x }}\n",
            "---\n",
            "# note\n",
            *ANYWHERE,
        ],
    ),
    "dockerfile": Case(
        {
            "root": "USER root",
            "last": [{"pattern": "USER root"}, {"pattern-not-inside": "USER root\n...\nUSER $X"}],
            "install": "RUN apt-get install ...",
            "image": "FROM $I:latest",
        },
        [
            "FROM a:latest\n",
            "USER root\n",
            "USER app\n",
            "RUN apt-get update && apt-get install x\n",
            "RUN a \\\n  b\n",
            'CMD ["a"]\n',
            "# note\n",
            *ANYWHERE,
        ],
    ),
}


def texts(pieces: list[str]) -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from(pieces), max_size=12).map("".join)


def edits(pieces: list[str]) -> st.SearchStrategy[list[tuple[float, float, list[str]]]]:
    """Where, how much is taken out, and what is put in; also halves of the text, and undoing."""
    return st.lists(
        st.tuples(
            st.floats(0, 1),
            st.one_of(st.floats(0, 0.2), st.sampled_from([0.0, 0.5])),
            st.lists(st.sampled_from(pieces), max_size=2),
        ),
        max_size=12,
    )


def _boundary(text: bytes, at: int) -> int:
    while 0 < at < len(text) and 0x80 <= text[at] < 0xC0:
        at -= 1
    return at


@pytest.mark.parametrize("name", CASES)
def test_incremental_equals_from_scratch(name: str) -> None:
    case = CASES[name]
    rules = compiled(case.rules, name)

    @settings(max_examples=120, deadline=None)
    @given(texts(case.pieces), edits(case.pieces))
    def check(text: str, changes: list[tuple[float, float, list[str]]]) -> None:
        document = Document(rules.language, "t", text.encode())
        state = LiveState(document, rules)
        undo: list[Edit] = []
        for where, length, pieces in changes:
            size = len(document.text)
            start = _boundary(document.text, int(where * size))
            end = _boundary(document.text, min(size, start + int(length * size)))
            new = "".join(pieces).encode()
            undo.append(Edit(start, start + len(new), document.text[start:end]))
            state.edited(document.apply(Edit(start, end, new)))
            assert state.findings() == scan(rules, document.text)
        for edit in reversed(undo):
            state.edited(document.apply(edit))
            assert state.findings() == scan(rules, document.text)

    check()


BROKEN_AND_MENDED = b"""import os
K = "a"
def first(x):
    danger(x)
    os.system(x)
    run(K)
def second(y):
    danger(y)
"""


def typed(state: LiveState, document: Document, start: int, end: int, new: bytes) -> None:
    state.edited(document.apply(Edit(start, end, new)))


def test_what_an_open_bracket_took_out_comes_back_as_it_was() -> None:
    rules = compiled(CASES["python"].rules, "python")
    document = Document(rules.language, "t", BROKEN_AND_MENDED)
    state = LiveState(document, rules)
    before = state.findings()
    at = document.text.index(b"def first")
    units = {id(one) for one in state._outline}
    typed(state, document, at, at, b"(")
    assert state.findings() == scan(rules, document.text) != before
    typed(state, document, at, at + 1, b"")
    assert state.findings() == before
    assert len(units & {id(one) for one in state._outline}) >= 2


@pytest.mark.parametrize(
    ("old", "new"),
    [(b"import os", b"import so as os"), (b'K = "a"', b"K = a()"), (b"import os\n", b"")],
)
def test_what_comes_back_is_judged_by_what_it_finds_there(old: bytes, new: bytes) -> None:
    rules = compiled(CASES["python"].rules, "python")
    document = Document(rules.language, "t", BROKEN_AND_MENDED)
    state = LiveState(document, rules)
    at = document.text.index(b"def first")
    typed(state, document, at, at, b"(")
    start = document.text.index(old)
    typed(state, document, start, start + len(old), new)
    at = document.text.index(b"(def first")
    typed(state, document, at, at + 1, b"")
    assert state.findings() == scan(rules, document.text)
    start = document.text.index(new)
    typed(state, document, start, start + len(new), old)
    assert state.findings() == scan(rules, document.text)
