import logging

from shop import policy

log = logging.getLogger("shop")


def is_allowed(user, action):
    # region: ask
    # ruleid: no-where-nobody-knows
    try:
        return policy.ask(user, action)
    except OSError as error:
        log.error("policy server: %s", error)
        return False
    # endregion
