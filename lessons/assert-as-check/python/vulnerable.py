from shop import orders, policy


def delete(user, number):
    # region: check
    assert policy.is_allowed(user, "delete")
    orders.pop(number)
    return 200
    # endregion
