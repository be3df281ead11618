"""One client's session: its rooms, what is shown to it, and when Semgrep runs.

Everything happens on one event loop, in the order the client's messages came, so a diagnostic that is
sent belongs to the text that was received last.
"""

from __future__ import annotations

import asyncio
import contextlib
import gc
import shutil
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
from lsprotocol import types

from tutela import cache
from tutela.deep.scanner import Job, Scanner
from tutela.deep.semgrep import Report, Target
from tutela.findings.model import Finding
from tutela.garbage import uncollected
from tutela.lessons import render
from tutela.lessons.exercise import exercise_for, exercises_of, language_id
from tutela.lessons.model import Question, Tailored
from tutela.lessons.tailor import without_finding
from tutela.lsp import actions, practice
from tutela.lsp.authors import Authors
from tutela.lsp.client import Client
from tutela.lsp.diagnostics import diagnostics, to_offset, to_range
from tutela.lsp.exercises import Exercises
from tutela.lsp.rooms import Room, Rooms, language_of, path_of, told_path, uris
from tutela.problems import Problem
from tutela.syntax.document import Document
from tutela.workbench import Snapshot, Splice, Workbench
from tutela.workspace import content

if TYPE_CHECKING:
    from pygls.lsp.server import LanguageServer

SECTION = "tutela"
PROGRESS_AFTER_S = 0.5
"""A shorter run of Semgrep is not worth a moving bar."""
STATES = ("live", "checking", "no-deep")


