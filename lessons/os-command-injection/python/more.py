"""What the rules of advice are tried on, beside the lesson's own snippets."""

import os
import subprocess


def cleaned(name):
    # ruleid: dangerous-characters-removed
    name = name.replace(";", "")
    subprocess.run(f"convert {name} thumb.png", shell=True)


def listed(name):
    # ruleid: list-with-a-shell
    subprocess.run(["convert " + name], shell=True)


def listed_before(name):
    # ruleid: list-with-a-shell
    # ok: a-list-and-no-shell
    command = ["convert", name, "thumb.png"]
    subprocess.run(command, shell=True)


def by_hand(name):
    # ruleid: list-with-a-shell
    # ok: a-list-and-no-shell
    subprocess.run(["sh", "-c", f"convert {name} thumb.png"])


def in_one_piece(name):
    # ruleid: string-without-a-shell
    subprocess.run(f"convert {name} thumb.png", shell=False)


def quoted(name):
    # ruleid: quotes-around-the-value
    os.system(f'convert "{name}" thumb.png')


def right(name):
    # ok: list-with-a-shell
    # ruleid: a-list-and-no-shell
    subprocess.run(["convert", f"./{name}", "thumb.png"])
