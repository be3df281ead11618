"""Lessons as pages: the static site by its links, the preview by what it lets in."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import attrs
import pytest
from hostile import HOSTILE

from shipped import bundle, catalogue
from tutela.coaching.judge import engines
from tutela.lessons.load import load_catalogue
from tutela.site.build import NotOursError, build
from tutela.site.highlight import paint
from tutela.site.preview import Preview, Shelf


class Page(HTMLParser):
    """What a browser would make of a page: tags, attributes, where links lead."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def addresses(self) -> Iterator[str]:
        for _, held in self.tags:
            yield from (str(held[name]) for name in ("href", "src", "action") if name in held)


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    folder = tmp_path / "lessons" / "hostile"
    (folder / "python").mkdir(parents=True)
    (folder / "lesson.md").write_text(HOSTILE, encoding="utf-8")
    code = "</code></pre><script>alert(1)</script>\n"
    (folder / "python" / "fixed.py").write_text(code, encoding="utf-8")
    return tmp_path / "lessons"


# --- the static site ------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("site") / "out"
    assert build(catalogue(), directory) > len(catalogue().lessons)
    return directory


def test_every_link_of_the_site_leads_somewhere(site: Path) -> None:
    for page in site.rglob("*.html"):
        for address in Page(page.read_text(encoding="utf-8")).addresses():
            if address.startswith("https://"):
                continue
            target, _, anchor = address.partition("#")
            assert (page.parent / target).exists() if target else anchor, f"{page}: {address}"


def test_pages_load_nothing_from_elsewhere_and_run_nothing_inline(site: Path) -> None:
    for page in site.rglob("*.html"):
        for tag, held in Page(page.read_text(encoding="utf-8")).tags:
            assert not any(name.startswith("on") or name == "style" for name in held), (page, tag)
            if tag in ("script", "img", "link"):
                address = str(held.get("src") or held.get("href"))
                assert not re.match(r"[a-z]+:|//", address), (page, address)
            if tag == "script":
                assert "src" in held


def test_the_index_finds_lessons_by_language_weakness_and_owasp(site: Path) -> None:
    index = (site / "index.html").read_text(encoding="utf-8")
    for words in ("CWE-89: <a", "Python: <a", "JavaScript: <a", "A03:2021: <a", "type='search'"):
        assert words in index


def test_a_site_is_written_over_and_nothing_else_is(site: Path, tmp_path: Path) -> None:
    (site / "old.html").write_text("", encoding="utf-8")
    build(catalogue(), site)
    assert not (site / "old.html").exists()
    (tmp_path / "thesis.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(NotOursError):
        build(catalogue(), tmp_path)
    assert (tmp_path / "thesis.txt").read_text(encoding="utf-8") == "mine"


def test_a_hostile_lesson_cannot_act_on_a_page(hostile: Path, tmp_path: Path) -> None:
    lessons, _ = load_catalogue([hostile])
    build(lessons, tmp_path / "out")
    for page in (tmp_path / "out").rglob("*.html"):
        harmless(page.read_text(encoding="utf-8"))


def harmless(html: str) -> None:
    page = Page(html)
    tags = {tag for tag, _ in page.tags}
    assert not tags & {"img", "iframe", "style", "svg", "object", "embed", "b"}
    assert all("src" in held for tag, held in page.tags if tag == "script")
    assert all(not name.startswith("on") for _, held in page.tags for name in held)
    for address in page.addresses():
        assert not re.match(r"(?i)\s*(javascript|command|data|vbscript):", address)


@pytest.mark.parametrize(
    ("code", "marks", "expected"),
    [
        ("x = 1", [], '<span class="n">x</span>'),
        ("f(abc)", [(2, 4)], '<mark><span class="n">ab</span></mark><span class="n">c</span>'),
        ("a < b", [(0, 5)], '<mark><span class="n">a</span>'),
        ('"<script>"', [(0, 3)], "<mark>"),
    ],
)
def test_marks_lie_where_they_are_said_to(
    code: str, marks: list[tuple[int, int]], expected: str
) -> None:
    html = paint(code, "python", marks)
    assert expected in html
    assert "<script" not in html
    assert html.count("<mark>") == html.count("</mark>") == len(marks)
    if marks:
        inside = re.sub(r"<[^>]*>", "", html[html.index("<mark>") : html.index("</mark>")])
        assert inside.replace("&lt;", "<").replace("&quot;", '"') == code[slice(*marks[0])]


# --- the preview ----------------------------------------------------------------------------------


def shelf(*directories: Path) -> Shelf:
    lessons, problems = load_catalogue([*directories]) if directories else (catalogue(), ())

    def leading(lesson: str) -> tuple[object, ...]:
        return tuple(one for one in bundle().rules if one.lesson == lesson)

    return Shelf(lessons, leading, engines(bundle(), deep=False), problems)  # type: ignore[arg-type]


@attrs.frozen
class Answer:
    status: int
    headers: dict[str, str]
    text: str


def ask(preview: Preview, target: str, host: str = "127.0.0.1:7777", method: str = "GET") -> Answer:
    """What the preview answers to one request, without a server around it."""
    path, _, query = target.partition("?")
    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": method,
        "scheme": "http",
        "path": unquote(path),
        "raw_path": path.encode(),
        "root_path": "",
        "query_string": query.encode(),
        "headers": [(b"host", host.encode())],
        "server": ("127.0.0.1", 7777),
        "client": ("127.0.0.1", 1),
        "extensions": {},
    }
    sent: list[dict[str, Any]] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    asyncio.run(preview.app(7777)(scope, receive, send))  # type: ignore[arg-type]
    headers = {name.decode(): value.decode() for name, value in sent[0]["headers"]}
    body = b"".join(message.get("body", b"") for message in sent[1:])
    return Answer(sent[0]["status"], headers, body.decode())


