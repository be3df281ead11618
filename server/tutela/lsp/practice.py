"""An exercise as an editor sees it: a diagnostic on its first line, and code actions."""

from __future__ import annotations

from collections.abc import Iterator

from lsprotocol import types

from tutela.coaching.practice import Progress
from tutela.lessons.excerpt import changes
from tutela.lsp.diagnostics import SOURCE
from tutela.syntax.positions import Encoding, LineIndex

PRACTICE = "tutela.practice"
HINT = "tutela.hint"
SOLUTION = "tutela.solution"
CODE = "practice"


def diagnostic(progress: Progress, lines: LineIndex, encoding: Encoding) -> types.Diagnostic:
    """How far the answer is, on the document's first line."""
    title = progress.lesson.title
    if progress.solved:
        told = [f"Solved: {title}. A code action shows the author's answer beside yours."]
    else:
        first, *more = progress.missing
        and_more = f" ({len(more)} more)" if more else ""
        told = [f"Practice: {title}. {first}{and_more}"]
        told += [f"Hint {number}: {hint}" for number, hint in enumerate(progress.hints, 1)]
    end = lines.position(lines.line_range(0)[1], encoding)
    return types.Diagnostic(
        range=types.Range(types.Position(0, 0), types.Position(*end)),
        message="\n".join(told),
        severity=types.DiagnosticSeverity.Information,
        source=SOURCE,
        code=CODE,
        data={"lesson": progress.lesson.id, "solved": progress.solved},
    )


def actions(
    progress: Progress, uri: str, about: types.Diagnostic, *, literals: bool
) -> Iterator[types.CodeAction | types.Command]:
    """A hint while it isn't solved; the author's answer once it is, or once all hints are given."""
    asked = {"uri": uri}
    offered = []
    if not progress.solved and progress.has_more_hints:
        offered.append(types.Command(title="Give me a hint", command=HINT, arguments=[asked]))
    if progress.solved or not progress.has_more_hints:
        offered.append(
            types.Command(title="Show the author's answer", command=SOLUTION, arguments=[asked])
        )
    for command in offered:
        if literals:
            yield types.CodeAction(
                title=command.title,
                kind=types.CodeActionKind.QuickFix,
                diagnostics=[about],
                command=command,
            )
        else:
            yield command


def solution_markdown(progress: Progress, yours: str) -> str:
    """The author's answer beside a learner's."""
    exercise = progress.exercise
    # An answer starts below the comment that makes a document an exercise.
    header = exercise.opening.count("\n") - exercise.text.count("\n")
    answer = "\n".join(yours.splitlines()[header:])
    diff = changes(answer.rstrip("\n"), exercise.solution.rstrip("\n")).text
    same = not any(line.startswith(("-", "+")) for line in diff.splitlines())
    parts = [f"# {progress.lesson.title}: the author's answer", exercise.task]
    parts.append(_fenced(exercise.solution.rstrip("\n"), exercise.language))
    if same:
        parts.append("Yours is the same.")
    else:
        parts += [
            "From yours to the author's. There are other right answers.",
            _fenced(diff, "diff"),
        ]
    return "\n\n".join(parts) + "\n"


def _fenced(code: str, language: str) -> str:
    fence = "```"
    while fence in code:
        fence += "`"
    return f"{fence}{language}\n{code}\n{fence}"
