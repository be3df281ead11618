import secrets


def request_reset(user, mailer):
    # region: token
    # ruleid: from-the-system
    token = secrets.token_urlsafe(32)
    # endregion
    user.reset_token_hash = mailer.remember(token)
    mailer.send(user.email, f"https://shop.example/reset?token={token}")
