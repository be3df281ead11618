import random
import secrets
import string
from random import choices

ALPHABET = string.ascii_letters + string.digits


def reset_token():
    # ruleid: secret-from-predictable-random
    return "".join(random.choice(ALPHABET) for _ in range(32))


def register(user):
    # ruleid: secret-from-predictable-random
    user.api_key = "".join(choices(ALPHABET, k=40))
    # ruleid: secret-from-predictable-random
    otp = random.randint(100000, 999999)
    return otp


def safe(user, deck):
    # ok: secret-from-predictable-random
    user.token = secrets.token_urlsafe(32)
    # ok: secret-from-predictable-random
    otp = secrets.randbelow(900000) + 100000
    # ok: secret-from-predictable-random
    password = "".join(random.SystemRandom().choice(ALPHABET) for _ in range(20))
    # ok: secret-from-predictable-random
    card = random.choice(deck)
    # ok: secret-from-predictable-random
    delay = random.uniform(0.5, 1.5)
    return otp, password, card, delay
