import json
import logging
import syslog

from flask import Flask, current_app, request

app = Flask(__name__)
log = logging.getLogger(__name__)


@app.post("/login")
def login():
    user = request.form["user"]
    # ruleid: log-line-from-request
    log.info("sign-in of %s", user)
    # ruleid: log-line-from-request
    log.warning(f"sign-in of {user}")
    # ruleid: log-line-from-request
    logging.error("sign-in of " + user)
    # ruleid: log-line-from-request
    app.logger.info("sign-in of {}".format(user))
    # ruleid: log-line-from-request
    current_app.logger.log(logging.INFO, "sign-in of %s", user)
    # ruleid: log-line-from-request
    syslog.syslog("sign-in of " + user)
    # ok: log-line-from-request
    log.info("sign-in of %r", user)
    # ok: log-line-from-request
    log.info(f"sign-in of {user!r}")
    # ok: log-line-from-request
    log.info("sign-in of {!r}".format(user))
    # ok: log-line-from-request
    log.info("sign-in", extra={"user": user})
    # ok: log-line-from-request
    log.info(json.dumps({"user": user}))
    # ok: log-line-from-request
    log.info("sign-in of %s", user.replace("\n", "").replace("\r", ""))
    # ok: log-line-from-request
    log.info("sign-in of %s", "".join(user.splitlines()))
    # ok: log-line-from-request
    log.info("sign-in of %d letters", len(user))
    # ok: log-line-from-request
    log.info("sign-in from %s", request.remote_addr)
    # ok: log-line-from-request
    log.info("browser: %s", request.headers.get("User-Agent"))
    # ok: log-line-from-request
    math.log(user)
    return ""


@app.get("/members/<name>")
def member(name):
    # ruleid: log-line-from-request
    log.info("asked for %s", name)
    if name.isalnum():
        # ok: log-line-from-request
        log.info("asked for %s", name)
    try:
        return members[name]
    except KeyError as error:
        # ok: log-line-from-request
        log.error("not found: %s", error)


def view(request):
    # ruleid: log-line-from-request
    logging.getLogger("shop").info("search for %s", request.GET.get("q"))
    # ok: log-line-from-request
    logging.getLogger("shop").info("search by %s", request.user)
