from shop import orders, policy


def delete(user, number):
    # region: check
    # ruleid: assertion-caught
    try:
        assert policy.is_allowed(user, "delete")
    except AssertionError:
        return 403
    orders.pop(number)
    return 200
    # endregion
