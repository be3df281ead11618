import random
import string


def request_reset(user, mailer):
    # region: token
    token = "".join(random.choices(string.ascii_letters, k=32))
    # endregion
    user.reset_token_hash = mailer.remember(token)
    mailer.send(user.email, f"https://shop.example/reset?token={token}")
