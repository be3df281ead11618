import hashlib
import sqlite3


def register(db: sqlite3.Connection, name: str, password: str) -> None:
    # region: hash
    stored = hashlib.sha256(password.encode()).hexdigest()
    # endregion
    db.execute("INSERT INTO users (name, password) VALUES (?, ?)", (name, stored))
