import hashlib
import hmac
import os
import sqlite3


def digest(password: str, salt: bytes) -> str:
    cost = {"n": 2**15, "r": 8, "p": 1, "maxmem": 64 * 2**20}
    return salt.hex() + hashlib.scrypt(password.encode(), salt=salt, **cost).hex()


def set_password(db: sqlite3.Connection, member: int, password: str) -> None:
    stored = digest(password, os.urandom(16))
    db.execute("UPDATE members SET secret = ? WHERE id = ?", (stored, member))


def may_enter(db: sqlite3.Connection, member: int, password: str) -> bool:
    row = db.execute("SELECT secret FROM members WHERE id = ?", (member,)).fetchone()
    if row is None:
        return False
    salt = bytes.fromhex(row[0][:32])
    return hmac.compare_digest(row[0], digest(password, salt))
