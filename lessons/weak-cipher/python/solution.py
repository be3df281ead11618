import os
from pathlib import Path

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY = bytes.fromhex(os.environ["NOTES_KEY"])


def keep(patient: str, note: str):
    nonce = os.urandom(12)
    sealed = AESGCM(KEY).encrypt(nonce, note.encode(), patient.encode())
    Path("notes", patient).write_bytes(nonce + sealed)
