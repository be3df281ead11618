"""Live equals Semgrep, feature by feature: each case is code and the rules that are put to it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from live_checks import compiled, places, scan, semgrep_places

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
}


@pytest.mark.parametrize("name", CASES)
def test_live_equals_semgrep(name: str, tmp_path: Path) -> None:
    language, code, rules = CASES[name]
    bodies = {f"r{i:02}": rule for i, rule in enumerate(rules)}
    live = places(scan(compiled(bodies, language), code.encode()), code.encode())
    assert live == semgrep_places(bodies, code, language, tmp_path)
