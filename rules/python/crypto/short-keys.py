import hmac
import os
import secrets

import paramiko
import rsa as plain_rsa
from Crypto.PublicKey import ECC, RSA
from cryptography.hazmat.primitives.asymmetric import dh, dsa, ec, rsa
from OpenSSL import crypto


def flawed(backend):
    # ruleid: key-too-short
    one = rsa.generate_private_key(public_exponent=65537, key_size=1024)
    # ruleid: key-too-short
    two = rsa.generate_private_key(65537, 1024, backend)
    # ruleid: key-too-short
    three = dsa.generate_private_key(1024)
    # ruleid: key-too-short
    four = dh.generate_parameters(generator=2, key_size=512)
    # ruleid: key-too-short
    five = RSA.generate(1024)
    bits = 1024
    # ruleid: key-too-short
    six = RSA.generate(bits=bits)
    key = crypto.PKey()
    # ruleid: key-too-short
    key.generate_key(crypto.TYPE_RSA, 1024)
    # ruleid: key-too-short
    seven = paramiko.RSAKey.generate(1024)
    # ruleid: key-too-short
    eight = plain_rsa.newkeys(512)
    # ruleid: curve-too-short
    nine = ec.generate_private_key(ec.SECP192R1())
    # ruleid: curve-too-short
    ten = ec.generate_private_key(ec.SECT163K1, backend)
    # ruleid: curve-too-short
    eleven = ECC.generate(curve="P-192")
    return one, two, three, four, five, six, seven, eight, nine, ten, eleven


def safe(backend, settings):
    # ok: key-too-short
    one = rsa.generate_private_key(public_exponent=65537, key_size=3072)
    # ok: key-too-short
    two = rsa.generate_private_key(65537, 2048, backend)
    # ok: key-too-short
    three = RSA.generate(settings.bits)
    # ok: key-too-short
    four = dsa.generate_private_key(2048)
    # ok: curve-too-short
    five = ec.generate_private_key(ec.SECP256R1())
    # ok: curve-too-short
    six = ECC.generate(curve="P-256")
    # ok: curve-too-short
    six = ec.generate_private_key(ec.SECP384R1(), backend)
    # ok: key-too-short
    seven = paramiko.RSAKey.generate(4096)
    return one, two, three, four, five, six, seven


def drawn(parts):
    # ruleid: random-key-too-short
    signing_key = os.urandom(8)
    # ruleid: random-key-too-short
    reset_token = secrets.token_hex(4)
    # ok: random-key-too-short
    session_token = secrets.token_urlsafe(32)
    # ok: random-key-too-short
    file_suffix = secrets.token_hex(4)
    return signing_key, reset_token, session_token, file_suffix


def drawn_bare(text):
    # ruleid: token-drawn-short
    code = secrets.token_bytes(4)
    # ruleid: token-drawn-short
    print(secrets.token_urlsafe(5))
    # ok: token-drawn-short
    code = secrets.token_bytes()
    # ok: token-drawn-short
    code = secrets.token_hex(16)
    # ok: token-drawn-short
    suffix = secrets.token_hex(4)
    # ok: token-drawn-short
    return code, suffix, f"copy-{secrets.token_hex(3)}"


def signed(text, settings):
    # ruleid: mac-key-too-short
    one = hmac.new(b"my-key", text, "sha256")
    key = "letmein"
    # ruleid: mac-key-too-short
    two = hmac.digest(key, text, "sha256")
    short = secrets.token_bytes(8)
    # ruleid: mac-key-too-short
    three = hmac.new(short, text, "sha256")
    drawn = secrets.token_bytes(32)
    # ok: mac-key-too-short
    four = hmac.new(drawn, text, "sha256")
    # ok: mac-key-too-short
    five = hmac.new(settings.SIGNING_KEY, text, "sha256")
    return one, two, three, four, five


def curves(context):
    # ruleid: curve-too-short
    context.set_ecdh_curve("prime192v1")
    # ok: curve-too-short
    context.set_ecdh_curve("prime256v1")


def exponents():
    # ruleid: rsa-exponent-too-small
    one = rsa.generate_private_key(public_exponent=3, key_size=2048)
    # ruleid: rsa-exponent-too-small
    two = RSA.generate(2048, e=17)
    # ok: rsa-exponent-too-small
    three = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    # ok: rsa-exponent-too-small
    return one, two, three, RSA.generate(2048, e=65537)
