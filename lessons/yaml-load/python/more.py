"""What the rules of advice are tried on, beside the lesson's own snippets."""

import yaml


def objects(text):
    # ruleid: safe-load, full-loader
    return yaml.full_load(text)
