import re

# region: regex
# ruleid: one-way
NAME = re.compile(r"^\w+(\s\w+)*$")
# endregion


def is_name(text):
    return NAME.match(text) is not None
