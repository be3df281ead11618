"""Measures the key: to take one apart that is this short, nothing new has to be found."""

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding

WITHIN_REACH = 1024


def attack(code):
    modulus = code.key_for_invoices().public_key().public_numbers().n
    if modulus.bit_length() > WITHIN_REACH:
        return None
    return f"{modulus.bit_length()} bits to factor, 829 have been"


def use(code):
    key = code.key_for_invoices()
    signature = key.sign(b"invoice", padding.PKCS1v15(), hashes.SHA256())
    key.public_key().verify(signature, b"invoice", padding.PKCS1v15(), hashes.SHA256())
