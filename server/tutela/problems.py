"""What is wrong with content (a rule, a lesson, a setting), told so that its author can mend it.

Bad content is data, not an exception: loaders return `(value, problems)`.
"""

from __future__ import annotations

import attrs


@attrs.frozen
class Problem:
    """One thing wrong at one place.

    `line` and `column` are 1-based; 0 when the whole file is meant.
    """

    file: str
    line: int
    column: int
    what: str
    mend: str
    subject: str = ""
    """The rule, lesson or setting it is about, where one is known."""

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}:{self.column}" if self.line else self.file
        about = f" [{self.subject}]" if self.subject else ""
        return f"{place}:{about} {self.what} {self.mend}".rstrip()
