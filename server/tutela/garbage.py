"""Python's garbage collector, kept away while something is built that stays.

It looks at all objects again whenever enough new ones are there: half of the time that it takes to load
and compile some thousand rules, and 100 ms of a keystroke in a long file.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Effect: no collection within. Nested ones are fine."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
