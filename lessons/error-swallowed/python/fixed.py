import logging

from updates import BadSignature, install, key

log = logging.getLogger("updates")


def update(package, signature):
    # region: check
    # ruleid: error-raised-again
    try:
        key.verify(signature, package)
    except BadSignature:
        log.warning("update refused")
        raise
    install(package)
    # endregion
