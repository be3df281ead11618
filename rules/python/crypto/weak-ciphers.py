import pyDes
import rsa
from Crypto.Cipher import AES, ARC4, DES3, PKCS1_OAEP, PKCS1_v1_5
from Cryptodome.Cipher import Blowfish as Fish
from Cryptodome.Cipher import AES as Dome
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM


def flawed(key, iv, text):
    # ruleid: weak-cipher
    one = DES3.new(key, DES3.MODE_EAX)
    # ruleid: weak-cipher
    two = ARC4.new(key)
    # ruleid: weak-cipher
    three = Fish.new(key, Fish.MODE_EAX)
    # ruleid: weak-cipher, cipher-without-authentication
    four = Cipher(algorithms.TripleDES(key), modes.CBC(iv))
    # ruleid: weak-cipher
    five = pyDes.des(key, padmode=pyDes.PAD_PKCS5)
    # ruleid: cipher-mode-shows-patterns
    six = Cipher(algorithms.AES(key), modes.ECB())
    # ruleid: cipher-mode-shows-patterns
    seven = AES.new(key, AES.MODE_ECB)
    # ruleid: cipher-mode-shows-patterns
    eight = Dome.new(key, Dome.MODE_ECB)
    # ruleid: cipher-without-mode
    nine = AES.new(key)
    # ruleid: cipher-without-authentication
    ten = AES.new(key, AES.MODE_CBC, iv)
    # ruleid: cipher-without-authentication
    eleven = Cipher(algorithms.AES(key), modes.CTR(iv))
    return one, two, three, four, five, six, seven, eight, nine, ten, eleven


def sealed(public, private, text):
    # ruleid: rsa-padding-outdated
    one = PKCS1_v1_5.new(public).encrypt(text)
    # ruleid: rsa-padding-outdated
    two = public.encrypt(text, padding.PKCS1v15())
    # ruleid: rsa-padding-outdated
    three = private.decrypt(text, padding.PKCS1v15())
    # ruleid: rsa-padding-outdated
    four = rsa.encrypt(text, public)
    # ok: rsa-padding-outdated
    five = PKCS1_OAEP.new(public).encrypt(text)
    # ok: rsa-padding-outdated
    six = public.encrypt(text, padding.OAEP(padding.MGF1(hashes.SHA256()), hashes.SHA256(), None))
    # ok: rsa-padding-outdated
    seven = private.sign(text, padding.PKCS1v15(), hashes.SHA256())
    # ok: rsa-padding-outdated
    eight = rsa.sign(text, private, "SHA-256")
    return one, two, three, four, five, six, seven, eight


def safe(key, nonce, text, settings):
    # ok: weak-cipher, cipher-without-authentication, cipher-without-mode, cipher-mode-shows-patterns
    one = AES.new(key, AES.MODE_GCM)
    # ok: weak-cipher, cipher-without-authentication
    two = Cipher(algorithms.AES(key), modes.GCM(nonce))
    # ok: weak-cipher
    three = Cipher(algorithms.ChaCha20(key, nonce), mode=None)
    # ok: weak-cipher, cipher-mode-shows-patterns
    four = AESGCM(key).encrypt(nonce, text, None)
    # ok: cipher-without-mode, cipher-without-authentication, cipher-mode-shows-patterns
    five = Dome.new(key, Dome.MODE_EAX)
    # ok: cipher-without-mode, weak-cipher
    six = settings.AES.new(key)
    # ok: weak-cipher, cipher-mode-shows-patterns
    return one, two, three, four, five, six, settings.DES
