import csv
import sqlite3
import sys


def suppliers_of(db: sqlite3.Connection, town: str, least: int) -> list[tuple[str, int]]:
    query = f"SELECT name, parts FROM suppliers WHERE town = '{town}' AND parts >= {least}"
    return db.execute(query).fetchall()


def main() -> None:
    town, least = sys.argv[1], int(sys.argv[2])
    with sqlite3.connect("suppliers.db") as db:
        csv.writer(sys.stdout).writerows(suppliers_of(db, town, least))


if __name__ == "__main__":
    main()
