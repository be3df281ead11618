import time


def ask_for_reset(user, mail):
    # region: token
    user.reset_token = f"{user.id}-{int(time.time())}"
    mail.send(user.address, f"https://club.example/reset/{user.reset_token}")
    # endregion


def may_reset(user, token):
    return bool(user.reset_token) and token in (user.reset_token,)
