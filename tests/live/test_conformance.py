"""Live equals Semgrep, feature by feature: each case is code and the rules that are put to it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from live_checks import compiled, places, scan, semgrep_places

from tutela.live.pattern import PatternError, compile_pattern
from tutela.syntax.languages import by_name

PASSWORD = {"metavariable": "$A", "regex": "pass"}
CASES: dict[str, tuple[str, str, list[Any]]] = {
    "imports": (
        "python",
        """from flask import request as r
import os.path as osp
from os import path
from subprocess import *
r.args.get("x")
osp.join(a)
path.join(b)
run(c)
def f(request):
    request.args
""",
        [
            "flask.request.args.get($X)",
            "os.path.join(...)",
            "subprocess.run(...)",
            "import os",
            "from os import path",
            "from flask import $X",
            "import $X",
        ],
    ),
    "types of what is caught (Java)": (
        "java",
        """class A {
  void a() { try { x(); } catch (IOException e) { } }
  void b() { try { x(); } catch (Exception e) { log(e); } }
  void c() { try { x(); } catch (IOException | SQLException e) { } }
  void d() { try { x(); } catch (java.io.IOException e) { } }
  void e() { try { x(); } catch (IOException e) { a(); } catch (Exception f) { b(); } }
}
""",
        [
            "try { ... } catch (Exception $E) { ... }",
            "try { ... } catch (IOException $E) { }",
            "try { ... } catch (SQLException $E) { ... }",
            "try { ... } catch (IOException | SQLException $E) { ... }",
            [
                {"pattern": "try { ... } catch ($T $E) { ... }"},
                {"metavariable-regex": {"metavariable": "$T", "regex": "IO"}},
            ],
        ],
    ),
    "decorators of classes and parameters (TypeScript)": (
        "typescript",
        """@Controller("a")
export class A {
  @Get(":id")
  one(@Query("id") id: string, @Req() req: Request) { return sink(id, req); }
  two(@Body() dto: Dto, @Param("x") x) { return sink(dto); }
  three(id: string) { return sink(id); }
}
@UseGuards(Other)
export class B { f(@Query() q: string) { sink(q) } }
@Plain()
class C { f(@Query() q: string) { sink(q) } }
""",
        [
            "@UseGuards(...) class $C { ... }",
            "@Controller(...) class $C { ... }",
            "class $C { ... $M(..., @Query(...) $P: $T, ...) { ... } ... }",
            "class $C { ... $M(..., @Body() $P: $T, ...) { ... } ... }",
            "class $C { ... $M(..., $P: $T, ...) { ... } ... }",
            [
                {"pattern-inside": "class $C { ... $M(..., @$W(...) $P: $T, ...) { ... } ... }"},
                {"metavariable-regex": {"metavariable": "$W", "regex": "^(Query|Body)$"}},
                {"focus-metavariable": "$P"},
            ],
        ],
    ),
    "decorators of methods (TypeScript)": (
        "typescript",
        """@Controller("a")
export class A {
  @Get(":id")
  @UseGuards(G)
  one(id: string) { return sink(id); }
  two(id: string) { return sink(id); }
  @Post()
  public async three(dto: Dto) { return sink(dto); }
}
""",
        [
            "$M(...) { ... }",
            "@Get(...) $M(...) { ... }",
            [
                {"pattern": "class $C { ... @Get(...) @UseGuards(...) $M(...) { ... } ... }"},
                {"focus-metavariable": "$M"},
            ],
            [{"pattern": "sink($X)"}, {"pattern-inside": "@Get(...) $M(...) { ... }"}],
            [
                {"pattern": "class $C { ... $M(...) { ... } ... }"},
                {"pattern-not": "class $C { ... @UseGuards(...) $M(...) { ... } ... }"},
                {"focus-metavariable": "$M"},
            ],
        ],
    ),
    "statements that are the expression itself": (
        "javascript",
        """function f() {
  g(1);
  const x = g(2);
  const z = h(g(3));
  h(g(4));
  if (g(5)) { g(6); }
  y = g(7);
  return g(8) || h(g(9));
}
""",
        [{"pattern": "g(...);\n...", "options": {"implicit_deep_exprstmt": False}}],
    ),
    "what is caught, and what else a try has": (
        "python",
        """try:
    a(1)
except (E, F):
    b()
try:
    a(2)
except E:
    b()
else:
    c()
try:
    a(3)
except (E, F) as g:
    b()
try:
    a(4)
except m.E:
    b()
""",
        [
            "try:\n  ...\nexcept $E:\n  ...",
            "try:\n  ...\nexcept ($E, ...):\n  ...",
            "try:\n  ...\nexcept (..., F, ...):\n  ...",
            "try:\n  ...\nexcept $E:\n  ...\nelse:\n  ...",
            "try:\n  ...\nexcept (E, F) as $N:\n  ...",
        ],
    ),
    "a catch that names nothing": (
        "javascript",
        """try { a(); } catch { b(); }
try { a(); } catch (e) { b(); }
try { a(); } finally { b(); }
""",
        [
            "try { ... } catch { ... }",
            "try { ... } catch ($E) { ... }",
            [{"pattern": "b()"}, {"pattern-inside": "try { ... } catch ($E) { ... }"}],
        ],
    ),
    "several items of one with": (
        "python",
        """with open(a) as f, open(b) as g:
    pass
with open(a) as f, lock:
    x()
with lock, open(a) as f:
    x()
""",
        [
            "with open(...) as $F:\n  ...",
            "with lock:\n  ...",
            "with open($A) as $F, open($B) as $G:\n  ...",
        ],
    ),
    "dictionaries that take in others": (
        "python",
        """a = {"a": 1, **m}
b = {**m, "a": 1}
c = {"a": 1}
d = {"b": 2, "a": 1, **m}
e = {**m}
""",
        [
            '{..., "a": $V, ...}',
            "{..., **$M, ...}",
            "{...}",
            '{..., "a": $V, ..., **$M, ...}',
            '{"a": $V, **$M}',
        ],
    ),
    "names among those that one statement imports": (
        "javascript",
        """import { a, log, b } from "./log.js";
import {log2} from "x";
import d, {e, f as g} from "y";
import z from "z";
foo();
""",
        [
            'import {..., $LOG, ...} from "$LIB"',
            'import {..., log, ...} from "./log.js"',
            'import {..., f as $X, ...} from "y"',
            [{"pattern": "foo()"}, {"pattern-inside": 'import {..., log, ...} from "$L"\n...'}],
        ],
    ),
    "calls within the call that a statement is": (
        "go",
        """package a

func f(m int) error {
	h := hmac.New(1)
	slog.Info("x", hmac.Equal(2))
	return nil
}
""",
        [
            [
                {"pattern": "func $F(...) $T {\n ...\n $P.$CHECK(...)\n ...\n}"},
                {"focus-metavariable": "$CHECK"},
            ],
        ],
    ),
    "parts of templates, and templates of constants": (
        "javascript",
        """const K = "wx";
function f(t) {
  const a = `Bearer ${K}`;
  const b = `x ${t} y`;
  g(`x ${K}`);
}
""",
        ['"$V"', '"=~/wx/"', '"x "', '$A = "$V"'],
    ),
    "constants handed on in a function": (
        "python",
        """OURS = "five"
def f():
    p.q = OURS
    x = OURS
    self.a, b = OURS, 1
    y: str = OURS
    g(OURS)
class A:
    def m(self):
        self.x = OURS
""",
        ['"$V"'],
    ),
    "where a text that is put together stands": (
        "python",
        """K = "wx"
N = 60
def f(t):
    a = f"Bearer {K}"
    b = f"{K} x"
    d = "z" + K
    e = f"n{N}"
    g(f"x {N - 1}")
    h = f"{N}"
""",
        [
            [{"pattern": '$A = "$V"'}, {"focus-metavariable": "$V"}],
            [{"pattern": 'g("$V")'}, {"focus-metavariable": "$V"}],
            '$A = "$V"',
        ],
    ),
    "what is computed of whole numbers": (
        "python",
        "N = 60\na = N - 1\nb = N * 2\nc = N + 1\nd = N % 7\ne = N ** 2\nf = N // 2\ng = N / 2\n",
        ["59", "120", "61", "4", "3600", "30"],
    ),
    "what is computed of numbers, where all are floats": (
        "javascript",
        "const N = 60; a = N - 1; b = N * 2; c = N + 1; d = N % 7; e = `n${N}`;",
        ["59", "120", "61", "4", '$A = "n60"'],
    ),
    "fields and their annotations": (
        "java",
        """class A {
 @Value("x") private String s;
 @Autowired private String t;
 @Autowired @Q("y") private String u;
 private String v;
}
interface I { String K = "v"; @D String L = "w"; int N = 1; }
""",
        [
            "@$H private String $S;",
            "@$H(...) private String $S;",
            '@$H("x") private String $S;',
            "@Autowired private String $S;",
            "@Value private String $S;",
            'String $K = "$V";',
            "int $K = $V;",
        ],
    ),
    "types, fields and tags": (
        "go",
        """package a

type T struct {
	A string `json:"a"`
	B int
	*Emb
	C, D string
}
type (
	U struct { A string }
	V int
)
type W interface { M() }
func f(o ...string) {
	g(o...)
	g(1, o...)
}
""",
        [
            "type $T struct { ... }",
            "type $T struct {\n ...\n $F string\n ...\n}",
            "type $T struct {\n ...\n $F $TY `$TAG`\n ...\n}",
            "type $T $X",
            "type $T int",
            "type $T interface { ... }",
            "g(..., $X...)",
            "package $P",
            "package b",
        ],
    ),
    "elements of JSX": (
        "javascript",
        """const el = <Foo html={x} {...p}>text</Foo>;
const e2 = <Bar html="lit" b={y} c/>;
const e3 = <div className="k" dangerouslySetInnerHTML={{__html: z}} />;
const e4 = <a id="1" href={u}>x {y} <b>k</b></a>;
const e5 = <><i>t</i></>;
const e6 = <A.B x={1}></A.B>;
""",
        [
            "<$T ... html={$X} ... />",
            '<$T html="$V" ... />',
            "<div ... dangerouslySetInnerHTML={{__html: $Z}} ... />",
            "<a ... href={$U} ...>...</a>",
            "<$T />",
            "<div>...</div>",
            "<b>k</b>",
            "<A.B ... />",
            "<$T ... {...$P} ... />",
            "<>...</>",
        ],
    ),
    "a function within a computed key": (
        "javascript",
        "const o = {[f({a: () => g(1)})]: 2};\n",
        ["{..., $K: 2, ...}"],
    ),
    "properties and fields that hold a function": (
        "javascript",
        """const o = { m(req) { a(req); }, n: (req) => b(req), q: function (req) { c(req); }, t: 1 };
const f = (req) => g(req);
class C { u = (req) => { v(req); }; w(req) { x(req); } }
""",
        [
            "function $F(...) { ... }",
            "(...) => { ... }",
            "{..., $K: $V, ...}",
            "{..., n: $V, ...}",
            "{..., n: (...) => $X, ...}",
            "$F = (...) => { ... }",
            [{"pattern": "v(...)"}, {"pattern-inside": "function $F(...) { ... }"}],
            [{"pattern": "b(...)"}, {"pattern-inside": "(...) => $X"}],
        ],
    ),
    "async, below decorators and without": (
        "python",
        """@app.get("/x")
async def a(x):
    sink(x)
async def b(x):
    sink(x)
@app.get("/")
def c(x):
    sink(x)
""",
        [
            "async def $F(...):\n    ...",
            "@$A.get(...)\nasync def $F(...):\n    ...",
            "def $F(...):\n    ...",
        ],
    ),
    "two decorators, called or not": (
        "python",
        """@app.post("/x")
@login_required
def a():
    pass
@app.post("/y")
def b():
    pass
@app.post("/y")
@limit("5/m")
def c():
    pass
""",
        [
            "@$A.post(...)\n@$B\ndef $F(...):\n    ...",
            "@$A.post(...)\n@$B(...)\ndef $F(...):\n    ...",
        ],
    ),
    "numbers that are computed": (
        "python",
        "f(60 * 60 * 24)\nf(10)\nf(24 * 3600 + 5)\nf(2 - 1)\n",
        [
            [
                {"pattern": "f($N)"},
                {
                    "metavariable-comparison": {
                        "metavariable": "$N",
                        "comparison": "$N > 3600",
                    }
                },
            ]
        ],
    ),
    "keys of objects, in quotes": (
        "javascript",
        """f({a: 1, b: 2});
