from cryptography.hazmat.primitives.asymmetric import rsa


def key_for_invoices():
    # region: key
    # ruleid: long-enough
    return rsa.generate_private_key(65537, 3072)
    # endregion
