"""The preview for authors: a lesson as each of its readers sees it, anew when a file changes.

Serves on the loopback alone. Three locks keep other pages and programs out: a token in the address,
a strict check of the Host header (against rebound names), and a content security policy.
"""

from __future__ import annotations

import asyncio
import contextlib
import secrets
import socket
from collections.abc import AsyncIterator, Callable, Sequence
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

import attrs
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import (
    FileResponse,
    HTMLResponse,
    PlainTextResponse,
    Response,
    StreamingResponse,
)
from starlette.routing import Mount, Route

from tutela.findings.model import Finding
from tutela.lessons import frameworks, render
from tutela.lessons.check import check, variants
from tutela.lessons.model import NONE, Catalogue, Lesson, Tailored
from tutela.lessons.tailor import Surroundings, language_title, tailor, without_finding
from tutela.lessons.trials import Engines
from tutela.problems import Problem
from tutela.rules.model import Rule
from tutela.site.pages import ASSETS, CSP, card_html, document, lesson_html, metadata
from tutela.syntax import languages

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

HEADERS = {
    "Content-Security-Policy": CSP,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}


@attrs.frozen
class Shelf:
    """What there is to preview, as it is on disk now."""

    catalogue: Catalogue
    leading: Callable[[str], Sequence[Rule]]
    engines: Engines
    problems: tuple[Problem, ...]
    """Of lessons and rules that could not be read."""


class Preview:
    """The pages, and what is on the shelf."""

    def __init__(self, load: Callable[[], Shelf], watched: Sequence[Path]) -> None:
        self._load, self._watched = load, watched
        self._shelf = load()
        self._version = 0
        self._changed = asyncio.Event()
        self._turn = asyncio.Lock()
        self.token = secrets.token_urlsafe(16)

    def app(self, port: int) -> ASGIApp:
        """The web application, for one port of the loopback."""
        pages = [
            Route("/", self._index),
            Route("/lesson/{id}", self._lesson),
            Route("/changes", self._changes),
            Route("/assets/{name}", _asset),
        ]
        app = Starlette(routes=[Mount(f"/{self.token}", routes=pages)], lifespan=self._lifespan)
        return _Locked(app, port)

    @contextlib.asynccontextmanager
    async def _lifespan(self, _: Starlette) -> AsyncIterator[None]:
        watching = asyncio.get_running_loop().create_task(self._watch())
        yield
        watching.cancel()
        self._changed.set()

    async def _watch(self) -> None:
        from watchfiles import awatch

        places = [place for place in self._watched if place.exists()]
        async for _ in awatch(*places, debounce=100, step=20, recursive=True):
            async with self._turn:
                self._shelf = await asyncio.to_thread(self._load)
            self._version += 1
            self._changed.set()
            self._changed = asyncio.Event()

    # --- pages ------------------------------------------------------------------------------------

    async def _index(self, _: Request) -> Response:
        rows = "".join(
            f'<li><a href="lesson/{one.id}">{escape(one.title)}</a><p>{escape(one.summary)}</p></li>'
            for one in self._shelf.catalogue.lessons
        )
        main = (
            f"<main id='main'><h1>Preview</h1>{_told(self._shelf.problems)}"
            f"<ul class='lessons'>{rows}</ul></main>"
        )
        return self._page("Preview", main, "assets", "changes", self._version)

    async def _lesson(self, request: Request) -> Response:
        shelf, version = self._shelf, self._version
        lesson = shelf.catalogue.by_id(request.path_params["id"])
        if lesson is None:
            return PlainTextResponse("There is no such lesson.", 404)
        names = ("language", "framework", "example")
        asked = [request.query_params.get(name, "") for name in names]

        def judged() -> tuple[Reader, tuple[Problem, ...]]:
            leading = shelf.leading(lesson.id)
            wrong = check(lesson, shelf.catalogue, leading, shelf.engines)
            return Reader.of(shelf, lesson, *asked), wrong

        # Parsers hold state: one page is made at a time.
        async with self._turn:
            reader, wrong = await asyncio.to_thread(judged)
        told = [one for one in shelf.problems if one.subject == lesson.id]
        main = _views(lesson, reader, (*told, *wrong))
        return self._page(lesson.title, main, "../assets", "../changes", version)

    def _page(self, title: str, main: str, assets: str, changes: str, version: int) -> Response:
        header = (
            f'<header class="site" data-changes="{changes}" data-version="{version}">'
            f'<a class="name" href="/{self.token}/">'
            "Tutela preview</a><span>as your readers see it</span></header>\n"
        )
        return HTMLResponse(document(title, header + main, assets=assets, scripts=("preview.js",)))

    async def _changes(self, _: Request) -> Response:
        async def stream() -> AsyncIterator[str]:
            while True:
                yield f"event: changed\ndata: {self._version}\n\n"
                # A word now and then: a page that is gone is noticed by it.
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._changed.wait(), 15)

        return StreamingResponse(stream(), media_type="text/event-stream")


