"""The plugin's Lua, as luacheck sees it (`apt install lua-check`)."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

PLUGIN = Path(__file__).parent.parent.parent / "nvim-client"


def test_luacheck_has_nothing_to_say() -> None:
    program = shutil.which("luacheck")
    if program is None:
        pytest.skip("no luacheck here")
    told = subprocess.run([program, "--no-color", "."], cwd=PLUGIN, capture_output=True, text=True)
    assert told.returncode == 0, told.stdout
