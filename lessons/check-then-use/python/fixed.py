from django.db.models import F

from shop.models import Account


def pay(number, amount):
    # region: pay
    enough = Account.objects.filter(pk=number, balance__gte=amount)
    # ruleid: checked-where-changed
    paid = enough.update(balance=F("balance") - amount)
    if not paid:
        raise ValueError("not enough")
    # endregion
