from flask import Flask, make_response

app = Flask(__name__)


@app.get("/pay")
def pay():
    response = make_response("<button>Pay</button>")
    # region: header
    response.headers["X-Frame-Options"] = "ALLOWALL"
    # endregion
    return response
