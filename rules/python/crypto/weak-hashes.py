import crypt
import hashlib
import hmac
from hashlib import md5 as quick, sha256

import jwt
from Crypto.Hash import MD5, SHA256
from Cryptodome.Hash import SHA1
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.twofactor.totp import TOTP
from passlib.hash import argon2, hex_md5

# ruleid: weak-hash-passed-on
DIGEST = hashlib.md5
# ok: weak-hash-passed-on
STRONG = hashlib.sha256


def flawed(document, key, signer, file):
    # ruleid: weak-hash-function
    etag = hashlib.md5(document).hexdigest()
    # ruleid: weak-hash-function
    etag += quick(document).hexdigest()
    # ruleid: weak-hash-function
    state = hashlib.sha1()
    # ruleid: weak-hash-function
    etag += hashlib.sha1(document, usedforsecurity=True).hexdigest()
    # ruleid: weak-hash-function
    etag += hashlib.new("md5", document).hexdigest()
    # ruleid: weak-hash-function
    etag += hashlib.new(name="SHA1").hexdigest()
    kind = "md4"
    # ruleid: weak-hash-function
    etag += hashlib.new(kind, document).hexdigest()
    # ruleid: weak-hash-function
    etag += hmac.new(key, document, hashlib.md5).hexdigest()
    # ruleid: weak-hash-function
    etag += hmac.new(key, document, digestmod="sha1").hexdigest()
    # ruleid: weak-hash-function
    stretched = hashlib.pbkdf2_hmac("sha1", document, key, 600_000)
    # ruleid: weak-hash-function
    digest = hashes.Hash(hashes.MD5())
    # ruleid: weak-hash-function
    signer.sign(document, hashes.SHA1())
    # ruleid: weak-hash-function
    etag += MD5.new(document).hexdigest()
    # ruleid: weak-hash-function
    etag += SHA1.new(document).hexdigest()
    # ruleid: weak-hash-passed-on
    signer.configure(digest_method=hashlib.sha1)
    return etag, state, stretched, digest


def safe(document, key, signer):
    # ok: weak-hash-function
    etag = hashlib.sha256(document).hexdigest()
    # ok: weak-hash-function
    etag += sha256(document).hexdigest()
    # ok: weak-hash-function
    etag += hashlib.md5(document, usedforsecurity=False).hexdigest()
    # ok: weak-hash-function
    etag += hashlib.new("sha256", document).hexdigest()
    # ok: weak-hash-function
    etag += hashlib.new("md5", document, usedforsecurity=False).hexdigest()
    # ok: weak-hash-function, weak-hash-passed-on
    etag += hmac.new(key, document, hashlib.sha256).hexdigest()
    # ok: weak-hash-function
    code = TOTP(key, 6, hashes.SHA1(), 30)
    # ok: weak-hash-function
    digest = hashes.Hash(hashes.SHA256())
    # ok: weak-hash-function
    etag += SHA256.new(document).hexdigest()
    # ok: weak-hash-passed-on
    signer.configure(digest_method=hashlib.sha512)
    # ok: weak-hash-passed-on
    available = "md5" in hashlib.algorithms_guaranteed
    # ok: weak-hash-function
    name = jwt.md5(document)
    return etag, code, digest, available, name


def stored(password):
    # ruleid: weak-crypt-method
    old = crypt.crypt(password, salt=crypt.METHOD_MD5)
    # ruleid: weak-crypt-method
    older = hex_md5.hash(password)
    # ok: weak-crypt-method
    new = crypt.crypt(password, salt=crypt.METHOD_SHA512)
    # ok: weak-crypt-method
    return old, older, new, argon2.hash(password)


def macs(document, key):
    # ruleid: weak-hash-function
    one = hmac.digest(key, document, digest="md5")
    # ruleid: weak-hash-function
    two = hmac.digest(key, document, digest=hashlib.sha1)
    # ruleid: weak-hash-function
    three = hashlib.new("ripemd160", document)
    # ok: weak-hash-function
    four = hmac.digest(key, document, digest="sha256")
    # ok: weak-crypt-method
    five = crypt.mksalt(crypt.METHOD_BLOWFISH)
    return one, two, three, four, five


class HTTPDigestAuth:
    # ok: weak-hash-passed-on
    algorithms = {"MD5": hashlib.md5, "SHA-256": hashlib.sha256}

    def answer(self, realm):
        # ok: weak-hash-function
        return hashlib.md5(realm).hexdigest()
