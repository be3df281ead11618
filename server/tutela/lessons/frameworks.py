"""Which frameworks a file uses, by what it imports.

A table a language: a framework's name in `::: when framework=…`, how people write it, and the
modules whose import gives it away. Text is searched, not parsed: half-typed files count, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache

import attrs


@attrs.frozen
class Framework:
    name: str
    title: str
    modules: tuple[str, ...]
    """Import names; what lies below them (`flask.views`, `next/router`) counts as well."""


@attrs.frozen
class Seen:
    """A framework, and the 1-based line that imports it first."""

    framework: Framework
    line: int


def _table(rows: str) -> tuple[Framework, ...]:
    cells = (row.split("|") for row in rows.strip().splitlines())
    return tuple(
        Framework(name.strip(), title.strip(), tuple(modules.split()))
        for name, title, modules in cells
    )


_PYTHON = _table("""
    aiohttp      | aiohttp              | aiohttp
    cryptography | cryptography         | cryptography
    django       | Django               | django rest_framework
    fastapi      | FastAPI              | fastapi
    flask        | Flask                | flask flask_login flask_restful flask_sqlalchemy
    httpx        | HTTPX                | httpx
    jinja        | Jinja                | jinja2
    lxml         | lxml                 | lxml
    mysql        | MySQL                | MySQLdb aiomysql mysql pymysql
    pandas       | pandas               | pandas
    psycopg      | Psycopg              | psycopg psycopg2
    pyramid      | Pyramid              | pyramid
    requests     | Requests             | requests
    sqlalchemy   | SQLAlchemy           | flask_sqlalchemy sqlalchemy sqlmodel
    starlette    | Starlette            | starlette
    tornado      | Tornado              | tornado
    urllib       | urllib               | urllib urllib3
    yaml         | PyYAML               | yaml
""")

_JAVASCRIPT = _table("""
    angular      | Angular              | @angular
    axios        | axios                | axios
    electron     | Electron             | electron
    express      | Express              | express
    fastify      | Fastify              | fastify
    hapi         | hapi                 | @hapi/hapi
    knex         | Knex                 | knex
    koa          | Koa                  | koa
    mongodb      | MongoDB              | mongodb mongoose
    mysql        | MySQL                | mysql mysql2
    nest         | NestJS               | @nestjs
    next         | Next.js              | next
    pg           | node-postgres        | pg
    prisma       | Prisma               | @prisma/client
    react        | React                | preact react react-dom
    sequelize    | Sequelize            | @sequelize/core sequelize
    svelte       | Svelte               | svelte
    vue          | Vue                  | nuxt vue
""")

FRAMEWORKS: Mapping[str, tuple[Framework, ...]] = {
    "python": _PYTHON,
    "javascript": _JAVASCRIPT,
    "typescript": _JAVASCRIPT,
}
"""By Semgrep's name of the language."""


def known(language: str) -> frozenset[str]:
    return frozenset(framework.name for framework in FRAMEWORKS.get(language, ()))


def title(name: str) -> str:
    for table in FRAMEWORKS.values():
        for framework in table:
            if framework.name == name:
                return framework.title
    return name


def seen(text: str, language: str) -> tuple[Seen, ...]:
    """The frameworks that a text imports, by their first line."""
    table = FRAMEWORKS.get(language)
    if table is None:
        return ()
    first: dict[str, int] = {}
    for start, module in _imports(text, language):
        for name in _parents(module, "." if language == "python" else "/"):
            first.setdefault(name, start)
    found = [
        Seen(framework, text.count("\n", 0, min(starts)) + 1)
        for framework in table
        if (starts := [first[module] for module in framework.modules if module in first])
    ]
    return tuple(sorted(found, key=lambda one: (one.line, one.framework.name)))


def _parents(module: str, separator: str) -> Iterable[str]:
    parts = module.split(separator)
    return (separator.join(parts[:count]) for count in range(1, len(parts) + 1))


def _imports(text: str, language: str) -> Iterable[tuple[int, str]]:
    """(where, module) of every import statement, as far as a search can tell."""
    if language == "python":
        for match in _python_imports().finditer(text):
            names = match["names"].split(",") if match["names"] else [match["module"]]
            for name in names:
                yield match.start(), name.split(" as ")[0].strip()
    else:
        for match in _javascript_imports().finditer(text):
            yield match.start(), match["module"]


@cache
def _python_imports() -> re.Pattern[str]:
    return re.compile(
        r"^[ \t]*(?:from[ \t]+(?P<module>[\w.]+)[ \t]+import\b|import[ \t]+(?P<names>[\w., \t]+))",
        re.MULTILINE,
    )


@cache
def _javascript_imports() -> re.Pattern[str]:
    return re.compile(
        r"""(?:\bfrom\s?|\bimport\s?|\brequire\s?\(\s?|\bimport\s?\(\s?)"""
        r"""(?P<quote>["'])(?P<module>[@\w][\w@./-]{0,100})(?P=quote)"""
    )
