"""How long one rule may take: rules come from anywhere, and no keystroke waits for one."""

from __future__ import annotations

import time

RULE_S = 0.5
"""Of the processor, for one rule after one edit or over a file that is opened: how busy the machine is
otherwise is not the rule's doing. What takes longer is left to Semgrep."""
_TICKS = 64


class TooSlowError(Exception):
    """The rule that is judged has used up its time."""


class Budget:
    """Time that is looked at now and then: whoever may work long ticks."""

    __slots__ = ("_ticks", "_until")

    def __init__(self) -> None:
        self._until = float("inf")
        self._ticks = 0

    def start(self, seconds: float) -> None:
        self._until = time.thread_time() + seconds

    def tick(self) -> None:
        """Raises `TooSlowError`."""
        self._ticks += 1
        if self._ticks % _TICKS == 0 and time.thread_time() > self._until:
            raise TooSlowError