@attrs.frozen
class Reader:
    """Somebody a lesson is shown to."""

    language: str
    framework: str
    example: int
    """Which of the examples they have written; -1 for none."""
    examples: tuple[tuple[str, Finding], ...]
    """(what it is called, the finding) of the lesson's own flawed code."""
    read: Tailored

    @classmethod
    def of(
        cls, shelf: Shelf, lesson: Lesson, language: str, framework: str, example: str
    ) -> Reader:
        """The reader who is asked for, as far as the lesson has one; whatever is asked is checked."""
        offered = lesson.languages or ("",)
        language = language if language in offered else offered[0]
        named = {one for name, one in variants(lesson) if name == language}
        framework = framework if framework in named else ""
        leading = {rule.id: rule for rule in shelf.leading(lesson.id)}
        found = []
        for snippet in lesson.snippets:
            if snippet.language == language and snippet.kind in ("vulnerable", "wrong", "exercise"):
                text = snippet.text.encode("utf-8", "surrogatepass")
                for one in shelf.engines.judge(text, language, tuple(leading.values())):
                    line = text.count(b"\n", 0, one.start) + 1
                    found.append((f"{snippet.path}, line {line}", one, text))
        chosen = int(example) if example.isdecimal() and int(example) < len(found) else -1
        related = shelf.catalogue.related(lesson)
        known = languages.by_semgrep(language)
        if chosen >= 0 and known is not None:
            _, finding, text = found[chosen]
            read = tailor(
                lesson, leading[finding.rule], finding, text, known,
                related=related, known=Surroundings(framework=framework),
            )  # fmt: skip
        else:
            read = without_finding(lesson, language, framework, related=related)
        examples = tuple((name, one) for name, one, _ in found)
        return cls(language, framework, chosen, examples, read)


def _views(lesson: Lesson, reader: Reader, problems: Sequence[Problem]) -> str:
    read = reader.read

    def address(other: str) -> str:
        return other

    languages_ = [(name, language_title(name)) for name in lesson.languages]
    named = sorted(
        {one for name, one in variants(lesson) if name == reader.language and one != NONE}
    )
    frameworks_ = [("", "as imported"), *((name, frameworks.title(name)) for name in named)]
    examples = [("", "nothing yet")] + [
        (str(index), name) for index, (name, _) in enumerate(reader.examples)
    ]
    plain = f"<pre class='plain' tabindex='0'>{escape(render.lesson_markdown(read))}</pre>"
    return (
        "<main id='main'><form class='reader'>"
        f"{_select('language', 'Language', languages_, reader.language)}"
        f"{_select('framework', 'Framework', frameworks_, reader.framework)}"
        f"{_select('example', 'They wrote', examples, str(reader.example) if reader.example >= 0 else '')}"
        "<noscript><button>Show</button></noscript></form>"
        f"{_told(problems)}"
        f"<div class='views'>{_view('Card', card_html(read, address))}"
        f"{_view('Lesson', metadata(lesson) + lesson_html(read, address))}"
        f"{_view('Plain text', plain)}</div></main>\n"
    )


def _view(title: str, html: str) -> str:
    return f"<section aria-label='{title}'><h2>{title}</h2>{html}</section>"


def _select(name: str, title: str, options: Sequence[tuple[str, str]], chosen: str) -> str:
    if len(options) < 2:
        return ""
    rows = "".join(
        f'<option value="{escape(value)}"{" selected" if value == chosen else ""}>{escape(text)}</option>'
        for value, text in options
    )
    return f'<label>{title}<select name="{name}">{rows}</select></label>'


def _told(problems: Sequence[Problem]) -> str:
    if not problems:
        return ""
    rows = "".join(f"<li>{escape(str(one))}</li>" for one in problems[:50])
    return f"<ul class='problems' role='status'>{rows}</ul>"


async def _asset(request: Request) -> Response:
    name = request.path_params["name"]
    if name not in ("style.css", "icon.svg", "preview.js"):
        return PlainTextResponse("There is no such file.", 404)
    return FileResponse(ASSETS / name)


@attrs.define
class _Locked:
    """Lets nobody in who does not come by our own address, and sends the headers that guard pages."""

    app: ASGIApp
    port: int

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                extra = [(name.lower().encode(), value.encode()) for name, value in HEADERS.items()]
                message = {**message, "headers": [*message.get("headers", ()), *extra]}
            await send(message)

        hosts = [value for name, value in scope["headers"] if name == b"host"]
        ours = {f"{name}:{self.port}".encode() for name in ("127.0.0.1", "localhost")}
        if len(hosts) != 1 or hosts[0] not in ours:
            await PlainTextResponse("This is not its name.", 421)(scope, receive, guarded)
        elif scope["method"] not in ("GET", "HEAD"):
            await PlainTextResponse("There is nothing to change here.", 405)(
                scope, receive, guarded
            )
        else:
            await self.app(scope, receive, guarded)


def serve(preview: Preview, port: int, started: Callable[[str], None]) -> None:
    """Serve until interrupted; `started` gets the address. Raises `OSError` if the port is taken."""
    import uvicorn

    with socket.socket() as listening:
        listening.bind(("127.0.0.1", port))
        # From here on a browser waits for its answer, and is not refused.
        listening.listen()
        port = listening.getsockname()[1]
        config = uvicorn.Config(
            preview.app(port),
            log_level="critical",
            server_header=False,
            timeout_graceful_shutdown=1,
        )
        started(f"http://127.0.0.1:{port}/{preview.token}/")
        uvicorn.Server(config).run(sockets=[listening])
