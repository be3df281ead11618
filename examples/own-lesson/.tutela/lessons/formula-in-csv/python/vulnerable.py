import csv


def export(members, file):
    writer = csv.writer(file)
    for name, town in members:
        # region: row
        writer.writerow([name, town])
        # endregion
