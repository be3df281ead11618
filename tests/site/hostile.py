"""A lesson whose author means harm, by every door that a lesson has."""

HOSTILE = """\
---
title: "<script>alert(1)</script>"
summary: '"><img src=x onerror=alert(1)>'
cwe: [78]
missed: "<b onclick=x>"
---

::: card
<script>alert(1)</script> [x](javascript:alert(1)) ![y](https://evil.example/pixel)
:::

## Your line
<iframe src="https://evil.example"></iframe> [go](command:workbench.action.quit)

[A "><script>label](python/fixed.py)

## One question
<style>*{display:none}</style>

- [x] <a href="javascript:alert(1)">answer</a>
  <svg onload=alert(1)>
- [ ] `</code><script>alert(1)</script>`
  [x](data:text/html,x)
"""
