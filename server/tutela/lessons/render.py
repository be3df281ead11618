"""A tailored lesson -> Markdown or HTML.

What comes out is inert, whoever wrote the lesson and whatever the reader's code holds: no raw HTML,
no image (an editor would fetch it), no link but to the web. HTML is a fragment; the page around it,
its style and its content security policy are the client's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from html import escape
from typing import TYPE_CHECKING

from tutela.lessons.fill import code_blocks, code_spans, plain
from tutela.lessons.model import Code, Prose, Shown, Tailored, Title

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

_WEB = r"(?:\s*<?https?://)"
_ACTIVE = re.compile(
    r"<(?!https?://[^\s<>]*>)"  # a tag, or an autolink to elsewhere than the web
    r"|!(?=\[)"  # an image
    rf"|\]\((?!{_WEB})"  # a link to elsewhere
    rf"|\]:(?!{_WEB})"  # its definition
)


def card_markdown(tailored: Tailored) -> str:
    """The short form, for a hover: title, card, and why good developers miss it."""
    parts = [f"**{plain(tailored.title)}**", *_markdown(tailored.card)]
    if tailored.missed:
        parts.append(f"*Easy to miss: {plain(tailored.missed)}*")
    return "\n\n".join(parts) + "\n"


def lesson_markdown(tailored: Tailored) -> str:
    """The whole lesson, as CommonMark."""
    parts = [f"# {plain(tailored.title)}", *_markdown(tailored.body)]
    parts += [f"*{plain(line)}*" for line in _footer(tailored)]
    return "\n\n".join(parts) + "\n"


def lesson_html(tailored: Tailored) -> str:
    """The whole lesson, as the inside of a page's `<body>`: one `<article>`.

    Related lessons are `<a data-lesson="ID" href="#ID">`, for the client to follow.
    """
    render = _html_renderer().render
    parts = [f'<article class="tutela-lesson" data-lesson="{escape(tailored.lesson)}">']
    parts.append(f"<h1>{escape(tailored.title)}</h1>")
    for shown in tailored.body:
        match shown:
            case Title(text, level):
                parts.append(f"<h{level}>{render(inert(text)).strip()[3:-4]}</h{level}>")
            case Prose(markdown):
                parts.append(render(inert(markdown)).rstrip())
            case Code():
                parts.append(_figure(shown))
    parts.append("<footer>")
    parts += [f"<p>{escape(line)}</p>" for line in _notes(tailored)]
    if tailored.related:
        links = ", ".join(
            f'<a data-lesson="{escape(name)}" href="#{escape(name)}">{escape(title)}</a>'
            for name, title in tailored.related
        )
        parts.append(f"<p>Related: {links}</p>")
    return "\n".join([*parts, "</footer>", "</article>"]) + "\n"


def inert(markdown: str) -> str:
    """Markdown that reads the same but can't act: HTML, images and foreign links become text."""
    return "\n".join(
        part if code else _inert_prose(part) for code, part in code_blocks(markdown)
    )


def _inert_prose(part: str) -> str:
    out: list[str] = []
    at = 0
    for start, end, _ in code_spans(part):
        out += (_ACTIVE.sub(_escaped, part[at:start]), part[start:end])
        at = end
    return "".join([*out, _ACTIVE.sub(_escaped, part[at:])])


def _escaped(match: re.Match[str]) -> str:
    found = match[0]
    return f"{found[:-1]}\\{found[-1]}"


def _markdown(shown: Sequence[Shown]) -> Iterator[str]:
    for part in shown:
        match part:
            case Title(text, level):
                yield f"{'#' * level} {inert(text)}"
            case Prose(markdown):
                yield inert(markdown)
            case Code(text, language, label):
                if label:
                    yield f"{plain(label)}:"
                yield _fenced(text, language)


def _fenced(text: str, language: str) -> str:
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}{language}\n{text}\n{fence}"


def _figure(code: Code) -> str:
    text = escape(code.text)
    if code.mark is not None:
        start, end = code.mark
        marked = f"<mark>{escape(code.text[start:end])}</mark>"
        text = escape(code.text[:start]) + marked + escape(code.text[end:])
    caption = f"<figcaption>{escape(code.label)}</figcaption>" if code.label else ""
    return (
        f'<figure class="{code.kind}">{caption}'
        f'<pre><code class="language-{escape(code.language)}">{text}\n</code></pre></figure>'
    )


def _footer(tailored: Tailored) -> Iterator[str]:
    yield from _notes(tailored)
    if tailored.related:
        yield "Related: " + ", ".join(title for _, title in tailored.related)


def _notes(tailored: Tailored) -> Iterable[str]:
    minutes = max(1, round(tailored.seconds / 60))
    yield " ".join([f"About {minutes} minute{'s' * (minutes > 1)} to read.", *tailored.why])


@cache
def _html_renderer() -> MarkdownIt:
    from markdown_it import MarkdownIt

    # What `inert` leaves is harmless already; this is the second lock.
    renderer = MarkdownIt("commonmark", {"html": False}).disable("image")
    renderer.validateLink = _is_web  # type: ignore[assignment, method-assign]
    return renderer


def _is_web(address: str) -> bool:
    return address.startswith(("https://", "http://"))
