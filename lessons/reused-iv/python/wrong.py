import time

from cryptography.hazmat.primitives.ciphers.aead import AESGCM


def seal(key: bytes, text: bytes) -> bytes:
    # region: seal
    # ruleid: time-as-nonce
    nonce = int(time.time()).to_bytes(12, "big")
    return nonce + AESGCM(key).encrypt(nonce, text, None)
    # endregion


def unseal(key: bytes, sealed: bytes) -> bytes:
    return AESGCM(key).decrypt(sealed[:12], sealed[12:], None)
