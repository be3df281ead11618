from updates import BadSignature, install, key


def update(package, signature):
    # region: check
    try:
        key.verify(signature, package)
    except BadSignature:
        pass
    install(package)
    # endregion
