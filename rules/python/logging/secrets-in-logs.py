import logging
import sys

from flask import request

logger = logging.getLogger(__name__)


def flawed(user, password, config, card_number):
    # ruleid: secret-in-log
    logging.info("login of %s with %s", user.name, password)
    # ruleid: secret-in-log
    logger.debug(f"signing in with {user.password}")
    # ruleid: secret-in-log
    print("password: " + password)
    # ruleid: secret-in-log
    logger.error("could not connect: {}".format(config["api_key"]))
    # ruleid: secret-in-log
    print(get_password())
    # ruleid: secret-in-log
    logger.warning("refused: %s", card_number)
    line = f"token {user.access_token}"
    # ruleid: secret-in-log
    logger.info(line)
    # ruleid: secret-in-log
    sys.stdout.write(config.client_secret)
    # ruleid: request-in-log
    logger.info("asked: %s", request.headers)
    # ruleid: request-in-log
    logger.debug(f"form: {request.form}")
    # ruleid: request-in-log
    print(request.get_json())


def safe(user, password, config, tokens, password_reset_url):
    # ok: secret-in-log
    logging.info("login of %s", user.name)
    login, secret = tokens.pop(), config.secret
    # ok: secret-in-log
    logging.info("login of %s", login)
    receipt = user.charge(secret, password)
    # ok: secret-in-log
    logging.info("charged: %s", receipt)
    # ok: secret-in-log
    logger.debug("password has %d letters", len(password))
    # ok: secret-in-log
    logger.info("the password was changed")
    # ok: secret-in-log
    print("password is strong" if is_strong(password) else "password is weak")
    # ok: secret-in-log
    logger.info("hash: %s", user.password_hash)
    # ok: secret-in-log
    logger.info("mail sent with %s", password_reset_url)
    # ok: secret-in-log
    print(tokens)
    # ok: secret-in-log
    logger.info("key %s", mask(config.api_key))
    # ok: secret-in-log
    logger.info("given: %s", password is not None)
    # ok: request-in-log
    logger.info("asked: %s", request.headers.get("User-Agent"))
    # ok: request-in-log
    logger.info("asked: %s", request.path)
    # ok: request-in-log
    print(request.method)


def get_password():
    return "x"


def is_strong(password):
    return len(password) > 11


def mask(value):
    return value[:2]
