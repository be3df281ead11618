import hashlib
import hmac
import sqlite3


def digest(password: str) -> str:
    return hashlib.md5(password.encode()).hexdigest()


def set_password(db: sqlite3.Connection, member: int, password: str) -> None:
    db.execute("UPDATE members SET secret = ? WHERE id = ?", (digest(password), member))


def may_enter(db: sqlite3.Connection, member: int, password: str) -> bool:
    row = db.execute("SELECT secret FROM members WHERE id = ?", (member,)).fetchone()
    return row is not None and hmac.compare_digest(row[0], digest(password))
