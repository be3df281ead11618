import random
import secrets
import string
import time
import uuid
from random import choices

from flask import Flask, request

app = Flask(__name__)
ALPHABET = string.ascii_letters + string.digits


def reset_token():
    # ruleid: secret-from-predictable-random
    return "".join(random.choice(ALPHABET) for _ in range(32))


def register(user, settings):
    # ruleid: secret-from-predictable-random
    user.api_key = "".join(choices(ALPHABET, k=40))
    # ruleid: secret-from-predictable-random
    otp = random.randint(100000, 999999)
    # ruleid: secret-from-predictable-random
    settings.update(session_id=random.getrandbits(128))
    # ruleid: secret-from-predictable-random
    session_id = uuid.uuid1().hex
    # ruleid: secret-from-predictable-random
    return {"verification_code": random.randint(1000, 9999), "otp": otp, "id": session_id}


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
    # ok: secret-from-predictable-random
    max_tokens = random.randint(10, 20)
    # ok: secret-from-predictable-random
    session_id = uuid.uuid4()
    return otp, password, card, delay, max_tokens, session_id


@app.get("/code")
def code():
    # ruleid: random-in-request-handler
    number = str(random.random())[2:]
    # ok: random-in-request-handler
    time.sleep(random.uniform(0.1, 0.2))
    # ok: random-in-request-handler
    other = secrets.randbelow(1000)
    # ok: random-in-request-handler
    return request.remember(number, other, random.choice(["a greeting", "another"]))


def name_of_file():
    # ruleid: random-letters-predictable
    one = "".join(random.choices(string.ascii_lowercase, k=8))
    # ruleid: random-letters-predictable
    two = "".join(random.choice("abcdefghjkmnpqrstuvwxyz") for _ in range(8))
    # ok: random-letters-predictable
    three = "".join(secrets.choice(string.ascii_lowercase) for _ in range(8))
    # ok: random-letters-predictable
    # ruleid: random-can-be-computed
    return one, two, three, random.choice("RGB"), random.choice(["abcdef"])


def make_key():
    # ruleid: generator-seeded-with-constant
    random.seed(1234)
    # ok: generator-seeded-with-constant
    return secrets.token_bytes(16)


def simulate():
    # ok: generator-seeded-with-constant
    generator = random.Random(7)
    # ok: generator-seeded-with-constant
    random.seed(7)
    return generator


def drawn(orders, tries):
    # ruleid: random-can-be-computed
    number = random.randint(100000, 999999)
    # ruleid: random-can-be-computed
    link = "https://shop.example/join/%d" % random.getrandbits(32)
    # ruleid: random-can-be-computed
    print(random.choice(orders))
    # ok: random-can-be-computed
    colour = random.choice(orders)
    if random.random() < 0.1:
        # ok: random-can-be-computed
        time.sleep(random.randint(1, tries))
    # ok: random-can-be-computed
    wait = 2 ** tries + random.random()
    # ok: random-can-be-computed
    sure = random.SystemRandom().randint(1, 6)
    # ok: random-can-be-computed
    return number, link, colour, wait, sure, secrets.randbelow(6)


def text():
    # ok: random-can-be-computed
    return [random.choice(WORDS) for _ in range(random.randint(3, 12))]
