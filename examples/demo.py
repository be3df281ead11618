"""Tutela's main job, as a person sees it: `make demo`.

Starts the real server (`tutela lsp`, over stdio), opens `flask-shop/app.py`, types a function into
it one character at a time, and shows what an editor would show: the diagnostic, the card, the lesson,
what can be done about it, and what remains once the line is mended. Nothing is written to disk.

It speaks the protocol by hand, so it is also the smallest client to read: see `Client`.
"""

from __future__ import annotations

import json
import queue
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.markdown import Markdown
from rich.padding import Padding
from rich.panel import Panel
from rich.rule import Rule
from rich.text import Text

APP = Path(__file__).resolve().parent / "flask-shop" / "app.py"
PATIENCE_S = 20.0

FUNCTION = """

@app.get("/users/<user_id>")
def show_user(user_id):
    cursor = database().cursor()
"""
FLAW = '    cursor.execute(f"SELECT name FROM users WHERE id = {user_id}")'
MENDED = '    cursor.execute("SELECT name FROM users WHERE id = ?", (user_id,))'

STYLES = {1: "bold red", 2: "bold yellow", 3: "bold blue", 4: "dim"}


class Client:
    """A language client: sends messages, keeps what comes back."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-P", "-m", "tutela", "lsp"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        self.incoming: queue.Queue[tuple[float, dict[str, Any]] | None] = queue.Queue()
        self.number = 0
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        stream = self.process.stdout
        assert stream is not None
        while header := stream.readline():
            length = 0
            while header.strip():
                name, _, value = header.partition(b":")
                if name.lower() == b"content-length":
                    length = int(value)
                header = stream.readline()
            message = json.loads(stream.read(length))
            self.incoming.put((time.perf_counter(), message))
        self.incoming.put(None)

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self.process.stdin is not None
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def notify(self, method: str, params: Any) -> None:
        self._send({"method": method, "params": params})

    def request(self, method: str, params: Any) -> Any:
        self.number += 1
        number = self.number
        self._send({"id": number, "method": method, "params": params})
        while True:
            _, message = self.next()
            if message.get("id") == number and "method" not in message:
                if "error" in message:
                    raise RuntimeError(f"{method}: {message['error']['message']}")
                return message.get("result")

    def next(self, timeout_s: float = PATIENCE_S) -> tuple[float, dict[str, Any]]:
        """The next message and when it came. The server's own requests are answered on the way."""
        came = self.incoming.get(timeout=timeout_s)
        if came is None:
            raise RuntimeError("the server has gone")
        message = came[1]
        if "method" in message and "id" in message:
            params = message.get("params") or {}
            answers = {
                "workspace/configuration": [None for _ in params.get("items", ())],
                "window/showDocument": {"success": True},
            }
            self._send({"id": message["id"], "result": answers.get(message["method"])})
        return came


class Story:
    """What has been typed so far, and what the server says of it."""

    def __init__(self, client: Client, out: Console) -> None:
        self.client, self.out = client, out
        self.uri = APP.as_uri()
        self.lines = APP.read_text(encoding="utf-8").splitlines()
        self.version = 1
        self.sent = {1: time.perf_counter()}
        self.shown: dict[int, list[dict[str, Any]]] = {}
        self.came: dict[int, float] = {}
        self.pace_s = 0.02

    def change(self, line: int, start: int, end: int, text: str) -> None:
        """Replaces a part of one line, as an editor would tell it."""
        self.version += 1
        self.sent[self.version] = time.perf_counter()
        place = {
            "start": {"line": line, "character": start},
            "end": {"line": line, "character": end},
        }
        self.client.notify(
            "textDocument/didChange",
            {
                "textDocument": {"uri": self.uri, "version": self.version},
                "contentChanges": [{"range": place, "text": text}],
            },
        )
        before, after = self.lines[line][:start] + text, self.lines[line][end:]
        self.lines[line : line + 1] = (before + after).split("\n")

    def listen(self, for_s: float) -> None:
        """Takes in what the server says for a while."""
        until = time.perf_counter() + for_s
        while (left := until - time.perf_counter()) > 0:
            try:
                self.take(self.client.next(left))
            except queue.Empty:
                return

    def take(self, came: tuple[float, dict[str, Any]]) -> None:
        moment, message = came
        params = message.get("params") or {}
        if message.get("method") == "textDocument/publishDiagnostics" and params["uri"] == self.uri:
            version = params.get("version", self.version)
            self.shown[version] = params["diagnostics"]
            self.came.setdefault(version, moment)

    def on(self, line: int) -> list[dict[str, Any]]:
        """The newest diagnostics of a line."""
        if not self.shown:
            return []
        newest = self.shown[max(self.shown)]
        return [diagnostic for diagnostic in newest if diagnostic["range"]["start"]["line"] == line]

    def await_line(self, line: int, flagged: bool) -> None:
        """Waits until the line has diagnostics, or has none, in the newest version."""
        until = time.perf_counter() + PATIENCE_S
        while self.version not in self.shown or bool(self.on(line)) is not flagged:
            if time.perf_counter() > until:
                raise RuntimeError(f"nothing came for line {line + 1} within {PATIENCE_S:.0f} s")
            self.take(self.client.next())

    def type(self, line: int, text: str) -> None:
        """Types at the end of a line, one character at a time, in view."""
        column = len(self.lines[line])
        for character in text:
            self.change(line, column, column, character)
            self.out.print(Text(character), end="")
            if character == "\n":
                line, column = line + 1, 0
            else:
                column += 1
            self.listen(self.pace_s)


