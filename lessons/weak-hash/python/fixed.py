import hashlib


def approve(approved: set, program: bytes):
    approved.add(fingerprint(program))


def may_run(approved: set, program: bytes) -> bool:
    return fingerprint(program) in approved


def fingerprint(program: bytes) -> str:
    # region: hash
    # ruleid: sound-hash
    return hashlib.sha256(program).hexdigest()
    # endregion
