from shop import orders, policy


def delete(user, number):
    # region: check
    # ruleid: refused-with-if
    if not policy.is_allowed(user, "delete"):
        return 403
    orders.pop(number)
    return 200
    # endregion
