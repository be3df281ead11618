import csv


# region: row
def harmless(cell):
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell


def export(members, file):
    writer = csv.writer(file)
    for row in members:
        # mark
        # ruleid: apostrophe-in-front
        writer.writerow(map(harmless, row))
        # endregion
