import csv


# region: cell
def plain(text):
    # ruleid: apostrophe-in-front
    return "'" + text if text.startswith(("=", "+", "-", "@", "\t", "\r", "\n")) else text


# endregion


def export(answers, file):
    writer = csv.writer(file, quoting=csv.QUOTE_ALL)
    writer.writerow(["day", "answer"])
    for answer in answers:
        writer.writerow([answer.day, plain(answer.text)])
