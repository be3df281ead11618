"""What every test shares: one place for hypothesis' patience."""

from __future__ import annotations

from hypothesis import settings

# Two cores with everything running at once: how long an example takes says nothing.
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")
