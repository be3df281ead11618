"""What each language looks like to the live engine: one table a language, nothing else."""

from __future__ import annotations

from importlib import import_module

from tutela.live.lower import Profile

_MODULES = {
    "python": "python",
    "javascript": "javascript",
    "typescript": "typescript",
    "tsx": "typescript",
    "go": "go",
    "java": "java",
    "terraform": "terraform",
    "yaml": "yaml",
    "dockerfile": "dockerfile",
}


def profile_for(language: str) -> Profile | None:
    """The profile of a language's grammar by its name; imported on first use."""
    module = _MODULES.get(language)
    if module is None:
        return None
    profile: Profile = import_module(f"{__name__}.{module}").PROFILE
    return profile