@pytest.fixture(scope="module")
def preview() -> Preview:
    return Preview(shelf, [])


def test_the_preview_answers_to_its_token_alone(preview: Preview) -> None:
    assert ask(preview, f"/{preview.token}/").status == 200
    for path in ("/", "/lesson/sql-injection", "/x/", f"/{preview.token}x/", "/assets/style.css"):
        assert ask(preview, path).status == 404, path


@pytest.mark.parametrize(
    "host", ["evil.example", "127.0.0.1", "127.0.0.1:7778", "localhost.evil:7777", ""]
)
def test_the_preview_answers_to_its_own_name_alone(preview: Preview, host: str) -> None:
    assert ask(preview, f"/{preview.token}/", host).status == 421
    assert ask(preview, f"/{preview.token}/", "localhost:7777").status == 200


def test_every_answer_carries_the_locks(preview: Preview) -> None:
    for path in (f"/{preview.token}/", f"/{preview.token}/lesson/sql-injection", "/nowhere"):
        headers = ask(preview, path).headers
        assert "default-src 'none'" in headers["content-security-policy"]
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["cache-control"] == "no-store"
    assert ask(preview, f"/{preview.token}/", method="POST").status == 405


@pytest.mark.parametrize("name", ["../pages.py", "..%2fpages.py", "search.js", "%2fetc%2fpasswd"])
def test_no_other_file_is_served(preview: Preview, name: str) -> None:
    assert ask(preview, f"/{preview.token}/assets/{name}").status == 404


def test_each_reader_sees_their_own(preview: Preview) -> None:
    at = f"/{preview.token}/lesson/sql-injection"
    javascript = ask(preview, f"{at}?language=javascript").text
    assert "pool.query" in re.sub(r"<[^>]*>", "", javascript)
    django = ask(preview, f"{at}?language=python&framework=django").text
    assert "Product.objects.raw" in re.sub(r"<[^>]*>", "", django)
    assert "Line 18" in ask(preview, f"{at}?language=python&example=0").text
    assert ask(preview, f"{at}?language=%3Cx%3E&example=-1e9").status == 200
    assert ask(preview, f"/{preview.token}/lesson/gone").status == 404


def test_a_hostile_lesson_cannot_act_in_the_preview(hostile: Path) -> None:
    preview = Preview(lambda: shelf(hostile), [])
    for path in ("", "lesson/hostile"):
        answer = ask(preview, f"/{preview.token}/{path}")
        assert answer.status == 200
        harmless(answer.text)
