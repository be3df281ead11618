import logging

log = logging.getLogger("shop")


def pay(bank, order, form):
    card_number, cvv = form["card_number"], form["cvv"]
    log.info("order %s is paid with %s, %s", order.id, card_number, cvv)
    receipt = bank.charge(card_number, cvv, order.total)
    log.info("bank: %s", receipt)
    return receipt
