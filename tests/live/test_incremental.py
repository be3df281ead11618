"""After any edits, live findings equal those of the same text judged from scratch."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from live_checks import compiled, scan

from tutela.live.state import LiveState
from tutela.syntax.document import Document, Edit

RULES = compiled(
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
        "denied-constant": [{"pattern": "run($K)"}, {"pattern-not-inside": '$K = "..."\n...'}],
    }
)
PIECES = [
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
    "class A(Base):\n    def danger(self):\n        self.go()\n    def b(self):\n        return a == a\n",
    "class B:\n    x = src()\n    sink(x)\n",
    "if x:\n    sink(x)\n",
    "    ",
    "\n",
    "(",
    '"',
    "é😀",
    "# note\n",
]
TEXTS = st.lists(st.sampled_from(PIECES), max_size=12).map("".join)
EDITS = st.lists(
    st.tuples(st.floats(0, 1), st.floats(0, 0.2), st.lists(st.sampled_from(PIECES), max_size=2)),
    max_size=12,
)


def _boundary(text: bytes, at: int) -> int:
    while 0 < at < len(text) and 0x80 <= text[at] < 0xC0:
        at -= 1
    return at


@settings(max_examples=150, deadline=None)
@given(TEXTS, EDITS)
def test_incremental_equals_from_scratch(
    text: str, edits: list[tuple[float, float, list[str]]]
) -> None:
    document = Document(RULES.language, "t.py", text.encode())
    state = LiveState(document, RULES)
    for where, length, pieces in edits:
        size = len(document.text)
        start = _boundary(document.text, int(where * size))
        end = _boundary(document.text, min(size, start + int(length * size)))
        change = document.apply(Edit(start, end, "".join(pieces).encode()))
        state.edited(change)
        assert state.findings() == scan(RULES, document.text)
