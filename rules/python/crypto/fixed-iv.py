import hashlib
import os

from Crypto.Cipher import AES
from Crypto.Random import get_random_bytes
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

IV = b"0123456789abcdef"
ZEROS = b"\x00" * 12


def flawed(key, text):
    # ruleid: iv-is-constant
    one = Cipher(algorithms.AES(key), modes.GCM(b"same every time!"))
    # ruleid: iv-is-constant
    two = AES.new(key, AES.MODE_GCM, IV)
    # ruleid: iv-from-constants
    three = AES.new(key, AES.MODE_GCM, nonce=b"\x00" * 12)
    nonce = bytes(12)
    # ruleid: iv-from-constants
    four = AESGCM(key).encrypt(nonce, text, None)
    box = AESGCM(key)
    # ruleid: iv-is-constant
    five = box.encrypt(b"twelve bytes", text, None)
    start = bytes.fromhex("000102030405060708090a0b0c0d0e0f")
    # ruleid: iv-from-constants
    six = AES.new(key, AES.MODE_EAX, start)
    label = b"twelve bytes"
    # ruleid: iv-is-constant
    seven = AESGCM(key).encrypt(label, text, None)
    # ruleid: iv-from-constants, iv-is-constant
    eight = AESGCM(key).encrypt(ZEROS, text, None)
    return one, two, three, four, five, six, seven, eight


def safe(key, text, message):
    iv = os.urandom(12)
    # ok: iv-is-constant, iv-from-constants
    one = Cipher(algorithms.AES(key), modes.GCM(iv))
    # ok: iv-is-constant, iv-from-constants
    two = AES.new(key, AES.MODE_GCM, nonce=get_random_bytes(12))
    # ok: iv-is-constant, iv-from-constants
    three = AESGCM(key).encrypt(os.urandom(12), text, None)
    # ok: iv-is-constant, iv-from-constants
    four = AES.new(key, AES.MODE_GCM, message[:12])
    # ok: iv-is-constant, iv-from-constants
    five = AES.new(key, AES.MODE_GCM, bytes(message["iv"]))
    drawn = b""
    drawn = os.urandom(12)
    # ok: iv-is-constant, iv-from-constants
    seven = AESGCM(key).encrypt(drawn, text, None)
    # ok: iv-is-constant, iv-from-constants
    six = AES.new(key, AES.MODE_GCM)
    return one, two, three, four, five, six, seven


def stretched(password, user):
    # ruleid: salt-is-constant
    one = hashlib.pbkdf2_hmac("sha256", password, b"pepper", 600_000)
    # ruleid: salt-is-constant
    two = hashlib.scrypt(password, salt=b"salt", n=2**14, r=8, p=1)
    pepper = "pepper".encode("utf-8")
    # ruleid: salt-from-constants
    two += hashlib.pbkdf2_hmac("sha256", password, salt=pepper, iterations=600_000)
    # ok: salt-is-constant, salt-from-constants
    three = hashlib.scrypt(password, salt=os.urandom(16), n=2**14, r=8, p=1)
    # ok: salt-is-constant, salt-from-constants
    four = hashlib.pbkdf2_hmac("sha256", password, user.salt, 600_000)
    # ok: salt-is-constant, salt-from-constants
    five = hashlib.pbkdf2_hmac("sha256", password, user.name.encode("utf-8"), 600_000)
    return one, two, three, four, five