def main() -> None:
    out = Console(highlight=False)
    if out.width > 100:
        out.width = 100
    out.print()
    out.print(Rule(Text("Tutela: secure coding, taught where the code is written", "bold")))
    started = time.perf_counter()
    client = Client()
    client.request(
        "initialize",
        {
            "processId": None,
            "rootUri": APP.parent.as_uri(),
            "workspaceFolders": [{"uri": APP.parent.as_uri(), "name": APP.parent.name}],
            "capabilities": {
                "textDocument": {
                    "publishDiagnostics": {"versionSupport": True, "relatedInformation": True},
                    "hover": {"contentFormat": ["markdown"]},
                    "codeAction": {
                        "codeActionLiteralSupport": {"codeActionKind": {"valueSet": ["quickfix"]}}
                    },
                },
            },
        },
    )
    client.notify("initialized", {})
    story = Story(client, out)
    client.notify(
        "textDocument/didOpen",
        {
            "textDocument": {
                "uri": story.uri,
                "languageId": "python",
                "version": 1,
                "text": "\n".join([*story.lines, ""]),
            }
        },
    )
    story.lines.append("")
    while 1 not in story.shown:
        story.take(client.next())
    count, took = len(story.shown[1]), _ms(story.came[1] - started)
    _say(out, f"{took} after its process started, the server has {count} findings in {APP.name}.")

    _say(out, "Now someone adds a page to it. Nothing is saved; Tutela reads along:")
    story.type(len(story.lines) - 1, FUNCTION)
    line = len(story.lines) - 1
    story.type(line, FLAW)
    story.await_line(line, flagged=True)
    out.print()
    _diagnostic(out, story, line)

    diagnostic = story.on(line)[0]
    position = diagnostic["range"]["start"]
    document = {"uri": story.uri}
    hover = client.request("textDocument/hover", {"textDocument": document, "position": position})
    _say(out, "The pointer rests on it, and there is the card:")
    card = hover["contents"]["value"]
    out.print(Padding(Panel(Markdown(card), border_style="cyan"), (0, 2)))

    actions = client.request(
        "textDocument/codeAction",
        {
            "textDocument": document,
            "range": diagnostic["range"],
            "context": {"diagnostics": [diagnostic]},
        },
    )
    _say(out, "What can be done about it:")
    for action in actions:
        out.print(Text(f"     • {action['title']}"))

    _say(out, "“Learn” opens the lesson, told with the names in this very code:")
    lesson = client.request("tutela/lesson", _lesson_params(story, diagnostic))
    out.print(Padding(Panel(Markdown(lesson["content"]), border_style="green"), (0, 2)))

    _say(out, "A minute later the line is mended:")
    story.change(line, 0, len(story.lines[line]), "")
    story.type(line, MENDED)
    story.await_line(line, flagged=False)
    out.print()
    _say(out, f"Nothing to say about it any more, {_ms(_delay(story))} after the last key.")

    client.request("shutdown", None)
    client.notify("exit", None)
    client.process.wait(timeout=10)
    out.print(Rule(Text("Your turn: open examples/ in your editor (README.md)", "bold")))
    out.print()


def _lesson_params(story: Story, diagnostic: dict[str, Any]) -> dict[str, Any]:
    return {
        "textDocument": {"uri": story.uri},
        "position": diagnostic["range"]["start"],
        "format": "markdown",
    }


def _diagnostic(out: Console, story: Story, line: int) -> None:
    for diagnostic in story.on(line):
        style = STYLES[diagnostic.get("severity", 1)]
        start, end = diagnostic["range"]["start"], diagnostic["range"]["end"]
        length = end["character"] - start["character"] if start["line"] == end["line"] else 1
        out.print(Text(" " * start["character"] + "^" * max(length, 1), style))
        out.print(Padding(Text(diagnostic["message"], style.split()[-1]), (0, 0, 0, 4)))
        first = next(
            version
            for version in sorted(story.shown)
            if any(
                one["code"] == diagnostic["code"] and one["range"]["start"]["line"] == line
                for one in story.shown[version]
            )
        )
        early = story.version - first
        when = f", {early} characters before the line was finished" if early else ""
        delay = story.came[first] - story.sent[first]
        out.print(
            Text(f"    {diagnostic['code']} · {_ms(delay)} after the key was struck{when}", "dim")
        )


def _delay(story: Story) -> float:
    return story.came[story.version] - story.sent[story.version]


def _say(out: Console, sentence: str) -> None:
    out.print()
    out.print(Padding(Text(sentence, "bold"), (0, 0, 1, 0)))


def _ms(seconds: float) -> str:
    return f"{seconds * 1000:.0f} ms" if seconds >= 0.01 else f"{seconds * 1000:.1f} ms"


if __name__ == "__main__":
    main()
