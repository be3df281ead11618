"""What was worked out from a text once, kept on disk by that text: rule files read, patterns compiled.

One JSON file in the user's cache folder, for one version of the code. It is a convenience and never
believed further: what can't be read, or is of another version, is as if it were not there. Off until a
face turns it on, so that tests and libraries leave no trace.
"""

from __future__ import annotations

import atexit
import contextlib
import hashlib
import json
import os
import sys
import tempfile
from pathlib import Path
from typing import Any

from tutela import __version__

_MOST_ENTRIES = 60_000
_LARGEST_FILE = 64 * 1024 * 1024


FOLDER_VARIABLE = "TUTELA_CACHE"
"""Names another folder; `off` keeps nothing."""


def default_folder() -> Path:
    """Where this system keeps what may be deleted at any time."""
    named = os.environ.get(FOLDER_VARIABLE)
    if named:
        return Path(named)
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or str(Path.home() / "AppData/Local")
    elif sys.platform == "darwin":
        base = str(Path.home() / "Library/Caches")
    else:
        base = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    return Path(base) / "tutela"


class Cache:
    """Values by (kind, text). Without a file it keeps nothing."""

    def __init__(self, file: Path | None = None) -> None:
        self.file = file
        self._known: dict[str, Any] | None = None
        self._used: set[str] = set()
        self._changed = False

    def get(self, kind: str, text: str) -> Any:
        """The value, as JSON gives it back; `None` if there is none. Effect: reads the file, once."""
        if self.file is None:
            return None
        if self._known is None:
            self._known = _read(self.file)
        key = _key(kind, text)
        self._used.add(key)
        return self._known.get(key)

    def put(self, kind: str, text: str, value: Any) -> None:
        """Keeps a value that JSON can hold."""
        if self.file is None or self._known is None:
            return
        self._known[_key(kind, text)] = value
        self._changed = True

    def save(self) -> None:
        """Writes what is new. Effect: replaces the file; failing to is no harm."""
        if self.file is None or self._known is None or not self._changed:
            return
        kept = self._known
        if len(kept) > _MOST_ENTRIES:
            kept = {key: value for key, value in kept.items() if key in self._used}
        whole = {"code": _code(), "entries": kept}
        self._changed = False
        with contextlib.suppress(OSError):
            self.file.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=self.file.parent, suffix=".tmp")
            try:
                with os.fdopen(handle, "w", encoding="utf-8") as out:
                    json.dump(whole, out, separators=(",", ":"))
                Path(name).replace(self.file)
            except OSError:
                Path(name).unlink(missing_ok=True)


def _key(kind: str, text: str) -> str:
    return f"{kind}:{hashlib.blake2b(text.encode('utf-8', 'surrogatepass'), digest_size=12).hexdigest()}"


def _read(file: Path) -> dict[str, Any]:
    try:
        if file.stat().st_size > _LARGEST_FILE:
            return {}
        held = json.loads(file.read_text(encoding="utf-8"))
        entries = held["entries"] if held["code"] == _code() else {}
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return {}
    return entries if isinstance(entries, dict) else {}


def _code() -> str:
    """What must be the same for a value to be of use: this code, as it lies here."""
    here = Path(__file__).parent
    folders = (here / "live", here / "live" / "profiles", here / "rules")
    newest = max(
        (file.stat().st_mtime_ns for folder in folders for file in folder.glob("*.py")), default=0
    )
    return f"{__version__} {newest} {sys.version_info[:2]}"


shared = Cache()
"""The one that this process uses."""


def enable(*, write: bool = True) -> None:
    """Turns the shared cache on. Effect: with `write`, it is written when the process ends."""
    global shared  # one process, one cache
    file = default_folder() / "rules.json"
    if os.environ.get(FOLDER_VARIABLE) == "off" or shared.file == file:
        return
    shared = Cache(file)
    if write:
        atexit.register(shared.save)
