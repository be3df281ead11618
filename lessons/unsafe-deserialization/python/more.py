"""What the rules of advice are tried on, beside the lesson's own snippets."""

import dill
import yaml


def other(data):
    # ruleid: another-pickle
    return dill.loads(data)


def objects(text):
    # ruleid: safe-load
    return yaml.unsafe_load(text)
