import re

# region: regex
# ruleid: made-lazy
NAME = re.compile(r"^(\w+?\s?)+?$")
# endregion


def is_name(text):
    return NAME.match(text) is not None
