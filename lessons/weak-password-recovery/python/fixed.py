import hashlib
import hmac
import secrets
import time


def hashed(token):
    return hashlib.sha256(token.encode()).hexdigest()


# region: token
def ask_for_reset(user, mail):
    # ruleid: random-token
    token = secrets.token_urlsafe(32)
    user.reset_hash = hashed(token)
    user.reset_until = time.time() + 3600
    mail.send(user.address, f"https://club.example/reset/{token}")


def may_reset(user, token):
    return time.time() < user.reset_until and hmac.compare_digest(user.reset_hash, hashed(token))
# endregion
