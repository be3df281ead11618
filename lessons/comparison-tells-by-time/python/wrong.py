import random
import time

from flask import Flask, request

from settings import API_KEY

app = Flask(__name__)


@app.get("/orders")
def orders():
    # region: compare
    # ruleid: random-pause
    time.sleep(random.random() / 100)
    if request.headers.get("X-Api-Key", "") != API_KEY:
        return {"error": "wrong key"}, 401
    # endregion
    return {"orders": [17, 18]}
