import hmac
import logging

from shop import KEY, orders

log = logging.getLogger("shop")


def paid(number, mark):
    # region: check
    wanted = hmac.new(KEY, number.encode(), "sha256").hexdigest()
    # ruleid: mark-only-kept
    good = hmac.compare_digest(wanted, mark)
    log.info("mark is good: %s", good)
    orders[number] = "paid"
    return 200
    # endregion
