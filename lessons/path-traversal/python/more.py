"""What the rules of advice are tried on, beside the lesson's own snippets."""

from pathlib import Path

FOLDER = Path("invoices").resolve()


def looked_for(name):
    # ruleid: dots-looked-for
    if ".." in name:
        raise ValueError
    return (FOLDER / name).read_bytes()


def compared(name):
    path = (FOLDER / name).resolve()
    # ruleid: prefix-compared-as-text
    if str(path).startswith(str(FOLDER)):
        return path.read_bytes()
    raise ValueError
