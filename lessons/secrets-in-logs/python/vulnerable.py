import logging

log = logging.getLogger("shop")


def sign_in(accounts, form):
    user, password = form["user"], form["password"]
    # region: log
    log.info("sign-in of %s with %s", user, password)
    # endregion
    return accounts.check(user, password)
