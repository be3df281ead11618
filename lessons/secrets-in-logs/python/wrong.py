import logging

log = logging.getLogger("shop")


def sign_in(accounts, form):
    user, password = form["user"], form["password"]
    # region: log
    # ruleid: who-is-logged
    log.info("sign-in of %s", user)
    # ruleid: logged-for-debugging
    log.debug("with %s", password)
    # endregion
    return accounts.check(user, password)
