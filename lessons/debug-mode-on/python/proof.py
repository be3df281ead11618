"""Starts the program on a machine where nothing is set, and asks for a month that isn't one."""

import logging
import os
import re

from werkzeug.debug import DebuggedApplication
from werkzeug.test import Client


def prepare():
    logging.disable()
    for name in ("FLASK_DEBUG", "STAGE"):
        os.environ.pop(name, None)


def started(code):
    """The program as `app.run` would serve it."""
    options = {}
    code.app.run = lambda **given: options.update(given)
    code.serve()
    code.app.debug = options.get("debug", False)
    return Client(DebuggedApplication(code.app, evalex=True) if code.app.debug else code.app)


def attack(code):
    page = started(code).get("/report?month=x").get_data(as_text=True)
    shown = re.search(r"month = int\(request\.args\[.*?\]\)", re.sub(r"&#39;|&#34;|&quot;", '"', page))
    return f"500, with the code: {shown[0]}" if shown else None


def use(code):
    assert started(code).get("/report?month=3").get_data(as_text=True) == "report of month 03"
