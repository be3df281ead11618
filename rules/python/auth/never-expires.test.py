"""Authlib has the header first, and claims that want to be validated."""

from authlib.jose import jwt


def read(token, key):
    # ruleid: claims-never-validated
    claims = jwt.decode(token, key)
    return claims["sub"]


def read_and_validated(token, key):
    # ok: claims-never-validated
    claims = jwt.decode(token, key)
    claims.validate()
    return claims["sub"]


def made(user, key):
    # ok: token-made-without-expiry
    header = {"alg": "HS256"}
    # ok: token-made-without-expiry
    token = jwt.encode({"alg": "HS256"}, {"sub": user, "exp": soon()}, key)
    # ok: token-made-without-expiry
    return token, jwt.encode(header, {"sub": user, "exp": soon()}, key)
