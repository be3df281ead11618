"""Looks at a key while it is being saved."""

import os
import stat
from pathlib import Path


def prepare():
    os.umask(0o022)


def attack(code):
    others = []
    real = os.chmod

    def watched(path, mode, **how):
        others.append(stat.filemode(Path(path).stat().st_mode))
        real(path, mode, **how)

    os.chmod = watched
    try:
        code.save_key("key.pem", "secret")
    finally:
        os.chmod = real
    others.append(stat.filemode(Path("key.pem").stat().st_mode))
    open_to_all = [mode for mode in others if "r" in mode[7:] or "w" in mode[7:]]
    return f"{open_to_all[-1]} key.pem" if open_to_all else None


def use(code):
    Path("key.pem").unlink(missing_ok=True)
    code.save_key("key.pem", "secret")
    assert Path("key.pem").read_text(encoding="ascii") == "secret"
