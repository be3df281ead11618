import os

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes


def seal(key: bytes, name: str, worth: int) -> bytes:
    voucher = f"{name:<16}{worth:<16}".encode()
    # region: seal
    iv = os.urandom(16)
    # ruleid: hidden-not-guarded
    encryptor = Cipher(algorithms.AES(key), modes.CBC(iv)).encryptor()
    return iv + encryptor.update(voucher) + encryptor.finalize()
    # endregion


def unseal(key: bytes, sealed: bytes) -> list[str]:
    # ruleid: hidden-not-guarded
    decryptor = Cipher(algorithms.AES(key), modes.CBC(sealed[:16])).decryptor()
    return (decryptor.update(sealed[16:]) + decryptor.finalize()).decode().split()