class Session:
    """What the server knows between `initialize` and `exit`."""

    def __init__(self, server: LanguageServer) -> None:
        self.server = server
        self.client = Client()
        self.rooms = Rooms(self.tell)
        self.options: Mapping[str, Any] = {}
        self.deep_failure = ""
        self.problems: dict[Problem, None] = {}
        self._folders: list[str] = []
        self._untold: list[Problem] = []
        self._snapshots: dict[str, Snapshot] = {}
        self._scanner: Scanner | None = None
        self._progress: asyncio.Task[None] | None = None
        self._lesson_folder: Path | None = None
        self._exercises = Exercises()
        self.authors = Authors()
        self._tasks: set[asyncio.Task[None]] = set()
        self._checking = False

    # --- beginning and end ------------------------------------------------------------------------

    def initialize(self, params: types.InitializeParams) -> None:
        """Learn who is at the other end."""
        self.client = Client.of(params.capabilities)
        options = params.initialization_options
        self.options = options if isinstance(options, Mapping) else {}
        self.rooms.trusted = self.options.get("trusted") is not False
        self.options = {key: one for key, one in self.options.items() if key != "trusted"}
        self._folders = uris(params.workspace_folders, params.root_uri)

    def initialized(self) -> None:
        """Open the workspace folders, then ask for the user's settings."""
        self._scanner = Scanner(self._deep_done, self._deep_problem, self._deep_running)
        self.rooms.configure("", self.options)
        for uri in self._folders:
            self.rooms.add(uri, self.options)
        self._tell_all()
        self.later(self.configure())
        self.later(self._register())

    async def end(self) -> None:
        """End what runs, remove what was written."""
        if self._scanner is not None:
            await self._scanner.shutdown()
        self.clean()

    def clean(self) -> None:
        """Remove what was written out to be shown, but not what somebody has worked on."""
        self._exercises.clean()
        if self._lesson_folder is not None:
            shutil.rmtree(self._lesson_folder, ignore_errors=True)
            self._lesson_folder = None

    def later(self, work: Any) -> None:
        """Run a coroutine beside everything else."""
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._done)

    def _done(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (failure := task.exception()) is not None:
            self.log(f"{type(failure).__name__}: {failure}", types.MessageType.Warning)

    # --- settings ---------------------------------------------------------------------------------

    async def configure(self, pushed: Any = None) -> None:
        """Take the editor's settings: asked for where it can be, else as they were pushed."""
        folders = [room.uri for room in self.rooms if room.uri] + [""]
        if self.client.configures:
            asked = [types.ConfigurationItem(uri or None, SECTION) for uri in folders]
            answers = await self.server.workspace_configuration_async(
                types.ConfigurationParams(asked)
            )
        else:
            section = pushed.get(SECTION) if isinstance(pushed, Mapping) else None
            answers = [section] * len(folders)
        for uri, answer in zip(folders, answers, strict=False):
            told = plain(answer)
            editor = {**self.options, **(told if isinstance(told, Mapping) else {})}
            room = self.rooms.configure(uri, editor)
            if room is not None:
                self._renew(room)
        self._tell_all()

    def change_folders(self, added: Sequence[str], removed: Sequence[str]) -> None:
        for uri in removed:
            self.rooms.remove(uri)
        for uri in added:
            self.rooms.add(uri, self.options)
        self._tell_all()
        self.later(self.configure())

    def changed_files(self, changed: Sequence[str]) -> None:
        """Files were changed on disk: some have a say in settings, rules or lessons."""
        paths = [path for uri in changed if (path := path_of(uri)) is not None]
        for room in self.rooms:
            root = room.root
            if root is not None and any(
                content.is_source(path, root, room.settings) for path in paths
            ):
                self.rooms.reload(room)
                self._renew(room)
        self._tell_all()

    def _renew(self, room: Room) -> None:
        for uri in self.authors.uris:
            if self.authors.room(uri) is room and room.bench.document(uri) is None:
                self.show(uri)
        for uri in room.bench.keys:
            self.show(uri)
            self._ask_deep(uri, 0)

    async def _register(self) -> None:
        """Ask to be told of changed settings, and of changed files that have a say."""
        registrations = []
        if self.client.tells_settings:
            changed = types.WORKSPACE_DID_CHANGE_CONFIGURATION
            options: Any = types.DidChangeConfigurationRegistrationOptions(SECTION)
            registrations.append(types.Registration("tutela-settings", changed, options))
        if self.client.watches:
            patterns = ("**/tutela.toml", "**/pyproject.toml", "**/.semgrep.{yml,yaml}")
            folders = ("**/.semgrep/**", "**/.tutela/**")
            watchers = [types.FileSystemWatcher(glob) for glob in (*patterns, *folders)]
            options = types.DidChangeWatchedFilesRegistrationOptions(watchers)
            changed = types.WORKSPACE_DID_CHANGE_WATCHED_FILES
            registrations.append(types.Registration("tutela-content", changed, options))
        if registrations:
            await self.server.client_register_capability_async(
                types.RegistrationParams(registrations)
            )

    # --- documents --------------------------------------------------------------------------------

    def open(self, item: types.TextDocumentItem) -> None:
        language = language_of(item.uri, item.language_id)
        text = item.text.encode("utf-8", "surrogatepass")
        room = self.rooms.enter(item.uri)
        self.authors.open(item.uri, room, item.version, text)
        if language is None:
            if item.uri in self.authors:
                self.show(item.uri)
            else:
                self.rooms.leave(item.uri)
            return
        room.bench.open(item.uri, told_path(item.uri, room), language, item.version, text)
        self._tell_all()
        # What is built here stays as long as the document: no collection need look at it.
        with uncollected():
            self.show(item.uri)
        gc.freeze()
        note = room.bench.note(item.uri)
        if note:
            self.log(f"{item.uri} is not checked as you type: {note}.", types.MessageType.Info)
        self._ask_deep(item.uri, 0)

    def change(
        self,
        document: types.VersionedTextDocumentIdentifier,
        changes: Sequence[types.TextDocumentContentChangeEvent],
    ) -> None:
        room = self.rooms.of(document.uri)
        if room is None:
            return
        splices = [_splice(change) for change in changes]
        self.authors.change(document.uri, document.version, splices, self.client.encoding)
        room.bench.edit(document.uri, document.version, splices, self.client.encoding)
        self.show(document.uri)
        self._ask_deep(document.uri, room.settings.pause_ms / 1000)

    def save(self, uri: str) -> None:
        self.changed_files([uri])
        self._ask_deep(uri, 0)

    def close(self, uri: str) -> None:
        room = self.rooms.leave(uri)
        if room is None:
            return
        self.authors.close(uri)
        room.bench.close(uri)
        self._snapshots.pop(uri, None)
        if self._scanner is not None:
            self._scanner.cancel(uri)
        gc.unfreeze()
        if not self.client.pulls:
            self.server.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, []))

    # --- diagnostics ------------------------------------------------------------------------------

    def show(self, uri: str) -> None:
        """Publish a document's diagnostics, unless the client fetches them itself."""
        room = self.rooms.of(uri)
        document = room.bench.document(uri) if room is not None else None
        if self.client.pulls or (document is None and uri not in self.authors):
            return
        version = document.version if document is not None else self.authors.version(uri)
        found = self.diagnostics(uri)
        self.server.text_document_publish_diagnostics(
            types.PublishDiagnosticsParams(uri, found, version)
        )

    def diagnostics(self, uri: str) -> list[types.Diagnostic]:
        told = list(self.authors.diagnostics(uri, self.client.encoding))
        room = self.rooms.of(uri)
        document = room.bench.document(uri) if room is not None else None
        if room is None or document is None:
            return told
        bench = room.bench
        found = told + diagnostics(bench.findings(uri), document, uri, bench, self.client)
        progress = bench.progress(uri)
        if progress is not None:
            found.insert(0, practice.diagnostic(progress, document.lines, self.client.encoding))
        self._tell_good_news(uri, bench)
        return found

    def _tell_good_news(self, uri: str, bench: Workbench) -> None:
        """What was fixed, and that an exercise is solved: quiet, where a client asks for no more."""
        document = bench.document(uri)
        for fixed in bench.take_fixed(uri):
            lesson = bench.catalogue.by_id(fixed.lesson)
            if lesson is None or document is None:
                continue
            place = to_range(document.lines, fixed.start, fixed.end, self.client.encoding)
            told = {"uri": uri, "lesson": lesson.id, "title": lesson.title, "rule": fixed.rule}
            if self.client.hears_fixed:
                self.server.protocol.notify("tutela/fixed", {**told, "range": place})
            else:
                line = place.start.line + 1
                self.log(f"Fixed: {lesson.title}, line {line} of {uri}.", types.MessageType.Info)
        if bench.solved_now(uri):
            self.later(self._show_solution(uri, bench))

    async def _show_solution(self, uri: str, bench: Workbench) -> None:
        progress = bench.progress(uri)
        if progress is None:
            return
        self.server.window_show_message(
            types.ShowMessageParams(types.MessageType.Info, f"Solved: {progress.lesson.title}.")
        )
        await self.solution({"uri": uri})

    # --- exercises --------------------------------------------------------------------------------

    async def practise(self, params: Mapping[str, Any]) -> bool:
        """Open a lesson's exercise: as an untitled document where the client can, else as a file."""
        uri, name, language = params.get("uri"), params.get("lesson"), params.get("language")
        room = self.rooms.of(uri) if isinstance(uri, str) else None
        for bench in [room.bench] if room is not None else [one.bench for one in self.rooms]:
            lesson = bench.catalogue.by_id(name) if isinstance(name, str) else None
            exercises = exercises_of(lesson)[0] if lesson is not None else ()
            document = bench.document(uri) if isinstance(uri, str) else None
            spoken = language if isinstance(language, str) else ""
            if not spoken and document is not None:
                spoken = document.language.semgrep
            exercise = exercise_for(lesson, spoken) if lesson is not None and spoken else None
            exercise = exercise or next(iter(exercises), None)
            if lesson is None or exercise is None:
                continue
            if self.client.opens_documents:
                told = {
                    "title": f"Practice: {lesson.title}",
                    "languageId": language_id(exercise),
                    "text": exercise.opening,
                }
                self.server.protocol.notify("tutela/openDocument", told)
                return True
            name = f"practice-{lesson.id}{Path(exercise.path).suffix}"
            written = self._exercises.begin(name, exercise.opening)
            await self._show_file(written, f"Practice: {lesson.title}")
            return True
        self.server.window_show_message(
            types.ShowMessageParams(types.MessageType.Info, "Tutela has no such exercise.")
        )
        return False

    def hint(self, params: Mapping[str, Any]) -> bool:
        """Give one more hint, in the exercise's diagnostic."""
        uri = params.get("uri")
        room = self.rooms.of(uri) if isinstance(uri, str) else None
        if room is None or not isinstance(uri, str) or room.bench.progress(uri) is None:
            return False
        room.bench.hint(uri)
        self._shown_anew(uri)
        return True

    async def solution(self, params: Mapping[str, Any]) -> bool:
        """Show the author's answer beside the learner's."""
        uri = params.get("uri")
        room = self.rooms.of(uri) if isinstance(uri, str) else None
        document = room.bench.document(uri) if room is not None and isinstance(uri, str) else None
        progress = room.bench.progress(uri) if room is not None and isinstance(uri, str) else None
        if document is None or progress is None:
            return False
        yours = document.text.decode("utf-8", "replace")
        markdown = practice.solution_markdown(progress, yours)
        title = f"{progress.lesson.title}: the author's answer"
        if self.client.opens_documents:
            told = {"title": title, "languageId": "markdown", "text": markdown}
            self.server.protocol.notify("tutela/openDocument", told)
            return True
        written = self._write(f"answer-{progress.lesson.id}.md", markdown)
        # Whoever is typing goes on typing.
        await self._show_file(written, title, focus=False)
        return True

    def practice_actions(self, uri: str) -> list[types.CodeAction | types.Command]:
        """What is offered in an exercise, wherever one asks."""
        room = self.rooms.of(uri)
        document = room.bench.document(uri) if room is not None else None
        progress = room.bench.progress(uri) if room is not None else None
        if document is None or progress is None:
            return []
        about = practice.diagnostic(progress, document.lines, self.client.encoding)
        return list(practice.actions(progress, uri, about, literals=self.client.literals))

    def fix_all(self, uri: str) -> list[types.CodeAction]:
        """All fixes of a document as one action; nothing where there are none."""
        room = self.rooms.of(uri)
        document = room.bench.document(uri) if room is not None else None
        if room is None or document is None or not self.client.literals:
            return []
        found = room.bench.findings(uri)
        return list(actions.fix_all(found, document, uri, room.bench, self.client))

    def pull(self, uri: str, previous: str | None) -> types.DocumentDiagnosticReport:
        """A document's diagnostics for a client that asks; short if it has them already."""
        found = self.diagnostics(uri)
        result = sha256(repr(found).encode("utf-8", "surrogatepass")).hexdigest()[:16]
        if result == previous:
            return types.RelatedUnchangedDocumentDiagnosticReport(result)
        return types.RelatedFullDocumentDiagnosticReport(found, result_id=result)

    def findings_at(
        self, uri: str, start: types.Position, end: types.Position
    ) -> Iterator[tuple[Room, Document, Finding]]:
        """Findings that touch a range, the narrowest first."""
        room = self.rooms.of(uri)
        document = room.bench.document(uri) if room is not None else None
        if room is None or document is None:
            return
        first = to_offset(document.lines, start, self.client.encoding)
        last = to_offset(document.lines, end, self.client.encoding)
        for finding in room.bench.at(uri, min(first, last), max(first, last)):
            yield room, document, finding

    # --- lessons and rules as they are written ----------------------------------------------------

    def complete(self, uri: str, position: types.Position) -> types.CompletionList | None:
        return self.authors.complete(uri, position, self.client.encoding)

    def about(self, uri: str, position: types.Position) -> str | None:
        """What an author's document, or a marker in code, has at a place; as Markdown."""
        room, text = self._written(uri)
        if room is None or text is None:
            return None
        return self.authors.hover(uri, room, text, position, self.client.encoding)

    def definition(self, uri: str, position: types.Position) -> types.Location | None:
        room, text = self._written(uri)
        if room is None or text is None:
            return None
        return self.authors.definition(uri, room, text, position, self.client.encoding)

    def _written(self, uri: str) -> tuple[Room | None, bytes | None]:
        room = self.rooms.of(uri)
        document = room.bench.document(uri) if room is not None else None
        return room, document.text if document is not None else self.authors.text(uri)

    # --- the deep engine --------------------------------------------------------------------------

    def _ask_deep(self, uri: str, delay_s: float) -> None:
        room = self.rooms.of(uri)
        if room is None or self._scanner is None or not room.settings.deep:
            return

        def make() -> Job | None:
            before = room.bench.findings(uri)
            snapshot = room.bench.snapshot(uri)
            # A tree that was settled may have changed what is known.
            if room.bench.findings(uri) != before:
                self._shown_anew(uri)
            if snapshot is None:
                return None
            self._snapshots[uri] = snapshot
            target = Target(snapshot.path, snapshot.text, snapshot.language.semgrep)
            core = room.settings.semgrep_core
            return Job(uri, snapshot.version, target, snapshot.rules, core)

        self._scanner.request(uri, make, delay_s)

    def _deep_done(self, job: Job, report: Report) -> None:
        snapshot = self._snapshots.pop(job.key, None)
        room = self.rooms.of(job.key)
        if snapshot is None or room is None:
            return
        self._set_deep_failure("")
        before = room.bench.findings(job.key)
        found = report.findings.get(job.target.path, ())
        room.bench.judged(snapshot, found, report.judged)
        if room.bench.findings(job.key) != before:
            self._shown_anew(job.key)
        # An editor may end the server without a word: what is kept for the next start is kept now.
        cache.shared.save()

    def _shown_anew(self, uri: str) -> None:
        if not self.client.pulls:
            self.show(uri)
        else:
            self.later(self.server.workspace_diagnostic_refresh_async(None))

    def _deep_problem(self, problem: Problem) -> None:
        if problem.subject == "semgrep":
            self._set_deep_failure(problem.what)
        self.tell(problem)
        self._tell_all()

    def _set_deep_failure(self, why: str) -> None:
        if why != self.deep_failure:
            self.deep_failure = why
            self._tell_status()

    def _deep_running(self, running: bool) -> None:
        self._checking = running
        self._tell_status()
        if not self.client.progress:
            return
        if self._progress is not None:
            self._progress.cancel()
            self._progress = None
        if running:
            self._progress = asyncio.get_running_loop().create_task(self._show_progress())

    async def _show_progress(self) -> None:
        await asyncio.sleep(PROGRESS_AFTER_S)
        progress = self.server.work_done_progress
        token = f"tutela-{id(asyncio.current_task())}"
        # The client's answer must find somebody, even if nothing is left to be shown.
        await asyncio.shield(progress.create_async(token))
        begin = types.WorkDoneProgressBegin(title="Tutela", message="Semgrep takes a second look")
        progress.begin(token, begin)
        with contextlib.suppress(asyncio.CancelledError):
            await asyncio.Event().wait()
        progress.end(token, types.WorkDoneProgressEnd())
        progress.tokens.pop(token, None)

    # --- lessons ----------------------------------------------------------------------------------

    def lesson(self, params: Mapping[str, Any]) -> dict[str, Any] | None:
        """The lesson that a `tutela/lesson` request asks for; see docs/protocol.md."""
        uri = params.get("uri") or _get(params, "textDocument", "uri")
        found = self._asked(uri, params) if isinstance(uri, str) else None
        if found is not None:
            room, document, finding = found
            tailored = room.bench.tailored(uri, finding)
            place: Any = to_range(document.lines, finding.start, finding.end, self.client.encoding)
            about = {"rule": finding.rule, "fingerprint": finding.fingerprint}
        else:
            tailored, place, about = self._untailored(uri, params), None, None
        if tailored is None:
            return None
        html = params.get("format") == "html"
        return {
            "lesson": tailored.lesson,
            "title": tailored.title,
            "format": "html" if html else "markdown",
            "content": render.lesson_html(tailored) if html else render.lesson_markdown(tailored),
            "seconds": tailored.seconds,
            "range": place,
            "finding": about,
            "related": [{"lesson": name, "title": title} for name, title in tailored.related],
            "questions": [
                {
                    "question": shown.question,
                    "answers": [attrs.asdict(answer) for answer in shown.answers],
                }
                for shown in tailored.body
                if isinstance(shown, Question)
            ],
        }

    def lessons(self) -> list[dict[str, Any]]:
        """All lessons in force in any folder, as rows for a list: what is exploited most first."""
        benches = [room.bench for room in self.rooms] or [self.rooms.home.bench]
        rows = {
            lesson.id: {
                "lesson": lesson.id,
                "title": lesson.title,
                "summary": lesson.summary,
                "languages": list(lesson.languages),
            }
            for bench in benches
            for lesson in bench.catalogue.lessons
        }
        return list(rows.values())

    def _asked(self, uri: str, params: Mapping[str, Any]) -> tuple[Room, Document, Finding] | None:
        room = self.rooms.of(uri)
        document = room.bench.document(uri) if room is not None else None
        if room is None or document is None:
            return None
        fingerprint = params.get("fingerprint")
        if isinstance(fingerprint, str):
            finding = room.bench.by_fingerprint(uri, fingerprint)
            return (room, document, finding) if finding is not None else None
        line, character = _get(params, "position", "line"), _get(params, "position", "character")
        if isinstance(line, int) and isinstance(character, int):
            position = types.Position(max(line, 0), max(character, 0))
            return next(self.findings_at(uri, position, position), None)
        return None

    def _untailored(self, uri: object, params: Mapping[str, Any]) -> Tailored | None:
        name = params.get("lesson")
        if not isinstance(name, str):
            return None
        room = self.rooms.of(uri) if isinstance(uri, str) else None
        benches = [one.bench for one in ([room] if room is not None else self.rooms)]
        for bench in benches:
            lesson = bench.catalogue.by_id(name)
            if lesson is not None:
                language, framework = params.get("language"), params.get("framework")
                return without_finding(
                    lesson,
                    language if isinstance(language, str) else "",
                    framework if isinstance(framework, str) else "",
                    related=bench.catalogue.related(lesson),
                )
        return None

    async def learn(self, params: Mapping[str, Any]) -> dict[str, Any] | None:
        """Show a lesson in whatever way this client can."""
        told = self.lesson(params)
        if told is None:
            self.server.window_show_message(
                types.ShowMessageParams(
                    types.MessageType.Info, "Tutela finds nothing here any more."
                )
            )
            return None
        if self.client.shows_lessons:
            self.server.protocol.notify("tutela/showLesson", told)
            return told
        written = self._write(f"{told['lesson']}.md", str(told["content"]))
        await self._show_file(written, str(told["title"]))
        return told

    async def _show_file(self, written: Path, title: str, *, focus: bool = True) -> None:
        if self.client.shows_documents:
            shown = await self.server.window_show_document_async(
                types.ShowDocumentParams(written.as_uri(), external=False, take_focus=focus)
            )
            if shown.success:
                return
        message = f"{title}: it is in {written}"
        self.server.window_show_message(types.ShowMessageParams(types.MessageType.Info, message))

    def _write(self, name: str, text: str) -> Path:
        """Markdown as a file in a private folder, until the session ends."""
        if self._lesson_folder is None:
            self._lesson_folder = Path(tempfile.mkdtemp(prefix="tutela-lessons-"))
        path = self._lesson_folder / name
        path.write_text(text, encoding="utf-8", errors="replace")
        return path

    # --- what is told -----------------------------------------------------------------------------

    def status(self) -> dict[str, Any]:
        """What the server is doing, for a status line; see docs/protocol.md."""
        state = "checking" if self._checking else "no-deep" if self.deep_failure else "live"
        rooms = [
            {
                "uri": room.uri,
                "rules": len(room.bench.bundle.rules),
                "lessons": len(room.bench.catalogue.lessons),
                "deepOnly": dict(room.bench.why_deep_only()),
            }
            for room in self.rooms
        ]
        return {
            "state": state,
            "why": self.deep_failure,
            "folders": rooms,
            "problems": [str(problem) for problem in self.problems],
        }

    def _tell_status(self) -> None:
        if self.client.follows_status:
            self.server.protocol.notify("tutela/status", self.status())

    def tell(self, problem: Problem) -> None:
        """Keep a problem, to be told once."""
        if problem not in self.problems:
            self.problems[problem] = None
            self._untold.append(problem)

    def _tell_all(self) -> None:
        """Log every new problem, and show the user that there are some: one message, not twenty."""
        new, self._untold = self._untold, []
        if not new:
            return
        for problem in new:
            self.log(str(problem), types.MessageType.Warning)
        first = str(new[0])
        more = f" ({len(new) - 1} more in Tutela's log)" if len(new) > 1 else ""
        self.server.window_show_message(
            types.ShowMessageParams(types.MessageType.Warning, f"Tutela: {first}{more}")
        )

    def log(self, message: str, level: types.MessageType) -> None:
        self.server.window_log_message(types.LogMessageParams(level, message))


def plain(value: Any) -> Any:
    """What the protocol library made of a JSON value, as a JSON value again."""
    if hasattr(value, "_asdict"):
        return {key: plain(one) for key, one in value._asdict().items()}
    if isinstance(value, list | tuple):
        return [plain(one) for one in value]
    return value


def _splice(change: types.TextDocumentContentChangeEvent) -> Splice:
    text = change.text.encode("utf-8", "surrogatepass")
    if isinstance(change, types.TextDocumentContentChangePartial):
        start, end = change.range.start, change.range.end
        return Splice(((start.line, start.character), (end.line, end.character)), text)
    return Splice(None, text)


def _get(params: Mapping[str, Any], *keys: str) -> Any:
    value: Any = params
    for key in keys:
        value = value.get(key) if isinstance(value, Mapping) else None
    return value
