import os
from pathlib import Path

from cryptography.hazmat.decrepit.ciphers.algorithms import TripleDES
from cryptography.hazmat.primitives import padding
from cryptography.hazmat.primitives.ciphers import Cipher, modes

KEY = bytes.fromhex(os.environ["NOTES_KEY"])


def keep(patient: str, note: str):
    padder = padding.PKCS7(64).padder()
    text = padder.update(note.encode()) + padder.finalize()
    iv = os.urandom(8)
    encryptor = Cipher(TripleDES(KEY), modes.CBC(iv)).encryptor()
    sealed = encryptor.update(text) + encryptor.finalize()
    Path("notes", patient).write_bytes(iv + sealed)
