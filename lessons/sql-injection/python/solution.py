import csv
import sqlite3
import sys


def suppliers_of(db: sqlite3.Connection, town: str, least: int) -> list[tuple[str, int]]:
    query = "SELECT name, parts FROM suppliers WHERE town = ? AND parts >= ?"
    return db.execute(query, (town, least)).fetchall()


def main() -> None:
    town, least = sys.argv[1], int(sys.argv[2])
    with sqlite3.connect("suppliers.db") as db:
        csv.writer(sys.stdout).writerows(suppliers_of(db, town, least))


if __name__ == "__main__":
    main()
