import csv


def export(members, file):
    # region: row
    # ruleid: quotes-around-cells
    writer = csv.writer(file, quoting=csv.QUOTE_ALL)
    for name, town in members:
        writer.writerow([name, town])
        # endregion
