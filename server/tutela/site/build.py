"""The whole catalogue as a static site: no server, no network, no script needed to read."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from pathlib import Path

from tutela.lessons import frameworks
from tutela.lessons.check import variants
from tutela.lessons.model import NONE, Catalogue, Lesson
from tutela.lessons.tailor import language_title, without_finding
from tutela.site.pages import ASSETS, document, lesson_html, metadata

MARKER = ".tutela-site"
"""A file that says that a folder is ours to write over."""


class NotOursError(Exception):
    """The folder holds something that Tutela did not write."""


def build(catalogue: Catalogue, directory: Path) -> int:
    """Write the site; gives how many pages it has. Effect: replaces what an earlier one wrote.

    Raises `NotOursError` for a folder that is neither empty nor a site, `OSError` if it can't write.
    """
    if directory.exists() and any(directory.iterdir()) and not (directory / MARKER).is_file():
        raise NotOursError(str(directory))
    if directory.exists():
        for old in directory.iterdir():
            shutil.rmtree(old) if old.is_dir() and not old.is_symlink() else old.unlink()
    directory.mkdir(parents=True, exist_ok=True)
    (directory / MARKER).write_text("Written by `tutela lesson build`.\n", encoding="utf-8")
    assets = directory / "assets"
    assets.mkdir()
    for name in ("style.css", "icon.svg", "search.js"):
        shutil.copyfile(ASSETS / name, assets / name)
    pages = {"index.html": _index(catalogue)}
    for lesson in catalogue.lessons:
        pages |= _lesson(lesson, catalogue)
    for path, html in pages.items():
        place = directory / path
        place.parent.mkdir(exist_ok=True)
        place.write_text(html, encoding="utf-8", newline="\n")
    return len(pages)


# --- one lesson -----------------------------------------------------------------------------------


def _lesson(lesson: Lesson, catalogue: Catalogue) -> dict[str, str]:
    readers = list(variants(lesson))
    pages: dict[str, str] = {}
    for language, framework in readers:
        read = without_finding(lesson, language, framework, related=catalogue.related(lesson))
        main = (
            f"{_header('..')}<main id='main'>{_variants(readers, language, framework)}"
            f"{metadata(lesson)}{lesson_html(read, lambda other: f'../{other}/index.html')}</main>\n"
        )
        html = document(lesson.title, main, assets="../assets")
        pages[f"{lesson.id}/{_name(language, framework)}"] = html
    first = readers[0]
    pages[f"{lesson.id}/index.html"] = pages[f"{lesson.id}/{_name(*first)}"]
    return pages


def _name(language: str, framework: str) -> str:
    parts = [language or "text", *([framework] if framework != NONE else [])]
    return f"{'-'.join(parts)}.html"


def _variants(readers: Sequence[tuple[str, str]], language: str, framework: str) -> str:
    links = []
    # The plain one of a language first.
    for one, other in sorted(readers, key=lambda reader: (reader[0], reader[1] != NONE, reader[1])):
        title = language_title(one) if one else "Text"
        title += f" with {frameworks.title(other)}" if other != NONE else ""
        here = ' aria-current="page"' if (one, other) == (language, framework) else ""
        links.append(f'<a href="{_name(one, other)}"{here}>{escape(title)}</a>')
    return f'<nav class="variants" aria-label="Languages">{"".join(links)}</nav>'


def _header(root: str) -> str:
    return (
        f'<header class="site"><a class="name" href="{root}/index.html">Tutela</a>'
        "<span>secure coding, one lesson at a time</span></header>\n"
    )


# --- the index ------------------------------------------------------------------------------------


def _index(catalogue: Catalogue) -> str:
    lessons = catalogue.lessons
    cards = "".join(
        f'<li data-words="{escape(_words(one))}"><a href="{one.id}/index.html">{escape(one.title)}</a>'
        f"<p>{escape(one.summary)}</p></li>\n"
        for one in lessons
    )
    main = (
        f"{_header('.')}<main id='main'><h1>Lessons</h1>"
        "<form hidden role='search'><label>Find a lesson<br><input type='search'></label> "
        "<output id='found' aria-live='polite'></output></form>"
        f"<ul class='lessons'>{cards}</ul>"
        f"{_list('By language', _by_language(lessons))}"
        f"{_list('By weakness (CWE)', _by_cwe(lessons))}"
        f"{_list('By OWASP entry', _by_owasp(lessons))}</main>\n"
    )
    return document("Lessons", main, assets="assets", scripts=("search.js",))


def _words(lesson: Lesson) -> str:
    """What a search looks through."""
    parts = [lesson.id, lesson.title, lesson.summary, lesson.missed, *lesson.owasp]
    parts += [f"cwe-{number}" for number in lesson.cwe]
    parts += [language_title(name) for name in lesson.languages]
    return " ".join(" ".join(parts).lower().split())


_Groups = Mapping[str, list[tuple[str, str]]]
"""Heading -> (address, title) of lessons."""


def _by_language(lessons: Sequence[Lesson]) -> _Groups:
    groups: dict[str, list[tuple[str, str]]] = {}
    for lesson in lessons:
        for name in lesson.languages:
            link = (f"{lesson.id}/{_name(name, NONE)}", lesson.title)
            groups.setdefault(language_title(name), []).append(link)
    return dict(sorted(groups.items()))


def _by_cwe(lessons: Sequence[Lesson]) -> _Groups:
    numbers = sorted({number for lesson in lessons for number in lesson.cwe})
    return {f"CWE-{number}": list(_about(lessons, number)) for number in numbers}


def _about(lessons: Sequence[Lesson], number: int) -> Iterator[tuple[str, str]]:
    return ((f"{one.id}/index.html", one.title) for one in lessons if number in one.cwe)


def _by_owasp(lessons: Sequence[Lesson]) -> _Groups:
    names = sorted({name for lesson in lessons for name in lesson.owasp})
    return {
        name: [(f"{one.id}/index.html", one.title) for one in lessons if name in one.owasp]
        for name in names
    }


def _list(title: str, groups: _Groups) -> str:
    rows = "".join(
        f"<li>{escape(name)}: "
        + ", ".join(f'<a href="{address}">{escape(about)}</a>' for address, about in links)
        + "</li>\n"
        for name, links in groups.items()
    )
    return f"<section><h2>{escape(title)}</h2><ul class='index'>{rows}</ul></section>"
