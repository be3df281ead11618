"""What the rules of advice are tried on, beside the lesson's own snippets."""

import os

import jwt

KEY = os.environ["JWT_KEY"]


def read(token):
    # ruleid: algorithm-believed
    return jwt.decode(token, KEY, algorithms=[jwt.get_unverified_header(token)["alg"]])
