import os

from cryptography.hazmat.primitives.ciphers.aead import AESGCM


def seal(key: bytes, name: str, worth: int) -> bytes:
    voucher = f"{name:<16}{worth:<16}".encode()
    # region: seal
    nonce = os.urandom(12)
    # ruleid: sealed-with-a-tag
    return nonce + AESGCM(key).encrypt(nonce, voucher, None)
    # endregion


def unseal(key: bytes, sealed: bytes) -> list[str]:
    # ruleid: sealed-with-a-tag
    return AESGCM(key).decrypt(sealed[:12], sealed[12:], None).decode().split()
