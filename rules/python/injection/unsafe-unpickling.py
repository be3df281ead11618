import copy
import json
import pickle
from pickle import loads

import jsonpickle


def flawed(cookie, file):
    # ruleid: unsafe-unpickling
    cart = pickle.loads(cookie)
    # ruleid: unsafe-unpickling
    cart += pickle.load(file)
    # ruleid: unsafe-unpickling
    cart += loads(cookie)
    # ruleid: unsafe-unpickling
    return cart, jsonpickle.decode(cookie)


def safe(cookie, cart, cache):
    # ok: unsafe-unpickling
    cart = json.loads(cookie)
    # ok: unsafe-unpickling
    blob = pickle.dumps(cart)
    # ok: unsafe-unpickling
    twin = pickle.loads(pickle.dumps(cart))
    # ok: unsafe-unpickling
    other = copy.deepcopy(cart)
    # ok: unsafe-unpickling
    cache.loads(cookie)
    return blob, twin, other
