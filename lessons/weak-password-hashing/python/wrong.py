import hashlib
import os
import sqlite3


def register(db: sqlite3.Connection, name: str, password: str) -> None:
    # region: hash
    salt = os.urandom(16)
    # ruleid: salted-still-fast
    stored = salt.hex() + hashlib.sha256(salt + password.encode()).hexdigest()
    # endregion
    db.execute("INSERT INTO users (name, password) VALUES (?, ?)", (name, stored))
