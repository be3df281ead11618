import hashlib
import os

import bcrypt
import passlib.hash
from argon2 import PasswordHasher
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt
from django.conf import settings
from django.contrib.auth.hashers import (
    MD5PasswordHasher,
    PBKDF2PasswordHasher,
    ScryptPasswordHasher,
    make_password,
)
from django.test import override_settings
from passlib.context import CryptContext
from passlib.hash import md5_crypt, pbkdf2_sha256
from werkzeug.security import generate_password_hash

# ruleid: password-hasher-broken
PASSWORD_HASHERS = ["django.contrib.auth.hashers.UnsaltedMD5PasswordHasher"]

# Old hashes are still read, new ones are not made.
# ok: password-hasher-broken
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.MD5PasswordHasher",
]


def configure():
    hashers = ["django.contrib.auth.hashers.SHA1PasswordHasher"]
    # ruleid: password-hasher-broken
    settings.PASSWORD_HASHERS = hashers


# ok: password-hasher-broken
@override_settings(PASSWORD_HASHERS=["django.contrib.auth.hashers.MD5PasswordHasher"])
class LoginTest:
    pass


# ruleid: password-hasher-broken
class OurHasher(MD5PasswordHasher):
    algorithm = "ours"


# ok: password-hasher-broken
class OurSlowHasher(ScryptPasswordHasher):
    algorithm = "ours"


def keep(user, password):
    # ruleid: password-hasher-broken
    user.first = make_password(password, hasher="sha1")
    # ruleid: password-hasher-broken
    user.second = generate_password_hash(password, method="sha256")
    # ruleid: password-hasher-broken
    user.third = md5_crypt.hash(password)
    # ruleid: password-hasher-broken
    user.fourth = passlib.hash.des_crypt.encrypt(password)
    # ruleid: password-hasher-broken
    context = CryptContext(schemes=["sha1_crypt", "argon2"])
    return context


def keep_well(user, password):
    # ok: password-hasher-broken
    user.first = make_password(password, hasher="scrypt")
    # ok: password-hasher-broken
    user.second = generate_password_hash(password, method="scrypt")
    # ok: password-hasher-broken
    user.third = passlib.hash.argon2.hash(password)
    # ok: password-hasher-broken
    context = CryptContext(schemes=["argon2", "md5_crypt"], deprecated="auto")
    return context


def stretch(password, salt):
    # ruleid: password-hash-too-cheap
    one = hashlib.pbkdf2_hmac("sha256", password, salt, 1000)
    # ruleid: password-hash-too-cheap
    two = PBKDF2HMAC(algorithm=hashes.SHA256(), length=32, salt=salt, iterations=5000)
    # ruleid: password-hash-too-cheap
    three = bcrypt.hashpw(password, bcrypt.gensalt(rounds=4))
    # ruleid: password-hash-too-cheap
    four = bcrypt.hashpw(password, bcrypt.gensalt(6))
    # ruleid: password-hash-too-cheap
    five = hashlib.scrypt(password, salt=salt, n=1024, r=8, p=1)
    # ruleid: password-hash-too-cheap
    six = Scrypt(salt=salt, length=32, n=2048, r=8, p=1)
    # ruleid: password-hash-too-cheap
    seven = PasswordHasher(time_cost=1, memory_cost=512)
    # ruleid: password-hash-too-cheap
    eight = pbkdf2_sha256.using(rounds=2000).hash(password)
    return one, two, three, four, five, six, seven, eight


def stretch_well(password):
    salt = os.urandom(16)
    # ok: password-hash-too-cheap
    one = hashlib.pbkdf2_hmac("sha256", password, salt, 600_000)
    # ok: password-hash-too-cheap
    two = PBKDF2HMAC(algorithm=hashes.SHA256(), length=32, salt=salt, iterations=600_000)
    # ok: password-hash-too-cheap
    three = bcrypt.hashpw(password, bcrypt.gensalt())
    # ok: password-hash-too-cheap
    four = bcrypt.hashpw(password, bcrypt.gensalt(12))
    # ok: password-hash-too-cheap
    five = hashlib.scrypt(password, salt=salt, n=2**14, r=8, p=1)
    # ok: password-hash-too-cheap
    six = PasswordHasher()
    return one, two, three, four, five, six


class CheapHasher(PBKDF2PasswordHasher):
    # ruleid: password-hash-too-cheap
    iterations = 1000


class DearHasher(PBKDF2PasswordHasher):
    # ok: password-hash-too-cheap
    iterations = 1_000_000
