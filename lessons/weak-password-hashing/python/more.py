"""What the rules of advice are tried on, beside the lesson's own snippets."""

import hashlib


def twice(password):
    # ruleid: hashed-twice
    return hashlib.sha256(hashlib.sha256(password.encode()).digest()).hexdigest()
