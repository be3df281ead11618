from shop.models import Account


def pay(number, amount):
    # region: pay
    account = Account.objects.get(pk=number)
    if account.balance < amount:
        raise ValueError("not enough")
    # ruleid: looked-again
    account.refresh_from_db()
    account.balance -= amount
    account.save()
    # endregion
