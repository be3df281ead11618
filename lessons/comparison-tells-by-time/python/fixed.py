import hmac

from flask import Flask, request

from settings import API_KEY

app = Flask(__name__)


@app.get("/orders")
def orders():
    # region: compare
    sent = request.headers.get("X-Api-Key", "")
    # ruleid: whole-comparison
    if not hmac.compare_digest(sent.encode(), API_KEY.encode()):
        return {"error": "wrong key"}, 401
    # endregion
    return {"orders": [17, 18]}
