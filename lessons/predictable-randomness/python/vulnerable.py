import random


def request_reset(user, mailer):
    # region: token
    token = f"{random.getrandbits(128):032x}"
    # endregion
    user.reset_token_hash = mailer.remember(token)
    mailer.send(user.email, f"https://shop.example/reset?token={token}")
