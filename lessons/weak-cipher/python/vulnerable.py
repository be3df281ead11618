from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes


def seal(key: bytes, name: str, worth: int) -> bytes:
    voucher = f"{name:<16}{worth:<16}".encode()
    # region: seal
    encryptor = Cipher(algorithms.AES(key), modes.ECB()).encryptor()
    return encryptor.update(voucher) + encryptor.finalize()
    # endregion


def unseal(key: bytes, sealed: bytes) -> list[str]:
    decryptor = Cipher(algorithms.AES(key), modes.ECB()).decryptor()
    return (decryptor.update(sealed) + decryptor.finalize()).decode().split()
