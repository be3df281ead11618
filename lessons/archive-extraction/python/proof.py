"""Installs a theme that replaces the program's settings."""

import io
import tarfile
from pathlib import Path


def prepare():
    Path("themes").mkdir()
    Path("settings.py").write_text("DEBUG = False\n", encoding="utf-8")


def archive(**entries):
    with tarfile.open("theme.tar", "w") as tar:
        for name, text in entries.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(text)
            tar.addfile(entry, io.BytesIO(text.encode()))
    return "theme.tar"


def attack(code):
    try:
        code.install(archive(**{"theme.css": "", "../settings.py": "DEBUG = True\n"}))
    except tarfile.TarError:
        pass
    settings = Path("settings.py").read_text(encoding="utf-8")
    return f"settings.py: {settings}" if "True" in settings else None


def use(code):
    code.install(archive(**{"theme.css": "body {}", "images/logo.svg": "<svg/>"}))
    assert Path("themes/theme.css").read_text(encoding="utf-8") == "body {}"
    assert Path("themes/images/logo.svg").exists()
