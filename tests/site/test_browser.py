"""The preview and the site in a real browser: headless Chromium, where there is one.

Pictures go to the folder that `TUTELA_PICTURES` names, if it names one.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hostile import HOSTILE

from shipped import LESSONS, ROOT, catalogue
from tutela.findings.model import Finding
from tutela.lessons.load import load_lesson
from tutela.lessons.render import lesson_html
from tutela.lessons.tailor import tailor
from tutela.rules.model import Pattern, Rule
from tutela.site.build import build
from tutela.syntax.languages import by_name

sync_api = pytest.importorskip("playwright.sync_api")
CHROMIUM = (
    shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
)
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium here")
FLAGS = ("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking")


@pytest.fixture(scope="module")
def chromium() -> Iterator[sync_api.Browser]:
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        yield browser
        browser.close()


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project of somebody's own, with a lesson to work on."""
    shutil.copytree(LESSONS / "sql-injection", tmp_path / ".tutela" / "lessons" / "sql-injection")
    return tmp_path


@pytest.fixture
def address(project: Path) -> Iterator[str]:
    command = [
        sys.executable,
        "-P",
        "-m",
        "tutela",
        "lesson",
        "preview",
        "sql-injection",
        "--no-open",
    ]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "server")}
    with subprocess.Popen(
        command, cwd=project, env=environment, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        yield process.stdout.readline().strip()
        process.terminate()
        process.stdout.close()


# A lesson that changed is read again with all rules and lessons; a busy machine takes its time.
sync_api.expect.set_options(timeout=60_000)


def opened(browser: sync_api.Browser, address: str, scheme: str = "light") -> sync_api.Page:
    """A page, of which every complaint of the browser's is a failure."""
    page = browser.new_page(viewport={"width": 1400, "height": 1000}, color_scheme=scheme)
    page.set_default_timeout(20_000)
    page.complaints = []
    page.on("console", lambda message: page.complaints.append(message.text))
    page.on("pageerror", lambda error: page.complaints.append(str(error)))
    page.goto(address, wait_until="load" if address.startswith("file:") else "domcontentloaded")
    return page


def picture(page: sync_api.Page, name: str) -> None:
    folder = os.environ.get("TUTELA_PICTURES")
    if folder:
        page.screenshot(path=Path(folder) / f"{name}.png")


def test_an_author_sees_the_lesson_change(
    chromium: sync_api.Browser, address: str, project: Path
) -> None:
    page = opened(chromium, address)
    assert page.locator("h1").first.inner_text() == "SQL built from strings"
    page.select_option("select[name=language]", "javascript")
    page.wait_for_url("**language=javascript*")
    page.select_option("select[name=example]", "0")
    page.wait_for_url("**example=0*")
    assert "productId" in page.locator(".tutela-lesson mark").first.inner_text()
    picture(page, "preview-light")
    source = project / ".tutela" / "lessons" / "sql-injection" / "lesson.md"
    text = source.read_text(encoding="utf-8")
    source.write_text(text.replace("title: SQL built", "title: Queries built"), encoding="utf-8")
    sync_api.expect(page.locator("h1").first).to_have_text("Queries built from strings")
    assert "language=javascript" in page.url
    source.write_text(text.replace("cwe: [89]", "cwe: none"), encoding="utf-8")
    sync_api.expect(page.locator(".problems")).to_contain_text("is not a list of CWE numbers")
    assert page.complaints == []
    page.close()


def test_the_question_is_answered_by_keyboard_in_the_dark(
    chromium: sync_api.Browser, address: str
) -> None:
    page = opened(chromium, address, "dark")
    wrong, right = (
        page.locator("details[data-right=no]").first,
        page.locator("details[data-right=yes]"),
    )
    wrong.locator("summary").focus()
    page.keyboard.press("Enter")
    assert wrong.get_attribute("open") is not None
    right.locator("summary").focus()
    page.keyboard.press("Space")
    assert "Right." in right.inner_text()
    right.scroll_into_view_if_needed()
    picture(page, "preview-dark")
    background = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert max(int(one) for one in background[4:-1].split(",")) < 60
    assert page.complaints == []
    page.close()


def test_what_a_screen_reader_hears(chromium: sync_api.Browser, address: str) -> None:
    page = opened(chromium, address)
    for name in ("Card", "Lesson", "Plain text"):
        assert page.get_by_role("region", name=name, exact=True).count() == 1
    for name in ("Language", "Framework", "They wrote"):
        assert page.get_by_label(name).count() == 1
    assert page.get_by_role("main").count() == 1
    assert page.evaluate("document.documentElement.lang") == "en"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.close()


def test_a_script_that_got_in_would_not_run(chromium: sync_api.Browser, address: str) -> None:
    """The last lock alone: markup that no lesson can bring is put into the page by hand."""
    page = opened(chromium, address)
    page.evaluate(
        "document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"window.hacked = 1\">')"
    )
    page.wait_for_timeout(300)
    assert page.evaluate("window.hacked") is None
    assert any("Content Security Policy" in one for one in page.complaints)
    page.close()


def test_the_site_is_searched_without_a_server(chromium: sync_api.Browser, tmp_path: Path) -> None:
    build(catalogue(), tmp_path / "site")
    page = opened(chromium, (tmp_path / "site" / "index.html").as_uri())
    assert page.locator("ul.lessons li:visible").count() == len(catalogue().lessons)
    page.get_by_label("Find a lesson").fill("cwe-89")
    assert page.locator("ul.lessons li:visible").count() == 1
    assert page.locator("#found").inner_text() == f"1 of {len(catalogue().lessons)} lessons"
    page.locator("ul.lessons li:visible a").click()
    page.wait_for_url("**/sql-injection/index.html")
    page.get_by_role("link", name="Python with Django").click()
    page.wait_for_url("**/python-django.html")
    assert "Product.objects.raw" in page.locator("article").inner_text()
    picture(page, "site-lesson")
    assert [one for one in page.complaints if "frame-ancestors" not in one] == []
    page.close()


WEBVIEW_CSP = (
    "default-src 'none'; style-src vscode-resource:; script-src 'nonce-AbC123'; img-src https:"
)


@pytest.mark.parametrize("policy", [WEBVIEW_CSP, ""], ids=["as in a webview", "without any policy"])
def test_a_hostile_lesson_does_nothing_in_a_browser(
    chromium: sync_api.Browser, tmp_path: Path, policy: str
) -> None:
    """What a client puts into its page can't act there, whatever the lesson and the code hold."""
    folder = tmp_path / "hostile"
    (folder / "python").mkdir(parents=True)
    (folder / "lesson.md").write_text(HOSTILE, encoding="utf-8")
    (folder / "python" / "fixed.py").write_text(
        "</code></pre><script>top.hacked = 1</script>\n", "utf-8"
    )
    lesson, _ = load_lesson(folder)
    assert lesson is not None
    code = b"os.system('<img src=x onerror=top.hacked=1>')\n"
    found = Finding("r", 0, len(code) - 1, "<script>top.hacked = 1</script>", "live")
    rule = Rule("r", ("python",), "ERROR", "m", Pattern("f($X)"), "r.yaml", 1, {})
    language = by_name("python")
    assert language is not None
    html = lesson_html(tailor(lesson, rule, found, code, language))
    meta = f'<meta http-equiv="Content-Security-Policy" content="{policy}">' if policy else ""
    page = opened(chromium, "about:blank")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.set_content(f"<!doctype html><html><head>{meta}</head><body>{html}</body></html>")
    for summary in page.locator("summary").all():
        summary.click()
    for link in page.locator("article a").all():
        assert str(link.get_attribute("href")).startswith(("https://", "#"))
    page.wait_for_timeout(300)
    assert page.evaluate("window.hacked") is None
    assert asked == []
    assert page.complaints == []
    page.close()
