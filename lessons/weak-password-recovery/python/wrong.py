import hashlib
import time


def ask_for_reset(user, mail):
    # region: token
    # ruleid: hash-of-the-time
    user.reset_token = hashlib.sha256(f"{user.id}-{int(time.time())}".encode()).hexdigest()
    mail.send(user.address, f"https://club.example/reset/{user.reset_token}")
    # endregion


def may_reset(user, token):
    return bool(user.reset_token) and token in (user.reset_token,)
