import logging
import os
from functools import wraps

import jwt
from flask import g, jsonify, request

log = logging.getLogger("shop")
KEY = os.environ["TOKEN_KEY"]


def token_required(view):
    @wraps(view)
    def guarded(*args, **kwargs):
        token = request.headers.get("Authorization", "")
        try:
            g.user = jwt.decode(token, KEY, algorithms=["HS256"])["sub"]
        except jwt.PyJWTError as error:
            log.warning("token refused: %s", error)
            return refusal()
        return view(*args, **kwargs)

    return guarded


def refusal():
    return jsonify(error="log in, please"), 401
