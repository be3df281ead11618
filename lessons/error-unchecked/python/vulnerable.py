import hmac

from shop import KEY, orders


def paid(number, mark):
    # region: check
    wanted = hmac.new(KEY, number.encode(), "sha256").hexdigest()
    hmac.compare_digest(wanted, mark)
    orders[number] = "paid"
    return 200
    # endregion