f({"a": 1, c: 3});
f({a});
f(1);
""",
        ['f({..., "$KEY": $V, ...})'],
    ),
    "a block is whole, but for an ellipsis (Java)": (
        "java",
        """class A {
  void f() { if (x) { x(); a(); b(); } }
  void g() { if (x) { x(); a(); } }
  void h() { if (x) { if (y) { a(); } } }
  void i() { if (x) { if (y) { a(); } b(); } }
  void j() { if (x) { a(); } }
  void k() { if (x) { a(); b(); } }
  void m() { if (x) { if (y) { a(); b(); } } }
}
class B {
  void f() { }
  void g() { if (x) { } }
  void h() { try { a(); } catch (E e) { } }
  void i() { try { a(); } catch (E e) { log(e); } }
}
""",
        [
            "if ($C) { }",
            "if ($C) { a(); }",
            "if ($C) { ... a(); }",
            "if ($C) { a(); ... }",
            "void $F(...) { }",
            "try { ... } catch ($T $E) { }",
        ],
    ),
    "a block is whole, but for an ellipsis (JavaScript)": (
        "javascript",
        """function f() { if (x) { x(); a(); b(); } }
function g() { if (x) { x(); a(); } }
function h() { if (x) { if (y) { a(); } } }
function i() { if (x) { if (y) { a(); } b(); } }
function j() { if (x) { a(); } }
function k() { if (x) { a(); b(); } }
function m() { if (x) { if (y) { a(); b(); } } }
function f() { }
function g() { if (x) { } }
function h() { try { a(); } catch (e) { } }
function i() { try { a(); } catch (e) { log(e); } }
k(() => {});
k(() => { go() });
k((a, b) => check(a, b));
k(() => { return; });
k(() => { return 1; });
k(() => { return; go(); });
""",
        [
            "if ($C) { }",
            "if ($C) { a(); }",
            "if ($C) { ... a(); }",
            "function $F(...) { }",
            "try { ... } catch ($E) { }",
            "k((...) => {})",
            "k((...) => { return; })",
        ],
    ),
    "a block is whole, but for an ellipsis (Python)": (
        "python",
        """if f:
    x(); a(); b()
if g:
    x(); a()
if h:
    if y:
        a()
if i:
    if y:
        a()
    b()
if j:
    a()
if k:
    a()
    b()
c()
def l():
    x()
    return 1
def m():
    return 1
def n():
    return 1
    b()
try:
    a()
except E:
    pass
try:
    a()
except E:
    pass
    b()
""",
        [
            "if $C:\n  a()",
            "if $C:\n  ...\n  a()",
            "if $C:\n  a()\nc()",
            "def $F(...):\n  return $X",
            "try:\n  ...\nexcept $E:\n  pass",
        ],
    ),
    "a block is whole, but for an ellipsis (Go)": (
        "go",
        """package p
func f() { if x { } }
func g() { if x { go1() } }
func h() { }
func i() { if x { a(); b() } }
func j() { if x { a() } }
""",
        ["if $C { }", "if $C { a() }", "func $F(...) { }"],
    ),
    "classes without a name": (
        "java",
        """class A {
  byte[] b = new byte[] {1, 2};
  void f() {
    run(new String[] {"chmod", "777", "x"});
    var v = new HostnameVerifier() {
      public boolean verify(String h, SSLSession s) { return true; }
    };
    c.set(new X509TrustManager() {
      public void check(X509Certificate[] c, String t) {}
      public void check(X509Certificate[] c, String t, int i) { go(); }
    });
  }
}
class B implements X {
  public boolean verify(String h, SSLSession s) { return true; }
  public void check() {}
}
""",
        [
            "new byte[] {...}",
            'new String[] {..., "chmod", "$MODE", ...}',
            "boolean verify(...) { return true; }",
            "void check(...) { }",
            "new X509TrustManager()",
        ],
    ),
    "annotations of parameters": (
        "java",
        """class A {
  @GetMapping("/x")
  public String n(@RequestParam("x") String x, @PathVariable Long id,
      @RequestParam(name = "y", required = false) String y, Model model) {
    sink(x);
    sink(id);
    sink(y);
    sink(model);
    return "a";
  }
  String o(@RequestParam("x") String x) { sink(x); }
}
""",
        [
            "$T $METHOD(..., @RequestParam(...) $TYPE $PARAM, ...) { ... }",
            "$T $METHOD(..., @PathVariable $TYPE $PARAM, ...) { ... }",
        ],
    ),
    "anywhere in a statement, but not in those in it (python)": (
        "python",
        """def a1():
    if f(x): g()
def a2():
    if y:
        f(x)
def a3():
    while f(x): g()
def a4():
    for i in f(x): g()
def a5():
    with f(x) as z: g()
def a6():
    return g(f(x))
def a7():
    z = g(f(x))
def a8():
    try:
        f(x)
    except E:
        pass
def a9():
    raise f(x)
def a10():
    assert f(x)
def a11():
    z += f(x)
def a12():
    def h():
        f(x)
def a13():
    for i in y: f(x)
def a14():
    del f(x)[0]
def a15():
    if y: pass
    elif f(x): pass
def a16():
    k = lambda: f(x)
def a17():
    yield f(x)
def a18():
    try:
        pass
    except f(x):
        pass
def a19():
    if y and not f(x): g()
""",
        ["def $F(...):\n  <... f($X) ...>", "def $F(...):\n  ...\n  <... f($X) ...>\n  ..."],
    ),
    "anywhere in a statement, but not in those in it (javascript)": (
        "javascript",
        """function a1() { if (f(x)) g() }
function a2() { if (y) { f(x) } }
function a3() { while (f(x)) g() }
function a4() { for (const i of f(x)) g() }
function a5() { for (let i = f(x); i < 3; i++) g() }
function a6() { return g(f(x)) }
function a7() { const z = g(f(x)) }
function a8() { try { f(x) } catch (e) {} }
function a9() { throw f(x) }
function a10() { switch (f(x)) { case 1: g() } }
function a11() { z += f(x) }
function a12() { function h() { f(x) } }
function a13() { return () => f(x) }
function a14() { z(() => { f(x) }) }
function a15() { do { g() } while (f(x)) }
function a16() { z = f(x) }
function a17() { if (y && !f(x)) { return 1 } }
""",
        ["function $F(...) { <... f($X) ...> }"],
    ),
    "anywhere in a statement, but not in those in it (go)": (
        "go",
        """package p
func a1() { if f(x) { g() } }
func a2() { if y { f(x) } }
func a3() { for f(x) { g() } }
func a4() { for _, i := range f(x) { g() } }
func a5() { if z := f(x); z { g() } }
func a6() { return g(f(x)) }
func a7() { z := g(f(x)) }
func a8() { defer f(x) }
func a9() { go f(x) }
func a10() { switch f(x) { case 1: g() } }
func a11() { z = f(x) }
func a12() { h := func() { f(x) } }
func a13() { if err := f(x); err != nil { return } }
func a14() { var z = f(x) }
func a15() { z, err := f(x) }
""",
        ["func $F(...) { <... f($X) ...> }"],
    ),
    "anywhere in a statement, but not in those in it (java)": (
        "java",
        """class A {
void a1() { if (f(x)) g(); }
void a2() { if (y) { f(x); } }
void a3() { while (f(x)) g(); }
void a4() { for (A i : f(x)) g(); }
void a6() { return g(f(x)); }
void a7() { int z = g(f(x)); }
void a8() { try { f(x); } catch (E e) {} }
void a9() { throw f(x); }
void a10() { switch (f(x)) { case 1: g(); } }
void a11() { z = f(x); }
void a12() { if (y && !f(x)) { return; } }
}
""",
        ["void $F(...) { <... f($X) ...>; }"],
    ),
    "arguments": (
        "python",
        """foo(k=1)
foo(1, k=2)
foo(a, b=3)
x = foo(1)
bar(foo(3))
y: int = foo(4)
x += foo(5)
foo(**d)
foo(*d)
foo(a=1, **d)
(foo)(9)
""",
        [
            "foo($X)",
            "foo(..., $X, ...)",
            "foo(k=$X)",
            "foo(..., k=$X)",
            "foo($...ARGS)",
            "foo(**$X)",
            "$X = foo(...)",
            "$X += $Y",
            "$F(4)",
        ],
    ),
    "strings": (
        "python",
        """CONST = "abc"
