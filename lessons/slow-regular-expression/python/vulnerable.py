import re

# region: regex
NAME = re.compile(r"^(\w+\s?)+$")
# endregion


def is_name(text):
    return NAME.match(text) is not None
