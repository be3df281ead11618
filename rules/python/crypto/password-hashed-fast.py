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
    state = hashlib.sha256(salt)
    # ruleid: password-hashed-fast
    state.update(password.encode())
    return stored, state.hexdigest()


def safe(password, content, password_file, password_reset_token):
    # ok: password-hashed-fast
    stored = hashlib.scrypt(password.encode(), salt=os.urandom(16), n=2**14, r=8, p=5)
    # ok: password-hashed-fast
    stored += hashlib.pbkdf2_hmac("sha256", password.encode(), os.urandom(16), 600_000)
    # ok: password-hashed-fast
    checksum = hashlib.sha256(content).hexdigest()
    # ok: password-hashed-fast
    checksum += hashlib.sha256(password_file.read_bytes()).hexdigest()
    # ok: password-hashed-fast
    checksum += hashlib.sha256(password_reset_token.encode()).hexdigest()
    state = hashlib.sha256()
    # ok: password-hashed-fast
    state.update(content)
    # ok: password-hashed-fast
    return stored, hashlib.new("sha256", content), checksum
