"""Which frameworks a file uses, by what it imports, and a project, by its manifests.

A table a language: a framework's name in `::: when framework=…`, how people write it, the modules
whose import gives it away, and the packages that bring it where they are called otherwise. Text is
searched, not parsed: half-typed files count, too.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache

import attrs


@attrs.frozen
class Framework:
    name: str
    title: str
    modules: tuple[str, ...]
    """Import names; what lies below them (`flask.views`, `next/router`) counts as well."""
    packages: tuple[str, ...] = ()
    """What a manifest calls it, in lower case; empty if as the modules."""


@attrs.frozen
class Seen:
    """A framework, and what gives it away."""

    framework: Framework
    line: int
    """1-based, in `manifest` or else in the file itself."""
    manifest: str = ""
    """The name of the project's file that lists it; empty where the file at hand imports it."""


def _table(rows: str) -> tuple[Framework, ...]:
    cells = (row.split("|") for row in rows.strip().splitlines())
    return tuple(
        Framework(name.strip(), title.strip(), tuple(modules.split()), tuple(" ".join(more).split()))
        for name, title, modules, *more in cells
    )


_PYTHON = _table("""
    aiohttp      | aiohttp              | aiohttp
    cryptography | cryptography         | cryptography
    django       | Django               | django rest_framework | django djangorestframework
    fastapi      | FastAPI              | fastapi
    flask        | Flask                | flask flask_login flask_restful flask_sqlalchemy | flask flask-login flask-restful flask-sqlalchemy
    httpx        | HTTPX                | httpx
    jinja        | Jinja                | jinja2 | jinja2
    lxml         | lxml                 | lxml
    mysql        | MySQL                | MySQLdb aiomysql mysql pymysql | mysqlclient aiomysql pymysql mysql-connector-python
    pandas       | pandas               | pandas
    psycopg      | Psycopg              | psycopg psycopg2 | psycopg psycopg2 psycopg2-binary
    pyramid      | Pyramid              | pyramid
    requests     | Requests             | requests
    sqlalchemy   | SQLAlchemy           | flask_sqlalchemy sqlalchemy sqlmodel | flask-sqlalchemy sqlalchemy sqlmodel
    starlette    | Starlette            | starlette
    tornado      | Tornado              | tornado
    urllib       | urllib               | urllib urllib3
    yaml         | PyYAML               | yaml | pyyaml
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

_GO = _table("""
    chi          | chi                  | github.com/go-chi/chi
    echo         | Echo                 | github.com/labstack/echo
    fiber        | Fiber                | github.com/gofiber/fiber
    gin          | Gin                  | github.com/gin-gonic/gin
    gorm         | GORM                 | gorm.io/gorm
    mux          | Gorilla              | github.com/gorilla
    nethttp      | net/http             | net/http
    pgx          | pgx                  | github.com/jackc/pgx
    sqlx         | sqlx                 | github.com/jmoiron/sqlx
""")

_JAVA = _table("""
    hibernate    | Hibernate            | org.hibernate
    jdbc         | JDBC                 | java.sql
    jpa          | JPA                  | jakarta.persistence javax.persistence
    micronaut    | Micronaut            | io.micronaut
    quarkus      | Quarkus              | io.quarkus
    servlet      | servlets             | jakarta.servlet javax.servlet
    spring       | Spring               | org.springframework
""")

FRAMEWORKS: Mapping[str, tuple[Framework, ...]] = {
    "python": _PYTHON,
    "javascript": _JAVASCRIPT,
    "typescript": _JAVASCRIPT,
    "go": _GO,
    "java": _JAVA,
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
        for name in _parents(module, "." if language in ("python", "java") else "/"):
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
        for match in _SEARCHES[language]().finditer(text):
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


@cache
def _go_imports() -> re.Pattern[str]:
    return re.compile(
        r"""^[ \t]*(?:import[ \t]+)?(?:[\w.]+[ \t]+)?"(?P<module>[\w./-]{1,150})"[ \t]*(?://.*)?$""",
        re.MULTILINE,
    )


@cache
def _java_imports() -> re.Pattern[str]:
    return re.compile(r"^[ \t]*import[ \t]+(?:static[ \t]+)?(?P<module>[\w.]{1,150})", re.MULTILINE)


_SEARCHES: Mapping[str, Callable[[], re.Pattern[str]]] = {
    "javascript": _javascript_imports,
    "typescript": _javascript_imports,
    "go": _go_imports,
    "java": _java_imports,
}


# --- manifests ------------------------------------------------------------------------------------

MANIFESTS: Mapping[str, str] = {
    "requirements.txt": "python",
    "pyproject.toml": "python",
    "Pipfile": "python",
    "setup.cfg": "python",
    "package.json": "javascript",
    "go.mod": "go",
    "pom.xml": "java",
    "build.gradle": "java",
    "build.gradle.kts": "java",
}
"""The files in which projects say what they need, and their language by Semgrep's name."""
_PACKAGE = re.compile(r"(?<![\w.@/-])@?[A-Za-z][\w.@/-]{1,150}")


def declared(manifest: str, text: str) -> tuple[Seen, ...]:
    """The frameworks that a manifest of that name lists, by their first line."""
    language = MANIFESTS[manifest]
    first: dict[str, int] = {}
    for match in _PACKAGE.finditer(text):
        first.setdefault(match[0].lower().replace("_", "-"), match.start())
    java = language == "java"
    found = []
    for framework in FRAMEWORKS[language]:
        names = framework.packages or tuple(name.lower() for name in framework.modules)
        starts = [
            start
            for name in names
            for package, start in first.items()
            if package == name or package.startswith((f"{name}/", f"{name}.") if java else f"{name}/")
        ]
        if starts:
            line = text.count("\n", 0, min(starts)) + 1
            found.append(Seen(framework, line, manifest))
    return tuple(sorted(found, key=lambda one: (one.line, one.framework.name)))
