"""Talks to the shop's suppliers: the same small flaws, further from the browser."""

import pickle

import requests
from flask import request


def price_list(supplier):
    return requests.get(f"https://{supplier}/prices", verify=False).json()


def preview():
    return requests.get(request.args["url"], timeout=5).text


def load_basket(cookie):
    return pickle.loads(cookie)


def discount(formula, total):
    return eval(formula, {"total": total})


def orders_of(connection, customer):
    # Right as it is: the value travels beside the query, not in it.
    return connection.execute("SELECT * FROM orders WHERE customer = ?", (customer,))
