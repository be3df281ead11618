import os

from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError

users = {}
hasher = PasswordHasher()


def first_start():
    # region: account
    # ruleid: first-password-with-default
    users["admin"] = hasher.hash(os.environ.get("ADMIN_PASSWORD", "admin"))
    # endregion


def sign_in(name, password):
    try:
        return name in users and hasher.verify(users[name], password)
    except VerifyMismatchError:
        return False
