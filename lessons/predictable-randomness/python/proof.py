"""Asks for tokens of one's own, and computes the one that somebody else is sent."""

import hashlib
import random
import re
import time
from types import SimpleNamespace

OWN = 156
"""Tokens of four 32-bit outputs each: the 624 that Mersenne Twister's state holds."""


def attack(code):
    own = [token_sent(code, "mallory@evil.example") for _ in range(OWN)]
    if not all(re.fullmatch("[0-9a-f]{32}", token) for token in own):
        return None
    outputs = [int(token, 16) >> shift & 0xFFFFFFFF for token in own for shift in (0, 32, 64, 96)]
    double = random.Random()
    double.setstate((3, (*map(untempered, outputs), 624), None))
    expected = f"{double.getrandbits(128):032x}"
    return "the victim's token, computed before it was sent" * (
        token_sent(code, "ada@shop.example") == expected
    )


def bypass(code):
    """The time that stands in the mail, and a second around it."""
    before = int(time.time() * 1000)
    token = token_sent(code, "ada@shop.example")
    for moment in range(before - 500, before + 500):
        guess = random.Random(moment).random()
        if hashlib.sha256(str(guess).encode()).hexdigest() == token:
            return "the victim's token, among a thousand guesses"
    return None


def untempered(output):
    """The word of the state that gave an output: each step of the tempering, backwards."""
    output ^= output >> 18
    output ^= output << 15 & 0xEFC60000
    word = output
    for _ in range(4):
        word = output ^ word << 7 & 0x9D2C5680
    first = word
    for _ in range(2):
        word = first ^ word >> 11
    return word & 0xFFFFFFFF


def token_sent(code, address):
    mails = []
    mailer = SimpleNamespace(remember=hash, send=lambda to, text: mails.append((to, text)))
    code.request_reset(SimpleNamespace(email=address), mailer)
    ((to, text),) = mails
    assert to == address
    return text.partition("token=")[2]


def use(code):
    assert len(token_sent(code, "ada@shop.example")) >= 32
