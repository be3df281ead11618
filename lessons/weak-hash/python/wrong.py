import hashlib
import os

SECRET = os.urandom(32)


def approve(approved: set, program: bytes):
    approved.add(fingerprint(program))


def may_run(approved: set, program: bytes) -> bool:
    return fingerprint(program) in approved


def fingerprint(program: bytes) -> str:
    # region: hash
    # ruleid: secret-hashed-after
    return hashlib.md5(program + SECRET).hexdigest()
    # endregion
