import csv
import sys


def read_readings(path: str) -> dict[str, list[float]]:
    """One row a sensor: its name, and its values as a list, `[20.5, 21.0]`."""
    readings = {}
    with open(path, newline="", encoding="utf-8") as file:
        for sensor, values in csv.reader(file):
            readings[sensor] = eval(values)
    return readings


if __name__ == "__main__":
    for sensor, values in read_readings(sys.argv[1]).items():
        print(sensor, max(values))
