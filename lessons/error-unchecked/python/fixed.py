import hmac

from shop import KEY, orders


def paid(number, mark):
    # region: check
    wanted = hmac.new(KEY, number.encode(), "sha256").hexdigest()
    # ruleid: mark-looked-at
    if not hmac.compare_digest(wanted, mark):
        return 403
    orders[number] = "paid"
    return 200
    # endregion
