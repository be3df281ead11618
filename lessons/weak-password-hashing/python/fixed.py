import sqlite3

from argon2 import PasswordHasher


def register(db: sqlite3.Connection, name: str, password: str) -> None:
    # region: hash
    # ruleid: slow-on-purpose
    stored = PasswordHasher().hash(password)
    # endregion
    db.execute("INSERT INTO users (name, password) VALUES (?, ?)", (name, stored))
