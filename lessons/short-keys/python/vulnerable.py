from cryptography.hazmat.primitives.asymmetric import rsa


def key_for_invoices():
    # region: key
    return rsa.generate_private_key(65537, 1024)
    # endregion
