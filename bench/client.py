"""A language client of few lines, for timing servers: what it costs is what the wire costs."""

from __future__ import annotations

import json
import os
import queue
import subprocess
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

CAPABILITIES = {
    "textDocument": {
        "publishDiagnostics": {"versionSupport": True, "relatedInformation": True},
        "synchronization": {"didSave": True},
        "hover": {"contentFormat": ["markdown"]},
    },
    "workspace": {"configuration": True, "workspaceFolders": True},
    "general": {"positionEncodings": ["utf-16"]},
}


class Client:
    """A server process and what it says: `(seconds, message)` in the order of arrival."""

    def __init__(
        self, command: Sequence[str], root: Path, options: Any = None, settings: Any = None
    ) -> None:
        self.started = time.perf_counter()
        self.settings = settings
        self.number = 0
        self.incoming: queue.Queue[tuple[float, dict[str, Any]]] = queue.Queue()
        self.process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=root,
            env={
                **os.environ,
                "SEMGREP_SEND_METRICS": "off",
                "SEMGREP_ENABLE_VERSION_CHECK": "0",
            },
        )
        threading.Thread(target=self._read, daemon=True).start()
        self.request(
            "initialize",
            {
                "processId": os.getpid(),
                "rootUri": root.as_uri(),
                "workspaceFolders": [{"uri": root.as_uri(), "name": root.name}],
                "capabilities": CAPABILITIES,
                "initializationOptions": options or {},
            },
        )
        self.notify("initialized", {})

    def __enter__(self) -> Client:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.process.kill()
        self.process.wait()

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
            body = stream.read(length)
            self.incoming.put((time.perf_counter(), json.loads(body)))

    def send(self, message: dict[str, Any]) -> float:
        """Sends, and says when."""
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self.process.stdin is not None
        moment = time.perf_counter()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()
        return moment

    def notify(self, method: str, params: Any) -> float:
        return self.send({"method": method, "params": params})

    def request(self, method: str, params: Any, patience_s: float = 60) -> Any:
        self.number += 1
        self.send({"id": self.number, "method": method, "params": params})
        while True:
            _, message = self.next(patience_s)
            if message.get("id") == self.number and "method" not in message:
                return message.get("result")

    def next(self, patience_s: float = 60) -> tuple[float, dict[str, Any]]:
        """The next message; requests of the server are answered on the way."""
        moment, message = self.incoming.get(timeout=patience_s)
        if "method" in message and "id" in message:
            items = (message.get("params") or {}).get("items", ())
            result = (
                [self.settings for _ in items] if "configuration" in message["method"] else None
            )
            self.send({"id": message["id"], "result": result})
        return moment, message

    def diagnostics(
        self, uri: str, version: int | None = None, patience_s: float = 60
    ) -> tuple[float, list[dict[str, Any]]]:
        """When the next diagnostics of a document (in this version) came, and they themselves."""
        until = time.perf_counter() + patience_s
        while True:
            moment, message = self.next(max(until - time.perf_counter(), 0.001))
            if message.get("method") != "textDocument/publishDiagnostics":
                continue
            params = message["params"]
            told = params.get("version")
            if params["uri"] == uri and (version is None or told is None or told >= version):
                return moment, params["diagnostics"]

    def rss_mib(self) -> float:
        """What the server's process itself holds in memory."""
        try:
            status = Path(f"/proc/{self.process.pid}/status").read_text(encoding="ascii")
        except OSError:
            return float("nan")
        line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
        return int(line.split()[1]) / 1024
