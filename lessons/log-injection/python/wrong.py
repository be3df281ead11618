import logging

from flask import Flask, request
from shop import vouchers

app = Flask(__name__)
log = logging.getLogger("shop")


@app.post("/voucher")
def redeem():
    code = request.form["code"]
    if vouchers.redeem(code):
        return "thank you"
    # region: log
    # ruleid: one-break-taken-out
    log.warning("voucher unknown: %s", code.replace("\n", ""))
    # endregion
    return "unknown", 404
