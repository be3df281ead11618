import hashlib
import os
from hashlib import sha256


def flawed(password, user, salt):
    # ruleid: password-hashed-fast
    stored = hashlib.md5(password.encode()).hexdigest()
    # ruleid: password-hashed-fast
    stored += hashlib.sha256((salt + password).encode()).hexdigest()
    # ruleid: password-hashed-fast
    stored += sha256(f"{salt}{user.password}".encode()).hexdigest()
    # ruleid: password-hashed-fast
    stored += hashlib.new("sha1", password.encode()).hexdigest()
    return stored


def safe(password, content):
    # ok: password-hashed-fast
    stored = hashlib.scrypt(password.encode(), salt=os.urandom(16), n=2**14, r=8, p=5)
    # ok: password-hashed-fast
    stored += hashlib.pbkdf2_hmac("sha256", password.encode(), os.urandom(16), 600_000)
    # ok: password-hashed-fast
    checksum = hashlib.sha256(content).hexdigest()
    # ok: password-hashed-fast
    return stored, hashlib.new("sha256", content), checksum
