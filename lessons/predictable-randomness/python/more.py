"""What the rules of advice are tried on, beside the lesson's own snippets."""

import random


def pin():
    # ruleid: choice-from-the-system
    return random.choice("0123456789")
