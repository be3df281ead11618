import logging

from flask import Flask, jsonify, request
from weather import forecast

app = Flask(__name__)
log = logging.getLogger(__name__)


@app.get("/forecast")
def show_forecast():
    log.info("forecast asked for")
    return jsonify(forecast(request.args["town"]))


@app.errorhandler(Exception)
def unexpected(error):
    return jsonify(message=str(error)), 500
