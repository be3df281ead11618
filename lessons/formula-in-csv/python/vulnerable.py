import csv


def export(answers, file):
    writer = csv.writer(file)
    writer.writerow(["day", "answer"])
    for answer in answers:
        # region: cell
        writer.writerow([answer.day, answer.text])
        # endregion