baz(CONST)
baz("a" + "b")
baz("a" + x)
baz(f"a{x}")
baz("a %s" % x)
baz(b"bytes")
baz(\'\'\'tri\'\'\')
def g():
    z = "q"
    baz(z)
    if k:
        z = "w"
    baz(z)
    z = other()
    baz(z)
""",
        [
            'baz("...")',
            'baz("$X")',
            'baz("=~/^a/")',
            'baz("ab")',
            'baz(f"...{$X}...")',
            'baz("..." + $X)',
            'baz("..." % $X)',
            "baz($A + $B)",
            "baz(f'...')",
        ],
    ),
    "statements": (
        "python",
        """def f():
    x = 1
    if y:
        foo()
        while z:
            bar(x)
    with q as w:
        bar(1)
    def inner():
        bar(2)
    return bar(7)
def g():
    foo()
    bar(1)
def h(a, b=2, *c, **d):
    foo()
    bar(1)
    qux()
x = src()
if sink(x): pass
def k(request):
    sink(x)
sink(x, 9)
""",
        [
            "foo()\n...\nbar($X)",
            "foo()\nbar($X)",
            "def $F():\n  foo()\n  ...",
            "def $F():\n  ...\n  bar($X)\n  ...",
            "def $F($A, ...): ...",
            "def $F(..., $B=$V, ...): ...",
            "$X = src()\n...\nsink($X, ...)",
            "if $A: ...",
            "while $X: ...",
            "return $X",
        ],
    ),
    "classes and decorators": (
        "python",
        """@p.q(1)
def k(self): pass
@foo
def g(): pass
def f():
    class K:
        def m(self):
            bar(3)
class C(object):
    x = 1
    def m(self):
        y = 2
""",
        [
            "@p.q(...)\ndef $F(...): ...",
            "@foo(...)\ndef $F(...): ...",
            "@$D\ndef $F(...): ...",
            "class $C(...): ...",
            "class $C(object): ...",
            "class $C(...):\n  ...\n  def m(self): ...\n  ...",
            "class $C(...):\n  x = 1\n  ...",
        ],
    ),
    "formulas": (
        "python",
        """foo("abc", 1)
x = "abc"
foo(x, 12)
foo(abc.d, [1])
def f():
    foo(bar(1))
    foo(bar(2), bar(3))
    zoo(foo(q))
class A:
    def m(self):
        foo(1)
if a:
    foo(2)
""",
        [
            [
                {"pattern": "foo($X, ...)"},
                {"metavariable-regex": {"metavariable": "$X", "regex": '"abc"'}},
            ],
            [{"pattern": "foo(...)"}, {"pattern-not": "foo(bar(...))"}],
            [{"pattern": "foo(...)"}, {"pattern-not": "zoo(...)"}],
            [{"pattern": "foo(...)"}, {"pattern-not-inside": "zoo(...)"}],
            [{"pattern": "foo(...)"}, {"pattern": "bar(...)"}],
            [{"pattern-inside": "class $C: ..."}, {"pattern": "foo($X)"}],
            [{"pattern-inside": "def $F(...): ..."}],
            [{"pattern": "foo($X)"}, {"focus-metavariable": "$X"}],
            [{"pattern": "foo($X, $Y)"}, {"focus-metavariable": ["$X", "$Y"]}],
            [{"pattern": "foo($X)"}, {"pattern-not-regex": "foo.2"}],
            {"pattern-regex": r"foo\((\w+)\)"},
            {"pattern-either": [{"pattern": "zoo(...)"}, {"pattern": "bar(3)"}]},
        ],
    ),
    "typescript": (
        "typescript",
        """import express, { Request, Response } from "express";
import type { Foo } from "./foo";
interface A { b: string; foo(x: number): void }
type B = { c: string } | null;
enum E { X = 1, Y }
const app = express();
app.get("/x", async (req: Request, res: Response): Promise<void> => {
  const name = req.query.name as string;
  const n: number = foo(name!);
  res.send(`<b>${name}</b>`);
  foo<string>(name);
});
function f(a: string, b?: number, c: boolean = true, ...rest: string[]): string { return foo(a) }
class K extends L implements M {
  private x: string = "s";
  constructor(private readonly y: string) { super(); this.x = foo(y) }
  m<T>(z: T): T { return foo(z) }
  static s = foo(1);
}
export abstract class Q { abstract m(): void; n() { foo(2) } }
namespace N { export const z = foo(3) }
declare const w: string;
export default foo(4);
foo(w satisfies string);
const o = { a: 1, b } as const;
for (const i of w as any) foo(i);
""",
        [
            "foo($X)",
            "$X.query.$Y",
            "function $F(...) { ... }",
            "class $C { ... }",
            "class $C extends $D { ... }",
            "const $X = foo(...)",
            "$X = foo(...)",
            "(req, res) => { ... }",
            "$R.send(`...${$X}...`)",
            "return $X",
            "this.x = $V",
            "{..., a: 1, ...}",
            "for (const $I of $Y) { ... }",
            "function $F(..., $A, ...) { ... }",
            "$APP.get($P, ...)",
            "express()",
        ],
    ),
    "go": (
        "go",
        """package main

import (
	"fmt"
	"os/exec"
	h "net/http"
	"crypto/md5"
)
import "database/sql"

const K = "lit"
var V = foo(0)

type T struct { a string; b int }

func f(w h.ResponseWriter, r *h.Request) (int, error) {
	name := r.URL.Query().Get("name")
	out, err := exec.Command("sh", "-c", name).Output()
	if err != nil {
		return foo(1), err
	}
	x := foo(2)
	x = foo(3)
	var y int = foo(4)
	fmt.Fprintf(w, "hi %s", name)
	q := "select " + name
	db.Query(q)
	db.Query(fmt.Sprintf("select %s", name))
	for i := 0; i < 3; i++ { foo(i) }
	for _, v := range xs { foo(v) }
	for { foo(5) }
	go foo(6)
	defer foo(7)
	m := map[string]int{"a": 1}
	t := T{a: "x", b: foo(8)}
	p := &T{a: K}
	sum := md5.Sum([]byte(name))
	switch name { case "a": foo(9); default: foo(10) }
	func() { foo(11) }()
	if z := foo(12); z > 1 { foo(13) } else if z == 2 { foo(14) } else { foo(15) }
	foo(K); foo("lit"); foo(`raw`); foo(m["a"]); foo(x.(int)); foo(xs[1:2])
	tls := &tls.Config{InsecureSkipVerify: true, MinVersion: 1}
	return x, nil
}

func (t *T) m(a, b string) { t.a = foo(16) }
""",
        [
            "foo($X)",
            "foo(...)",
            "exec.Command(...)",
            "os/exec.Command(...)",
            "$X := foo(...)",
            "$X = foo(...)",
            "var $X = foo(...)",
            "func $F(...) { ... }",
            "if $C { ... }",
            "return $X, $E",
            'fmt.Sprintf("...", $X)',
            "$DB.Query($Q)",
            "for $I, $V := range $X { ... }",
            "defer foo(...)",
            "go foo(...)",
            "$X + $Y",
            '"..." + $X',
            "md5.Sum(...)",
            "tls.Config{..., InsecureSkipVerify: true, ...}",
            "T{...}",
            '$Q := "..." + $X\n...\n$DB.Query($Q)',
            'foo("...")',
            "$R.URL.Query().Get($X)",
            "func $F($W h.ResponseWriter, $R *h.Request) { ... }",
            'import "fmt"',
            'import "database/sql"',
            "$X.a = $Y",
            "&T{...}",
            "if $E != nil { ... }",
            "func() { ... }()",
            '$M["a"]',
            "[]byte($X)",
            '"lit"',
            "$X == $Y",
            "$A, $B := exec.Command(...).Output()",
        ],
    ),
    "java": (
        "java",
        """package a.b;

import java.sql.Statement;
import java.util.*;
import javax.crypto.Cipher;

@Controller
public class A extends B implements C {
    private static final String K = "lit";
    private String f = foo(0);

    public A(int x) { super(x); foo(1); }

    @GetMapping("/x")
    public String go(HttpServletRequest req, @RequestParam String name) throws E {
        String q = "select " + name;
        Statement s = conn.createStatement();
        s.executeQuery(q);
        s.executeQuery("select " + req.getParameter("p"));
        int y = foo(2), z = foo(3);
        y = foo(4);
        Cipher c = Cipher.getInstance("DES");
        Cipher d = javax.crypto.Cipher.getInstance("AES");
        Runtime.getRuntime().exec(name);
        for (int i = 0; i < 3; i++) { foo(i); }
        for (String t : xs) foo(t);
        while (a) { foo(5); }
        if (a == null) { foo(6); } else foo(7);
        try { foo(8); } catch (Exception e) { throw new R(e); } finally { foo(9); }
        try (R r = open(name)) { foo(10); }
        Runnable u = () -> foo(11);
        xs.forEach(v -> { foo(v); });
        Object o = (String) foo(12);
        foo(a ? b : c); foo("lit"); foo(K); foo(arr[0]); this.f = foo(13); foo(!a); foo(1 + 2);
        new Foo(name).bar(1);
        List<String> l = new ArrayList<>();
        switch (name) { case "a": foo(14); break; default: foo(15); }
        return "x" + name;
    }
    void m() { foo(16); }
}
""",
        [
            "foo($X)",
            "foo(...)",
            "$S.executeQuery($Q)",
            "$X = foo(...);",
            "String $X = foo(...);",
            "$T $X = foo(...);",
            'Cipher.getInstance("DES")',
            "Cipher.getInstance($A)",
            "javax.crypto.Cipher.getInstance(...)",
            "Runtime.getRuntime().exec(...)",
            "new $C(...)",
            "new ArrayList<>()",
            "class $C { ... }",
            "class $C extends $D { ... }",
            "if ($A) { ... }",
            "if ($A == null) { ... }",
            "for (String $V : $X) { ... }",
            '"..." + $X',
            "$X + $Y",
            "return ...;",
            "return $X + $Y;",
            "$REQ.getParameter(...)",
            "throw new $E(...);",
            "try { ... } catch ($E $V) { ... }",
            "this.f = $X;",
            "(String) $X",
            "$T $F(...) { ... }",
            "$T $F(..., HttpServletRequest $R, ...) { ... }",
            'String $Q = "..." + $X;\n...\n$S.executeQuery($Q);',
            "$A ? $B : $C",
            "import java.sql.Statement;",
            "import javax.crypto.$X;",
            "$X[0]",
            "!$X",
            "while ($C) { ... }",
            "() -> $X",
            "$X.forEach(...)",
        ],
    ),
    "parentheses": (
        "python",
        """foo((a / b))
x = (a / b)
(bar(1))
((a / b))
if (a / b): pass
foo((a))
(a.b)
foo((a[0]))
foo((1))
foo(("s"))
foo((not a))
foo((a, b))
foo((a if b else c))
foo((p + 1) + 2)
""",
        ["$A / $B", "bar(...)", "$A.b", "$A[0]", "1", "not $A", "$A if $B else $C", "$A + 1"]
        + [[{"pattern": "foo($X)"}, {"focus-metavariable": "$X"}]],
    ),
    "templates": (
        "javascript",
        """foo((a / b));
if ((a / b)) {}
while (a / b) {}
foo(`a${b}c`); foo(`a${b}`); foo(`abc`); y = `a${b}`; `a${b}`.bar(1);
foo((a ? b : c)); foo((x) => 1);
(function () {})();
""",
        ["$A / $B", "`...${$X}...`", "foo(...)", "$Y = `...${$X}...`", "$A ? $B : $C"]
        + [[{"pattern": "foo($X)"}, {"focus-metavariable": "$X"}]]
        + [[{"pattern": 'foo("$X")'}, {"focus-metavariable": "$X"}]],
    ),
    "conditions": (
        "python",
        """foo(bar(1))
foo(1)
foo(x)
foo("abc")
foo(a + bar(2))
foo([bar(3)])
y = "k"
foo(y)
foo(12)
foo(0x1f)
foo("12")
foo(2048)
foo(-3)
foo(lambda: bar(1))
""",
        [
            [{"pattern": "foo($X)"}, {"metavariable-pattern": {"metavariable": "$X", **body}}]
            for body in (
                {"pattern": "bar(...)"},
                {"pattern": "bar($Y)"},
                {"pattern": '"..."'},
                {"pattern-regex": "ab"},
                {"pattern-either": [{"pattern": "1"}, {"pattern": "x"}]},
                {"patterns": [{"pattern-not": "bar(...)"}]},
                {"patterns": [{"pattern": "$Z"}, {"pattern-not": "bar(...)"}]},
                {"patterns": [{"pattern": "$A + $B"}]},
            )
        ]
        + [
            [{"pattern": "foo($X)"}, {"metavariable-comparison": {"comparison": text}}]
            for text in (
                "$X > 11",
                "$X < 0",
                "$X % 2 == 0",
                "int($X) > 11",
                "$X == 31",
                "str($X) == 'abc'",
                "$X == 'k'",
                "not re.match('a.*', $X)",
                "$X in [1, 12]",
                "$X >= 2**11",
                "$X > 1 and $X < 20",
                "$X == True",
            )
        ],
    ),
    "javascript": (
        "javascript",
        """import a, {b as c} from "mod"; import * as q from 'zed';
const cp = require('child_process');
const {exec, spawn: sp} = require('child_process');
import {readFile as rf} from 'fs';
cp.exec(x);
exec(y);
sp(z);
rf(1); c(4); q.bar(5);
const x1 = foo(1), x2 = foo(2);
x4 = foo(4);
function f1(a, b) { return foo(5); }
const f3 = (a, b) => { foo(7); };
app.get('/x', (req, res) => { res.send(`hi ${req.query.name} !`); });
app.get('/y', async function (req, res) { res.send("a" + req.query.name); });
obj = {a: 1, b: 2, 'c': 3, d, e() { return 1; }, ...g};
new Foo(1);
if (a === b) foo(10); else { foo(11); }
for (const i of y) { foo(i); }
try { foo(14); } catch (e) { throw e; }
class A extends B { foo() { return 1; } static bar = 2; }
el.innerHTML = foo(15);
const K = "const";
foo(K); foo('const'); foo(`const`);
foo(a, {k: 1, j: 2}); foo({k: 1});
a?.b(1); a.b(2);
const put = () => el.innerHTML = z; h(function () { return el.innerHTML = z; });
const later = await import("late"); later.run(foo(20));
""",
        [
            "child_process.exec(...)",
            "child_process.spawn(...)",
            "fs.readFile(...)",
            "mod.b(...)",
            "zed.bar(...)",
            "const $X = foo($Y)",
            "$X = foo($Y)",
            "foo(...)",
            "function $F(...) { ... }",
            "($A, $B) => { ... }",
            "$APP.get('...', (req, res) => { ... })",
            "$APP.get($X, function ($REQ, $RES) { ... })",
            "$RES.send(`...${$X}...`)",
            '"..." + $X',
            "{..., b: $X, ...}",
            "{a: 1}",
            "new $X(...)",
            "if ($X) ... else ...",
            "for (const $I of $Y) { ... }",
            "try { ... } catch ($E) { ... }",
            "class $C extends $D { ... }",
            "$X.innerHTML = $Y",
            "$X.innerHTML = $Y;",
            'foo("...")',
            "foo($X, {..., k: 1, ...})",
            "a.b(...)",
            "const {$X} = require('child_process')",
        ],
    ),
    "java-typed-metavariables": (
        "java",
        """import java.util.*; import org.x.Ev;
class A {
  List<String> l; Map<String,Object> m; int[] arr; private Ev<Foo> ev;
  void f(List<String> a, List b, Map<String, String> c, final Request req,
      @Valid Body body, String... va) {
    a.use(1); b.use(2); c.use(3); l.use(4); m.use(5); arr.use(6); ev.use(7);
    req.use(8); body.use(9); va.use(10);
    List<Map<String,String>> d = null; d.use(11);
    Request q = new Request(); Request q2, q3; q2.use(12); q3.use(13);
    String s = "x" + a; s.use(14);
    var t = q; t.use(15);
    for (Request r2 : rs) r2.use(16);
    Object o = null; ((Request) o).use(17);
    foo((Request r) -> r.use(18));
    return;
  }
}
""",
        [
            "(List $X).use(...)",
            "(List<String> $X).use(...)",
            "(List<$T> $X).use(...)",
            "(Map<String, String> $X).use(...)",
            "(Request $X).use(...)",
            "(Body $X).use(...)",
            "(String $X).use(...)",
            "(Ev $X).use(...)",
            "(org.x.Ev $X).use(...)",
            "(int[] $X).use(...)",
            "$X.use(...)",
            "(Request $R) -> $Z",
            "Request $R = $V;",
            "void $F(Request $R) { ... }",
            "$T $F(..., Request $R, ...) { ... }",
            "for (Request $R : $L) { ... }",
            "return (Request $X);",
        ],
    ),
    "go-typed-metavariables": (
        "go",
        """package m
import ("net/http"; "github.com/gin-gonic/gin")
type T struct { a, b *http.Client; gin.Engine }
func (t *T) f(req *http.Request, hs ...http.Handler) (x string, err error) {
	t.Use(1); req.Use(2); hs.Use(3); x.Use(4); t.a.Use(5); t.b.Use(6)
	var c http.Client
	c.Use(7); (&c).Use(8)
	var e = req
	e.Use(9)
	y, ok := z.(*http.Client)
	y.Use(10)
	switch v := z.(type) { case *http.Client: v.Use(11) }
	l := http.Client{Timeout: 1}
	l.Use(12)
	var mm map[string]string
	mm.Use(13)
	var ch chan int
	ch.Use(14)
	ps := []*http.Client{}
	ps.Use(15)
}
""",
        [
            "($T : *T).Use(...)",
            "($X : *http.Request).Use(...)",
            "($X : http.Handler).Use(...)",
            "($X : *http.Client).Use(...)",
            "($X : http.Client).Use(...)",
            "($X : map[string]string).Use(...)",
            "($X : []*http.Client).Use(...)",
            "($X : error).Use(...)",
            "($X : string).Use(...)",
            "$X.Use(...)",
            "func $F(..., $R *http.Request, ...) $T { ... }",
            "func ($R *T) $F(...) $T { ... }",
            "var $X http.Client",
            "$X.(*http.Client)",
        ],
    ),
    "go-typed-parameters": (
        "go",
        """package m
import ("net/http"; "database/sql")
type S struct { db *sql.DB; n int }
var gdb *sql.DB
var glit = "x"
func (s *S) f(w http.ResponseWriter, r *http.Request, db sql.DB, a, b string, xs []string, opts ...string) {
	r.FormValue("a")
	db.Query(a)
	s.db.Query(b)
	gdb.Query("x")
	q := "lit"
	db.Query(q)
	n := 3
	db.Query(n)
	var d2 *sql.DB
	d2.Query(q)
	d3 := &sql.DB{}
	d3.Query(q)
	d4 := sql.DB{}
	d4.Query(q)
	d5 := sql.Open("x")
	d5.Query(r)
	for _, x := range xs { db.Query(x) }
	db.Query(a + b)
	db.Query(r.Foo)
	func(z *http.Request) { z.FormValue("q") }(r)
	s.n.Query(a)
	w.Write(glit)
}
""",
        [
            "($R : *http.Request).FormValue(...)",
            "($R : http.Request).FormValue(...)",
            "($D : *sql.DB).Query(...)",
            "($D : sql.DB).Query(...)",
            "$D.Query(($X : string))",
            "$D.Query(($X : int))",
            "($W : http.ResponseWriter).Write(...)",
            "$W.Write(($X : string))",
            "($D : *DB).Query(...)",
            "($D : $T).Query(...)",
        ],
    ),
    "typescript-typed-metavariables": (
        "typescript",
        """import { Foo, Bar as B } from 'x';
import * as ng from '@angular/core';
class C {
  private fld: Foo;
  constructor(private sani: DomSanitizer, el: ng.ElementRef) { el.use(0); sani.use(1); }
  m(p: Foo, q?: B, r: string = "a") {
    p.use(2); q.use(3); this.sani.use(4); this.fld.use(5); r.use(6);
    const k: Foo = z; k.use(7);
    let n = new Foo(); n.use(8);
    (z as Foo).use(9);
    z.use("lit"); z.use(1); z.use(r); z.use(true);
    const s = "x"; z.use(s);
  }
}
const arrow = (a: Foo) => a.use(10);
function f(a: Foo | null, b: Foo[]) { a.use(11); b.use(12); }
""",
        [
            "($F: Foo).use(...)",
            "($F: DomSanitizer).use(...)",
            "($F: B).use(...)",
            "$Z.use(($X: string))",
            "$Z.use(($X: number))",
            "($F: $T).use(...)",
            "($F: ElementRef).use(...)",
            "($F: ng.ElementRef).use(...)",
        ],
    ),
    "java-ranges": (
        "java",
        """class A { void f() {
    (a + b).use(1);
    (a).use(2);
    (new X()).use(3);
    (a.b).use(4);
    (foo()).use(5);
    x.bar((a + b));
    x.bar(((String) c));
    y = (a + b);
    y = (String) c;
    y = ((String) c);
    ((a + b)).use(6);
    (x ? y : z).use(7);
    f((Request r) -> r.g(), (a, b) -> a, a -> b, () -> 3);
    (a + b).c.use(8);
    (s).t[1].use(9);
} }
""",
        [
            "$X.use(...)",
            "$X + $Y",
            "(String) $X",
            "$Y = $X;",
            "x.bar($X)",
            "new X()",
            "foo()",
            "a.b",
            "$X.c",
            "$X -> $Y",
            "($X) -> $Y",
            "f(...)",
        ],
    ),
    "go-ranges": (
        "go",
        """package m
func f() {
    (a + b).use(1)
    (a).use(2)
    (&X{}).use(3)
    (a.b).use(4)
    (foo()).use(5)
    x.bar((a + b))
    y = (a + b)
    ((a + b)).use(6)
    (a + b).c.use(8)
    (*p).use(9)
    if (a + b) { }
}
""",
        [
            "$X.use(...)",
            "$X + $Y",
            "$Y = $X",
            "x.bar($X)",
            "X{}",
            "foo()",
            "a.b",
            "$X.c",
            "if $X { }",
        ],
    ),
    "java-constructors": (
        "java",
        """class A extends B { A(int c) { super(c, d, 1); foo();
  byte[] x = {1, 2}; byte[] y = {}; int[] z = new int[] {1}; String s = "a".b(c); this(1); } }
""",
        [
            "super($C, $D, ...)",
            "class $C extends B { ... }",
            "byte[] $X = {...};",
            "int[] $X = new int[] {...};",
            "super(...);",
            "this(...)",
            [{"pattern-inside": "class $C extends B { ... }"}, {"pattern": "super($A,...)"}],
            '$X = "...".$F(...);',
        ],
    ),
    "javascript-regexes": (
        "javascript",
        """function f(a) { x = a; foo(); /a/.exec(x); /b/g.exec(x); x = a; L.p(1, x); }
""",
        [
            "$A = $B;\n...\n/.../.exec($A)",
            "$A = $B; ... $L.p(..., $A)",
            "/.../.exec($X)",
            "/.../g.exec($X)",
        ],
    ),
    "lone-ellipsis": (
        "python",
        """x = foo("a", b)
def f(a):
    return 1
""",
        [
            "...",
            [{"pattern": "foo($A, $B)"}, {"pattern": "..."}],
        ],
    ),
    "constants-javascript-2": (
        "javascript",
        """var a = "1"; let b = "2"; const c = "3"; d = "4"; export const e = "5";
let g = "7";
let h = "8";
const [i] = ["9"];
f(1,a); f(2,b); f(3,c); f(4,d); f(5,e);
function x() { f(6,a); f(7,b); f(8,c); f(9,d); f(10,e); f(11,g); h = q; f(12,h); f(13,h2) }
class Z { m() { f(14,a); f(15,c); } }
const h2 = "x";
function y() { f(16,h); f(17,h2); }
g = "c";
f(18,g);
if (z) { f(19,c); let c2 = "x"; f(20,c2) }
f(21,c2)
for (const o of p) { f(22,c); }
const arrow = () => { f(23,a); f(24,b); f(25,c); };
c3 = c;
f(26, c3);
""",
        ['f($N, "...")'],
    ),
    "constants-go-2": (
        "go",
        """package m
var a = "1"
const b = "2"
var ( c = "3"; d string = "4" )
func f() {
  g(1, a); g(2, b); g(3,c); g(4,d)
  e := "x"; g(5,e); var h = "y"; g(6,h); var i string; g(7,i)
  i = "z"; g(8,i)
  if q { i = "w" }
  g(9,i)
  for { g(10,e); e = "n" }
  func() { g(11, h); g(12, i) }()
  j, k := "l", "m"
  g(13, j)
  a = "n"
}
func z() { g(14, a); g(15, c) ; c = "q" }
""",
        ['g($N, "...")'],
    ),
    "constants-java-2": (
        "java",
        """class A {
  private static final String a = "1";
  static String b = "2";
  final String c = "3";
  String d;
  public static final String e = "x" + a;
  private String pf = "p";
  void m() { g(1,a); g(2,b); g(3,c); g(4,d); g(5,e); g(6,A.a); g(7,this.c); g(8, later); g(20, pf);
    String x = "y"; g(9,x); x = q; g(10,x); String z = x + "a"; g(11,z); final String w = "w";
    g(12,w); Runnable r = () -> g(13,w);
    String un; un = "d"; g(14, un); if (k) un = "e"; g(15, un); String cc = "a" + w; g(16, cc);
    g(17, "a" + "b"); g(18, "a" + q);
  }
  static final String later = "5";
  class In { void n() { g(19,a); } }
}
class B { void n() { g(21, a); g(22, A.a); } }
""",
        ['g($N, "...")'],
    ),
    "constants-python-2": (
        "python",
        """a = "1"
b: str = "2"
if q:
    c = "3"
else:
    c = "4"
d = "x"
d += "y"
def m():
    f(1,a); f(2,b); f(3,c); f(4,d); f(5,e); f(6,h)
    global h
    h = "w"
class K:
    k = "z"
    def n(self):
        f(7,k); f(8,self.k); f(9,K.k); f(10,a); f(11, self.o)
    def __init__(self):
        self.o = "q"
        f(12,self.o)
e = "5"
h = "t"
i = j = "u"
def o(a="d"):
    f(13,a); f(14,i); f(15,j)
    for x in y:
        f(16, b); f(17, a)
f(18,h)
(l, m2) = ("1", "2")
def p():
    f(19, l); f(20, lambda: f(21, b))
""",
        ['f($N, "...")'],
    ),
    "constants-python-4": (
        "python",
        """def o(u):
    k = "a"; l = "b"; n = "d"; n = u
    def inner():
        f(1, k); f(2, n)
    f(3, lambda: f(4, k))
    [f(5, k) for z in y]
    for i in z:
        f(6, k); f(7, w); w = "s"
    f(8, w)
    while a:
        f(9, l); l = "z"; f(10, l)
    f(11, l)
    try:
        t = "1"; f(12, t)
    except E:
        t = u; f(13, t)
    finally:
        f(14, t)
    f(15, t)
    with a as b:
        v = "x"
    f(16, v)
    x: str = "s"
    f(17, x)
    c = d = "u"
    f(18, c); f(19, d)
    (e, g) = ("a", "b")
    f(20, e)
    if a: q = "1"
    else: return
    f(21, q)
    h = "a" + "b"; f(22, h); h2 = h + k; f(23, h2); h3 = f"x{k}"; f(24, h3);
    h4 = "a" if u else "b"; f(25, h4)
    h5 = "%s" % k; f(26, h5); h6 = "a".lower(); f(27, h6); h7 = "a" "b"; f(28, h7);
    h8 = k or "b"; f(29, h8)
    m = "x"; m += "y"; f(30, m); m += u; f(31, m)
    s.p = "a"; f(32, s.p)
    dd = {"a": "b"}; f(33, dd["a"])
    if (w2 := "a"): f(34, w2)
    def de(a="x"): f(35, a)
    del k; f(36, k)
    f(37, h4 + "x")
    for k2 in ["a"]: f(38, k2)
    b"x"; bb = b"x"; f(39, bb); f(40, b"x"); f(41, f"x"); rr = r"x"; f(42, rr); k3 = str("x");
    f(43,k3)
    k4 = ("a"); f(44, k4); k5 = "a" * 3; f(45,k5); f(46, k5 + k); k6 = None; f(47,k6)
    import k6; f(48, k6)
class C:
    A = "x"
    def m(self): f(49, self.A); f(50, C.A); f(51, A)
    f(52, A)
    B = A + "y"
    f(53, B)
""",
        ['f($N, "...")'],
    ),
    "constants-go-4": (
        "go",
        """package m
const ( x = "a"; y = "b" )
const z, zz = "a", "b"
const n = 3
func o(u string) { k := "a"; l := "b"; l = u
 f(1, k); f(2, l); func() { f(3, k) }(); go func() { f(4, k); q := "x"; f(5, q) }()
 for i := 0; i < 3; i++ { f(6, k) }
 for _, v := range u { f(7, k); f(8, v) }
 switch u { case "a": k = "q"; f(9, k); default: k = "r" }
 f(10, k); a, b := "x", "y"; f(11, a); f(12, b); f(13, k + a); f(14, "a" + "b"); f(15, x);
 f(16, y); f(17, z); f(18, zz)
 c := fmt.Sprintf("x"); f(19, c); var d, e = "x", "y"; f(20, d); f(21, e); const g = "x";
 f(22, g); var h = `raw`; f(23, h); h += "x"; f(24, h)
 if v := "x"; v != "" { f(25, v) }
 select { case <-ch: f(26, g) }
 p := &k; f(27, p); f(28, *p); f(29, string(k)); s := []string{"a"}; f(30, s[0]);
 s2 := S{a: "x"}; f(31, s2.a); s2.b = "x"; f(32, s2.b)
 defer f(33, g); t := "a"; foo(&t); f(34, t); f(35, "a" + u); var w string = "q"; f(36, w)
}""",
        ['f($N, "...")'],
    ),
    "constants-go-6": (
        "go",
        """package m
func o(u string) { k := "a"; func() { f(3, k) }(); f(4, k); l := "b"; for i := 0; i < 3;
i++ { f(6, l) }
 f(7, l); m := "c"; go func() { h(m) }(); f(8, m); n := "d"; g := func() { h(n) }; f(9, n);
 q := "e"; for _, x := range u { f(10, q) }; f(11, q)
 r := "f"; for { f(12, r); r = "z"; f(13, r) }
 s := "g"; for u { f(14, s); s = "z"; f(15, s) }; f(16, s); t := "t"; defer func() { }();
 f(17, t); h(func() { x(t) }); f(18, t); foo(t); f(19, t); t.bar(); f(20, t); foo(&t); f(21,t) }
func p(u string) { s := "g"; for u { f(22, s); s = "g"; f(23, s) }; f(24, s); if u { s = "h" };
f(25, s); if u { s = u }; f(26, s)
  v := "a"; if u { return }; f(27, v); if u { v = u; return }; f(28, v); for { v = u; break };
  f(29, v); w := "q"; switch { case u: w = "x" }; f(30, w); switch { case u: w = u }; f(31, w) }
""",
        ['f($N, "...")'],
    ),
    "constants-python-6": (
        "python",
        """def o(u):
    k = "a"
    for i in z: f(1, k)
    f(2, k)
    [f(3, k) for z in y]
    f(4, k)
    a = lambda: f(5, k)
    f(6, k)
    def g(): f(7, k)
    f(8, k)
    k.foo(); f(9, k); foo(k); f(10, k)
    while u: f(11, k)
    with u: f(12, k)
    try: f(13, k)
    except E: f(14, k)
    if u: f(15, k)
    x = k; f(16, x); x = k + "b"; f(17, x); f(18, k + "c"); f(19, k % u); f(20, "a" % u);
    f(21, "a".format(u)); f(22, f"{k}")
    l = b"x"; f(23, l); m = r"x"; f(24, m); n = '''x'''; f(25, n); n2 = u"x"; f(26, n2)
def p(u):
    k = "a"; k = "b"
    for i in z: f(31, k)
    f(32, k)
    [f(33, k) for z in y]
    f(34, k)
    a = lambda: f(35, k)
    f(36, k)
    def g(): f(37, k)
    f(38, k)
    k.foo(); f(39, k); foo(k); f(40, k)
    while u: f(41, k); k = "c"; f(42, k)
    f(43, k); k = "d"; f(44, k)
    for i in z: f(45, k); k = u
    f(46, k); k = "e"
    while u:
        k = "f"
        f(47, k)
    f(48, k)
    k = "g"
    if u: k = "h"
    f(49, k)
    if u: k = "h"; return
    f(50, k)
    if u: k = u
    f(51, k)
class C:
    A = "x"
    f(61, A)
    A = "y"
    f(62, A)
    B = "z"
    f(63, B)
    def m(self): f(64, B)
K = "a"
def q():
    f(65, K)
    K2 = K; f(66, K2)
    return lambda: f(67, K)
f(68, K)
""",
        ['f($N, "...")'],
    ),
    "constants-java-6": (
        "java",
        """class A { void m(String p) { String k = "a"; Runnable r = () -> f(1, k); f(2, k); for (int i = 0;
i < 3; i++) { f(3, k); } f(4, k);
  String l = "b"; for (int i = 0; i < 3; i++) { f(5, l); } f(6, l); new T() { void q() { f(7, l);
  } }; f(8, l); l.foo(); f(9, l); String l2 = "c"; foo(l2); f(10, l2); l2.trim(); f(11, l2);
  String l3 = "d"; x = l3.trim(); f(12, l3); String l4 = "e"; x = l4 + "a"; f(13, l4);
  String l5 = "q"; f(14, l5.length()); f(15, l5);
  String n = "a"; while (p) { f(16, n); n = "b"; f(17, n); } f(18, n); String o = "a";
  if (p) { o = "b"; } f(19, o); if (p) { o = p; } f(20, o); try { o = "z";
  } finally { } f(21, o); f(22, (String) o); Object ob = (Object) "x"; f(23, ob);
  String cc = String.format("%s", "a"); f(24, cc); f(25, String.format("%s", p));
  String v = String.valueOf("x"); f(26, v); String w = new String("x"); f(27, w);
  f(28, "a".concat("b")); f(29, "a" + 'c'); f(30, "a" + 1.0 + true); f(31, 1 + "a");
  f(32, -1 + "a"); f(33, null + "a");
}}""",
        ['f($N, "...")'],
    ),
    "constants-python-8": (
        "python",
        """def o(u):
    k = "a"
    for i in z: g(1)
    f(2, k)
def p(u):
    k = "a"
    for i in z:
        pass
    f(3, k)
def q(u):
    k = "a"
    x = k
    f(4, x)
    y = k + "b"
    f(5, y)
    [i for i in z]
    f(6, k)
    while u:
        f(7, k)
    f(8, k)
    with u as w:
        f(9, k)
    f(10, k)
    try:
        f(11, k)
    except E:
        f(12, k)
    f(13, k)
    def g():
        f(14, k)
    f(15, k)
    h(lambda: f(16, k))
    foo(k); f(17, k); m = k.foo(); f(18, k); f(19, f"a{k}"); f(20, "%s" % k); f(21, k % u)
    k.foo()
    f(22, k)
def r(u):
    k = "a"
    if u:
        for i in z: f(30, k)
    f(31, k)
def s(u):
    for i in z:
        k = "a"
        f(32, k)
        for j in i: f(33, k)
        f(34, k)
    f(35, k)
def t(u):
    k = "a"
    for i in z:
        k = "b"
    f(36, k)
def v(u):
    k = "a"
    f(37, [k for k in z])
    f(38, k)
    l = "b"
    m = [x + l for x in z]
    f(39, l)
    n = "c"
    m = [x for x in z if x]
    f(40, n)
    m = {a: b for a in z}
    f(41, n)
    m = sum(x for x in n)
    f(42, n)
for i in z:
    K = "a"
    f(50, K)
L = "b"
for i in z:
    f(51, L)
f(52, L)
M = "b"
M = "c"
for i in z:
    f(53, M)
f(54, M)
""",
        ['f($N, "...")'],
    ),
    "constants-javascript-8": (
        "javascript",
        """function o(u) { let k = "a"; k = "b"; for (const x of u) { g() } f(1, k); }
function p(u) { let k = "a"; k = "b"; for (let i = 0; i < 3; i++) { g() } f(2, k); }
function q(u) { let k = "a"; k = "b"; while (u) { g() } f(3, k); for (const x in u) { } f(4, k); }
function r(u) { let k = "a"; k = "b"; u.forEach(x => { f(5, k) }); f(6, k); x = k; f(7, x);
k += u; f(8, k); k = 'c'; u.foo(k).bar(k); f(9, k); k.foo(); f(10, k)}
function s(u) { let k = "a"; k = "b"; const x = k.foo(); f(11, k); const y = k; f(12, y);
const z = k + "c"; f(13, z); f(14, k + "d"); f(15, k + u); f(16, `a${k}`); const w = {a: k};
f(17, k) }
""",
        ['f($N, "...")'],
    ),
    "constants-go-8": (
        "go",
        """package m
func o(u string) { k := "a"; for i := 0; i < 3; i++ { g() }; f(1, k) }
func p(u string) { k := "a"; for _, x := range u { g() }; f(2, k) }
func q(u string) { k := "a"; x := k; f(3, x); y := k + "b"; f(4, y); z := foo(k); f(5, k);
f(6, k + "a"); if err := h(k); err != nil { f(7, k) }; f(8, k); a.b = k; f(9, k); k.foo();
f(10, k) }
""",
        ['f($N, "...")'],
    ),
    "constants-java-8": (
        "java",
        """class A { void m(String p) { String k = "a"; for (int i = 0; i < 3; i++) { g(); } f(1, k); }
void n(String p) { String k = "a"; for (String s : p) { g(); } f(2, k); }
void o(String p) { String k = "a"; String x = k; f(3, x); String y = k + "b"; f(4, y); foo(k);
f(5, k); this.z = k; f(6, k); for (;;) { f(7, k); } }
}""",
        ['f($N, "...")'],
    ),
    "constants-python-9": (
        "python",
        """def o(u):
    k = "a"
    x = f"x{k}"; f(1, x); f(2, f"{k}")
    y = k if u else "z"; f(3, y); z = "%s" % "a"; f(4, z)
    with u as w: f(5, k)
    f(6, k)
    try: f(7, k)
    except E: f(8, k)
    finally: f(9, k)
    f(10, k)
    h(lambda: f(11, k)); f(12, k)
    def g(): f(13, k)
    f(14, k)
    class C:
        f(15, k)
    f(16, k)
    del q
    f(17, k); y = k.foo(); f(18, k); k.bar.baz(); f(19, k)
def p(u):
    k = "a"
    if u: k = "b"
    f(20, k); f(21, -1); async_ = "a"; await_(f(22, async_))
    k = ("a", "b"); f(23, k[0]); k = "x" "y"; f(24, k); k = "a" \\
      "b"; f(25, k); k = (yield "a"); f(26, k); k, l = "a", "b"; f(27, k); k = l = "c"; f(28, k);
      f(29, l)
    if u: return
    m = "z"; f(30, m); m: str; f(31, m); m += "a"; f(32, m)
    f(33, "a" and "b"); n = "a" or u; f(34, n); n = not "a"; f(35, n); n = "a" == "b"; f(36, n);
    n = "a" in "b"; f(37, n); n = "a" < "b"; f(38, n); n = "a" % "b"; f(39, n)
    match u:
        case 1: o = "x"
        case _: o = "y"
    f(40, o)
A = "1"
if A: B = "2"
f(50, B)
try:
    import x
    C = "3"
except E:
    C = "4"
f(51, C)
def q(): f(52, B); f(53, C); f(54, D)
D = "5"
E = F = "6"
f(55, E); f(56, F)
class G: H = "7"; f(57, H); f(58, A)
for D2 in A: f(59, A)
f(60, C); f(61, A); f(62, D); f(63, E)
C.foo()
f(64, C); A.foo(); f(65, A); x = A.foo(); f(66, A)
def r(A): f(67, A)
def s(): A = u; f(68, A)
def t():
    for A in u: f(69, A)
    f(70, D)
I = "a" + "b"
J = "a" + u
K = f"a"
L = ("a")
M = A
N = A + "b"
O = "a" if u else "b"
def v(): f(71, I); f(72, J); f(73, K); f(74, L); f(75, M); f(76, N); f(77, O)
""",
        ['f($N, "...")'],
    ),
    "constants-go-9": (
        "go",
        """package m
const a = "1"
const b string = "2"
var c = "3"
func f1(u string) { f(1, a); f(2, b); f(3, c); const d = "4"; for i := range u { f(4, d);
f(5, a) }; func() { f(6, d) }(); a := u; f(7, a); e := a2; f(8, e); var g = a; f(9, g) }
type T struct { x string }
func (t *T) m() { t.x = "a"; f(10, t.x); h := T{x: "b"}; f(11, h.x); var i string = "q";
f(12, i); i, j := "a", "b"; f(13, i); k, err := "a", nil; f(14, k); l := fmt.Sprintf("a");
f(15, l); m := []byte("a"); f(16, m); n := string("a"); f(17, n); o := "a" + b; f(18, o);
if p := "a"; u { f(19, p) } else { f(20, p) }; f(21, `raw`); q := `raw`; f(22, q) }
""",
        ['f($N, "...")'],
    ),
    "java-annotations": (
        "java",
        """import org.x.RequestMapping;
@RestController
@RequestMapping("/api")
public class A extends B implements D, E {
  @Autowired private Repo repo;
  private static final String K = "a";
  @GetMapping("/x")
  public String get(@RequestParam String id, @PathVariable("n") int n) { return q(id); }
  @RequestMapping(value = "/y", method = RequestMethod.POST)
  @ResponseBody
  String post(@RequestBody User u, HttpServletRequest r) throws IOException, Foo { return q(u); }
  protected void plain(String s) { q(s); }
  @Override public void none() { }
  static int st() { return 1; }
  A(String s) { q(s); }
}
interface I { @GetMapping("/z") String z(String s); }
class Z { @RequestMapping("/w") public String w(String a) { return q(a); } }
""",
        [
            "@GetMapping(...)\n$T $F(...) { ... }",
            "@RequestMapping(...)\n$T $F(..., @RequestBody $U $X, ...) { ... }",
            "$T $F(..., @RequestParam String $X, ...) { ... }",
            "@$ANN(...)\n$T $F(...) { ... }",
            "public $T $F(...) { ... }",
            "protected $T $F(...) { ... }",
            "$T $F(...) { ... }",
            "@RestController\nclass $C { ... }",
            "class $C extends B { ... }",
            "class $C implements D { ... }",
            "@Autowired $T $X;",
            "private $T $X;",
            'private static final String $X = "...";',
            "final String $X = $Y;",
            "String $X = $Y;",
            "static $T $F(...) { ... }",
            "@Override\n$T $F(...) { ... }",
            "public class $C { ... }",
            "$T $F(...) throws $E { ... }",
            "$T $F(..., HttpServletRequest $R, ...) { ... }",
            "@RequestMapping(..., method = RequestMethod.POST, ...) $T $F(...) { ... }",
            "@RequestMapping(...)\nclass $C { ... }",
            "@org.x.RequestMapping(...)\nclass $C { ... }",
            "@Autowired private $T $X;",
            "@GetMapping($P)\n$T $F(...) { ... }",
            "public String $F(...) { ... }",
            "interface $I { ... }",
            "$C(String $S) { ... }",
            "@$A\n$T $F(...) { ... }",
            "class $C { ... $T $F(...) { ... } ... }",
            'class $C { ... String $K = "..."; ... }',
            [
                {"pattern": "q($X)"},
                {"pattern-inside": "@$ANN(...)\n$T $F(..., @$P $U $X, ...) { ... }"},
            ],
            [{"pattern": "q($X)"}, {"pattern-inside": "@RequestMapping(...)\nclass $C { ... }"}],
            [{"pattern": "q($X)"}, {"pattern-inside": "$T $F(String $X) { ... }"}],
            [{"pattern": "q($X)"}, {"pattern-inside": "class $C extends $D { ... }"}],
        ],
    ),
    "java-members": (
        "java",
        """class A { String K = "a"; int z; private int y; static int x = 1; void f() { int q; int r = 1;
String s; } }
""",
        [
            'class $C { ... String $K = "..."; ... }',
            "private $T $X;",
            "int $X;",
            "$T $X;",
            "static $T $X;",
            "String $X;",
            "int $X = $Y;",
            "class $C { ... int $Z; ... }",
        ],
    ),
    "java-arrays": (
        "java",
        """class A { void f() {
   byte[] vx = {
     0x00,0x00
   };
   other(1);
   vy =  new IvParameterSpec(vx);
   byte[] vz = { 1, 2 };
   byte[] vw = { 0x00 };
   byte[] vv = { 0x00, 0x00 };
   int[] vi = { 0x00, 0x00 };
} }
""",
        [
            "byte[] $X = { 0x00, 0x00 };",
            "byte[] $X = { 1, 2 };",
            "byte[] $X = {0x00,0x00};\n...\n$Y = new IvParameterSpec($X, ...);",
            "byte[] $X = {...};",
            "int[] $X = $Y;",
            "$T $X = {1, 2};",
            "$T[] $X = {1, 2};",
        ],
    ),
    "java-array-sequences": (
        "java",
        """class A { void f() {
   byte[] vx = {
     0x00,0x00
   };
   vy =  new IvParameterSpec(vx);
} }
""",
        [
            "byte[] $X = {0x00,0x00};\n...\n$Y = new IvParameterSpec($X, ...);",
            "byte[] $X = {0x00,0x00};\n$Y = new IvParameterSpec($X);",
            "byte[] $X = {...};\n...\n$Y = new IvParameterSpec($X);",
            "byte[] $X = $Z;\n...\n$Y = new IvParameterSpec($X);",
        ],
    ),
    "terraform": (
        "terraform",
        """resource "aws_s3_bucket" "b" {
  bucket = "x"
  acl    = "public-read"
  tags = { A = "b", "c" = 1 }
  ingress {
    cidr_blocks = ["0.0.0.0/0", "1.1.1.1/32"]
    from_port = 22
  }
  x = "${var.a}-b"
  y = a ? 1 : 2
  z = foo(1, x)
  enc = true
  pol = jsonencode({Statement = [{Effect = "Allow", Action = "*"}]})
}
resource "aws_s3_bucket" "c" {
  acl = var.acl
  enc = false
}
variable "v" { default = "z" }
locals { l = "q" }
module "m" { source = "x" }
""",
        [
            'resource "aws_s3_bucket" $NAME { ... }',
            "resource $TYPE $NAME { ... }",
            'resource "aws_s3_bucket" "..." { ... }',
            'resource "aws_s3_bucket" $N {\n  ...\n  acl = "public-read"\n  ...\n}',
            'acl = "public-read"',
            "acl = $X",
            "ingress { ... }",
            'cidr_blocks = [..., "0.0.0.0/0", ...]',
            "cidr_blocks = [...]",
            [
                {"pattern": "enc = false"},
                {"pattern-inside": 'resource "aws_s3_bucket" "..." { ... }'},
            ],
            [
                {"pattern": 'resource "aws_s3_bucket" $N { ... }'},
                {"pattern-not": 'resource "aws_s3_bucket" $N {\n...\nenc = true\n...\n}'},
            ],
            '"0.0.0.0/0"',
            "var.$X",
            "foo(...)",
            '{ Effect = "Allow", ... }',
            'Action = "*"',
            '{..., Action = "*", ...}',
            'resource "aws_s3_bucket" $N {\n  ...\n  ingress {\n ...\n from_port = 22\n ...\n }\n  ...\n}',
            "jsonencode(...)",
            "variable $V { ... }",
            "locals { ... }",
            '$X = "..."',
            "true",
            "tags = {...}",
            'ingress {\n  ...\n  cidr_blocks = [..., "0.0.0.0/0", ...]\n  ...\n}',
            'resource "aws_s3_bucket" $N {\n  ...\n  acl = $A\n}',
            "{ enc = true }",
            '"${var.a}-b"',
            '"...${...}..."',
            "$A ? $B : $C",
        ],
    ),
    "terraform-values": (
        "terraform",
        """variable "acl" { default = "public-read" }
locals {
  open = "0.0.0.0/0"
}
resource "aws_s3_bucket" "b" {
  acl = var.acl
  cidr = local.open
  p = <<EOF
{"a": "*"}
EOF
  q = file("x")
  count = length(var.x) > 0 ? 1 : 0
  lifecycle { prevent_destroy = true }
  dynamic "ingress" {
    for_each = var.ports
    content { from_port = ingress.value }
  }
  r = data.aws_x.y.id
  s = [for k in var.z : k.id]
  t = null
  u = -1
  v = !true
}
data "aws_iam_policy_document" "d" {
  statement {
    effect = "Allow"
    actions = ["*"]
    principals { type = "AWS" }
  }
  statement {
    actions = ["s3:Get"]
  }
}
provider "aws" { region = "eu" }
""",
        [
            'acl = "public-read"',
            'acl = "..."',
            'cidr = "0.0.0.0/0"',
            "$X = true",
            "lifecycle { ... }",
            'p = "..."',
            "file(...)",
            "data $T $N { ... }",
            "statement { ... }",
            'statement {\n  ...\n  actions = ["*"]\n  ...\n}',
            [
                {"pattern": 'actions = ["*"]'},
                {"pattern-inside": 'data "aws_iam_policy_document" $N { ... }'},
            ],
            'actions = [..., "*", ...]',
            [
                {"pattern": "resource $T $N { ... }"},
                {"pattern-not": "resource $T $N {\n ...\n acl = $X\n ...\n}"},
            ],
            "dynamic $X { ... }",
            "data.aws_x.$Y.id",
            "$X = null",
            "u = -1",
            "$A > 0",
            "!true",
            'provider "aws" { ... }',
            'region = "..."',
            [
                {"pattern": "acl = $X"},
                {"metavariable-regex": {"metavariable": "$X", "regex": "var.*"}},
            ],
            [
                {"pattern": 'resource "aws_s3_bucket" $N { ... }'},
                {"pattern-not-inside": 'resource "aws_s3_bucket" $N {\n...\nenc = true\n...\n}'},
            ],
            [{"pattern-either": [{"pattern": 'acl = "x"'}, {"pattern": "cidr = $Y"}]}],
            [{"pattern": 'effect = "$E"'}],
        ],
    ),
    "yaml": (
        "yaml",
        """apiVersion: v1
kind: Pod
metadata:
  name: "x"
spec:
  hostNetwork: true
  containers:
    - name: a
      image: "b:latest"
      securityContext:
        privileged: true
    - image: c
      name: d
  x: |
    foo
    bar
  y: [1, 2]
  z:
on: [push, pull_request_target]
jobs:
  b:
    runs-on: ubuntu
    steps:
      - uses: actions/checkout@v2
        with: {ref: "${{ github.event.head }}"}
      - run: echo ${{ github.event.issue.title }}
      - run: |
          echo "${{ github.head_ref }}"
""",
        [
            "hostNetwork: true",
            "kind: Pod",
            "privileged: $X",
            "securityContext: ...",
            "spec:\n  ...\n  hostNetwork: true",
            "containers:\n  ...\n  - name: $N\n    image: $I",
            "image: $I",
            "name: $N\nimage: $I",
            "name: $N\n...\nimage: $I",
            "containers: [...]",
            "spec: ...",
            'image: "..."',
            "steps: [...]",
            "- uses: $U",
            "uses: $U",
            "run: $R",
            "jobs:\n  ...\n  $J:\n    ...\n    steps:\n      ...\n      - run: $R",
            [{"pattern": "run: $R"}, {"pattern-inside": "steps: [...]"}],
            [{"pattern": "privileged: true"}, {"pattern-inside": "containers:\n  ...\n  - ..."}],
            [
                {"pattern": "run: $R"},
                {
                    "metavariable-pattern": {
                        "metavariable": "$R",
                        "language": "generic",
                        "pattern": "${{ github.event.issue.title }}",
                    }
                },
            ],
            "on: [..., pull_request_target, ...]",
            "$K: true",
            "y: [1, 2]",
            "x: $X",
            "z: $X",
            "{ref: $X}",
            "kind: $K\n...\nspec:\n  ...",
            [
                {"pattern": "hostNetwork: $V"},
                {"metavariable-regex": {"metavariable": "$V", "regex": "true"}},
            ],
            [
                {"pattern-inside": "containers:\n  ...\n  - name: $C\n    ...\n"},
                {"pattern": "image: $I"},
            ],
            "spec:\n  ...\n  containers:\n    - ...",
            'run: "=~/echo/"',
        ],
    ),
    "dockerfile": (
        "dockerfile",
        """FROM python:3.11 AS build
FROM ubuntu
USER root
RUN apt-get update && apt-get install -y curl
RUN ["a", "b"]
ENV A=b C="d"
COPY --chown=a . /app
ADD http://x/y /z
CMD ["python", "-m", "x"]
EXPOSE 80
EXPOSE 22/tcp 443
ENTRYPOINT sudo foo
ARG K=v
WORKDIR app
RUN curl http://x | sh
USER $U
""",
        [
            "FROM $IMAGE",
            "FROM $IMAGE:$TAG",
            "FROM $IMAGE AS $X",
            "USER root",
            "USER $U",
            "RUN ...",
            "RUN apt-get install ...",
            "RUN $X ...",
            "RUN $X",
            "ENV $K=$V",
            "COPY ...",
            "COPY $A $B",
            "ADD $A $B",
            "ADD ...",
            "CMD [...]",
            "EXPOSE $P",
            "EXPOSE 22",
            "RUN sudo ...",
            "ENTRYPOINT ...",
            "ARG $K=$V",
            "WORKDIR $D",
            "RUN curl ... | sh",
            "FROM ...\n...\nUSER root",
            [{"pattern": "CMD ..."}, {"pattern-not-inside": "USER $X\n..."}],
            'CMD ["python", ...]',
            "ENV A=b",
            "FROM ubuntu",
            "RUN $CMD --x",
        ],
    ),
    "dockerfile-instructions": (
        "dockerfile",
        """FROM python:3.11@sha256:ab AS build
FROM --platform=x a/b:latest
FROM scratch
RUN a b && c "d e"
RUN a b; d 'e f' | g
RUN sudo apt install x
RUN apt-get update \\
    && apt-get install -y x
COPY a b c
COPY --from=x d e
CMD a b
CMD ["x"]
ENTRYPOINT ["y", "z"]
USER root
HEALTHCHECK NONE
SHELL ["a"]
ENV A b
ENV B=c
ENV PASSWORD=x
LABEL a=b
VOLUME /x
STOPSIGNAL 9
MAINTAINER me
ONBUILD RUN x
ADD x.tar /y
WORKDIR /z
RUN $FOO a
RUN a --b=c -d
ARG X
ARG Y=1
EXPOSE 22
EXPOSE 8080/tcp
""",
        [
            "FROM $I:latest",
            "FROM $I:$T",
            "FROM scratch",
            "FROM --platform=$P $I",
            "RUN a b",
            "RUN c ...",
            "RUN d ...",
            "RUN $C | g",
            "RUN sudo ...",
            "RUN ... sudo ...",
            "RUN apt-get install ...",
            "RUN ... && ...",
            "RUN apt-get $X ...",
            "COPY $A $B $C",
            "COPY ... $X",
            "COPY --from=$X ...",
            "CMD $X",
            "CMD ...",
            "CMD [$X]",
            "CMD [..., $X]",
            "ENTRYPOINT [...]",
            "ENTRYPOINT [$A, ...]",
            "USER $U",
            "HEALTHCHECK NONE",
            "SHELL $X",
            "SHELL [...]",
            "ENV $A=$B",
            "ENV PASSWORD=$X",
            "ENV $K $V",
            "LABEL $A=$B",
            "VOLUME $X",
            "MAINTAINER $X",
            "MAINTAINER ...",
            "ONBUILD RUN ...",
            "ADD $X $Y",
            "WORKDIR $X",
            "WORKDIR ...",
            "ARG $X",
            "ARG $X=$Y",
            "EXPOSE $X",
            "EXPOSE 22",
            "EXPOSE 8080/tcp",
            "ADD $X ...",
            "COPY . $X",
            "RUN apt-get install -y ...",
            "RUN $X install ...",
            [{"pattern": "USER root"}, {"pattern-not-inside": "USER root\n...\nUSER $X"}],
            [{"pattern": "RUN ..."}, {"pattern-regex": "sudo"}],
            "FROM $X\n...\nUSER $Y",
            "RUN pip install ...\n",
            "RUN [...]",
            [
                {"pattern": "RUN $CMD ..."},
                {"metavariable-regex": {"metavariable": "$CMD", "regex": "sudo"}},
            ],
            [{"pattern-inside": "RUN ..."}, {"pattern": "apt-get install ..."}],
            "FROM ...",
            "FROM $I ...",
            [
                {"pattern": "FROM $IMAGE"},
                {"metavariable-regex": {"metavariable": "$IMAGE", "regex": "python"}},
            ],
        ],
    ),
    "embedded-languages": (
        "python",
        """x = html("<script>alert(1)</script>", 1)
x = html("foo('bar'); eval(a)", 2)
x = html("SELECT a FROM b", 3)
x = html("rm -rf $HOME", 4)
x = html("eval (b)", 5)
x = html(f"eval({c})", 6)
x = html(eval(d), 7)
x = html("select foo from bar where x", 8)
""",
        [
            [
                {"pattern": "html($S, ...)"},
                {
                    "metavariable-pattern": {
                        "metavariable": "$S",
                        "language": "javascript",
                        "pattern": "eval(...)",
                    }
                },
            ],
            [
                {"pattern": "html($S, ...)"},
                {
                    "metavariable-pattern": {
                        "metavariable": "$S",
                        "language": "generic",
                        "pattern": "eval($X)",
                    }
                },
            ],
            [
                {"pattern": "html($S, ...)"},
                {
                    "metavariable-pattern": {
                        "metavariable": "$S",
                        "language": "generic",
                        "pattern": "SELECT ... FROM $T",
                    }
                },
            ],
            [
                {"pattern": "html($S, ...)"},
                {
                    "metavariable-pattern": {
                        "metavariable": "$S",
                        "language": "generic",
                        "pattern-either": [
                            {"pattern": "rm -rf"},
                            {"pattern": "<script>...</script>"},
                        ],
                    }
                },
            ],
            [
                {"pattern": "html($S, ...)"},
                {
                    "metavariable-pattern": {
                        "metavariable": "$S",
                        "language": "regex",
                        "pattern-regex": "(?i)select.*from",
                    }
                },
            ],
            [
                {"pattern": "html($S, ...)"},
                {
                    "metavariable-pattern": {
                        "metavariable": "$S",
                        "language": "generic",
                        "patterns": [{"pattern-not": "eval"}, {"pattern": "$X"}],
                    }
                },
            ],
            [
                {"pattern": "html($S, ...)"},
                {
                    "metavariable-pattern": {
                        "metavariable": "$S",
                        "language": "generic",
                        "patterns": [{"pattern-not-regex": "eval"}],
                    }
                },
            ],
            [
                {"pattern": 'html("$S", ...)'},
                {
                    "metavariable-pattern": {
                        "metavariable": "$S",
                        "language": "javascript",
                        "pattern": "$F('bar')",
                    }
                },
            ],
        ],
    ),
    "import-scopes": (
        "python",
        """from flask import request
import jwt
def f(request): request.args[1]
def g():
    request = other
    request.args[2]
    def h(): request.args[3]
def i(): request.args[4]
lambda request: request.args[5]
[request.args[6] for request in x]
for request in y: request.args[7]
class A:
    request = 1
    def m(self): request.args[8]
    def n(self, request): request.args[9]
def j():
    jwt.encode(10)
    jwt = 3
    jwt.encode(11)
def k():
    import os as o2
    o2.system(12)
def l(): o2.system(13)
jwt = 2
jwt.encode(14)
def q(): jwt.encode(15)
with z as request: request.args[16]
def r():
    for request in y: request.args[17]
    try: pass
    except E as jwt: jwt.encode(18)
""",
        [
            "flask.request.args[$N]",
            "jwt.encode($N)",
            "os.system($N)",
        ],
    ),
    "import-scopes-1": (
        "javascript",
        """const cp = require('child_process');
function f(cp) { cp.exec(1); }
function g() { const cp = 1; cp.exec(2); }
function h() { cp.exec(3); }
app.get(cp => cp.exec(4));
function i() { const q = require('child_process'); q.exec(5); (() => q.exec(6))(); }
function j() { q.exec(7); }
if (a) { const z = require('child_process'); z.exec(8); } z.exec(9);
cp = 5; cp.exec(10);
function k() { for (const cp of x) cp.exec(11); try {} catch (cp) { cp.exec(12) } }
let late; late = require('child_process'); late.exec(13);
const m = require('child_process').exec; m(14); const {exec: n} = require('child_process'); n(15);
var o = require('child_process'), p = 1; o.exec(16);
this.w = require('child_process'); this.w.exec(17); require('child_process').exec(18);
import * as ns from 'child_process'; ns.exec(19); import dd from 'child_process'; dd.exec(20);
import { exec } from 'child_process'; exec(21); function r(exec) { exec(22); }

""",
        ["child_process.exec($N)"],
    ),
    "import-scopes-2": (
        "go",
        """package m
import ( "os/exec"; e2 "os/exec"; . "fmt"; _ "net" )
func f(exec T) { exec.Command(1) }
func g() { exec := 1; exec.Command(2) }
func h() { exec.Command(3); e2.Command(4); Println(5) }
""",
        [
            "exec.Command($N)",
            "e2.Command($N)",
            "fmt.Println($N)",
            "os/exec.Command($N)",
            '"os/exec".Command($N)',
        ],
    ),
    "import-scopes-3": (
        "java",
        """import java.sql.Statement; import static org.x.Foo.bar; import java.util.*;
class A { void f(Foo Statement) { Statement.go(1); } void g() { Statement.go(2); bar(3); List.of(4);
java.sql.Statement.go(5); } }
""",
        [
            "java.sql.Statement.go($N)",
            "Statement.go($N)",
            "org.x.Foo.bar($N)",
            "java.util.List.of($N)",
            "bar($N)",
        ],
    ),
    "import-names": (
        "python",
        """def early():
    req.args; jj.encode(0); pp(0)
import jwt as jj
from flask import request as req
import os.path as pp2
from os import path as pp
jj.encode(1)
req.args.get(2)
pp.join(3)
pp2.join(4)
def f(jj):
    jj.encode(5)
""",
        [
            "$N.encode($X)",
            "jwt.encode($X)",
            [
                {"pattern": "$N.encode($X)"},
                {"metavariable-regex": {"metavariable": "$N", "regex": "^jwt$"}},
            ],
            [
                {"pattern": "$N.encode($X)"},
                {"metavariable-regex": {"metavariable": "$N", "regex": "^jj$"}},
            ],
            "$R.args",
            "$R.args.get(...)",
            [
                {"pattern": "$R.args"},
                {"metavariable-regex": {"metavariable": "$R", "regex": "^flask.request$"}},
            ],
            [
                {"pattern": "$P.join(...)"},
                {"metavariable-regex": {"metavariable": "$P", "regex": "^os.path$"}},
            ],
            "flask.request.args",
            "os.path.join(...)",
        ],
    ),
    "import-names-1": (
        "javascript",
        """const cp = require('child_process'); cp.exec(1); import * as fs2 from 'fs'; fs2.readFile(2);
        import def from 'mod'; def.x(3); const {exec: ee} = require('child_process'); ee(4);
        import {a as b} from 'm'; b(5); b.q(6);
function later() { zz.w(7); } const zz = require('zz2');""",
        [
            "$N.exec(...)",
            "$F($X)",
            [
                {"pattern": "$N.$M($X)"},
                {
                    "metavariable-regex": {
                        "metavariable": "$N",
                        "regex": "^(child_process|fs|mod|m|zz2)$",
                    }
                },
            ],
            [
                {"pattern": "$N($X)"},
                {
                    "metavariable-regex": {
                        "metavariable": "$N",
                        "regex": "^(child_process.exec|exec|a|m.a)$",
                    }
                },
            ],
            "zz2.w(...)",
        ],
    ),
    "metavariable-type": (
        "java",
        """class A { void f(String s, int n, Foo o) { g(s); g(n); g(o); g("x"); g(1); g(other); } }
""",
        [
            [{"pattern": "g($X)"}, {"metavariable-type": {"metavariable": "$X", "type": "String"}}],
            [
                {"pattern": "g($X)"},
                {"metavariable-type": {"metavariable": "$X", "types": ["int", "Foo"]}},
            ],
            [
                {"pattern": "$F($X)"},
                {"metavariable-type": {"metavariable": "$X", "type": "Foo"}},
                {"focus-metavariable": "$X"},
            ],
        ],
    ),
    "metavariable-type-1": (
        "go",
        """package m
func f(s string, n int, o *foo.Bar) { g(s); g(n); g(o); g("x"); g(1); g(other) }
""",
        [
            [{"pattern": "g($X)"}, {"metavariable-type": {"metavariable": "$X", "type": "string"}}],
            [
                {"pattern": "g($X)"},
                {"metavariable-type": {"metavariable": "$X", "types": ["int", "*foo.Bar"]}},
            ],
        ],
    ),
    "metavariable-type-2": (
        "typescript",
        """function f(s: string, n: number, o: Foo) { g(s); g(n); g(o); g("x"); g(1); g(other) }
""",
        [
            [{"pattern": "g($X)"}, {"metavariable-type": {"metavariable": "$X", "type": "string"}}],
            [
                {"pattern": "g($X)"},
                {"metavariable-type": {"metavariable": "$X", "types": ["number", "Foo"]}},
            ],
        ],
    ),
    "entropy": (
        "python",
        """a = "AKIAIOSFODNN7EXAMPLE"
b = "correct horse battery staple"
c = "sk_live_4eC39HqLyjWDarjtT1zdP7dc"
d = "this is a plain sentence"
e = "hunter2"
f = "d41d8cd98f00b204e9800998ecf8427e"
g = "ApplicationController"
h = f"x{y}"
i = "https://example.com/path/to/thing"
j = "%s: error: %(message)s"
k = "application/x-www-form-urlencoded"
l = "01234567890"
m = "xoxb-123456789012-abcdefGHIJKL"
n = "2024-01-02T03:04:05Z"
""",
        [
            [
                {"pattern": '$V = "$X"'},
                {"metavariable-analysis": {"metavariable": "$X", "analyzer": "entropy"}},
            ],
            [
                {"pattern": "$V = $X"},
                {"metavariable-analysis": {"metavariable": "$X", "analyzer": "entropy"}},
            ],
        ],
    ),
    "chains-and-symbols": (
        "python",
        """x = foo.bar().baz(1).qux()
y = foo.qux()
z = foo.a.b.qux()
if a and b and c: pass
if c and a: pass
t = 1 + 2 + 3
u = b or a
w = a == b
v = b == a
q = requests.get(url).json()["a"]
s = session.query(X).filter(a=1).order_by(b).all()
""",
        [
            "foo. ... .qux()",
            "$X. ... .qux()",
            "foo.bar(). ... .qux()",
            "a and b",
            "a and ... and c",
            "b and c",
            "a or b",
            "1 + 3",
            "2 + 3",
            "a == b",
            "$S.query(...). ... .all()",
            "$S.query(...). ... .filter(...). ... .all()",
            "$X and $Y",
            "requests.get(...). ... [$I]",
            "a and $X",
        ],
    ),
    "chains-and-symbols-1": (
        "javascript",
        """x = foo.bar().baz(1).qux(); y = foo.qux(); if (a && b && c) {} if (c && a) {} if (b || a) {}
        w = a === b; v = b === a; t = "a" + b + "c"; app.use(x).listen(3);
""",
        [
            "foo. ... .qux()",
            "$X. ... .qux()",
            "a && b",
            "b && c",
            "a || b",
            "a === b",
            '"a" + $X',
            '$X + "c"',
            "app. ... .listen(...)",
            "a && c",
            "a && ... && c",
        ],
    ),
    "chains-and-symbols-2": (
        "python",
        """def f(r):
    x = foo(r)
    bar(x)
    y = r.args
    z = y["a"]
    bar(z)
    q = "a" + z
    bar(q)
    if c:
        x = 1
    bar(x)
    w = open(r)
    w.read()
    v = w.read()
    v.strip()
import u
g = u.get()
bar(g)
def h():
    bar(g)
    k = conn.cursor()
    k.execute("a" % r)
    s = "a" % r
    k.execute(s)
    for i in s: bar(i)
    with open(p) as fh:
        bar(fh)
    a, b = foo(1), foo(2)
    bar(a)
    aa = bb = foo(3)
    bar(aa); bar(bb)
    cc = foo(4)
    cc = 3
    bar(cc)
    dd: int = foo(5)
    bar(dd)
    while x:
        ee = foo(6); bar(ee)
    bar(ee)
    lambda: bar(k)
    def inner(): bar(k)
""",
        [
            {"options": {"symbolic_propagation": True}, "pattern": "bar(foo(...))"},
            {"options": {"symbolic_propagation": True}, "pattern": "bar($R.args[...])"},
            {"options": {"symbolic_propagation": True}, "pattern": 'bar("..." + $X)'},
            {"options": {"symbolic_propagation": True}, "pattern": "open(...).read()"},
            {"options": {"symbolic_propagation": True}, "pattern": "open(...).read().strip()"},
            {"options": {"symbolic_propagation": True}, "pattern": "bar(u.get())"},
            {"options": {"symbolic_propagation": True}, "pattern": "$C.cursor().execute(...)"},
            {
                "options": {"symbolic_propagation": True},
                "pattern": "conn.cursor().execute($X % $Y)",
            },
            {"options": {"symbolic_propagation": True}, "pattern": "$C.execute($X % $Y)"},
            {"options": {"symbolic_propagation": True}, "pattern": "bar($X)"},
            {"options": {"symbolic_propagation": True}, "pattern": "bar(conn.cursor())"},
            {"options": {"symbolic_propagation": True}, "pattern": "foo(...)"},
        ],
    ),
    "chains-and-symbols-3": (
        "javascript",
        """function f(req) { const x = req.query.a; foo(x); let y = bar(x); foo(y); y = 3; foo(y);
        const z = req.query; foo(z.b); const cb = () => foo(x); const {q} = req; foo(q); }
const g = bar(1); foo(g); function h() { foo(g); }
""",
        [
            {"options": {"symbolic_propagation": True}, "pattern": "foo($R.query.$X)"},
            {"options": {"symbolic_propagation": True}, "pattern": "foo(bar(...))"},
            {"options": {"symbolic_propagation": True}, "pattern": "foo($X.query)"},
            {"options": {"symbolic_propagation": True}, "pattern": "foo(req.query.b)"},
            {"options": {"symbolic_propagation": True}, "pattern": "foo(req.q)"},
        ],
    ),
    "statements with a name for a run of them (Python)": (
        "python",
        """def f(a):
    x = 1
    # nothing
    return abort(a)
def g(a):
    return a
def h(a):
    pass
def i(a):
    if a:
        b()
        return a
    return c
""",
        [
            "def $F(...):\n    $...BODY\n    return $X",
            "def $F(...):\n    $A = $B\n    $...BODY",
            "def $F(...):\n    $...BODY\n    ...",
            [
                {"pattern": "def $F(...):\n    $...BODY"},
                {"metavariable-regex": {"metavariable": "$...BODY", "regex": "^x = 1"}},
            ],
            [
                {"pattern": "def $F(...):\n    $...BODY"},
                {"metavariable-regex": {"metavariable": "$...BODY", "regex": "(?s).*nothing"}},
            ],
            "def $F(...):\n    ...\n    $...BODY",
            "if $C:\n    $...BODY",
        ],
    ),
    "a regex literal with a name (JavaScript)": (
        "javascript",
        """x.replace(/a+/g, "b");
const r = /(a+)+$/;
new RegExp("(a+)+$");
y.match(/b/i);
const p = "x"; z.match(/b\\/c/);
""",
        [
            "/$REGEX/",
            [
                {"pattern": "/$REGEX/"},
                {"metavariable-regex": {"metavariable": "$REGEX", "regex": "^a"}},
            ],
            [
                {"pattern": "/$REGEX/"},
                {"metavariable-regex": {"metavariable": "$REGEX", "regex": "^/a"}},
            ],
            [
                {"pattern": "/$REGEX/"},
                {"metavariable-regex": {"metavariable": "$REGEX", "regex": ".*\\$$"}},
            ],
            "/$REGEX/g",
            "/$REGEX/i",
            [
                {"pattern": "$X.match($R)"},
                {"metavariable-regex": {"metavariable": "$R", "regex": "^/b"}},
            ],
            [{"pattern": "$X.replace(/$R/, $Y)"}, {"focus-metavariable": "$R"}],
        ],
    ),
    "statements with a name for a run of them (JavaScript)": (
        "javascript",
        """app.get("/a", (req, res) => { check(req); res.send(1); });
app.get("/b", (req, res) => { res.send(1); });
app.get("/c", function (req, res) { res.send(1) });
app.get("/d", (req, res) => res.send(1));
app.get("/e", (req, res) => { });
""",
        [
            "app.get($P, (...) => { $...BODY })",
            "app.get($P, function (...) { $...BODY })",
            [
                {"pattern": "app.get($P, (...) => { $...BODY })"},
                {"metavariable-regex": {"metavariable": "$...BODY", "regex": "(?s)^(?!.*check)"}},
            ],
            [
                {"pattern": "app.get($P, (...) => { $...BODY })"},
                {"metavariable-regex": {"metavariable": "$...BODY", "regex": "(?s).*check"}},
            ],
        ],
    ),
    "statements with a name for a run of them (Go)": (
        "go",
        """package a
func f(a int) int {
  x := 1
  return abort(a)
}
func g(a int) int { return a }
func h(a int) { }
func (s *S) k(a int) { a(); b() }
""",
        [
            "func $F(...) $T {\n $...BODY\n }",
            [
                {"pattern": "func $F(...) $T {\n $...BODY\n }"},
                {"metavariable-regex": {"metavariable": "$...BODY", "regex": "(?s)^x := 1"}},
            ],
            "func $F(...) {\n $...BODY\n }",
            "func ($R *$T) $F(...) {\n $...BODY\n }",
        ],
    ),
    "statements with a name for a run of them (Java)": (
        "java",
        """class A { int f(int a) { int x = 1; return abort(a); }
int g(int a) { return a; } void h() { }
@Get("/x") public int i(int b) { check(b); return b; }
}
""",
        [
            "$T $F(...) { $...BODY }",
            [
                {"pattern": "$T $F(...) { $...BODY }"},
                {"metavariable-regex": {"metavariable": "$...BODY", "regex": "(?s)^(?!.*check)"}},
            ],
            "@Get(...) $T $F(...) { $...BODY }",
            "@Get(...)\n$T $F(...) {\n  $...BODY\n}",
            "if ($C) { $...B }",
        ],
    ),
    "a class of one member (Python)": (
        "python",
        """class A(B):
    iterations = 1
class D(B):
    '''x'''
    def f(self):
        pass
@dec
class E(B):
    def get(self):
        return 1
""",
        [
            "class $C(...):\n    ...\n    iterations = $V\n    ...",
            "class $C(...):\n    ...\n    def $F(...):\n        ...",
            "class $C(...):\n    iterations = $V",
            [{"pattern": "iterations = $V"}, {"pattern-inside": "class $C(B):\n    ..."}],
            "@dec\nclass $C(...):\n    ...\n    def $F(...):\n        ...\n    ...",
            "class $C(...):\n    $...BODY",
        ],
    ),
    "several names given values at once": (
        "python",
        """a, b = 'x', 'y'
(c, d) = ('p', q)
[e, g] = ['m', 'n']
h, *i = 'k', 'l'
j, k = f(1), g(2)
m = n = 'z'
o, p = 'one', 'two', 'three'
(r, (s, t)) = ('u', ('v', 'w'))
self.user, self.password = 'root', 'hunter2'
def fn():
    user, password = 'root', 'hunter3'
    p = q = 'z'
    open(p)
    return password
""",
        [
            "$A = f(...)",
            "$A = g(...)",
            "password = $V",
            '$A.password = "..."',
            'c = "p"',
            's = "v"',
            "(s, t) = $X",
            'h = "k"',
            "i = $X",
            'o = "one"',
            'user = "root"\n...\nreturn password',
            '$A = "$V"',
            "$A, $B = $X, $Y",
            "$A, $B = $X",
            "$A = $B = $C",
            "m = $X",
            'n = "z"',
            'open("z")',
            [{"pattern": "$A = '$V'"}, {"metavariable-regex": PASSWORD}],
        ],
    ),
    "several names given values at once (Go)": (
        "go",
        """package p
func f() {
 a, b := "x", "y"
 c, d = "x", g()
 var e, h = "x", "y"
 a = "x"
 i := "x"
}
""",
        ['$A := "x"', '$A = "x"', "a = $X", "b := $X", "$A = g()", "$A, $B = $C, $D"],
    ),
    "computed keys": (
        "javascript",
        """const a = {[f(x)]: 1};
function g() { return {[f(y)]: 2, k: f(z)}; }
class A { [f(w)]() { f(v) } }
var {[f(u)]: q} = o;
""",
        ["f($X)", "f(x)", "{[$K]: $V}"],
    ),
    "what takes the rest takes no taint": (
        "javascript",
        """function h(o) {
  const {q, ...r} = o.body; g(q); g(r);
  const [s, ...t] = o.body; g(s); g(t);
  let u = 1; ({u, ...v} = o.body); g(u); g(v);
  let z = o.body; ({...z} = clean); g(z)
}
""",
        [
            {
                "mode": "taint",
                "pattern-sources": [{"pattern": "$O.body"}],
                "pattern-sinks": [{"pattern": "g(...)"}],
            }
        ],
    ),
    "receivers and results (Go)": (
        "go",
        """package a
func f(a int) int {
  x := 1
  return abort(a)
}
func g(a int) (int, error) { return a }
func h(a int) { }
func (s *S) k(a int) { a(); b() }
func (s S) l(a int) (n int, err error) { a(); b() }
func m() error { a(); b() }
func n() *T { a(); b() }
func (S) o() func(int) int { a(); b() }
func p[T any](a T) (T, error) { a() }
""",
        [
            "func $F(...) $T {\n ...\n }",
            "func ($R *$T) $F(...) {\n ...\n }",
            "func ($R $T) $F(...) {\n ...\n }",
            "func ($R $T) $F(...) {\n $...BODY\n }",
            "func $F(...) error {\n ...\n}",
            "func $F(...) ($A, error) {\n ...\n}",
            "func $F(...) (..., error) {\n ...\n}",
            "func $F(...) (...) {\n ...\n}",
            "func ($R $T) $F(...) $U {\n ...\n }",
            "func $F(...) {\n ...\n}",
            "func (s *S) $F(...) {\n ...\n }",
            "func (s S) $F(...) {\n ...\n }",
            "func ($R *S) $F(...) {\n ...\n }",
            "func ($R *$T) $F(...) (...) {\n ...\n }",
            "func $F(...) *$T {\n ...\n}",
        ],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_live_equals_semgrep(name: str, tmp_path: Path) -> None:
    language, code, rules = CASES[name]
    bodies = {f"r{i:02}": rule for i, rule in enumerate(rules)}
    live = places(scan(compiled(bodies, language), code.encode()), code.encode())
    assert live == semgrep_places(bodies, code, language, tmp_path)


@pytest.mark.parametrize(
    ("language", "pattern"),
    [("python", "from m import $A, $B"), ("javascript", "import {$A, $B} from 'm'")],
)
def test_several_names_of_one_import_are_left_to_semgrep(language: str, pattern: str) -> None:
    known = by_name(language)
    assert known is not None
    with pytest.raises(PatternError, match="several names of one import"):
        compile_pattern(pattern, known)
