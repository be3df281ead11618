"""What the rules of advice are tried on, beside the lesson's own snippets."""

import logging

log = logging.getLogger("shop")


def paid(user, card_number):
    # ruleid: half-of-it-logged
    log.info("%s paid with %s", user, card_number[:8])
