"""Exercises as files, for clients that can't open untitled documents."""

from __future__ import annotations

import contextlib
import tempfile
from pathlib import Path


class Exercises:
    """A private folder of files that learners work in. Their work outlives the session."""

    def __init__(self) -> None:
        self._folder: Path | None = None
        self._begun: dict[Path, str] = {}

    def begin(self, name: str, text: str) -> Path:
        """An exercise's file: as it was left, if it was begun before. Effect: writes it."""
        if self._folder is None:
            self._folder = Path(tempfile.mkdtemp(prefix="tutela-practice-"))
        path = self._folder / name
        if not path.exists():
            path.write_text(text, encoding="utf-8", newline="\n")
            self._begun[path] = text
        return path

    def clean(self) -> None:
        """Effect: removes the files that nobody changed."""
        for path, text in self._begun.items():
            with contextlib.suppress(OSError):
                if path.read_text(encoding="utf-8", errors="replace") == text:
                    path.unlink()
        if self._folder is not None:
            with contextlib.suppress(OSError):
                self._folder.rmdir()
