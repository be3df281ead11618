"""Taint, live and by Semgrep: each case is code and what a rule adds to the plain one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from live_checks import compiled, places, scan, semgrep_places

from tutela.live.engine import compile_rules
from tutela.live.state import LiveState
from tutela.rules.load import load_text
from tutela.syntax.document import Document, Edit

PLAIN: dict[str, Any] = {
    "mode": "taint",
    "pattern-sources": [{"pattern": "source(...)"}],
    "pattern-sinks": [{"pattern": "sink(...)"}],
    "pattern-sanitizers": [{"pattern": "clean(...)"}],
}

CASES: dict[str, tuple[str, str, dict[str, Any]]] = {
    "values": (
        "python",
        """\
x = source()
sink(x)
def f():
    sink(x)
    a = source()
    b = a
    sink(b)
    c = clean(a)
    sink(c)
    sink(a + "x")
    sink(f"q{a}")
    sink("%s" % a)
    sink(g(a))
    sink(a.b)
    sink(a[0])
    sink(a.m())
    sink(o.m(a))
    sink([a])
    sink({"k": a})
    sink({a: 1})
    sink((a, 1))
    sink(a if b else c)
    sink(not a)
    sink(a == 1)
    sink(len(a))
    sink(int(a))
    sink(lambda: a)
    sink(x=a)
    sink(*a)
    sink(**a)
    sink([q for q in a])
    sink([a for q in z])
    sink(await_(a))
    sink(a and 1)
    sink(a < 2)
    sink(source())
    sink(clean(source()))
    y = sink(a)
    return sink(a)
""",
        {},
    ),
    "statements": (
        "python",
        """\
def f():
    d = {}
    d["k"] = source()
    sink(d)
    sink(d["k"])
    sink(d["j"])
    o.x = source()
    sink(o)
    sink(o.x)
    sink(o.y)
    sink(o.x.z)
    l = []
    l.append(source())
    sink(l)
    s = ""
    s += source()
    sink(s)
    s = 1
    sink(s)
    a, b = source(), 1
    sink(a)
    sink(b)
    (a, b) = source()
    sink(b)
    a = b = source()
    sink(a)
    for i in source():
        sink(i)
    with source() as w:
        sink(w)
    if c:
        z = source()
    sink(z)
    if c:
        z = 1
    sink(z)
    if c:
        z = 1
    else:
        z = 2
    sink(z)
    while c:
        sink(k)
        k = source()
    sink(k)
    try:
        t = source()
    except E:
        sink(t)
    sink(t)
    if c:
        u = source()
        return
    sink(u)
    v = source()
    def g():
        sink(v)
    h = lambda: sink(v)
    clean(v)
    sink(v)
    del v
    sink(v)
    m = [source() for _ in x]
    sink(m)
    if (n := source()):
        sink(n)
class C:
    def m(self):
        self.z = source()
        sink(self.z)
    def k(self):
        sink(self.z)
""",
        {},
    ),
    "scopes": (
        "python",
        """\
def f():
    sink(x)
    sink(y)
x = source()
if True:
    y = source()
def g():
    sink(x)
    sink(y)
    x = 1
    sink(x)
class A:
    z = source()
    def m(self):
        sink(z)
        sink(x)
        def inner():
            sink(x)
        sink(self.z)
def h():
    for i in q:
        sink(k)
        k = source()
    while c:
        sink(k2)
        k2 = source()
    while c:
        if d:
            sink(k3)
        else:
            k3 = source()
    k4 = ""
    for i in q:
        sink(k4)
        k4 = k4 + source()
    k5 = ""
    for i in q:
        k5 += source()
    sink(k5)
    k6 = source()
    for i in q:
        k6 = 1
    sink(k6)
""",
        {},
    ),
    "sink-with-focus": (
        "python",
        """\
def f(p, q=1, *r, **s):
    a = source()
    sink(a, 1)
    sink(1, a)
    sink(g(a), 1)
    o.sink(a)
    o.sink(1)
    a.sink(1)
    cmd = "x" + a
    sink(cmd, shell=True)
    sink(cmd if z else 1, 2)
""",
        {
            "pattern-sinks": [
                {"patterns": [{"pattern": "sink($X, ...)"}, {"focus-metavariable": "$X"}]},
                {"pattern": "$O.sink(...)"},
            ]
        },
    ),
    "wide-sink": (
        "python",
        """\
