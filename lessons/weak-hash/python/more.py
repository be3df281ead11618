"""What the rules of advice are tried on, beside the lesson's own snippets."""

import hashlib


def twice(program: bytes) -> str:
    # ruleid: hashed-twice
    return hashlib.md5(hashlib.md5(program).digest()).hexdigest()
