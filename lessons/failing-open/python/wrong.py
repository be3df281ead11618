from shop import policy


def is_allowed(user, action):
    # region: ask
    # ruleid: yes-to-fewer-errors
    try:
        return policy.ask(user, action)
    except TimeoutError:
        return True
    # endregion
