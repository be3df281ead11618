from flask import Flask, make_response

app = Flask(__name__)


@app.get("/pay")
def pay():
    response = make_response("<button>Pay</button>")
    # region: header
    # ruleid: frame-value-unknown
    response.headers["X-Frame-Options"] = "ALLOW-FROM https://partner.example"
    # endregion
    return response
