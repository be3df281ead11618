import logging

from flask import Flask, request
from reports import read

app = Flask(__name__)
log = logging.getLogger(__name__)


@app.get("/report")
def report():
    # region: answer
    try:
        return read(request.args["month"])
    except OSError:
        # ruleid: details-into-the-log
        log.exception("report")
        return "We could not make that report.", 500
    # endregion
