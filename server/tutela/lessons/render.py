"""A tailored lesson -> Markdown or HTML.

What comes out is inert, whoever wrote the lesson and whatever the reader's code holds: no raw HTML,
no image (an editor would fetch it), no link but to the web. HTML is a fragment; the page around it,
its style and its content security policy are the client's.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from html import escape
from typing import TYPE_CHECKING, TypeAlias

from tutela.lessons.fill import code_blocks, code_spans, plain
from tutela.lessons.model import Code, Practice, Prose, Question, Shown, Tailored, Title

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

_WEB = r"(?:\s*<?https?://|#[a-z0-9-]+\))"
_LESSON_LINK = re.compile(r"\]\(\.\./(?P<id>[a-z0-9-]+)/lesson\.md\)")
_UNLINKED = re.compile(r"\[(?P<text>[^\[\]]*)\]\(\.\./[a-z0-9-]+/lesson\.md\)")
_LESSON_ANCHOR = re.compile(r'<a href="#(?P<id>[a-z0-9-]+)">')
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
    # Below everything else, for a reader who has had a look at the question first.
    parts += [inert(line) for line in _answers(tailored)]
    return "\n\n".join(parts) + "\n"


Paint: TypeAlias = Callable[[str, str, Sequence[tuple[int, int]]], str]
"""(code, its language, what to mark in it) -> HTML of the code."""


def marked(text: str, language: str, marks: Sequence[tuple[int, int]]) -> str:
    """Code as HTML without colours, marks and the lines of a diff aside."""
    if language == "diff":
        return "\n".join(_diff_line(line) for line in text.split("\n"))
    out, at = "", 0
    for start, end in sorted(marks):
        out += f"{escape(text[at:start])}<mark>{escape(text[start:end])}</mark>"
        at = end
    return out + escape(text[at:])


def _diff_line(line: str) -> str:
    tag = {"-": "del", "+": "ins"}.get(line[:1])
    return f"<{tag}>{escape(line)}</{tag}>" if tag else escape(line)


def card_html(tailored: Tailored, paint: Paint = marked) -> str:
    """The short form, as one `<article>`."""
    parts = ['<article class="tutela-card">', f"<h1>{escape(tailored.title)}</h1>"]
    parts += [_html(shown, paint) for shown in tailored.card]
    if tailored.missed:
        parts.append(f"<p><em>Easy to miss: {escape(tailored.missed)}</em></p>")
    return "\n".join([*parts, "</article>"]) + "\n"


def lesson_html(tailored: Tailored, paint: Paint = marked) -> str:
    """The whole lesson, as the inside of a page's `<body>`: one `<article>`.

    Related lessons are `<a data-lesson="ID" href="#ID">` and the exercise `<a data-practice="ID"
    data-language="python">`, for the client to follow. Answers open without a script.
    """
    parts = [f'<article class="tutela-lesson" data-lesson="{escape(tailored.lesson)}">']
    parts.append(f"<h1>{escape(tailored.title)}</h1>")
    parts += [_html(shown, paint) for shown in tailored.body]
    parts.append("<footer>")
    parts += [f"<p>{escape(line)}</p>" for line in _notes(tailored)]
    if tailored.related:
        links = ", ".join(
            f'<a data-lesson="{escape(name)}" href="#{escape(name)}">{escape(title)}</a>'
            for name, title in tailored.related
        )
        parts.append(f"<p>Related: {links}</p>")
    return "\n".join([*parts, "</footer>", "</article>"]) + "\n"


def _html(shown: Shown, paint: Paint) -> str:
    match shown:
        case Title(text, level):
            return f"<h{level}>{_inline(text)}</h{level}>"
        case Prose(markdown):
            return _block(markdown)
        case Code():
            return _figure(shown, paint)
        case Practice(lesson, language, label, task):
            return (
                f'<p class="practice"><a data-practice="{escape(lesson)}" '
                f'data-language="{escape(language)}" href="#practice">Practice: {escape(label)}</a> '
                f"{escape(task)}</p>"
            )
        case Question(question, answers):
            parts = [_block(question)]
            for answer in answers:
                verdict = "Right." if answer.right else "No."
                parts.append(
                    f'<details data-right="{"yes" if answer.right else "no"}">'
                    f"<summary>{_inline(answer.text)}</summary>"
                    f"<p><strong>{verdict}</strong> {_inline(answer.why)}</p></details>"
                )
            return "\n".join(['<div class="question">', *parts, "</div>"])


def _block(markdown: str) -> str:
    return _followed(_html_renderer().render(_linked(markdown))).rstrip()


def _linked(markdown: str) -> str:
    """Inert Markdown in which links to lessons are links within the page."""
    return inert(_LESSON_LINK.sub(r"](#\g<id>)", markdown))


def _followed(html: str) -> str:
    return _LESSON_ANCHOR.sub(r'<a data-lesson="\g<id>" href="#\g<id>">', html)


def _inline(markdown: str) -> str:
    return _followed(str(_html_renderer().renderInline(_linked(markdown)))).strip()


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
                yield inert(_UNLINKED.sub(r"\g<text>", markdown))
            case Code(text, language, label):
                if label:
                    yield f"{plain(label)}:"
                yield _fenced(text, language)
            case Practice(_, _, label, task):
                yield f"{plain(label)}: {plain(task)} Its code action is *Practice*."
            case Question(question, answers):
                rows = [
                    f"{number}. {inert(answer.text)}" for number, answer in enumerate(answers, 1)
                ]
                yield "\n".join([inert(question), "", *rows])


def _fenced(text: str, language: str) -> str:
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}{language}\n{text}\n{fence}"


def _answers(tailored: Tailored) -> Iterator[str]:
    for shown in tailored.body:
        if isinstance(shown, Question):
            for number, answer in enumerate(shown.answers, 1):
                if answer.right:
                    yield f"Answer: {number}. {answer.why}".rstrip()


def _figure(code: Code, paint: Paint) -> str:
    text = paint(code.text, code.language, code.marks)
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
    return address.startswith(("https://", "http://", "#"))