def f():
    a = source()
    sink(a if z else 1)
    sink(h(1, a))
    sink(b[a])
    sink(a[1])
""",
        {"pattern-sinks": [{"pattern": "sink(...)", "exact": False}]},
    ),
    "statement-sinks": (
        "python",
        """\
def f():
    a = source()
    x.html = a
    x.html = "q" + a
    return a
def g():
    return "x" + source()
""",
        {"pattern-sinks": [{"pattern": "$X.html = $V"}, {"pattern": "return $V"}]},
    ),
    "parameters": (
        "python",
        """\
def f(req, other):
    sink(req)
    sink(req.args)
    sink(other)
    x = req.args["a"]
    sink(x)
@app.route("/")
def g(name: str, q: int = 3):
    sink(name)
    sink(q)
def h(a, *args, **kw):
    sink(args)
    sink(kw)
k = lambda req: sink(req)
""",
        {
            "pattern-sources": [
                {
                    "patterns": [
                        {"pattern-inside": "def $F(..., $P, ...):\n  ..."},
                        {"focus-metavariable": "$P"},
                    ]
                }
            ]
        },
    ),
    "resolved-source": (
        "python",
        """\
from flask import request
def f():
    a = request.args
    sink(a)
    sink(request.args.get("x"))
    sink(request.args["x"])
    sink(request)
    b = request
    sink(b.args)
    c = request.args.get("k", "d").lower()
    sink(c)
""",
        {"pattern-sources": [{"pattern": "flask.request.args"}]},
    ),
    "source-call": (
        "python",
        """\
def f():
    a = source(1, b, foo(c))
    sink(b)
    sink(source)
    x = source()[0].foo
    sink(x)
""",
        {},
    ),
    "side-effect": (
        "python",
        """\
def f(a):
    source(a)
    sink(a)
    b = a
    source(b)
    sink(b)
    sink(a)
""",
        {
            "pattern-sources": [
                {
                    "patterns": [{"pattern": "source($A)"}, {"focus-metavariable": "$A"}],
                    "by-side-effect": True,
                }
            ]
        },
    ),
    "no-side-effect": (
        "python",
        """\
def f(a):
    source(a)
    sink(a)
""",
        {
            "pattern-sources": [
                {"patterns": [{"pattern": "source($A)"}, {"focus-metavariable": "$A"}]}
            ]
        },
    ),
    "javascript": (
        "javascript",
        """\
const x = source();
sink(x);
function f() { sink(x); const a = source(); const b = a; sink(b); sink(clean(a)); }
app.get("/", (req, res) => {
  const a = source();
  sink(a);
  const {b, c: d} = a;
  sink(b); sink(d);
  const [e] = a; sink(e);
  sink(`t${a}`);
  let q; if (z) { q = a } else { q = 1 }
  sink(q);
  items.forEach((i) => { sink(a); sink(i); });
  a.map(i => sink(i));
  const g = async () => { const w = await a; sink(w); };
  o.p = a; sink(o); sink(o.r);
  sink({k: a}); sink({a}); sink({a: 1});
  sink(a?.b); sink(a ?? 1); sink(a || 1); sink(typeof a); sink(!a); sink(...a);
  for (const i of a) sink(i);
  for (const i in a) { sink(i) }
  switch (k) { case 1: s = a; break; default: s = 1 }
  sink(s);
  try { t = a } catch (e2) { sink(t); sink(e2) } finally { sink(t) }
  while (k) { u = a; break; }
  sink(u);
  return sink(a);
});
class K { m(p) { this.z = source(); sink(this.z) } n() { sink(this.z) } }
var v1 = function(req) { sink(source()) };
new Sink(a0);
const n1 = new Foo(source()); sink(n1);
sink(cond ? source() : 1);
(function () { const y = source(); sink(y); })();
export const h = (a) => { const k = source(); sink(k) };
export default function () { sink(source()) }
""",
        {},
    ),
    "javascript-sources": (
        "javascript",
        """\
const f = (req, res) => { sink(req.query.a); const {b} = req.query; sink(b); const c = req.query; sink(c.d);
  sink(req); req.query.x = 1; sink(req.query.x) }
