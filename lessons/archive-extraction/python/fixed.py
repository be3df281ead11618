import tarfile
from pathlib import Path

THEMES = Path("themes")


def install(archive):
    # region: extract
    with tarfile.open(archive) as theme:
        # ruleid: extraction-filtered
        theme.extractall(THEMES, filter="data")
    # endregion
