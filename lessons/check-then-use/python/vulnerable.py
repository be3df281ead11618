from shop.models import Account


def pay(number, amount):
    # region: pay
    account = Account.objects.get(pk=number)
    if account.balance < amount:
        raise ValueError("not enough")
    account.balance -= amount
    account.save()
    # endregion
