"""What the rules of advice are tried on, beside the lesson's own snippets."""

import dill


def other(data):
    # ruleid: another-pickle
    return dill.loads(data)
