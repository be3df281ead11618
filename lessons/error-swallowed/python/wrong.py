import logging

from updates import BadSignature, install, key

log = logging.getLogger("updates")


def update(package, signature):
    # region: check
    # ruleid: error-only-logged
    try:
        key.verify(signature, package)
    except BadSignature:
        log.error("bad signature")
    install(package)
    # endregion