function g(req) { const q = req.body.id; db(q); sink(q + 1); q2 = parse(q); sink(q2) }
""",
        {"pattern-sources": [{"pattern": "$R.query"}, {"pattern": "$R.body"}]},
    ),
    "javascript-parameters": (
        "javascript",
        """\
function g(req, {a, b}, c = 1, ...d) { sink(req); sink(a); sink(c); sink(d) }
const h = (req) => sink(req);
app.get("/", function (req, res) { sink(req); sink(res) });
app.get("/", (req, res) => { sink(req); sink(res) });
""",
        {
            "pattern-sources": [
                {
                    "patterns": [
                        {"pattern-inside": "function ($P, ...) { ... }"},
                        {"focus-metavariable": "$P"},
                    ]
                }
            ]
        },
    ),
    "propagators": (
        "python",
        """\
def f():
    a = source()
    l = []
    l.append(a)
    sink(l)
    m = []
    m.append(1)
    sink(m)
    o.x.append(a)
    sink(o.x)
    sink(o)
""",
        {"pattern-propagators": [{"pattern": "$L.append($X)", "from": "$X", "to": "$L"}]},
    ),
    "labels": (
        "python",
        """\
def f():
    a = source()
    b = other()
    sink(a)
    sink(b)
    sink(a + b)
    c = [a, b]
    sink(c)
""",
        {
            "pattern-sources": [
                {"pattern": "source()", "label": "A"},
                {"pattern": "other()", "label": "B"},
            ],
            "pattern-sinks": [{"pattern": "sink(...)", "requires": "A and B"}],
        },
    ),
    "label-requires": (
        "python",
        """\
def f():
    a = source()
    b = wrap(a)
    sink(b)
    sink(a)
""",
        {
            "pattern-sources": [
                {"pattern": "source()", "label": "A"},
                {"pattern": "wrap(...)", "label": "B", "requires": "A"},
            ],
            "pattern-sinks": [{"pattern": "sink(...)", "requires": "B"}],
        },
    ),
    "sanitizers": (
        "python",
        """\
def f():
    a = source()
    sink(clean(a) + a)
    clean(a)
    sink(a)
    b = source()
    check(b)
    sink(b)
    c = source()
    if not ok(c):
        return
    sink(c)
    d = source()
    if ok(d):
        sink(d)
    e = source()
    e = int(e)
    sink(e)
    sink(quote(f"{a}"))
""",
        {
            "pattern-sanitizers": [
                {"pattern": "clean(...)"},
                {
                    "patterns": [{"pattern": "check($X)"}, {"focus-metavariable": "$X"}],
                    "by-side-effect": True,
                },
                {"pattern": "int(...)"},
                {"patterns": [{"pattern-inside": "if ok($X):\n  ..."}, {"pattern": "$X"}]},
                {"pattern": "quote(...)"},
            ]
        },
    ),
}
CASES["go"] = (
    "go",
    """\
package main
func f(r *http.Request, w http.ResponseWriter) {
	a := source()
	sink(a)
	b, err := wrap(a)
	sink(b)
	if err != nil { sink(err) }
	c := clean(a)
	sink(c)
	d := fmt.Sprintf("x %s", a)
	sink(d)
	var e = a
	sink(e)
	e = "x"
	sink(e)
	for _, v := range a { sink(v) }
	m := map[string]string{"k": a}
	sink(m)
	sink(m["k"])
	t := T{A: a}
	sink(t.A)
	t.B = a
	sink(t.B)
	sink(t.C)
	s := "q" + a
	sink(s)
	s2 := ""
	s2 += a
	sink(s2)
	go sink(a)
	defer sink(a)
	func() { sink(a) }()
	g := func(x string) { sink(x); sink(a) }
	switch a { case "x": sink(a) }
	if z := a; z != "" { sink(z) }
	for i := 0; i < 3; i++ { y := a; sink(y) }
	sink([]byte(a))
	sink(a[1:2])
	sink(*p)
	sink(&a)
	sink(a.(string))
	o.Run(a)
	ch <- a
	return
}
func (t *T) m(p string) string { q := source(); return q }
""",
    {},
)
CASES["go-requests"] = (
    "go",
    """\
