"""Sends a package with a signature that isn't the key's."""

INSTALLED = []


class BadSignature(Exception):
    """What the key raises."""


class Key:
    def verify(self, signature, package):
        if signature != f"signed {package}":
            raise BadSignature


def stand_ins():
    return {"updates": {"BadSignature": BadSignature, "install": INSTALLED.append, "key": Key()}}


def installed(code, package, signature):
    INSTALLED.clear()
    try:
        code.update(package, signature)
    except BadSignature:
        pass
    return INSTALLED


def attack(code):
    got = installed(code, "a stranger's package", "anything")
    return f"installed: {got[0]}" if got else None


def use(code):
    assert installed(code, "version 2", "signed version 2") == ["version 2"]
