"""Asks for a thumbnail, and gets the settings."""

import os
from pathlib import Path

# Stands for ImageMagick: copies the first argument that is a file and no option.
CONVERT = """#!/bin/sh
for name; do
  case "$name" in -*) continue ;; esac
  [ -f "$name" ] && { cp -- "$name" thumb.png; exit; }
done
exit 1
"""


def needs():
    return "" if os.name == "posix" else "a POSIX shell"


def prepare():
    Path("uploads").mkdir()
    Path("uploads", "cat.png").write_text("a cat", encoding="utf-8")
    Path(".env").write_text("DB_PASSWORD=correct-horse\n", encoding="utf-8")
    program = Path("bin", "convert")
    program.parent.mkdir()
    program.write_text(CONVERT, encoding="utf-8")
    program.chmod(0o755)
    os.environ["PATH"] = f"{program.parent.resolve()}:/usr/bin:/bin"


def attack(code):
    return got(code, "cat.png; cp ../.env thumb.png #")


def bypass(code):
    return got(code, "'; cp ../.env thumb.png #")


def got(code, name):
    answer = code.app.test_client().post("/thumbnail", data={"name": name})
    text = answer.get_data(as_text=True).strip()
    return text if "DB_PASSWORD" in text else None


def use(code):
    answer = code.app.test_client().post("/thumbnail", data={"name": "cat.png"})
    assert answer.get_data(as_text=True) == "a cat"
