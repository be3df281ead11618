"""Steals the table, and guesses for one second."""

import hashlib
import itertools
import re
import time

PASSWORD = "river2024"
WORDS = ("summer", "tiger", "dragon", "lucky", "purple", "monkey", "coffee", "river")


class Table:
    """Keeps what would go into the database."""

    def execute(self, query, values):
        self.row = values


def attack(code):
    stored = register(code)
    guesses = (f"{word}{year}" for year, word in itertools.product(range(1950, 2030), WORDS))
    end = time.monotonic() + 1
    for guess in guesses:
        if time.monotonic() > end:
            return None
        if fits(guess, stored):
            return f"{PASSWORD!r}, found within a second"
    return None


def fits(guess, stored):
    """What an attacker knows: how each form of hash is checked."""
    if stored.startswith("$argon2"):
        import argon2

        try:
            return argon2.PasswordHasher().verify(stored, guess)
        except argon2.exceptions.VerifyMismatchError:
            return False
    salt, digest = re.fullmatch(r"([0-9a-f]{32})?([0-9a-f]{64})", stored).groups()
    return hashlib.sha256(bytes.fromhex(salt or "") + guess.encode()).hexdigest() == digest


def use(code):
    assert fits(PASSWORD, register(code))


def register(code):
    table = Table()
    code.register(table, "ada", PASSWORD)
    name, stored = table.row
    assert name == "ada"
    return stored