package main
func f(w http.ResponseWriter, r *http.Request) {
	q := r.URL.Query().Get("q")
	db.Query("select " + q)
	db.Query(fmt.Sprintf("a %s", r.FormValue("x")))
	id := r.PathValue("id")
	n, _ := strconv.Atoi(id)
	db.Exec("x" + id)
	db.Query("ok")
}
""",
    {
        "pattern-sources": [
            {
                "patterns": [
                    {
                        "pattern-either": [
                            {"pattern": "$R.URL"},
                            {"pattern": "$R.FormValue(...)"},
                            {"pattern": "$R.PathValue(...)"},
                        ]
                    },
                    {"pattern-inside": "func $F(..., $R *http.Request, ...) { ... }"},
                ]
            }
        ],
        "pattern-sinks": [
            {"patterns": [{"pattern": "$DB.Query($Q, ...)"}, {"focus-metavariable": "$Q"}]},
            {"pattern": "$DB.Exec(...)"},
        ],
    },
)
CASES["java"] = (
    "java",
    """\
class A {
  void f(HttpServletRequest r) {
    String a = source();
    sink(a);
    String b = a + "x";
    sink(b);
    sink(clean(a));
    sink(String.format("x %s", a));
    sink((String) a);
    Foo o = new Foo(a);
    sink(o);
    sink(o.get());
    this.x = a;
    sink(this.x);
    for (String v : a) { sink(v); }
    if (a == null) { a = "x"; }
    sink(a);
    a = "y";
    sink(a);
    try { String t = source(); sink(t); } catch (E e) { sink(e); } finally { sink(b); }
    StringBuilder sb = new StringBuilder();
    sb.append(source());
    sink(sb);
    xs.forEach(v -> sink(b));
    String[] arr = new String[] { b };
    sink(arr);
    sink(b.length());
    sink(c ? b : "");
    Object z = b; sink(z);
    switch (b) { case "a": sink(b); break; }
    return;
  }
  String g() { sink(this.x); return source(); }
}
""",
    {},
)
CASES["java-servlet"] = (
    "java",
    """\
class A {
  void doGet(HttpServletRequest req, HttpServletResponse res) {
    String q = req.getParameter("q");
    stmt.executeQuery("select " + q);
    String s = "select " + q;
    stmt.execute(s);
    stmt.execute("x");
    int n = Integer.parseInt(q);
    stmt.execute("x" + n);
  }
}
""",
    {
        "pattern-sources": [
            {
                "patterns": [
                    {"pattern-inside": "$T $F(..., HttpServletRequest $R, ...) { ... }"},
                    {"pattern": "$R.getParameter(...)"},
                ]
            }
        ],
        "pattern-sinks": [
            {
                "patterns": [
                    {
                        "pattern-either": [
                            {"pattern": "$S.executeQuery($Q)"},
                            {"pattern": "$S.execute($Q)"},
                        ]
                    },
                    {"focus-metavariable": "$Q"},
                ]
            }
        ],
        "pattern-sanitizers": [{"pattern": "Integer.parseInt(...)"}],
    },
)
NESTED = """\
def f():
    a = source()
    foo(bar(a))
    foo(bar(a) + 1)
    foo("x" + a + "y")
    baz(foo(bar(a)), a)
    foo(x, [bar(a)])
"""


def _focus(pattern: str) -> dict[str, Any]:
    return {"patterns": [{"pattern": pattern}, {"focus-metavariable": "$X"}]}


for _name, _sinks in {
    "nested-sinks": [{"pattern": "foo(...)"}, {"pattern": "bar(...)"}],
    "nested-sinks-of-one": [{"pattern-either": [{"pattern": "foo(...)"}, {"pattern": "bar(...)"}]}],
    "nested-focus": [_focus("foo(..., $X, ...)"), _focus("bar($X)")],
    "nested-mixed": [_focus("foo(..., $X, ...)"), {"pattern": "bar(...)"}],
    "nested-any": [{"pattern": "$F(...)"}],
}.items():
    CASES[_name] = ("python", NESTED, {"pattern-sinks": _sinks})
OPTIONS = """\
def f():
    a = source()
    sink(g(a))
    sink(a.m())
    sink(z[a])
    sink(a[0])
    sink(a == 1)
    sink(a < 1)
    sink(not a)
    sink(a and b)
    sink(a + 1)
    sink(f"{a}")
    b = a
    sink(b)
    c = "x" + a
    sink(c)
