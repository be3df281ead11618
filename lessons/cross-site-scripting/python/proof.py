"""Searches for a script, and gets it back as one."""

import jinja2

COVERS = ["vulnerable.py", "fixed.py", "wrong.py"]
PAGES = jinja2.DictLoader({"nothing.html": "<p>Nothing found for <b>{{ query }}</b>.</p>"})


def attack(code):
    return got(code, "<script>alert(1)</script>")


def bypass(code):
    return got(code, "<img src=x onerror=alert(1)>")


def got(code, script):
    page = search(code, script)
    return page if script in page else None


def use(code):
    assert search(code, "lamp") == "<p>Nothing found for <b>lamp</b>.</p>"


def search(code, query):
    code.app.jinja_loader = PAGES
    return code.app.test_client().get("/search", query_string={"q": query}).get_data(as_text=True)
