import hashlib
import random
import time


def request_reset(user, mailer):
    # region: token
    # ruleid: seeded-with-the-time
    random.seed(int(time.time() * 1000))
    # ruleid: hashed-still-predictable
    token = hashlib.sha256(str(random.random()).encode()).hexdigest()
    # endregion
    user.reset_token_hash = mailer.remember(token)
    mailer.send(user.email, f"https://shop.example/reset?token={token}")
