import tempfile


def write_report(rows):
    # region: write
    # ruleid: made-at-once
    with tempfile.NamedTemporaryFile("w", suffix=".csv", delete=False) as report:
        report.writelines(rows)
    # endregion
    return report.name
