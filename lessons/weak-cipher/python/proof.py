"""Makes a voucher over 900 out of one over 5 and somebody else's."""

import os

KEY = os.urandom(32)


def attack(code):
    """Blocks of two vouchers, put together anew."""
    own = code.seal(KEY, "mallory", 5)
    seen = code.seal(KEY, "ada", 900)
    return opened(code, own[:16] + seen[16:])


def bypass(code):
    """The bits in which two names differ, flipped in front."""
    seen = code.seal(KEY, "ada", 900)
    flips = (a ^ b for a, b in zip(f"{'ada':<16}".encode(), f"{'mallory':<16}".encode(), strict=True))
    forged = bytes(byte ^ flip for byte, flip in zip(seen, flips, strict=False)) + seen[16:]
    return opened(code, forged)


def opened(code, forged):
    try:
        name, worth = code.unseal(KEY, forged)
    except Exception:
        return None
    return f"{name}: {worth}" if (name, worth) == ("mallory", "900") else None


def use(code):
    assert code.unseal(KEY, code.seal(KEY, "ada", 900)) == ["ada", "900"]
