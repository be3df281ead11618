import _pickle
import copy
import hmac
import json
import marshal
import pickle
import shelve
from pickle import loads

import cloudpickle
import dill
import joblib
import jsonpickle
import numpy as np
import pandas as pd
import torch
from celery import Celery


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


def more_flawed(path, blob, file):
    # ruleid: unsafe-unpickling
    first = _pickle.loads(blob)
    # ruleid: unsafe-unpickling
    second = cloudpickle.loads(blob)
    # ruleid: unsafe-unpickling
    third = dill.load(file)
    # ruleid: unsafe-unpickling
    fourth = marshal.loads(blob)
    # ruleid: unsafe-unpickling
    fifth = joblib.load(path)
    # ruleid: unsafe-unpickling
    sixth = pd.read_pickle(path)
    # ruleid: unsafe-unpickling
    seventh = np.load(path, allow_pickle=True)
    # ruleid: unsafe-unpickling
    eighth = torch.load(path, map_location="cpu")
    # ruleid: unsafe-unpickling
    ninth = shelve.open(path)
    # ruleid: unsafe-unpickling
    tenth = pickle.Unpickler(file).load()
    return first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth


def more_safe(path, blob, key, mac):
    # ok: unsafe-unpickling
    first = np.load(path)
    # ok: unsafe-unpickling
    second = torch.load(path, weights_only=True)
    # ok: unsafe-unpickling
    third = pd.read_csv(path)
    if not hmac.compare_digest(hmac.digest(key, blob, "sha256"), mac):
        raise ValueError
    # ok: unsafe-unpickling
    return first, second, third, pickle.loads(blob)


# ruleid: pickle-as-message-format
CELERY_TASK_SERIALIZER = "pickle"
# ruleid: pickle-as-message-format
CELERY_ACCEPT_CONTENT = ["json", "pickle"]
# ruleid: pickle-as-message-format
SESSION_SERIALIZER = "django.contrib.sessions.serializers.PickleSerializer"
# ruleid: pickle-as-message-format
jobs = Celery("jobs", task_serializer="pickle")
# ok: pickle-as-message-format
CELERY_RESULT_SERIALIZER = "json"
# ok: pickle-as-message-format
accept_content = ["json"]
# ok: pickle-as-message-format
FORMAT = "pickle"
# ok: pickle-as-message-format
SESSION_SERIALIZER = "django.contrib.sessions.serializers.JSONSerializer"
