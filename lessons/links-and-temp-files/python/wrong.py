import os
import tempfile


def write_report(rows):
    # region: write
    name = os.path.join(tempfile.gettempdir(), "report.csv")
    # ruleid: looked-then-opened
    if os.path.exists(name):
        raise FileExistsError(name)
    with open(name, "w", encoding="utf-8") as report:
        report.writelines(rows)
    # endregion
    return name