"""
for _option in ("functions", "indexes", "comparisons", "booleans", "numbers"):
    _name = f"taint_assume_safe_{_option}"
    CASES[f"safe-{_option}"] = ("python", OPTIONS, {"options": {_name: True}})


@pytest.mark.parametrize("name", CASES)
def test_live_equals_semgrep(name: str, tmp_path: Path) -> None:
    language, code, added = CASES[name]
    bodies = {"flow": PLAIN | added}
    live = places(scan(compiled(bodies, language), code.encode()), code.encode())
    assert live == semgrep_places(bodies, code, language, tmp_path)


def test_a_finding_tells_the_way_and_names_both_ends() -> None:
    body = PLAIN | {
        "pattern-sources": [{"pattern": "request.args[$KEY]"}],
        "pattern-sinks": [{"pattern": "sink($ARG)"}],
    }
    text = b"def f(request):\n    a = request.args[key]\n    b = 'x' + a\n    sink(b)\n"
    (found,) = scan(compiled({"flow": body}), text)
    told = [(step.kind, text[step.start : step.end].decode()) for step in found.trace]
    assert told == [
        ("source", "request.args[key]"),
        ("step", "a"),
        ("step", "b"),
        ("sink", "sink(b)"),
    ]
    assert (found.bindings["$KEY"].text, found.bindings["$ARG"].text) == ("key", "b")


@pytest.mark.parametrize(
    ("source", "why"),
    [
        ("control: true, pattern: source()", "control flow"),
        ("pattern: source(), requires: 'A ^ B'", "requires"),
    ],
)
def test_what_is_left_to_semgrep_says_why(source: str, why: str) -> None:
    rules, problems = load_text(
        "rules:\n  - id: flow\n    languages: [python]\n    severity: ERROR\n    message: m\n"
        f"    mode: taint\n    pattern-sources: [{{{source}}}]\n"
        "    pattern-sinks: [{pattern: sink(...)}]\n",
        "rules.yaml",
    )
    assert problems == ()
    made = compile_rules(rules, compiled({}).language)
    assert why in made.deep_only["flow"]


# --- after any edits ------------------------------------------------------------------------------

RULES = compiled(
    {
        "flow": PLAIN,
        "imported": PLAIN | {"pattern-sources": [{"pattern": "flask.request.args"}]},
        "parameters": PLAIN
        | {
            "pattern-sources": [
                {
                    "patterns": [
                        {"pattern-inside": "def $F(..., $P, ...):\n  ..."},
                        {"focus-metavariable": "$P"},
                    ]
                }
            ]
        },
        "effects": PLAIN
        | {"pattern-propagators": [{"pattern": "$L.append($X)", "from": "$X", "to": "$L"}]},
    }
)
PIECES = [
    "x = source()\n",
    "sink(x)\n",
    "x = clean(x)\n",
    "y = x\n",
    "from flask import request\n",
    "sink(request.args)\n",
    "def f(p):\n    y = p\n    sink(y)\n",
    "def g():\n    x = source()\n    sink(x)\n    sink(y)\n",
    "class C:\n    def m(self, q):\n        self.z = source()\n        sink(self.z)\n        sink(x)\n",
    "l = []\nl.append(x)\nsink(l)\n",
    "if c:\n    x = source()\n",
    "for i in source():\n    sink(i)\n",
    "    ",
    "(",
    "\n",
]
TEXTS = st.lists(st.sampled_from(PIECES), max_size=10).map("".join)
EDITS = st.lists(
    st.tuples(st.floats(0, 1), st.floats(0, 0.3), st.lists(st.sampled_from(PIECES), max_size=2)),
    max_size=10,
)


@settings(max_examples=150, deadline=None)
@given(TEXTS, EDITS)
def test_incremental_equals_from_scratch(
    text: str, edits: list[tuple[float, float, list[str]]]
) -> None:
    document = Document(RULES.language, "t.py", text.encode())
    state = LiveState(document, RULES)
    for where, length, pieces in edits:
        size = len(document.text)
        start = int(where * size)
        end = min(size, start + int(length * size))
        state.edited(document.apply(Edit(start, end, "".join(pieces).encode())))
        assert places(state.findings(), document.text) == places(
            scan(RULES, document.text), document.text
        )
