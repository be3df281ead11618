import datetime
from functools import cache

from cryptography.hazmat.primitives.asymmetric import rsa


# region: key
# ruleid: short-but-changed
@cache
def key_of(month):
    return rsa.generate_private_key(65537, 1024)


# endregion


def key_for_invoices():
    return key_of(datetime.date.today().replace(day=1))
