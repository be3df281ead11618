"""What every test shares: one place for hypothesis' patience."""

from __future__ import annotations

import os
import tempfile

from hypothesis import settings

from tutela import cache

# Two cores with everything running at once: how long an example takes says nothing.
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")

# Processes that tests start leave nothing in the user's cache; within a run it may help them.
os.environ.setdefault("TUTELA_CACHE", tempfile.mkdtemp(prefix="tutela-tests-"))
cache.enable()

# What the workers of one run share: the first of them makes it.
os.environ.setdefault("TUTELA_TEST_RUN", tempfile.mkdtemp(prefix="tutela-run-"))
